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
  const shown = (tag: Tag): boolean => isProse(tag) && slips.some((slip) => slip.test(tag.text));
  // The page of schemas shows editors how a date is typed.
  const readers = addressed.filter(({ path }) => path !== '/schemas/');
  expect(
    offences(readers, ({ all }) =>
      all.filter(shown).map(({ name, text }) => `<${name}> ${text.trim()}`),
    ),
  ).toEqual([]);
});
