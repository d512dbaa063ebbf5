/** Letters that Unicode does not take apart, and those that Arabic and Persian write otherwise. */
const alike: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ә: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' },
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** Marks above and below letters, the stretched line of Arabic, joiners, apostrophes and their kin. */
const silent = /[\p{M}ـ\u200B-\u200D\u2060'’‘ʼʻʿʾ`´]/gu;

/**
 * A text as it is compared: without case, marks and joiners, one letter where spellings or keyboards
 * differ. “Xudafərin” and “xudaferin” are the same, and so are “كوه” and “کوه”.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(silent, '')
    .toLowerCase()
    .replaceAll(alikeLetters, (letter) => alike[letter] ?? letter)
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll(/(\d)[,.](?=\d{3}\b)/g, '$1');
}

/** What Persian writes inside a word, where some put a space and some nothing. */
const nonJoiner = '\u200C';

/** The words of a text, folded; a number is a word. */
export function wordsOf(text: string): string[] {
  return fold(text.replaceAll(nonJoiner, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text, and those with a joiner in them in one piece as well. */
export function spellings(text: string): string[] {
  if (!text.includes(nonJoiner)) return wordsOf(text);
  return [...wordsOf(text), ...wordsOf(text.replaceAll(nonJoiner, ''))];
}

/** Words that tell nothing apart. Questions are asked with them. */
const common = new Set(
  (
    'a about after all also an and any are as at be because been both but by can could did ' +
    'do does each even ever for from had has have he her his how i if in into is it its just ' +
    'more most much no nor not of on only or other others our out over said same say says ' +
    'she so some still such than that the their them then there these they this those ' +
    'through to too under until up very was we were what when where which while who whom ' +
    'whose why will with would yet you your'
  ).split(' '),
);

/** The words by which something can be found: a text of common words alone is looked for by them. */
export function telling(words: readonly string[]): string[] {
  const rare = words.filter((word) => !common.has(word));
  return rare.length > 0 ? rare : [...words];
}
