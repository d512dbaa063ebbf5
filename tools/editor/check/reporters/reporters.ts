import { github } from './github.ts';
import { json } from './json.ts';
import { people } from './people.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** All reporters, by the names by which they are asked for. */
export const reporters = { people, github, json, sarif } as const satisfies Record<
  string,
  Reporter
>;

export type ReporterName = keyof typeof reporters;

/** Who is told when nobody was named: people; and in a workflow of GitHub its annotations too. */
export function usualReporters(env: NodeJS.ProcessEnv): ReporterName[] {
  return env['GITHUB_ACTIONS'] === 'true' ? ['people', 'github'] : ['people'];
}
