import { kindOf, type FactKind, type Fields } from '../kinds.ts';
import { paragraphId } from '../routes.ts';
import { readEdtf } from '../schema/edtf.ts';

/** In which file, and before the entry of which index. */
export interface Spot {
  file: string;
  index: number;
}

/** The entries of each file of a kind, by the path that the checker gives it. */
type Lists = ReadonlyMap<string, readonly Fields[]>;

/** Sources stand in the file of their first letter. */
export function sourceFile(id: string): string {
  return `content/facts/sources/${/^\d/.test(id) ? '0-9' : id.charAt(0)}.yaml`;
}

/** After the entry with the highest rank not above the new one's; else first of all. */
function byRank(
  rank: number,
  rankOf: (value: Fields) => number,
  lists: Lists,
  otherwise: string,
): Spot {
  const ranked = [...lists]
    .flatMap(([file, values]) =>
      values.map((value, index) => ({ file, index, own: rankOf(value) })),
    )
    .filter(({ own }) => !Number.isNaN(own))
    .toSorted((a, b) => (a.own === b.own ? 0 : a.own - b.own));
  const below = ranked.findLast(({ own }) => own <= rank);
  if (below) return { file: below.file, index: below.index + 1 };
  const [first = { file: otherwise, index: 0 }] = ranked;
  return { file: first.file, index: first.index };
}

/** UTC milliseconds; far in the past where a date cannot be read. */
function startOf(date: unknown): number {
  try {
    return readEdtf(String(date)).start;
  } catch {
    return -Infinity;
  }
}

/** The file whose name gives a range that holds the paragraph, such as `p07-12.yaml`. */
function claimFile(paragraph: number, lists: Lists): string | undefined {
  return [...lists.keys()].find((file) => {
    const [, from, to = from] = /\/p(\d\d)(?:-(\d\d))?\.yaml$/.exec(file) ?? [];
    return Number(from) <= paragraph && paragraph <= Number(to);
  });
}

/**
 * Where a new entry goes: by the order of its kind; sources under their first letter, claims into
 * the file of their paragraph; what has no order at the end.
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
      named ?? `${file}/${paragraphId(paragraph)}.yaml`,
    );
  }
  const entries = lists.get(file) ?? [];
  const index = order === 'id' ? entries.findIndex((one) => String(one.id) > id) : -1;
  return { file, index: index < 0 ? entries.length : index };
}
