import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../../src/model/read/content.ts';
import { kindOf, type ContentKind } from '../../../tools/editor/schemas/kinds.ts';

/** A path in the project's folder. */
export const project = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/**
 * A JSON file of the project. Those of VS Code may have commas at the end, which YAML allows too.
 */
export function json(path: string): unknown {
  const text = readFileSync(project(path), 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : parse(text);
}

const content = readContent(project('content'));

/** One real entry or frontmatter, and where it stands. */
export interface Real {
  value: Record<string, unknown>;
  at: string;
}

/** All real entries of a kind, or all frontmatters. */
export function realOnes(kind: ContentKind['name']): Real[] {
  const { files } = kindOf(kind);
  if (files.startsWith('content/words/'))
    return [parse(readFileSync(project(files), 'utf8'))]
      .flat()
      .map((value) => ({ value: value as Real['value'], at: files }));
  return [
    ...content.facts
      .filter((file) => file.kind === kind)
      .flatMap(({ file, entries }) =>
        entries.map(({ value, line }) => ({ value, at: `${file}:${line}` })),
      ),
    ...content.mdx
      .filter((file) => file.kind === kind)
      .map(({ file, data }) => ({ value: data, at: `${file}:1` })),
  ];
}
