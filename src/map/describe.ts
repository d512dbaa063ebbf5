import type { Holder } from '../model/schema/control.ts';
import { controlOn, holderNames, type ControlSpan } from './as-of.ts';

/** "jabrayil-district" becomes "Jabrayil". */
export function districtName(id: string): string {
  const [first = ''] = id.split('-');
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** "A", "A and B", "A, B and C". */
export function listWords(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const sentences: Record<Holder, string> = {
  azerbaijan: 'Azerbaijan held',
  'armenian-forces': 'Armenian forces held',
  contested: 'Fought over, or held in part by each side:',
  'russian-peacekeepers': 'Under Russian peacekeepers and local Armenian authorities:',
};

/**
 * In words, what the map shows of who held which district on a day: one sentence for each holder
 * that there was.
 */
export function controlWords(control: ControlSpan[], on: string): string {
  const now = controlOn(control, on);
  return (Object.keys(holderNames) as Holder[])
    .map((holder) => {
      const names = [...now.values()]
        .filter(({ by }) => by === holder)
        .map(({ district }) => districtName(district))
        .toSorted();
      return names.length === 0 ? '' : `${sentences[holder]} ${listWords(names)}.`;
    })
    .filter(Boolean)
    .join(' ');
}

/**
 * The first sentence of a note; an abbreviation's point inside a sentence is taken for one only
 * before a capital letter.
 */
export function firstSentence(note: string): string {
  return /^.+?[.!?](?=\s+[A-Z"'])/s.exec(note)?.[0] ?? note;
}
