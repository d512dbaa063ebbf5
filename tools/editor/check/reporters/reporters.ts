import type { Problem } from '../problem.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { people } from './people.ts';
import { sarif } from './sarif.ts';

/** What a check came to. */
export interface Outcome {
  /** Sorted, with the paths that the reader can open. */
  problems: readonly Problem[];
  /** How many entries and texts were looked at. */
  facts: number;
  texts: number;
  /** Files that cannot be read, or not wholly: what may stand there is not reported as missing. */
  unread: readonly string[];
  /** Of GitHub, and what else the environment says. */
  env: NodeJS.ProcessEnv;
}

/** Gives to standard output what a program may read on, to standard error what is for people. */
export type Reporter = (outcome: Outcome) => { out?: string; err?: string };

/** By the names by which they are asked for. */
export const reporters = { people, github, json, sarif } as const satisfies Record<
  string,
  Reporter
>;

export type ReporterName = keyof typeof reporters;

/** Who is told when nobody was named: people; and in a workflow of GitHub its annotations too. */
export function usualReporters(env: NodeJS.ProcessEnv): ReporterName[] {
  return env.GITHUB_ACTIONS === 'true' ? ['people', 'github'] : ['people'];
}
