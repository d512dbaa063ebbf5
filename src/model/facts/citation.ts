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
