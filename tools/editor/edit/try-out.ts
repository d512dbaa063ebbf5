import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { Workspace } from '../../../src/model/write/files.ts';

type Key = (problem: Problem) => string;

/** The problems that there are more of than before. */
function more(problems: readonly Problem[], before: readonly Problem[], key: Key): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(key(problem), (known.get(key(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const left = known.get(key(problem)) ?? 0;
    known.set(key(problem), left - 1);
    return left <= 0;
  });
}

/**
 * What the checker would find wrong after the changes of a workspace that it does not find now.
 * Tried on a copy.
 *
 * @param renamed - an id that changes; a problem that names it is the same one under its new name
 * @returns problems with the lines that they will have
 */
export async function newProblems(
  workspace: Workspace,
  renamed?: { from: string; to: string },
): Promise<Problem[]> {
  // A problem is the same wherever it stands, and, if none is quite the same, however many lines it
  // counts.
  const exact: Key = ({ file, rule, message, field }) => {
    const text = [file, rule, field ?? '', message].join('\n');
    return renamed ? text.replaceAll(renamed.from, renamed.to) : text;
  };
  const loose: Key = (problem) => exact(problem).replaceAll(/\d+/g, '0');
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(workspace.root, folder, { recursive: true });
    const copy = new Workspace(folder);
    for (const { file, after } of workspace.changes()) {
      if (after === undefined) rmSync(copy.path(file));
      else {
        mkdirSync(dirname(copy.path(file)), { recursive: true });
        writeFileSync(copy.path(file), after);
      }
    }
    const { problems } = checkContent(folder);
    if (problems.length === 0) return [];
    const before = checkContent(workspace.root).problems;
    return more(more(problems, before, exact), more(before, problems, exact), loose);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
