import type { Change } from '../schema/change.ts';
import type { Subject, Told } from './history.ts';

/** How each kind of change is written. */
export const changeWords: Record<Change['kind'], string> = {
  correction: 'Correction',
  addition: 'Addition',
  wording: 'Wording',
};

/** How one and several of each kind of subject are called. */
export const subjectWords: Record<Subject['kind'], readonly [one: string, several: string]> = {
  chapter: ['chapter', 'chapters'],
  page: ['page', 'pages'],
  paragraph: ['paragraph', 'paragraphs'],
  claim: ['claim', 'claims'],
  event: ['event', 'events'],
  place: ['place', 'places'],
  source: ['source', 'sources'],
  number: ['number', 'numbers'],
  chart: ['chart', 'charts'],
  term: ['term', 'terms'],
  line: ['line of the map', 'lines of the map'],
  control: ['district of the map', 'districts of the map'],
};

/**
 * What a change was a change of, in a few words: its title if it is one thing, else how many of
 * what: "14 chapters", "3 entries".
 */
export function aboutWords({ of }: Pick<Told, 'of'>): string {
  const [first, ...others] = of;
  if (others.length === 0) return first.title;
  return `${of.length} ${others.every(({ kind }) => kind === first.kind) ? subjectWords[first.kind][1] : 'entries'}`;
}
