import { expect, test } from 'vitest';
import { addressed, offences, type Tag } from './site.ts';

/** What no reader should see: parts of programs, and dates as machines write them. */
const slips = [
  /\b(?:undefined|NaN|Infinity)\b/,
  /\[object /,
  /\b(?:19|20)\d\d-(?:0\d|1[0-2])(?:-[0-3]\d)?\b/,
  /^\s*(?:0|true|false|null)\s*$/,
];

/** Code shows how something is written; numbers stand alone in tables and on axes. */
const isProse = ({ name }: Tag): boolean =>
  !['script', 'style', 'code', 'pre', 'td', 'text', 'title'].includes(name);

test('no page shows a date as machines write it, a bare zero or a value that is none', () => {
  // Paper shows whole addresses, in which days stand.
  const shown = (tag: Tag): boolean =>
    isProse(tag) && slips.some((slip) => slip.test(tag.text.replaceAll(/https?:\S+/g, '')));
  // The page of schemas shows editors how a date is typed.
  const readers = addressed.filter(({ path }) => path !== '/schemas/');
  expect(
    offences(readers, ({ all }) =>
      all.filter(shown).map(({ name, text }) => `<${name}> ${text.trim()}`),
    ),
  ).toEqual([]);
});

test('no space stands before a comma, a semicolon or a full stop', () => {
  /** The words of a page in our language: without drawings, programs and words of others. */
  const ours = (html: string): string =>
    html
      .replaceAll(/<(script|style|svg|bdi|code)\b[\s\S]*?<\/\1>/g, 'x')
      .replaceAll(/<(\w+)[^>]*\slang="(?!en)[\s\S]*?<\/\1>/g, 'x')
      .replaceAll(/<\/?(?:a|b|em|strong|span|time|abbr|q|small|sup)\b[^>]*>/g, '')
      .replaceAll(/<[^>]+>/g, '\n');
  expect(
    offences(addressed, ({ html }) =>
      [...ours(html).matchAll(/[^\n]{0,30}[^\s\n][^\S\n]+[,;.](?=[\s\n])/g)].map(
        ([found]) => found,
      ),
    ),
  ).toEqual([]);
});
