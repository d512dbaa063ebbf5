import { changedTree, readOnce, type FileTree } from '../../../src/model/read/file-tree.ts';
import { checkContent, type Checked } from './check.ts';
import { applyEdits, type Edit } from '../../../src/model/write/edit.ts';
import type { TextFile } from '../../../src/model/read/content.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/** What was mended in one file: how often, by rule. */
export interface MendedFile {
  /** As in problems: from the project's folder. */
  file: string;
  /** What it held when it was read, and what it shall hold. */
  before: Uint8Array;
  bytes: Uint8Array;
  rules: Record<string, number>;
}

/** What is left to say after mending, and what the files hold now. Nothing was written yet. */
export interface FixedContent extends Checked {
  mended: MendedFile[];
}

/**
 * Each pass mends what did not overlap; three are the most that our own rules need for a file that
 * people wrote.
 */
const mostPasses = 30;

const pathOf = (file: string): string => file.replace(/^content\//, '');

/** Whether a text is all that the bytes of its file say: a byte that is no letter would be lost. */
function isWhole({ file, text, mark }: TextFile, tree: FileTree): boolean {
  return Buffer.from(`${mark ? '\ufeff' : ''}${text}`).equals(tree.read(pathOf(file)));
}

/** Files that cannot be read for how they are written: a mend must not add to them. */
function brokenFiles(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems
      .filter(({ rule }) => rule === 'yaml' || rule === 'mdx' || rule === 'frontmatter')
      .map(({ file }) => file),
  );
}

interface RuleFix extends Edit {
  rule: string;
}

function fixesByFile(problems: readonly Problem[]): Map<string, RuleFix[]> {
  const found = new Map<string, RuleFix[]>();
  for (const { file, rule, fix } of problems) {
    if (!fix) continue;
    const fixes = found.get(file) ?? [];
    fixes.push({ ...fix, rule });
    found.set(file, fixes);
  }
  return found;
}

/**
 * Mends what rules know a sure mend for, again and again until there is nothing left to mend, in
 * memory. A file that could be read before a mend and cannot after it is left as it was.
 *
 * @param tree - the content; is not changed
 * @param rules - all of them, unless a test wants fewer
 */
export function fixContent(tree: FileTree, rules: readonly Rule[] = allRules): FixedContent {
  const changed = new Map<string, Uint8Array>();
  const counted = new Map<string, Record<string, number>>();
  const given = new Set<string>();
  const original = readOnce(tree);
  const now = changedTree(original, changed);
  let checked = checkContent(now, rules);
  for (let pass = 0; pass < mostPasses; pass++) {
    const texts = new Map(checked.content.files.map((one) => [one.file, one]));
    const before = new Map(changed);
    const touched = new Map<string, Record<string, number>>();
    for (const [file, fixes] of fixesByFile(checked.problems)) {
      const read = texts.get(file);
      if (!read || given.has(file) || !isWhole(read, now)) continue;
      const { text: mended, applied } = applyEdits(read.text, fixes);
      const counts = { ...counted.get(file) };
      for (const { rule } of applied) counts[rule] = (counts[rule] ?? 0) + 1;
      if (applied.length === 0) continue;
      changed.set(pathOf(file), new TextEncoder().encode(mended));
      touched.set(file, counts);
    }
    if (touched.size === 0) break;
    const broken = brokenFiles(checked.problems);
    const next = checkContent(now, rules);
    const worse = [...touched.keys()].filter(
      (file) => !broken.has(file) && brokenFiles(next.problems).has(file),
    );
    for (const file of worse) {
      const bytes = before.get(pathOf(file));
      if (bytes) changed.set(pathOf(file), bytes);
      else changed.delete(pathOf(file));
      given.add(file);
    }
    for (const [file, counts] of touched) if (!given.has(file)) counted.set(file, counts);
    checked = worse.length > 0 ? checkContent(now, rules) : next;
  }
  const mended = [...changed].map(([path, bytes]) => ({
    file: `content/${path}`,
    before: original.read(path),
    bytes,
    rules: counted.get(`content/${path}`) ?? {},
  }));
  return { ...checked, mended: mended.toSorted((a, b) => a.file.localeCompare(b.file, 'en')) };
}
