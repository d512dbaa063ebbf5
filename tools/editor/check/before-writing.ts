// What tools that write content make sure of before they do.
import { kindOf, type Fields, type Kind } from '../../../src/model/kinds.ts';
import { allEntries } from '../../../src/model/read/entries.ts';
import { textsAt } from '../../../src/model/values.ts';
import { changedTree, diskTree, readOnce } from '../../../src/model/read/file-tree.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { Refusal } from '../refusal.ts';
import { checkContent } from './check.ts';
import { readContent, type Content } from '../../../src/model/read/content.ts';
import { problemLine, type Problem } from './problem.ts';

/**
 * Reads the `content` folder, for tools that must not miss an id.
 *
 * @throws Refusal as long as some file cannot be read
 */
export function readSound(root: string): Content {
  const content = readContent(root);
  if (content.problems.length > 0)
    throw new Refusal(
      [
        'some files cannot be read, so ids that stand in them would be missed; mend them first:',
        ...content.problems.map((problem) => problemLine({ ...problem, level: 'error' })),
      ].join('\n'),
    );
  return content;
}

/** An entry, a text or a section, as the uniqueness of ids sees it. */
export interface Named {
  id: string;
  formerly: string[];
}

export const allOf = (content: Content, kind: Kind): Named[] =>
  allEntries(content)
    .filter((entry) => entry.kind === kind)
    .map(({ id, value }) => ({ id, formerly: textsAt(value, 'formerly') }));

/** @throws Refusal when an id does not begin as those of its kind do */
export function checkStart(kind: Kind, value: Fields, id: string): void {
  const wanted = kindOf(kind).idStart?.(value);
  if (wanted && !id.startsWith(wanted.start))
    throw new Refusal(`the id of this ${kind} starts with ${wanted.what}: "${wanted.start}…"`);
}

type Key = (problem: Problem) => string;

/** The problems that there are more of than before. */
function more(problems: readonly Problem[], before: readonly Problem[], key: Key): Problem[] {
  const known = Map.groupBy(before, key);
  return problems.filter((problem) => known.get(key(problem))?.pop() === undefined);
}

/**
 * What the checker would find wrong after the changes of a workspace that it does not find now.
 *
 * @param renamed - an id that changes; a problem that names it is the same one under its new name
 * @returns problems with the lines that they will have
 */
export function newProblems(
  workspace: Workspace,
  renamed?: { from: string; to: string },
): Problem[] {
  // A problem is the same wherever it stands, and, if none is quite the same, however many lines it
  // counts.
  const exact: Key = ({ file, rule, message, field }) => {
    const text = [file, rule, field ?? '', message].join('\n');
    return renamed ? text.replaceAll(renamed.from, renamed.to) : text;
  };
  const loose: Key = (problem) => exact(problem).replaceAll(/\d+/g, '0');
  const now = readOnce(diskTree(workspace.root));
  const changed = new Map<string, Uint8Array | undefined>();
  for (const { file, after } of workspace.changes())
    changed.set(
      file.replace(/^content\//, ''),
      after === undefined ? undefined : Buffer.from(after),
    );
  const { problems } = checkContent(changedTree(now, changed));
  if (problems.length === 0) return [];
  const before = checkContent(now).problems;
  return more(more(problems, before, exact), more(before, problems, exact), loose);
}
