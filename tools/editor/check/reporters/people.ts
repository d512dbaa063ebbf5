import { countProblems, problemLine, type Problem } from '../problem.ts';
import { rulePage } from '../rule-pages.ts';
import type { Reporter } from './reporters.ts';

const counted = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : `${word}s`}`;

/** More problems in one file than this are only counted: the file is broken as a whole. */
const mostInFile = 100;

function fileLines(problems: readonly Problem[]): string[] {
  const shown = problems.slice(0, mostInFile).map(problemLine);
  const rest = problems.length - shown.length;
  return rest > 0
    ? [...shown, `${problems[0]?.file}  … and ${counted(rest, 'more problem')} in this file`]
    : shown;
}

/** For people at a terminal. */
export const people: Reporter = ({ problems, facts, texts, unread }) => {
  const { errors, warnings, fixable, files } = countProblems(problems);
  if (problems.length === 0) return { out: `Content is sound: ${facts} facts, ${texts} texts.\n` };
  const byFile = [...Map.groupBy(problems, ({ file }) => file).values()].map((list) =>
    fileLines(list).join('\n'),
  );
  const names = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  const width = Math.max(...names.map((name) => name.length));
  const pages = names.map((name) => `  ${name.padEnd(width)}  ${rulePage(name).path}`);
  const levels = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ].filter((part) => part !== false);
  const lines = [
    ...byFile.map((list) => `${list}\n`),
    'What each rule wants, and how to mend it:',
    ...pages,
    '',
    `${levels.join(' and ')} in ${counted(files, 'file')}; ${counted(facts, 'fact')} and ${counted(texts, 'text')} were checked.`,
    unread.length > 0 &&
      `${counted(unread.length, 'file')} cannot be read; what may stand there is not reported as missing.`,
    fixable > 0 && `"npm run check -- --fix" mends ${fixable} of them.`,
    errors === 0 && 'Warnings do not keep the site from being built.',
  ].filter((line) => line !== false);
  return { err: `${lines.join('\n')}\n` };
};
