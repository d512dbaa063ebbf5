import type { Node } from 'yaml';
import { mentionsOf } from '../../../src/model/facts/mentions.ts';
import type { FactKind } from '../../../src/model/kinds.ts';
import { positionAt, yamlPosition } from '../../../src/model/read/positions.ts';
import { referencesIn } from '../../../src/model/references.ts';
import type { Content, FactFile, MdxFile } from './content.ts';

/** One place in the content where an entry is named by its id. */
export interface Reference {
  kind: FactKind;
  id: string;
  /** The field or component that names it. */
  field: string;
  file: string;
  line: number;
  column: number;
  /** Offsets of the id itself in the file's text; left out where it is written with escapes. */
  span?: { start: number; end: number };
}

/** All ids of each kind, with where each is defined. */
export function definedIds(
  content: Content,
): Map<FactKind, Map<string, { file: string; line: number }[]>> {
  const ids = new Map<FactKind, Map<string, { file: string; line: number }[]>>();
  for (const { kind, file, entries } of content.facts) {
    const known = ids.get(kind) ?? new Map<string, { file: string; line: number }[]>();
    for (const { value, line } of entries) {
      const id = value['id'];
      // An entry without an id is the schema rule's to report.
      if (typeof id !== 'string') continue;
      const places = known.get(id);
      if (places) places.push({ file, line });
      else known.set(id, [{ file, line }]);
    }
    ids.set(kind, known);
  }
  return ids;
}

/**
 * Where the letters of an id stand that was written from one offset on, in quotation marks or not.
 */
function spanOf(text: string, from: number, id: string): { span?: { start: number; end: number } } {
  const start = /["']/.test(text[from] ?? '') ? from + 1 : from;
  return text.startsWith(id, start) ? { span: { start, end: start + id.length } } : {};
}

const lastName = (path: readonly PropertyKey[]): string =>
  String(path.findLast((key) => typeof key === 'string'));

function factReferences(file: FactFile): Reference[] {
  return file.entries.flatMap(({ value }, index) =>
    [...referencesIn(file.kind, value)].map(({ kind, id, path }) => {
      const node = file.document.getIn([index, ...path], true) as Node | undefined;
      return {
        kind,
        id,
        field: lastName(path),
        file: file.file,
        ...yamlPosition(file.document, file.lines, [index, ...path]),
        ...spanOf(file.text, node?.range?.[0] ?? Infinity, id),
      };
    }),
  );
}

function textReferences({ file, text, tree }: MdxFile): Reference[] {
  const mentions = tree ? mentionsOf(tree) : [];
  return mentions.map(({ component, attribute, kind, id, idStart, line, column }) => ({
    kind,
    id,
    field: `<${component} ${attribute}>`,
    file,
    ...(idStart === undefined
      ? { line, column }
      : { ...positionAt(text, idStart), span: { start: idStart, end: idStart + id.length } }),
  }));
}

/** Every place in the content where an entry is named. */
export function references(content: Content): Reference[] {
  return [...content.facts.flatMap(factReferences), ...content.mdx.flatMap(textReferences)];
}
