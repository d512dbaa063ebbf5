import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskTree, type FileTree } from '../../../src/model/read/file-tree.ts';
import { saveFiles, Unsaved } from '../../../src/model/write/files.ts';
import { checkContent, type Checked } from './check.ts';
import { help, Misunderstood, readArguments } from './command-line.ts';
import { fixContent, type MendedFile } from './fix-content.ts';
import type { Problem } from './problem.ts';
import { reporters } from './reporters/reporters.ts';
import { useOf } from './places-of-files.ts';
import { unreadFiles } from './unread.ts';

/**
 * What a command wrote and how it ended: 0 well, 1 with errors in the content, 2 when it could not
 * look.
 */
export interface Ended {
  out: string;
  err: string;
  code: 0 | 1 | 2;
}

const own = fileURLToPath(new URL('../../../content', import.meta.url));

/**
 * The tree of a folder of content.
 *
 * @throws Misunderstood when there is no such folder, or no content in it
 */
function treeOf(folder: string, named: string): FileTree {
  let isFolder: boolean;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    throw new Misunderstood(
      `there is no folder "${named}": name one that holds content, or none to check content/`,
    );
  }
  if (!isFolder)
    throw new Misunderstood(
      `"${named}" is a file: name the folder that holds all content, for one file cannot be checked alone`,
    );
  const tree = diskTree(folder);
  let items: ReturnType<FileTree['items']>;
  try {
    items = tree.items();
  } catch {
    throw new Misunderstood(
      `the folder "${named}" cannot be opened: change its permissions so that you may read it`,
    );
  }
  if (!items.some(({ path }) => useOf(path)))
    throw new Misunderstood(
      `there is no content in "${named}": it has no facts/, chapters/ or pages/ with a list or a text in them`,
    );
  return tree;
}

/** Writes the mended files; gives a line for each, with what was mended or why it was not. */
function save(
  mended: readonly MendedFile[],
  folder: string,
  shown: (file: string) => string,
): string[] {
  return mended.map(({ file, before, bytes, rules }) => {
    try {
      const path = join(folder, file.replace(/^content\//, ''));
      saveFiles([{ path, before, after: bytes }]);
      const what = Object.entries(rules).map(([rule, count]) => `${rule} (${count})`);
      return `mended ${shown(file)}: ${what.join(', ')}`;
    } catch (error) {
      if (!(error instanceof Unsaved)) throw error;
      return `not mended ${shown(file)}: ${error.why}`;
    }
  });
}

/**
 * `npm run check`.
 *
 * @param args - what stands behind it
 * @param cwd - the folder from which paths are given
 */
export function check(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Ended {
  try {
    const wishes = readArguments(args, env);
    if (wishes.help) return { out: help, err: '', code: 0 };
    const folder = wishes.folder === undefined ? own : resolve(cwd, wishes.folder);
    const tree = treeOf(folder, wishes.folder ?? folder);
    const base = relative(cwd, folder).replaceAll('\\', '/') || '.';
    const shown = (file: string): string => file.replace(/^content(?=\/|$)/, base);
    const checked: Checked & { mended?: MendedFile[] } = wishes.fix
      ? fixContent(tree)
      : checkContent(tree);
    const saved = save(checked.mended ?? [], folder, shown);
    const problems: Problem[] = checked.problems.map((problem) => ({
      ...problem,
      file: shown(problem.file),
    }));
    const { content } = checked;
    const facts = content.facts.reduce((sum, { entries }) => sum + entries.length, 0);
    const reports = wishes.reporters.map((name) =>
      reporters[name]({
        problems,
        facts,
        texts: content.mdx.length,
        unread: unreadFiles(content).map(shown),
        env,
      }),
    );
    const unsaved = saved.some((line) => line.startsWith('not mended'));
    return {
      out: reports.map(({ out = '' }) => out).join(''),
      err: [...saved.map((line) => `${line}\n`), ...reports.map(({ err = '' }) => err)].join(''),
      code: unsaved || problems.some(({ level }) => level === 'error') ? 1 : 0,
    };
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    return { out: '', err: `${error.message}\n"npm run check -- --help" tells more.\n`, code: 2 };
  }
}
