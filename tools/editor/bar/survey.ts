import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { useOf } from '../../../src/model/read/content-paths.ts';
import type { Problem } from '../check/problem.ts';
import { codeRule } from '../check/rules/code.ts';
import { duplicateIdRule } from '../check/rules/duplicate-id.ts';
import { schemaRule } from '../check/rules/schema.ts';
import { unknownIdRule } from '../check/rules/unknown-id.ts';
import { itemsOf, type Item } from './items.ts';

/** A problem, and whether content with it can be shown. */
export interface Found extends Problem {
  /**
   * What it keeps from being done with an entry or a text: reading it at all, or loading it into
   * the site.
   */
  blocks: 'reading' | 'loading' | undefined;
}

/** All content as the editor bar knows it. */
export interface Survey {
  items: readonly Item[];
  problems: readonly Found[];
  /** Rules that have a page in `docs/rules/`. */
  explained: ReadonlySet<string>;
  /** A line of a file as it stands, from 1; the empty text where there is none. */
  lineOf(file: string, line: number): string;
}

/**
 * Rules without which nothing is loaded: what does not fit its schema is refused, and what is not
 * there cannot be shown.
 */
const loading = new Set(
  [schemaRule, duplicateIdRule, unknownIdRule, codeRule].map(({ name }) => name),
);

/** Reads lines of the files that could be read, each file split once. */
function lineReader({ files }: Content): Survey['lineOf'] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const split = new Map<string, string[]>();
  return (file, line) => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/);
    split.set(file, lines);
    return lines[line - 1] ?? '';
  };
}

function explainedRules(root: string): Set<string> {
  const folder = join(root, 'docs', 'rules');
  return new Set(
    existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.md$/, '')) : [],
  );
}

/**
 * Checks all content and notes what the bar needs of it.
 *
 * @param root - the folder that holds `content`
 * @param now - UTC milliseconds, by which drafts are told from what is published
 */
export function surveyOf(root: string, now: number): Survey {
  const { problems, content } = checkContent(join(root, 'content'));
  const reading = new Set<string>(content.problems.map(({ rule }) => rule));
  // What nothing reads, and what only the rules read, is missed by no page.
  const isShown = (file: string): boolean =>
    ['list', 'text'].includes(useOf(file.replace(/^content\//, ''))?.as ?? '');
  const blocks = ({ level, rule, file }: Problem): Found['blocks'] =>
    level !== 'error'
      ? undefined
      : reading.has(rule) && isShown(file)
        ? 'reading'
        : loading.has(rule)
          ? 'loading'
          : undefined;
  return {
    items: itemsOf(content, now),
    problems: problems.map((problem) => ({ ...problem, blocks: blocks(problem) })),
    explained: explainedRules(root),
    lineOf: lineReader(content),
  };
}
