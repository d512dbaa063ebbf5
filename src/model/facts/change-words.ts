import type { Change } from '../schema/change.ts';
import { kindOf } from '../kinds.ts';
import type { Told } from './history.ts';

/** How each kind of change is written. */
export const changeWords: Record<Change['kind'], string> = {
  correction: 'Correction',
  addition: 'Addition',
  wording: 'Wording',
};

/**
 * What a change was a change of, in a few words: its title if it is one thing, else how many of
 * what: "14 chapters", "3 entries".
 */
export function aboutWords({ of }: Pick<Told, 'of'>): string {
  const [first, ...others] = of;
  if (others.length === 0) return first.title;
  return `${of.length} ${others.every(({ kind }) => kind === first.kind) ? kindOf(first.kind).words[1] : 'entries'}`;
}
