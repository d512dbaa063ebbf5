import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { issueWords } from '../../../tools/editor/check/issue-words.ts';

const schema = z.strictObject({ lat: z.number() });

function hintFor(lat: unknown): string | undefined {
  const [issue] = schema.safeParse({ lat }).error?.issues ?? [];
  return issue && issueWords(issue, schema, { lat }).hint;
}

it.each([
  ['38,8651', 'write a decimal point in place of the comma: 38.8651'],
  ['-4,5', 'write a decimal point in place of the comma: -4.5'],
  ['12,400', 'write 12400 if the comma parts thousands, 12.400 if it is a decimal point'],
  ['1,234,567.5', 'write the digits alone: 1234567.5'],
  ['12 400', 'write the digits alone: 12400'],
  ['12\u202F400', 'write the digits alone: 12400'],
  ['12’400,5', 'write a number'],
  ['38.8651', 'write it without quotation marks, as 38.8651'],
  ['−4.5', 'write it without quotation marks, as -4.5'],
  ['38°51′', 'write degrees with a decimal point, as 38.8651'],
  ['many', 'write a number'],
  [true, 'write a number'],
])('says of %j, where a number should stand: %s', (found, hint) => {
  expect(hintFor(found)).toBe(hint);
});
