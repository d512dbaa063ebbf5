const toTen = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const toTwenty = [
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
  'Twenty',
];

/** A count at the start of a sentence: in a word up to "Twenty", above that in figures. */
export function countWord(count: number): string {
  return [...toTen, ...toTwenty][count] ?? String(count);
}
