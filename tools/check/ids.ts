import type { Content, FactFile, FactKind } from './content.ts';
import { attributeOf, elements, type MdxElement } from './mdx.ts';
import { naming, type EntryKind } from '../../src/facts/mentions.ts';
import { yamlPosition } from './positions.ts';

/** One place in the content where an entry is named by its id. */
export interface Reference {
  kind: EntryKind;
  id: string;
  /** The field or component that names it. */
  field: string;
  file: string;
  line: number;
  column: number;
}

/** All ids of each kind, with where each is defined. */
export function definedIds(content: Content): Map<FactKind, Map<string, { file: string; line: number }[]>> {
  const ids = new Map<FactKind, Map<string, { file: string; line: number }[]>>();
  for (const { kind, file, entries } of content.facts) {
    const known = ids.get(kind) ?? new Map<string, { file: string; line: number }[]>();
    for (const { value, line } of entries) {
      const id = value['id'];
      // An entry without an id is the schema rule's to report.
      if (typeof id !== 'string') continue;
      known.set(id, [...(known.get(id) ?? []), { file, line }]);
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

function* walk(value: unknown, path: PropertyKey[]): Generator<{ path: PropertyKey[]; field: string; id: string }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  else if (value !== null && typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
  else if (typeof value === 'string') {
    const field = path.findLast((key) => typeof key === 'string');
    if (typeof field === 'string' && field in idFields) yield { path, field, id: value };
  }
}

function factReferences(file: FactFile): Reference[] {
  return file.entries.flatMap(({ value }, index) =>
    [...walk(value, [index])].map(({ path, field, id }) => ({
      kind: idFields[field] as EntryKind,
      id,
      field,
      file: file.file,
      ...yamlPosition(file.document, file.lines, path),
    })),
  );
}

const namingAttributes: Partial<Record<string, string>> = { Views: 'claim', MapView: 'places', TimelineStrip: 'events' };

function elementReferences(element: MdxElement, file: string): Reference[] {
  const component = (element.name ?? '') as keyof typeof naming;
  if (!(component in naming)) return [];
  const attribute = namingAttributes[component] ?? 'id';
  const ids = attributeOf(element, attribute)?.match(/[^\s,]+/g) ?? [];
  const { line = 1, column = 1 } = element.position?.start ?? {};
  return ids.map((id) => ({ kind: naming[component], id, field: `<${component} ${attribute}>`, file, line, column }));
}

/** Every place in the content where an entry is named. */
export function references(content: Content): Reference[] {
  return [
    ...content.facts.flatMap(factReferences),
    ...content.mdx.flatMap(({ tree, file }) => (tree ? elements(tree).flatMap((element) => elementReferences(element, file)) : [])),
  ];
}
