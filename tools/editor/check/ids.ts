import type { Node } from 'yaml';
import { mentionsOf } from '../../../src/model/facts/mentions.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { positionAt } from '../../../src/model/read/positions.ts';
import { referencesIn } from '../../../src/model/references.ts';
import { textsAt } from '../../../src/model/values.ts';
import type { Content, MdxFile } from '../../../src/model/read/content.ts';
import { allEntries, type Entry } from '../../../src/model/read/entries.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

/** One place where an entry is named by its id; `field` is what names it. */
export interface Reference extends Spot {
  kind: Kind;
  id: string;
  field: string;
  /** Offsets of the id itself in the file's text; left out where it is written with escapes. */
  span?: { start: number; end: number };
}

export const idsOf = (content: Content, kind: Kind): Set<string> =>
  new Set(
    allEntries(content).flatMap((entry) => (entry.kind === kind && entry.id ? [entry.id] : [])),
  );

/** Where the letters of an id stand that starts at an offset, in quotation marks or not. */
function spanOf(text: string, from: number, id: string): { span?: { start: number; end: number } } {
  const start = /["']/.test(text[from] ?? '') ? from + 1 : from;
  return text.startsWith(id, start) ? { span: { start, end: start + id.length } } : {};
}

/** What the fields of an entry or a frontmatter name. */
function fieldReferences({ kind: own, value, file, at, yaml }: Entry): Reference[] {
  return [...referencesIn(own, value)].map(({ kind, id, path }) => {
    const node = yaml.document.getIn([...yaml.path, ...path], true) as Node | undefined;
    const field = String(path.findLast((key) => typeof key === 'string'));
    return {
      ...at(...path),
      kind,
      id,
      field,
      ...spanOf(file.text, node?.range?.[0] ?? Infinity, id),
    };
  });
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

export function references(content: Content): Reference[] {
  return [...allEntries(content).flatMap(fieldReferences), ...content.mdx.flatMap(textReferences)];
}

/** The kind and the id of every entry that is named somewhere, as `place shusha`. */
export const namedEntries = (content: Content): Set<string> =>
  new Set(references(content).map(({ kind, id }) => `${kind} ${id}`));

/** An id that an entry had before, and the entry that has it among its former ids. */
export interface Former {
  kind: Kind;
  old: string;
  now: string;
  /** Where it stands under `formerly`. */
  spot: Spot;
}

export function formerIds(content: Content): Former[] {
  return allEntries(content).flatMap(({ kind, id, value, at }) =>
    id === ''
      ? []
      : textsAt(value, 'formerly').map((old, index) => ({
          kind,
          old,
          now: id,
          spot: at('formerly', index),
        })),
  );
}

/**
 * Gives the present id of an entry that had another before; undefined when no entry of this kind
 * had it, when one has it now, or when two had it.
 */
export function presentId(content: Content): (kind: Kind, old: string) => string | undefined {
  const current = new Set(allEntries(content).map(({ kind, id }) => `${kind} ${id}`));
  const now = new Map<string, string | undefined>();
  for (const { kind, old, now: id } of formerIds(content)) {
    const key = `${kind} ${old}`;
    now.set(key, current.has(key) || (now.has(key) && now.get(key) !== id) ? undefined : id);
  }
  return (kind, old) => now.get(`${kind} ${old}`);
}

/** Finds what is now the address of a link with an id of before, among all that there are. */
export function movedAddresses(content: Content, known: ReadonlySet<string>) {
  const former = formerIds(content).toSorted((a, b) => b.old.length - a.old.length);
  return (address: string): { old: string; now: string; address: string } | undefined => {
    if (known.has(address)) return undefined;
    for (const { old, now } of former) {
      const at = address.lastIndexOf(old);
      // A part of a path, or what stands behind the letter of an anchor: /claims/old/,
      // /claims/#c-old.
      if (
        at < 1 ||
        !'/#-'.includes(address[at - 1] ?? '') ||
        !'/#'.includes(address[at + old.length] ?? '/')
      )
        continue;
      const moved = address.slice(0, at) + now + address.slice(at + old.length);
      if (known.has(moved)) return { old, now, address: moved };
    }
    return undefined;
  };
}
