import { didYouMean } from '../check/nearest.ts';
import { Refusal } from '../edit/refusal.ts';

/** What can be made. */
export const newKinds = ['chapter', 'claim', 'event', 'source', 'place', 'term', 'number'] as const;

export type NewKind = (typeof newKinds)[number];

/** The kind that a word means. */
export function readNewKind(word: string | undefined): NewKind {
  const list = `npm run new makes: ${newKinds.join(', ')}`;
  const found = newKinds.find((kind) => kind === word);
  if (found) return found;
  if (word === undefined) throw new Refusal(list);
  if (word === 'lesson')
    throw new Refusal(
      `lessons do not exist yet on this site, so there is nothing that could hold a new one; ${list}`,
    );
  if (['page', 'line', 'control', 'chart', 'paragraph', 'section'].includes(word))
    throw new Refusal(
      `a new ${word} is written by hand: docs/new-and-rename.md tells how; ${list}`,
    );
  throw new Refusal(`there is no kind "${word}"; ${didYouMean(word, newKinds, list)}`);
}
