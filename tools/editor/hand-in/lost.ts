import { isSection } from '../../../src/model/components.ts';
import { isDraft } from '../../../src/model/facts/published.ts';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { addressOf } from '../../../src/model/routes.ts';
import { sortProblems, type Problem } from '../check/problem.ts';
import {
  allEntries,
  componentsOf,
  formerIds,
  type Content,
  type Entry,
  type MdxFile,
  type Spot,
} from '../check/rule.ts';
import { Refusal } from '../refusal.ts';
import type { Files } from './changes.ts';
import { gitLine } from './git.ts';
import { look } from './look.ts';

const lost = (where: Spot, message: string, hint: string): Problem => {
  const { file, line, column } = where;
  return { file, line, column, rule: 'lost-address', level: 'error', message, hint };
};

const hasAddress = (kind: Kind): boolean =>
  kindOf(kind).pages !== undefined || kindOf(kind).lists.some(({ prefix }) => prefix !== undefined);

const keyOf = ({ kind, id }: { kind: Kind; id: string }): string => `${kind} ${id}`;

/** Under another id, or in a file of another name, the same title tells that it is the same. */
const isSame = (one: Entry, other: Entry): boolean => {
  const { titleOf } = kindOf(one.kind);
  const title = titleOf(one.value);
  return one.kind === other.kind && title !== undefined && title === titleOf(other.value);
};

function lostEntry(gone: Entry, heir: Entry | undefined): Problem {
  const { kind, id, file } = gone;
  const { form, fixedIds } = kindOf(kind);
  const address = addressOf(kind, id);
  if (heir === undefined)
    return lost(
      { file: file.file, line: 1, column: 1 },
      `the ${kind} "${id}" is gone, and its address ${address} leads nowhere`,
      fixedIds
        ? 'bring it back: it keeps its id for good'
        : `give "${id}" to the "formerly" of the ${kind} that readers should find there, or bring it back and mark it "draft: true"`,
    );
  const command = `npm run rename ${kind} ${id} ${heir.id}`;
  const back = form === 'text' ? 'name of its file' : 'id';
  return lost(
    heir.at(...(form === 'text' ? [] : ['id'])),
    `the ${kind} "${id}" has the id "${heir.id}" now, and its address ${address} leads nowhere`,
    `write "formerly: [${id}]" into it; or take the old ${back} back, and let "${command}" change it wherever it is named`,
  );
}

const sectionsOf = (text: MdxFile) =>
  componentsOf({ mdx: [text] }).filter(({ name }) => isSection(name));

function lostSections(was: MdxFile, text: MdxFile): Problem[] {
  const kept = new Set(
    sectionsOf(text).flatMap(({ attribute }) => [
      attribute('id'),
      ...(attribute('formerly')?.match(/[^\s,]+/g) ?? []),
    ]),
  );
  return sectionsOf(was).flatMap(({ attribute }) => {
    const id = attribute('id');
    if (id === undefined || kept.has(id)) return [];
    const title = attribute('title');
    const heir = sectionsOf(text).find((one) => one.attribute('title') === title);
    return lost(
      heir?.at() ?? { file: text.file, line: 1, column: 1 },
      `the section "${id}" is gone, and links to ${addressOf(text.kind, text.slug, id)} find no place`,
      `write formerly="${id}" into the <Section> that readers should find there`,
    );
  });
}

/**
 * Public addresses that led somewhere at the last commit and do not any more.
 *
 * @param before - the files that have changed, as they were
 * @param content - all content, as it is
 * @param now - UTC milliseconds: what readers could not see yet had no address
 */
export function lostAddresses(before: Files, content: Content, now = Date.now()): Problem[] {
  const old = readContent(memoryTree(before));
  const entries = allEntries(content);
  const known = new Set([
    ...entries.map(keyOf),
    ...formerIds(content).map(({ kind, old: id }) => `${kind} ${id}`),
  ]);
  const was = allEntries(old).filter((entry) => entry.id !== '' && !isDraft(entry.value, now));
  const gone = was.filter((entry) => hasAddress(entry.kind) && !known.has(keyOf(entry)));
  const there = new Set(allEntries(old).map(keyOf));
  const come = entries.filter((entry) => entry.id !== '' && !there.has(keyOf(entry)));
  const seen = new Set(was.map(({ file }) => file));
  return sortProblems([
    ...gone.map((entry) =>
      lostEntry(
        entry,
        come.find((one) => isSame(entry, one)),
      ),
    ),
    ...old.mdx.flatMap((text) => {
      const same = content.mdx.find(({ kind, slug }) => kind === text.kind && slug === text.slug);
      return same?.tree && seen.has(text) ? lostSections(text, same) : [];
    }),
  ]);
}

/**
 * The same, as Git and the disk have it; none where there is no Git, no commit, or a file that
 * cannot be read, in which what seems gone may stand.
 */
export function lostSinceCommit(root: string, content: Content, unread: readonly string[]) {
  try {
    if (unread.length > 0 || gitLine(root, 'rev-parse', '--verify', '--quiet', 'HEAD') === '')
      return [];
    return lostAddresses(look(root).before, content);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
