const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const monthWord = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})\\.?`;

const two = (number: number): string => String(number).padStart(2, '0');

/** Figures of Persian and Arabic, dashes of all lengths, spaces at the ends. */
const plain = (text: string): string =>
  text
    .replaceAll(/[۰-۹٠-٩]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15))
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Years in which one may stand for a year of our days in the Iranian calendar. */
export const isIranianYear = (year: number): boolean => year >= 1250 && year <= 1450;

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A day of the Iranian calendar as one of ours; undefined where there is no such day. */
export function fromIranian(year: number, month: number, day: number): string | undefined {
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // Its year begins between 19 and 22 March.
  for (const first of [19, 20, 21, 22]) {
    const date = new Date(Date.UTC(year + 621, 2, first + passed + day - 1));
    const parts = Object.fromEntries(
      persian.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day)
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

/** A day as it is written here; undefined where it cannot be one. */
function day(year: number, month: number, date: number): string | undefined {
  if (isIranianYear(year)) return fromIranian(year, month, date);
  if (year < 1000) return undefined;
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  return date >= 1 && date <= last ? `${year}-${two(month)}-${two(date)}` : undefined;
}

const monthOf = (word: string): number =>
  months.findIndex((month) => month.slice(0, 3) === word.slice(0, 3)) + 1;

const forms: readonly (readonly [RegExp, (parts: string[]) => (string | undefined)[]])[] = [
  [
    /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)$/,
    ([year, month, date]) => [day(Number(year), Number(month), Number(date))],
  ],
  [
    /^(\d{4})(\d\d)(\d\d)$/,
    ([year, month, date]) => [day(Number(year), Number(month), Number(date))],
  ],
  [
    /^(\d\d?)[-/. ](\d\d?)[-/. ](\d{4})$/,
    ([one, other, year]) => [
      day(Number(year), Number(other), Number(one)),
      day(Number(year), Number(one), Number(other)),
    ],
  ],
  [
    new RegExp(`^(\\d\\d?)(?:st|nd|rd|th)? (${monthWord}),? (\\d{4})$`),
    ([date, month = '', year]) => [day(Number(year), monthOf(month), Number(date))],
  ],
  [
    new RegExp(`^(${monthWord}) (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})$`),
    ([month = '', date, year]) => [day(Number(year), monthOf(month), Number(date))],
  ],
  [
    new RegExp(`^(${monthWord}),? (\\d{4})$`),
    ([month = '', year = '']) => [`${year}-${two(monthOf(month))}`],
  ],
];

/**
 * The dates that somebody may mean who writes one as others do: `18.10.2020`, `18 October 2020`,
 * `۱۴۰۰/۰۷/۰۹`. Where day and month could change places both are given, that with the day first
 * before.
 */
export function datesMeant(text: string): string[] {
  const [, about, rest = ''] = /^(about |around |circa |ca?\.? |~)?(.*)$/is.exec(plain(text)) ?? [];
  const bare = rest.replace(/[~?%]$/, '');
  const sign = about === undefined ? rest.slice(bare.length) : '~';
  const ends = bare.split(/\s*(?:\.\.|\bto\b| - )\s*|(?<=\d{4}-\d\d-\d\d)-/);
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => datesMeant(end)[0]);
    return from !== undefined && to !== undefined ? [`${from}/${to}`] : [];
  }
  for (const [form, read] of forms) {
    const [, ...parts] = form.exec(bare) ?? [];
    if (parts.length === 0) continue;
    return [...new Set(read(parts))].flatMap((date) =>
      date === undefined ? [] : [`${date}${sign}`],
    );
  }
  return [];
}
