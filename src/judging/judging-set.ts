import { withParameters } from '../site/query.ts';

/** A claim that can be chosen, as the list of the start page knows it. */
export interface Choosable {
  id: string;
  /** Ids that it had before. */
  formerly: readonly string[];
  /** Slug of the chapter on whose page its card stands. */
  chapter: string;
  /** Its place among those of its chapter in the order in which a small set takes them, from 0. */
  rank: number;
}

/** How many people judge on one screen. */
export type Mode = 'alone' | 'pairs';

/** What an address asks for. */
export interface JudgingSet {
  /** Ids, in the order in which they are shown; undefined for the set to begin with. */
  claims: string[] | undefined;
  mode: Mode;
  /** What was asked for in vain, a sentence each. */
  inVain: string[];
}

/** How many claims a set has where nobody says. */
export const usualNumber = 4;

/**
 * So many claims from all chapters, or of one: of the chapters with most claims first, one of each
 * before the second of any; shown in the order of the list.
 */
export function someOf(choosable: readonly Choosable[], number: number): string[] {
  const sizes = new Map<string, number>();
  for (const { chapter } of choosable) sizes.set(chapter, (sizes.get(chapter) ?? 0) + 1);
  const chosen = new Set(
    choosable
      .toSorted(
        (a, b) => a.rank - b.rank || (sizes.get(b.chapter) ?? 0) - (sizes.get(a.chapter) ?? 0),
      )
      .slice(0, number)
      .map(({ id }) => id),
  );
  return choosable.map(({ id }) => id).filter((id) => chosen.has(id));
}

function readNumber(text: string, most: number, inVain: string[]): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0) {
    const number = Math.min(usualNumber, most);
    inVain.push(
      `“${text}”, which this link asks for, is no number of claims: ${number} are shown.`,
    );
    return number;
  }
  if (Number(text) > most) {
    inVain.push(`This link asks for ${text} claims; there are ${most}, and all are shown.`);
    return most;
  }
  return Number(text);
}

function readClaims(
  given: readonly string[],
  choosable: readonly Choosable[],
  inVain: string[],
): string[] {
  const present = new Map(
    choosable.flatMap(({ id, formerly }) => [id, ...formerly].map((name) => [name, id] as const)),
  );
  const claims = given.flatMap((name) => present.get(name) ?? []);
  for (const name of given)
    if (!present.has(name))
      inVain.push(`“${name}”, which this link asks for, is no claim that can be judged here.`);
  return [...new Set(claims)];
}

/**
 * Reads a set from the search part of an address: `?claims=a,b`, `?chapter=slug&n=4` or `?n=6`,
 * each with `&mode=pairs`. What cannot be had is said, never replaced in silence.
 *
 * @param choosable - all that can be judged, in the order of the op-ed
 */
export function readSet(search: string, choosable: readonly Choosable[]): JudgingSet {
  const query = new URLSearchParams(search);
  const [chapter = '', number = '', mode = ''] = ['chapter', 'n', 'mode'].map(
    (name) => query.get(name) ?? '',
  );
  const given = query
    .getAll('claims')
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const inVain: string[] = [];
  const claims = ((): string[] | undefined => {
    if (given.length > 0) {
      if (chapter !== '' || number !== '')
        inVain.push('This link names claims, so its chapter and its number were left out.');
      const found = readClaims(given, choosable, inVain);
      return found.length > 0 ? found : undefined;
    }
    // Nothing is asked for; the page of a chapter has nothing to choose from, either.
    if (chapter === '' && number === '') return undefined;
    const own = choosable.filter((each) => chapter === '' || each.chapter === chapter);
    if (own.length === 0) {
      inVain.push(`“${chapter}”, which this link asks for, is no chapter with claims to judge.`);
      return undefined;
    }
    if (number !== '') return someOf(own, readNumber(number, own.length, inVain));
    return own.map(({ id }) => id);
  })();
  if (claims === undefined && inVain.length > 0)
    inVain.push('What you see is the set to begin with.');
  if (!['', 'alone', 'pairs'].includes(mode))
    inVain.push(`“${mode}”, which this link asks for, is no way to judge: alone or pairs.`);
  return { claims, mode: mode === 'pairs' ? 'pairs' : 'alone', inVain };
}

/** The search part that names these very claims; other parameters stay. */
export function searchOf(claims: readonly string[], search = ''): string {
  // A comma may stand in a query as it is, and is shorter so.
  return withParameters(search, {
    claims: claims.join(','),
    chapter: undefined,
    n: undefined,
  }).replaceAll('%2C', ',');
}

/** What somebody chose, in the words of the page. */
export interface Choice {
  verdict: string;
  /** The letter of the passage that decided; undefined where none did. */
  passage: string | undefined;
}

const same = (choices: readonly Choice[], what: keyof Choice): boolean =>
  choices.every((choice) => choice[what] === choices[0]?.[what]);

/**
 * What is said of choices beside what the site found; nobody is told that they are right.
 *
 * @param choices - one, or those of a pair
 * @param found - the verdict of the site
 */
export function comparison(choices: readonly Choice[], found: string): string {
  const [first] = choices;
  if (!first) return '';
  if (choices.length === 1)
    return first.verdict === found
      ? 'You and we agree. Are your reasons ours?'
      : 'You and we differ. Do our reasons convince you?';
  if (!same(choices, 'verdict'))
    return 'You differ. Each say which passage decided and why; then read our reasons.';
  const named =
    first.passage === undefined ? 'and nothing settled it' : 'and name the same passage';
  const passages = same(choices, 'passage')
    ? named
    : 'but not on the passage: each say which one decided and why';
  return first.verdict === found
    ? `You agree, ${passages}. We found the same.`
    : `You agree, ${passages}. We differ from both of you: do our reasons convince you?`;
}
