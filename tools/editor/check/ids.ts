import type { Node } from 'yaml';
import { positionAt, yamlPosition } from '../../../src/model/read/positions.ts';
import type { Content, FactFile, FactKind, MdxFile } from './content.ts';
import { attributeOf, elements, type MdxElement } from './mdx.ts';
import { naming, type EntryKind } from '../../../src/model/facts/mentions.ts';

/** One place in the content where an entry is named by its id. */
export interface Reference {
  kind: EntryKind;
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

const idFields: Record<string, EntryKind> = {
  sources: 'source',
  for: 'source',
  against: 'source',
  basisSource: 'source',
  places: 'place',
  via: 'place',
};

function* walk(
  value: unknown,
  path: PropertyKey[],
): Generator<{ path: PropertyKey[]; field: string; id: string }> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
  else if (typeof value === 'string') {
    const field = path.findLast((key) => typeof key === 'string');
    if (typeof field === 'string' && field in idFields) yield { path, field, id: value };
  }
}

/**
 * Where the letters of an id stand that was written from one offset on, in quotation marks or not.
 */
function spanOf(text: string, from: number, id: string): { span?: { start: number; end: number } } {
  const start = /["']/.test(text[from] ?? '') ? from + 1 : from;
  return text.startsWith(id, start) ? { span: { start, end: start + id.length } } : {};
}

function factReferences(file: FactFile): Reference[] {
  return file.entries.flatMap(({ value }, index) =>
    [...walk(value, [index])].map(({ path, field, id }) => ({
      kind: idFields[field] as EntryKind,
      id,
      field,
      file: file.file,
      ...yamlPosition(file.document, file.lines, path),
      ...spanOf(
        file.text,
        (file.document.getIn(path, true) as Node | undefined)?.range?.[0] ?? Infinity,
        id,
      ),
    })),
  );
}

const namingAttributes: Partial<Record<string, string>> = {
  Views: 'claim',
  MapView: 'places',
  TimelineStrip: 'events',
};

function elementReferences(element: MdxElement, { file, text }: MdxFile): Reference[] {
  const component = (element.name ?? '') as keyof typeof naming;
  if (!(component in naming)) return [];
  const attribute = namingAttributes[component] ?? 'id';
  const value = attributeOf(element, attribute) ?? '';
  const { line = 1, column = 1 } = element.position?.start ?? {};
  const written = element.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === attribute,
  )?.position;
  // Behind the name, the sign of equality and the quotation mark. With escapes in it the value does
  // not stand there as it is.
  const from = text.indexOf(value, (written?.start.offset ?? Infinity) + attribute.length);
  const plain =
    written !== undefined && from >= 0 && from + value.length < (written.end.offset ?? 0);
  return [...value.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    kind: naming[component],
    id,
    field: `<${component} ${attribute}>`,
    file,
    ...(plain ? positionAt(text, from + index) : { line, column }),
    ...(plain ? { span: { start: from + index, end: from + index + id.length } } : {}),
  }));
}

/** Every place in the content where an entry is named. */
export function references(content: Content): Reference[] {
  return [
    ...content.facts.flatMap(factReferences),
    ...content.mdx.flatMap((file) =>
      file.tree ? elements(file.tree).flatMap((element) => elementReferences(element, file)) : [],
    ),
  ];
}
