import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { chapter } from '../../src/schema/chapter.ts';
import { claim } from '../../src/schema/claim.ts';
import { control } from '../../src/schema/control.ts';
import { event } from '../../src/schema/event.ts';
import { figure } from '../../src/schema/figure.ts';
import { line } from '../../src/schema/line.ts';
import { page } from '../../src/schema/page.ts';
import { paragraph } from '../../src/schema/paragraph.ts';
import { place } from '../../src/schema/place.ts';
import { series } from '../../src/schema/series.ts';
import { source } from '../../src/schema/source.ts';
import { term } from '../../src/schema/term.ts';
import { listFiles, readList, type ListFile } from '../../src/schema/yaml-list.ts';
import { readMdx, type MdxTree } from './mdx.ts';
import type { Problem } from './problem.ts';

/** Kinds of facts, where they live under `content/`, and what a valid entry is. */
export const factKinds = {
  source: { path: 'facts/sources', schema: source },
  claim: { path: 'facts/claims', schema: claim },
  event: { path: 'facts/events', schema: event },
  place: { path: 'facts/places.yaml', schema: place },
  line: { path: 'facts/lines.yaml', schema: line },
  control: { path: 'facts/control.yaml', schema: control },
  figure: { path: 'facts/figures.yaml', schema: figure },
  series: { path: 'facts/series.yaml', schema: series },
  term: { path: 'facts/glossary.yaml', schema: term },
  paragraph: { path: 'facts/paragraphs.yaml', schema: paragraph },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type FactKind = keyof typeof factKinds;

export interface FactFile extends ListFile {
  kind: FactKind;
}

/** One MDX file: its frontmatter with positions, its text and its syntax tree. */
export interface MdxFile {
  file: string;
  kind: 'chapter' | 'page';
  slug: string;
  schema: z.ZodType;
  frontmatter: Document.Parsed;
  /** Positions in the frontmatter; its first line is the file's second. */
  lines: LineCounter;
  data: Record<string, unknown>;
  /** The text after the frontmatter, with the positions of the file. */
  tree: MdxTree | undefined;
}

/** Everything that an editor writes, as read, with the problems of reading it. */
export interface Content {
  facts: FactFile[];
  mdx: MdxFile[];
  problems: Problem[];
}

/** The plain value of a frontmatter; empty when it is broken, which the parser or `report` has then said. */
function plainData(frontmatter: Document.Parsed, report: (message: string) => void): Record<string, unknown> {
  if (frontmatter.errors.length > 0) return {};
  try {
    const value: unknown = frontmatter.toJS({ maxAliasCount: 50 });
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch (error) {
    report((error as Error).message);
    return {};
  }
}

function readMdxFolder(root: string, folder: string, kind: MdxFile['kind'], schema: z.ZodType, problems: Problem[]): MdxFile[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return names.map((name) => {
    const file = `content/${folder}/${name}`;
    const text = readFileSync(join(root, folder, name), 'utf8');
    const head = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
    if (!head)
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'frontmatter',
        message: 'the file must start with frontmatter between two lines "---"',
      });
    const lines = new LineCounter();
    const frontmatter = parseDocument(head?.[1] ?? '', { lineCounter: lines, schema: 'core', uniqueKeys: true });
    for (const error of frontmatter.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push({
        file,
        line: line + 1,
        column: col,
        rule: 'frontmatter',
        message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
      });
    }
    // Empty lines in the place of the frontmatter, so that every position in the tree is one in the file.
    const body = (head?.[0] ?? '').replaceAll(/[^\n]+/g, '') + text.slice(head?.[0].length ?? 0);
    const data = plainData(frontmatter, (message) => problems.push({ file, line: 2, column: 1, rule: 'frontmatter', message }));
    const tree = readMdx(body, (message, line, column) => problems.push({ file, line, column, rule: 'mdx', message }));
    return { file, kind, slug: name.replace(/\.mdx$/, ''), schema, frontmatter, lines, data, tree };
  });
}

/**
 * Reads all content under a folder. Never throws on bad content: what cannot be read is in `problems`.
 *
 * @param root - the `content` folder
 */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const facts: FactFile[] = [];
  for (const [kind, { path }] of Object.entries(factKinds) as [FactKind, { path: string }][]) {
    if (!existsSync(join(root, path))) continue;
    for (const name of listFiles(root, path)) {
      const list = readList(root, name);
      const file = `content/${name}`;
      for (const { line, column, message } of list.problems) problems.push({ file, line, column, rule: 'yaml', message });
      facts.push({ ...list, kind, file });
    }
  }
  const mdx = [...readMdxFolder(root, 'chapters', 'chapter', chapter, problems), ...readMdxFolder(root, 'pages', 'page', page, problems)];
  return { facts, mdx, problems };
}
