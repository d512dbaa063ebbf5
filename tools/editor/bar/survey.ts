import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftWords } from '../../../src/model/facts/published.ts';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { useOf } from '../../../src/model/read/content-paths.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { allEntries } from '../../../src/model/read/entries.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import { textsAt } from '../../../src/model/values.ts';
import { checkContent } from '../check/check.ts';
import { references } from '../check/ids.ts';
import type { Problem } from '../check/problem.ts';
import { codeRule } from '../check/rules/code.ts';
import { duplicateIdRule } from '../check/rules/duplicate-id.ts';
import { schemaRule } from '../check/rules/schema.ts';
import { unknownIdRule } from '../check/rules/unknown-id.ts';

export interface Named {
  kind: Kind;
  id: string;
}

/** A problem, and what it keeps from being done with an entry or a text, if anything. */
export interface Found extends Problem {
  blocks: 'reading' | 'loading' | undefined;
}

export interface Survey {
  items: readonly Item[];
  problems: readonly Found[];
  /** Rules that have a page in `docs/rules/`. */
  explained: ReadonlySet<string>;
  /** A line of a file as it stands, from 1; the empty text where there is none. */
  lineOf: (file: string, line: number) => string;
}

function itemsOf(content: Content, now: number) {
  const named = Map.groupBy(references(content), ({ file }) => file);
  const starts = allEntries(content).map((entry) => {
    // The lines of a text are those of its whole file.
    const isText = kindOf(entry.kind).form === 'text';
    return { ...entry, ...entry.at(), ...(isText && { line: 1, column: 1 }) };
  });
  return starts.map(({ kind, id, value, text, file, line, column }, index) => {
    const next = starts[index + 1];
    const to = next?.file === file ? next.line - 1 : Infinity;
    const inside = named.get(file)?.filter((one) => one.line >= line && one.line <= to) ?? [];
    const names = new Map(inside.map((one) => [`${one.kind} ${one.id}`, one]));
    const publishOn = text('publishOn') ?? '';
    const publication = {
      draft: value.draft === true || undefined,
      // What is no date is the schema rule's to report.
      publishOn: isEdtf(publishOn) ? publishOn : undefined,
    };
    return {
      kind,
      id,
      title: kindOf(kind).titleOf(value) ?? id,
      file,
      line,
      column,
      /** Its last line, before the next entry; Infinity where it ends with the file. */
      to,
      draft: draftWords(publication, now),
      formerly: textsAt(value, 'formerly'),
      /** The entries that it names, each once, in the order of the text. */
      names: [...names.values()].map((one): Named => ({ kind: one.kind, id: one.id })),
    };
  });
}

/** An entry or a text. */
export type Item = ReturnType<typeof itemsOf>[number];

/** What does not fit its schema is refused, and what is not there cannot be shown. */
const loading = new Set(
  [schemaRule, duplicateIdRule, unknownIdRule, codeRule].map(({ name }) => name),
);

/**
 * Checks all content and notes what the bar needs of it.
 *
 * @param root - the folder that holds `content`
 * @param now - UTC milliseconds, by which drafts are told from what is published
 */
export function surveyOf(root: string, now: number): Survey {
  const { problems, content } = checkContent(join(root, 'content'));
  const reading = new Set<string>(content.problems.map(({ rule }) => rule));
  const blocks = ({ level, rule, file }: Problem): Found['blocks'] => {
    if (level !== 'error') return undefined;
    const use = useOf(file.replace(/^content\//, ''))?.as;
    // An odd character in a text is shown like any other.
    if (rule === 'characters' && use === 'text') return undefined;
    // What nothing reads, and what only the rules read, is missed by no page.
    if (reading.has(rule) && (use === 'list' || use === 'text')) return 'reading';
    return loading.has(rule) ? 'loading' : undefined;
  };
  const lines = new Map(content.files.map(({ file, text }) => [file, text.split(/\r?\n/)]));
  const pages = join(root, 'docs', 'rules');
  const explained = existsSync(pages) ? readdirSync(pages) : [];
  return {
    items: itemsOf(content, now),
    problems: problems.map((problem) => ({ ...problem, blocks: blocks(problem) })),
    explained: new Set(explained.map((name) => name.replace(/\.md$/, ''))),
    lineOf: (file, line) => lines.get(file)?.[line - 1] ?? '',
  };
}
