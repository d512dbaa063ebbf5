import { expect, it } from 'vitest';
import { passagesRule } from '../../../tools/editor/check/rules/passages.ts';
import { found } from './found.ts';

const problems = found(passagesRule, 'passages');

it('asks each source for its passages, or for the day on which it was not found again', () => {
  expect(problems.filter((line) => line.startsWith('facts/sources/'))).toEqual([
    'facts/sources/s.yaml:8:7 [id] the source "nothing-said" names no passage → open it and write "passages"; if its page is not to be found, write the day under "sought"',
    'facts/sources/s.yaml:11:11 [sought] the source "both" was not found again, and yet has passages → take out "sought" if its page was seen, else "passages"',
    'facts/sources/s.yaml:16:5 [passages] nothing says how much of the source "how-much" was read → write "read": whole, part, excerpt or relayed',
  ]);
});

it('finds passages that claims and citations mean and that there are not', () => {
  expect(problems.filter((line) => !line.startsWith('facts/sources/'))).toEqual([
    'chapters/c.mdx:5:48 the source "sound" has no passage "p3" → did you mean "p1"?',
    'facts/claims/p05.yaml:2:28 [for.2] the source "sound" has no passage "fees" → did you mean "fee"?',
    'facts/claims/p05.yaml:3:13 [against.0] the source "not-found" has no passage "p1" → it has none',
  ]);
});
