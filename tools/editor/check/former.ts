import type { Content } from './content.ts';
import { textsAt } from '../../../src/model/values.ts';
import { allEntries, type Entry, type Spot } from './entries.ts';

/** Kinds that share their ids: chapters and pages have none, but the name of their file is one. */
export type FormerKind = Entry['kind'];

/** An id that an entry had before, and the entry that has it among its former ids. */
export interface Former {
  kind: FormerKind;
  old: string;
  now: string;
  /** Where it stands under `formerly`. */
  spot: Spot;
}

/** Every former id in the content, in the order of the files. */
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
 * The present id of an entry that had another before.
 *
 * @returns undefined when no entry of this kind had it, when one has it now, or when two had it
 */
export function presentId(content: Content): (kind: FormerKind, old: string) => string | undefined {
  const former = formerIds(content);
  if (former.length === 0) return () => undefined;
  const current = new Set(allEntries(content).map(({ kind, id }) => `${kind} ${id}`));
  const now = new Map<string, string | undefined>();
  for (const { kind, old, now: id } of former) {
    const key = `${kind} ${old}`;
    now.set(key, current.has(key) || (now.has(key) && now.get(key) !== id) ? undefined : id);
  }
  return (kind, old) => now.get(`${kind} ${old}`);
}

/** An address inside the site with a former id in it, and the one that it has now. */
export interface MovedAddress {
  old: string;
  now: string;
  /** The address with the present id. */
  address: string;
}

/**
 * Finds the present address of a link that names an entry or a text by an id that it had before.
 *
 * @param known - every address that there is
 */
export function movedAddresses(
  content: Content,
  known: ReadonlySet<string>,
): (address: string) => MovedAddress | undefined {
  const former = formerIds(content).toSorted((a, b) => b.old.length - a.old.length);
  return (address) => {
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
