import { countProblems } from '../problem.ts';
import { addressOf, rulePage } from '../rule-pages.ts';
import type { Reporter } from './reporters.ts';

/** For programs; docs/checking.md describes the shape, and when `version` changes. */
export const json: Reporter = ({ problems, facts, texts, unread, env }) => {
  const names = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  const report = {
    version: 1,
    counts: { ...countProblems(problems), facts, texts },
    problems,
    unread,
    rules: Object.fromEntries(
      names.map((name) => {
        const { level, summary, path } = rulePage(name);
        return [name, { level, summary, page: path, url: addressOf(path, env) }];
      }),
    ),
  };
  return { out: `${JSON.stringify(report, null, 2)}\n` };
};
