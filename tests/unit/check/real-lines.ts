import fc from 'fast-check';
import { expect } from 'vitest';
import { checkContent } from '../../../tools/editor/check/check.ts';
import type { Problem } from '../../../tools/editor/check/problem.ts';
import { rules } from '../../../tools/editor/check/rules.ts';
import { sampleWith, textOf, type SamplePath } from './real.ts';
import { tries } from '../support/random.ts';

/**
 * Whether a rule points at a line, and perhaps a column, of a file. Only that rule is run, with the
 * reading before it.
 */
export function isSaid(
  path: SamplePath,
  now: string | Uint8Array,
  wanted: Partial<Problem>,
): boolean {
  const { problems } = checkContent(
    sampleWith({ [path]: now }),
    rules.filter(({ name }) => name === wanted.rule),
  );
  return problems.some(
    (problem) =>
      problem.file === `content/${path}` &&
      Object.entries(wanted).every(([key, value]) => problem[key as keyof Problem] === value),
  );
}

/**
 * A real line of one of some files that looks as wanted: its file, its number from 1 and its text.
 */
export const lineOf = (paths: readonly SamplePath[], pattern: RegExp) =>
  fc
    .constantFrom(...paths)
    .chain((path) => {
      const lines = textOf(path).split('\n');
      const fitting = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
      return fitting.length === 0
        ? fc.constant(undefined)
        : fc
            .constantFrom(...fitting)
            .map((index) => ({ path, lines, index, line: lines[index] ?? '' }));
    })
    .filter((found) => found !== undefined);

/** Puts something in the place of a line. */
export const put = (lines: readonly string[], index: number, ...now: string[]): string =>
  lines.toSpliced(index, 1, ...now).join('\n');

/** That something holds for twenty values, whichever they are. */
export const always = <T>(
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => boolean,
  runs = 20,
): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(holds(value)).toBe(true);
    }),
    tries(runs),
  );
