import type { FileTree } from '../../../src/model/read/file-tree.ts';
import {
  readContent,
  type Content,
  type FactFile,
  type MdxFile,
} from '../../../src/model/read/content.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/** All problems, by file and line, and the content that they are in. */
export interface Checked {
  problems: Problem[];
  content: Content;
  /** Files of which an entry, the frontmatter or the text could not be read. */
  unread: string[];
}

/** More findings of one rule than anyone mends before looking again. Some take long over each. */
const most = 500;

class Enough extends Error {}

/** The day on which this was written: a clock that shows an earlier one is wrong. */
const written = '2026-11-24';

/**
 * The present day in UTC, or the day that a build is made as of (`BUILD_DATE=2026-12-01`, see
 * `src/model/facts/published.ts`).
 */
function utcToday(): string {
  const set = process.env.BUILD_DATE ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(set) ? set : new Date().toISOString().slice(0, 10);
  return day > written ? day : written;
}

const isUnread = (file: FactFile | MdxFile): boolean =>
  'slug' in file
    ? !file.readable || !file.tree
    : file.problems.some(({ rule }) => rule === 'yaml' || rule === 'file');

/** Ids, names, parts of addresses and numbers that a message names. */
function namedIn(message: string): string[] {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  const parts = [...message.matchAll(/[/#]([\w-]+)/g)].map(([, word = '']) => word);
  return [
    ...quoted,
    // Of a name with the ending of a genitive the name stands there too.
    ...quoted.map((word) => word.replace(/['’]s?$/, '')),
    ...parts,
    ...parts.map((word) => word.replace(/^[a-z]{1,2}-/, '')),
    ...(message.match(/\b\d+\b/g) ?? []),
  ];
}

/**
 * Whether what a rule did not find anywhere may stand in a file that could not be read: its words
 * are known at best, and of a file without any text nobody knows what it holds.
 */
function mayStandIn(unread: readonly string[], { files }: Content): (message: string) => boolean {
  const texts = unread.map((name) => files.find(({ file }) => file === name)?.text);
  if (texts.includes(undefined)) return () => true;
  const words = new Set(texts.flatMap((text) => text?.match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? []));
  return (message) => words.size > 0 && namedIn(message).some((word) => words.has(word));
}

type Found = Omit<Problem, 'rule' | 'level'>;

/** What is said when a rule breaks off: a broken list of words may be to blame, or the rule. */
function brokenOff(rule: string, error: unknown): Found {
  const message = error instanceof Error ? error.message : String(error);
  const [, file = 'content', line = '1', rest = message] =
    /^(content\/[^\s:]+)(?::(\d+))?(?::\d+)?:\s*([\s\S]*)$/.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: 1,
    message: `the rule could not look at the content: ${rest.split('\n')[0] ?? ''}`,
    hint:
      file === 'content'
        ? `this is a fault of the checker: please report it with the name of the rule, ${rule}`
        : 'mend this file first',
  };
}

/**
 * Runs rules over all content.
 *
 * @param from - the `content` folder, or its files wherever they are
 * @param rules - all of them, unless a test wants fewer
 * @param today - in UTC, as `2026-11-24`
 */
export function checkContent(
  from: string | FileTree,
  rules: readonly Rule[] = allRules,
  today = utcToday(),
): Checked {
  const content = readContent(from);
  const problems = content.problems.map((problem): Problem => ({ ...problem, level: 'error' }));
  const unread = [...content.facts, ...content.mdx].filter(isUnread).map(({ file }) => file);
  const mayStand = mayStandIn(unread, content);
  for (const { name, level = 'error', across, check } of rules) {
    const found: Found[] = [];
    try {
      check(
        content,
        ({ file, line, column, field }, message, hint, fix) => {
          if (across && mayStand(message)) return;
          found.push({ file, line, column, field, message, hint, fix });
          if (found.length >= most) throw new Enough();
        },
        today,
      );
    } catch (error) {
      const last = found.at(-1);
      // One rule that breaks off must not hide what the others find, nor what it has found itself.
      found.push(
        error instanceof Enough && last
          ? {
              file: last.file,
              line: last.line,
              column: last.column,
              message: `${most} findings of this rule; it looked no further`,
              hint: 'mend these first',
            }
          : brokenOff(name, error),
      );
    }
    problems.push(...found.map((one): Problem => ({ ...one, rule: name, level })));
  }
  return { problems: sortProblems(problems), content, unread };
}
