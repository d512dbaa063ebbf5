import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftWords } from '../../../src/model/facts/published.ts';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import { textAt, textsAt } from '../../../src/model/values.ts';
import { checkContent } from '../check/check.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { allEntries } from '../../../src/model/read/entries.ts';
import { references } from '../check/ids.ts';
import { useOf } from '../../../src/model/read/content-paths.ts';
import type { Problem } from '../check/problem.ts';
import { codeRule } from '../check/rules/code.ts';
import { duplicateIdRule } from '../check/rules/duplicate-id.ts';
import { schemaRule } from '../check/rules/schema.ts';
import { unknownIdRule } from '../check/rules/unknown-id.ts';

/** Names one entry. */
export interface Named {
  kind: Kind;
  id: string;
}

/** An entry or a text, with what the editor bar tells of it. */
export interface Item extends Named {
  title: string;
  file: string;
  /** Its first line, from 1. */
  line: number;
  column: number;
  /** Its last line; Infinity where it ends with the file. */
  to: number;
  /** "Draft" or "Draft until 1 December 2026"; undefined for what readers see. */
  draft: string | undefined;
  formerly: readonly string[];
  /** The entries that it names, each once, in the order of the text. */
  names: readonly Named[];
}

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
  lineOf: (file: string, line: number) => string;
}

/** Every entry and every text, in the order of the files. */
function itemsOf(content: Content, now: number): Item[] {
  const named = Map.groupBy(references(content), ({ file }) => file);
  const starts = allEntries(content).map((entry) => {
    // The lines of a text are those of its whole file.
    const isText = kindOf(entry.kind).form === 'text';
    return { ...entry, ...entry.at(), ...(isText ? { line: 1, column: 1 } : {}) };
  });
  return starts.map(({ kind, id, value, file, line, column }, index) => {
    const next = starts[index + 1];
    // An entry ends before the next one.
    const to = next?.file === file ? next.line - 1 : Infinity;
    const names = new Map(
      named
        .get(file)
        ?.filter((one) => one.line >= line && one.line <= to)
        .map((one) => [`${one.kind} ${one.id}`, { kind: one.kind, id: one.id }]),
    );
    const publishOn = textAt(value, 'publishOn') ?? '';
    return {
      kind,
      id,
      title: kindOf(kind).titleOf(value) ?? id,
      file,
      line,
      column,
      to,
      draft: draftWords(
        {
          draft: value.draft === true ? true : undefined,
          // What is no date is the schema rule's to report.
          publishOn: isEdtf(publishOn) ? publishOn : undefined,
        },
        now,
      ),
      formerly: textsAt(value, 'formerly'),
      names: [...names.values()],
    };
  });
}

/**
 * Rules without which nothing is loaded: what does not fit its schema is refused, and what is not
 * there cannot be shown.
 */
const loading = new Set(
  [schemaRule, duplicateIdRule, unknownIdRule, codeRule].map(({ name }) => name),
);

/** Tells what each problem keeps from being done. */
function blocksIn(content: Content): (problem: Problem) => Found['blocks'] {
  const reading = new Set<string>(content.problems.map(({ rule }) => rule));
  return ({ level, rule, file }) => {
    if (level !== 'error') return undefined;
    const use = useOf(file.replace(/^content\//, ''))?.as;
    // What nothing reads, and what only the rules read, is missed by no page.
    if (reading.has(rule) && (use === 'list' || use === 'text')) return 'reading';
    return loading.has(rule) ? 'loading' : undefined;
  };
}

/**
 * Checks all content and notes what the bar needs of it.
 *
 * @param root - the folder that holds `content`
 * @param now - UTC milliseconds, by which drafts are told from what is published
 */
export function surveyOf(root: string, now: number): Survey {
  const { problems, content } = checkContent(join(root, 'content'));
  const blocks = blocksIn(content);
  const lines = new Map(content.files.map(({ file, text }) => [file, text.split(/\r?\n/)]));
  const pages = join(root, 'docs', 'rules');
  return {
    items: itemsOf(content, now),
    problems: problems.map((problem) => ({ ...problem, blocks: blocks(problem) })),
    explained: new Set(
      existsSync(pages) ? readdirSync(pages).map((name) => name.replace(/\.md$/, '')) : [],
    ),
    lineOf: (file, line) => lines.get(file)?.[line - 1] ?? '',
  };
}
