import { readEdtf } from '../../../src/model/schema/edtf.ts';
import type { FactKind } from '../../../src/model/kinds.ts';
import type { ListText } from './list-text.ts';

/** Where an entry belongs: in which file, and before the entry of which index. */
export interface Spot {
  file: string;
  index: number;
}

export type Lists = ReadonlyMap<string, ListText>;

/** Kinds whose entries stand in the order of their ids. */
export const byId: ReadonlySet<FactKind> = new Set<FactKind>(['source', 'place', 'term', 'number']);

/** The file in which sources with this id stand: that of its first letter. */
export function sourceFile(id: string): string {
  return `content/facts/sources/${/^\d/.test(id) ? '0-9' : id.charAt(0)}.yaml`;
}

function inOrderOfIds(file: string, id: string, lists: Lists): Spot {
  const items = lists.get(file)?.items ?? [];
  const index = items.findIndex((item) => item.id > id);
  return { file, index: index < 0 ? items.length : index };
}

/**
 * After the entry with the highest rank that is not above the new one's; the first of all where
 * there is none below.
 */
function byRank(
  rank: number,
  rankOf: (value: Record<string, unknown>) => number,
  lists: Lists,
  otherwise: string,
): Spot {
  let best: (Spot & { rank: number }) | undefined;
  let lowest: (Spot & { rank: number }) | undefined;
  for (const [file, { items }] of lists) {
    for (const [index, { value }] of items.entries()) {
      const own = rankOf(value);
      if (own <= rank && own >= (best?.rank ?? -Infinity))
        best = { file, index: index + 1, rank: own };
      if (own < (lowest?.rank ?? Infinity)) lowest = { file, index, rank: own };
    }
  }
  const found = best ?? lowest;
  return found ? { file: found.file, index: found.index } : { file: otherwise, index: 0 };
}

/**
 * First instant of an event's date, UTC milliseconds; far in the past where it has none that can be
 * read.
 */
function startOf(date: unknown): number {
  try {
    return readEdtf(String(date)).start;
  } catch {
    return -Infinity;
  }
}

/** The file whose name gives a range of paragraphs that holds this one, such as `p07-12.yaml`. */
function claimFile(paragraph: number, lists: Lists): string | undefined {
  return [...lists.keys()].find((file) => {
    const [, from, to = from] = /\/p(\d\d)(?:-(\d\d))?\.yaml$/.exec(file) ?? [];
    return Number(from) <= paragraph && paragraph <= Number(to);
  });
}

/**
 * Where a new entry goes: sources under the first letter of their id, events after the last one
 * that began no later, claims after the last one of their paragraph, places, terms and numbers in
 * the order of their ids, all others at the end.
 *
 * @param lists - the list files of this kind
 * @param single - the file of a kind that has only one
 */
export function spotFor(
  kind: FactKind,
  value: Readonly<Record<string, unknown>>,
  lists: Lists,
  single: string,
): Spot {
  const id = String(value['id']);
  if (kind === 'source') return inOrderOfIds(sourceFile(id), id, lists);
  if (kind === 'event')
    return byRank(
      startOf(value['date']),
      ({ date }) => startOf(date),
      lists,
      `content/facts/events/${String(value['date']).slice(0, 4)}.yaml`,
    );
  if (kind === 'claim') {
    const paragraph = Number(value['paragraph']);
    const named = claimFile(paragraph, lists);
    const own = lists.get(named ?? '');
    const among = named && own ? new Map([[named, own]]) : lists;
    return byRank(
      paragraph,
      (claim) => Number(claim['paragraph']),
      among,
      named ?? `content/facts/claims/p${String(paragraph).padStart(2, '0')}.yaml`,
    );
  }
  if (byId.has(kind)) return inOrderOfIds(single, id, lists);
  return { file: single, index: lists.get(single)?.items.length ?? 0 };
}
