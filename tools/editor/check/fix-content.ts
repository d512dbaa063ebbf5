import { changedTree, readOnce, type FileTree } from '../../../src/model/read/file-tree.ts';
import { checkContent, type Checked } from './check.ts';
import { applyEdits } from '../../../src/model/write/edit.ts';
import type { TextFile } from '../../../src/model/read/content.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/** What was mended in one file. */
export interface MendedFile {
  /** As in problems: from the project's folder. */
  file: string;
  /** What it held when it was read, and what it shall hold. */
  before: Uint8Array;
  bytes: Uint8Array;
  /** How often each rule mended something. */
  rules: Record<string, number>;
}

/** What is left to say after mending, and what the files hold now. Nothing was written yet. */
export interface FixedContent extends Checked {
  mended: MendedFile[];
}

/** Each mends what did not overlap; files that people wrote need three at most. */
const mostPasses = 30;

const pathOf = (file: string): string => file.replace(/^content\//, '');

/** Whether a text is all that the bytes of its file say: a byte that is no letter would be lost. */
const isWhole = ({ file, text, mark }: TextFile, tree: FileTree): boolean =>
  Buffer.from(`${mark ? '\ufeff' : ''}${text}`).equals(tree.read(pathOf(file)));

/** Files that cannot be read for how they are written: a mend must not add to them. */
const brokenFiles = ({ problems }: Checked): Set<string> =>
  new Set(
    problems
      .filter(({ rule }) => rule === 'yaml' || rule === 'mdx' || rule === 'frontmatter')
      .map(({ file }) => file),
  );

/**
 * Mends what rules know a sure mend for, again and again until there is nothing left to mend, in
 * memory. A file that could be read before a mend and cannot after it is left as it was.
 *
 * @param tree - the content; is not changed
 * @param rules - all of them, unless a test wants fewer
 */
export function fixContent(tree: FileTree, rules: readonly Rule[] = allRules): FixedContent {
  const original = readOnce(tree);
  const changed = new Map<string, Uint8Array>();
  const now = changedTree(original, changed);
  /** The rules that mended a file, one for each mend. */
  const menders = new Map<string, string[]>();
  const given = new Set<string>();
  let checked = checkContent(now, rules);
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = new Map(changed);
    const touched = new Map<string, string[]>();
    const fixes = checked.problems.flatMap(({ file, rule, fix }) =>
      fix ? [{ ...fix, file, rule }] : [],
    );
    for (const [file, own] of Map.groupBy(fixes, (fix) => fix.file)) {
      const read = checked.content.files.find((one) => one.file === file);
      if (!read || given.has(file) || !isWhole(read, now)) continue;
      const { text, applied } = applyEdits(read.text, own);
      if (applied.length === 0) continue;
      changed.set(pathOf(file), new TextEncoder().encode(text));
      touched.set(
        file,
        applied.map(({ rule }) => rule),
      );
    }
    if (touched.size === 0) break;
    const broken = brokenFiles(checked);
    checked = checkContent(now, rules);
    const worse = brokenFiles(checked).difference(broken);
    for (const [file, applied] of touched) {
      if (!worse.has(file)) {
        menders.set(file, [...(menders.get(file) ?? []), ...applied]);
        continue;
      }
      const bytes = before.get(pathOf(file));
      if (bytes) changed.set(pathOf(file), bytes);
      else changed.delete(pathOf(file));
      given.add(file);
    }
    if (worse.size > 0) checked = checkContent(now, rules);
  }
  const mended = [...changed].map(([path, bytes]) => {
    const file = `content/${path}`;
    const rules: Record<string, number> = {};
    for (const rule of menders.get(file) ?? []) rules[rule] = (rules[rule] ?? 0) + 1;
    return { file, before: original.read(path), bytes, rules };
  });
  return { ...checked, mended: mended.toSorted((a, b) => a.file.localeCompare(b.file, 'en')) };
}
