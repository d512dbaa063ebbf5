import { kindOf, type FactKind, type Fields } from '../kinds.ts';
import { readEdtf } from '../schema/edtf.ts';

/** Where an entry belongs: in which file, and before the entry of which index. */
export interface Spot {
  file: string;
  index: number;
}

/** The entries of each file of a kind, by the path that the checker gives it. */
type Lists = ReadonlyMap<string, readonly Fields[]>;

/** The file in which sources with this id stand: that of its first letter. */
export function sourceFile(id: string): string {
  return `content/facts/sources/${/^\d/.test(id) ? '0-9' : id.charAt(0)}.yaml`;
}

/**
 * After the entry with the highest rank that is not above the new one's; the first of all where
 * there is none below.
 */
function byRank(
  rank: number,
  rankOf: (value: Fields) => number,
  lists: Lists,
  otherwise: string,
): Spot {
  let best: (Spot & { rank: number }) | undefined;
  let lowest: (Spot & { rank: number }) | undefined;
  for (const [file, entries] of lists) {
    for (const [index, value] of entries.entries()) {
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
 * Where a new entry goes: by the order of its kind; sources under the first letter of their id,
 * claims into the file of their paragraph; what has no order at the end.
 *
 * @param lists - the files of this kind
 */
export function spotFor(kind: FactKind, value: Fields, lists: Lists): Spot {
  const { order, path } = kindOf(kind);
  const id = String(value.id);
  const file = kind === 'source' ? sourceFile(id) : `content/${path}`;
  if (order === 'date')
    return byRank(
      startOf(value.date),
      ({ date }) => startOf(date),
      lists,
      `${file}/${String(value.date).slice(0, 4)}.yaml`,
    );
  if (order === 'paragraph') {
    const paragraph = Number(value.paragraph);
    const named = claimFile(paragraph, lists);
    const own = lists.get(named ?? '');
    return byRank(
      paragraph,
      (claim) => Number(claim.paragraph),
      named !== undefined && own ? new Map([[named, own]]) : lists,
      named ?? `${file}/p${String(paragraph).padStart(2, '0')}.yaml`,
    );
  }
  const entries = lists.get(file) ?? [];
  const index = order === 'id' ? entries.findIndex((one) => String(one.id) > id) : -1;
  return { file, index: index < 0 ? entries.length : index };
}
