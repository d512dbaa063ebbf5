/** How a style of citations writes a day. */
export type DayForm = 'american' | 'british' | 'mla';

/** The months as the MLA Handbook (9th edition, appendix 1) shortens them. */
const mlaMonths = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
];

/** A day as a style of citations writes it, in the time zone of the reader: "30 Nov. 2026". */
export function dayIn(form: DayForm, date: Date): string {
  if (form === 'mla')
    return `${date.getDate()} ${mlaMonths[date.getMonth()] ?? ''} ${date.getFullYear()}`;
  const locale = form === 'british' ? 'en-GB' : 'en-US';
  return date.toLocaleDateString(locale, { dateStyle: 'long' });
}
