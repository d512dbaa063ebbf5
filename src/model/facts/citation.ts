import type { Source } from '../schema/source.ts';
import { dateWords } from './dates.ts';

/** When a source was published, in words: "5 October 2021", "2016" or "undated". */
export function issuedWords(source: Source): string {
  return source.issued ? dateWords(source.issued) : 'undated';
}

/** The shortest label that still tells sources apart in a sentence: publisher and date. */
export function sourceLabel(source: Source): string {
  return source.issued ? `${source.publisher}, ${dateWords(source.issued)}` : source.publisher;
}

/**
 * The op-ed itself, among the sources.
 *
 * @throws Error when none of them is said to be it
 */
export function opEdAmong(sources: readonly Source[]): Source {
  const found = sources.find(({ opEd }) => opEd);
  if (!found) throw new Error('no source is the op-ed: write "opEd: true" under the one that is');
  return found;
}

/** Public archives of web pages, by the start of an address of a copy in them. */
const archives: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(web|wayback)\.archive\.org\/web\//i, 'the Internet Archive'],
  [/^https?:\/\/archive\.(ph|today|is|md|li|vn|fo)\//i, 'archive.today'],
  [/^https?:\/\/wayback\.archive-it\.org\//i, 'Archive-It'],
  [/^https?:\/\/(www\.)?webcitation\.org\//i, 'WebCite'],
  [/^https?:\/\/perma\.cc\//i, 'Perma.cc'],
  [/^https?:\/\/ghostarchive\.org\//i, 'Ghost Archive'],
  [/^https?:\/\/(www\.)?webarchive\.org\.uk\//i, 'the UK Web Archive'],
  [/^https?:\/\/webarchive\.nationalarchives\.gov\.uk\//i, 'the UK Government Web Archive'],
];

export interface ArchivedCopy {
  /** As written in a sentence: "the Internet Archive". */
  archive: string;
  /** The day, `2019-06-05`, where its address says so. */
  taken: string | undefined;
}

/** The archive that an address leads into, if any, and when the copy was taken. */
export function archivedCopy(url: string): ArchivedCopy | undefined {
  const archive = archives.find(([start]) => start.test(url))?.[1];
  if (archive === undefined) return undefined;
  // The archives that put a time into the address write it as fourteen digits: 20190605145847.
  const [, year, month = '', day = ''] =
    /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\//.exec(url) ?? [];
  return { archive, taken: year === undefined ? undefined : `${year}-${month}-${day}` };
}
