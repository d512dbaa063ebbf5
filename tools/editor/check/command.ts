import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diskTree, type FileTree } from '../../../src/model/read/file-tree.ts';
import { saveFiles, Unsaved } from '../../../src/model/write/files.ts';
import { lostSinceCommit } from '../hand-in/lost.ts';
import { checkContent } from './check.ts';
import { fixContent, type MendedFile } from './fix-content.ts';
import { didYouMean } from '../../../src/model/read/nearest.ts';
import { sortProblems } from './problem.ts';
import { useOf } from '../../../src/model/read/content-paths.ts';
import { reporters, usualReporters, type ReporterName } from './reporters/reporters.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const own = fileURLToPath(new URL('../../../content', import.meta.url));
const names = Object.keys(reporters);

const help = `npm run check -- [folder] [--reporter ${names.join('|')}] [--fix]

Says everything that is wrong in the content: where, what was found, what is allowed.

  folder       check this folder in place of content/
  --reporter   people: for reading (what you get when you name none)
               github: annotations at the lines of a pull request
               json:   for programs; docs/checking.md describes it
               sarif:  SARIF 2.1.0, for code scanning and editors
  --fix        mend first what can be mended safely: white space, order, ids that have changed
  --help       this text

Ends with 0 when nothing or only warnings were found, 1 when there are errors, 2 when it could not look.
docs/rules/ explains each rule.
`;

/** What a command wrote, and how it ended: 2 when it could not look. */
export interface Ended {
  out: string;
  err: string;
  code: 0 | 1 | 2;
}

/** Arguments that mean nothing, or name what is not there, in words. */
class UsageError extends Error {}

const isReporter = (name: string): name is ReporterName => Object.hasOwn(reporters, name);

function reporterOf(name: string): ReporterName {
  if (isReporter(name)) return name;
  throw new UsageError(
    `there is no reporter "${name}": ${didYouMean(name, names, `there are ${names.join(', ')}`)}`,
  );
}

const options = {
  reporter: { type: 'string', multiple: true },
  fix: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parse(args: string[]) {
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const arg of args) {
    const flag = arg.split('=')[0] ?? '';
    if (arg.startsWith('-') && arg !== '-h' && !known.includes(flag))
      throw new UsageError(
        `"${flag}" means nothing here: ${didYouMean(flag, known, `there are ${known.join(', ')}`)}`,
      );
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new UsageError(
      `--reporter wants a name behind it (${names.join(', ')}), the others want nothing`,
    );
  }
}

function readArguments(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { values, positionals } = parse([...args]);
  if (positionals.length > 1)
    throw new UsageError(
      `only one folder can be checked at a time, not ${positionals.join(' and ')}`,
    );
  const named = values.reporter?.map(reporterOf) ?? usualReporters(env);
  return { ...values, folder: positionals[0], reporters: new Set(named) };
}

/** What a look at the disk gives; where it fails, those words are said. */
function orSay<T>(look: () => T, words: string): T {
  try {
    return look();
  } catch {
    throw new UsageError(words);
  }
}

/** @throws UsageError when there is no such folder, or no content in it */
function treeOf(folder: string, named: string): FileTree {
  const stats = orSay(
    () => statSync(folder),
    `there is no folder "${named}": name one that holds content, or none to check content/`,
  );
  if (!stats.isDirectory())
    throw new UsageError(
      `"${named}" is a file: name the folder that holds all content, for one file cannot be checked alone`,
    );
  const tree = diskTree(folder);
  const items = orSay(
    () => tree.items(),
    `the folder "${named}" cannot be opened: change its permissions so that you may read it`,
  );
  if (!items.some(({ path }) => useOf(path)))
    throw new UsageError(
      `there is no content in "${named}": it has no facts/, chapters/ or pages/ with a list or a text in them`,
    );
  return tree;
}

/** Writes a mended file; gives why it could not. */
function save({ file, before, bytes }: MendedFile, folder: string): string | undefined {
  try {
    const path = join(folder, file.replace(/^content\//, ''));
    saveFiles([{ path, before, after: bytes }]);
    return undefined;
  } catch (error) {
    if (error instanceof Unsaved) return error.why;
    throw error;
  }
}

/**
 * `npm run check`.
 *
 * @param args - what stands behind it
 * @param cwd - the folder from which paths are given
 */
export function check(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Ended {
  try {
    const asked = readArguments(args, env);
    if (asked.help) return { out: help, err: '', code: 0 };
    const folder = asked.folder === undefined ? own : resolve(cwd, asked.folder);
    const tree = treeOf(folder, asked.folder ?? folder);
    const base = relative(cwd, folder).replaceAll('\\', '/') || '.';
    const shown = (file: string): string => file.replace(/^content(?=\/|$)/, base);
    const checked = asked.fix ? fixContent(tree) : { ...checkContent(tree), mended: [] };
    const saved = checked.mended.map((file) => ({ ...file, failed: save(file, folder) }));
    // What a copy elsewhere was before, nobody knows.
    const gone = folder === own ? lostSinceCommit(project, checked.content, checked.unread) : [];
    const problems = sortProblems([...checked.problems, ...gone]).map((one) => ({
      ...one,
      file: shown(one.file),
    }));
    const facts = checked.content.facts.flatMap(({ entries }) => entries).length;
    const texts = checked.content.mdx.length;
    const unread = checked.unread.map(shown);
    const reports = [...asked.reporters].map((name) =>
      reporters[name]({ problems, facts, texts, unread, env }),
    );
    const told = saved.map(({ file, rules, failed }) => {
      const counts = Object.entries(rules).map(([rule, count]) => `${rule} (${count})`);
      return `${failed === undefined ? 'mended' : 'not mended'} ${shown(file)}: ${failed ?? counts.join(', ')}\n`;
    });
    const isWrong =
      saved.some(({ failed }) => failed !== undefined) ||
      problems.some(({ level }) => level === 'error');
    return {
      out: reports.map(({ out = '' }) => out).join(''),
      err: [...told, ...reports.map(({ err = '' }) => err)].join(''),
      code: isWrong ? 1 : 0,
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { out: '', err: `${error.message}\n"npm run check -- --help" tells more.\n`, code: 2 };
  }
}
