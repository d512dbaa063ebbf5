import type { Problem } from '../problem.ts';

/** What a check came to. */
export interface Outcome {
  /** Sorted, with the paths that the reader can open. */
  problems: readonly Problem[];
  /** How many entries and texts were looked at. */
  facts: number;
  texts: number;
  /**
   * Files that cannot be read, or not wholly: what may stand in them is not reported as missing.
   */
  unread: readonly string[];
  /** Of GitHub, and what else the environment says. */
  env: NodeJS.ProcessEnv;
}

/**
 * What a reporter writes: to standard output what a program may read on, to standard error what is
 * only for people.
 */
interface Report {
  out?: string;
  err?: string;
}

export type Reporter = (outcome: Outcome) => Report;

/** Numbers of a check by level, and of files that something is wrong with. */
export function countsOf({ problems }: Pick<Outcome, 'problems'>): {
  errors: number;
  warnings: number;
  fixable: number;
  files: number;
} {
  return {
    errors: problems.filter(({ level }) => level === 'error').length,
    warnings: problems.filter(({ level }) => level === 'warning').length,
    fixable: problems.filter(({ fix }) => fix !== undefined).length,
    files: new Set(problems.map(({ file }) => file)).size,
  };
}

/** `1 error`, `2 errors`. */
export const counted = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : `${word}s`}`;
