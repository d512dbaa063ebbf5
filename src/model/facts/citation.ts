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
