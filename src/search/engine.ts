import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold, spellings, telling, wordsOf } from '../model/facts/fold.ts';
import type { Entry, Group, SearchPart, SearchTexts } from './search-data.ts';

export interface Found extends Entry {
  address: string;
  score: number;
}

export interface FoundGroup {
  kind: string;
  title: string;
  found: Found[];
}

/** What is indexed of an entry, by the place that it has among all. */
interface Row {
  id: number;
  title: string;
  names: string;
  text: string;
}

interface Match {
  id: number;
  score: number;
  /** How many of the words that were asked for. */
  words: number;
}

const fields = ['title', 'names', 'text'] as const;
/** A word in a name says more than one in a text. */
const boost = { title: 4, names: 4, text: 1 };
/** The same for another name of a place that an entry is about, or that its text names. */
const weightOf = { about: 0.3, mentions: 0.1 };
/** Of equal matches: what explains a thing comes before what mentions it, and our own before sources. */
const weights: Readonly<Record<string, number>> = {
  place: 1.3,
  term: 1.3,
  chapter: 1.1,
  source: 0.5,
};
/** For what bears exactly the name that was asked for; more than words in a text ever come to. */
const nameBonus = 100;
/** Entries that are taken in at once: some milliseconds on a slow phone. */
const chunkSize = 20;

/** Names; one of two words as one word too: “Khoda Afarin, KhodaAfarin”. */
const joined = (names: readonly string[]): string =>
  names
    .flatMap((name) => (name.split(' ').length === 2 ? [name, name.replace(' ', '')] : [name]))
    .join(', ');

/** How many letters of a word may be wrong. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const newIndex = (tokenize = (text: string) => telling(spellings(text))): MiniSearch<Row> =>
  new MiniSearch<Row>({
    fields: [...fields],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { tokenize: wordsOf },
  });

/**
 * Looks for words in what it was given so far. Parts come one after the other, so that the names can
 * be searched while the texts are still on their way.
 */
export class SiteSearch {
  readonly #entries: { entry: Entry; group: Group }[] = [];
  /** By family, the entries that speak of it. */
  readonly #speaking = new Map<number, { at: number; weight: number }[]>();
  readonly #families = newIndex();
  readonly #indexes: MiniSearch<Row>[] = [];
  /** How many entries the first part had, to which texts belong. */
  #own = 0;

  async #take(rows: readonly Row[], tokenize?: (text: string) => string[]): Promise<void> {
    const index = newIndex(tokenize);
    await index.addAllAsync(rows, { chunkSize });
    this.#indexes.push(index);
  }

  async add({ families, groups }: SearchPart): Promise<void> {
    this.#families.addAll(
      families.map((names, id) => ({ id, title: '', names: joined(names.split(', ')), text: '' })),
    );
    const first = this.#entries.length;
    for (const group of groups)
      for (const entry of group.entries) {
        for (const how of ['about', 'mentions'] as const)
          for (const family of entry[how] ?? []) {
            const known = this.#speaking.get(family) ?? [];
            known.push({ at: this.#entries.length, weight: weightOf[how] });
            this.#speaking.set(family, known);
          }
        this.#entries.push({ entry, group });
      }
    if (first === 0) this.#own = this.#entries.length;
    await this.#take(
      this.#entries.slice(first).map(({ entry }, at) => ({
        id: first + at,
        title: entry.title,
        names: joined(entry.names ?? []),
        text: entry.context,
      })),
    );
  }

  async addTexts(texts: SearchTexts): Promise<void> {
    await this.#take(
      texts.slice(0, this.#own).map((text, id) => ({ id, title: '', names: '', text })),
      // They come folded.
      (text) => text.split(' '),
    );
  }

  /** The score of each entry that has any of the words, and how many of them it has. */
  #matches(words: readonly string[], options: SearchOptions): Match[] {
    const matches = new Map<number, { id: number; score: number; words: Set<string> }>();
    const note = (id: number, score: number, found: readonly string[]): void => {
      const known = matches.get(id) ?? { id, score: 0, words: new Set() };
      known.score += score;
      for (const word of found) known.words.add(word);
      matches.set(id, known);
    };
    const query = words.join(' ');
    for (const index of this.#indexes)
      for (const { id, score, queryTerms } of index.search(query, options))
        note(id as number, score, queryTerms);
    for (const { id, score, queryTerms } of this.#families.search(query, options))
      for (const { at, weight } of this.#speaking.get(id as number) ?? [])
        note(at, score * weight, queryTerms);
    return [...matches.values()].map((match) => ({ ...match, words: match.words.size }));
  }

  /**
   * What has all words of a query; where nothing has, what has the most of them, and one or two
   * letters of each may be wrong.
   */
  #best(words: readonly string[]): Match[] {
    const options = { boost, prefix: (word: string) => word.length > 1 };
    const asked = new Set(words).size;
    const exact = this.#matches(words, options).filter((match) => match.words === asked);
    if (exact.length > 0) return exact;
    const slipped = this.#matches(words, { ...options, fuzzy: slips, maxFuzzy: 2 });
    const most = Math.max(...slipped.map((match) => match.words));
    return slipped.filter((match) => match.words === most);
  }

  /** Groups, each with its best first; the group of the best of all comes first, sources last. */
  search(query: string): FoundGroup[] {
    const words = telling(wordsOf(query)).slice(0, 8);
    if (words.length === 0) return [];
    const asked = fold(query).trim();
    const groups = new Map<string, FoundGroup>();
    for (const { id, score } of this.#best(words)) {
      const one = this.#entries[id];
      if (!one) continue;
      const { entry, group } = one;
      const named = [entry.title, ...(entry.names ?? [])].some((name) => fold(name) === asked);
      const known = groups.get(group.kind) ?? { kind: group.kind, title: group.title, found: [] };
      known.found.push({
        ...entry,
        address: group.start + entry.to,
        score: score * (weights[group.kind] ?? 1) + (named ? nameBonus : 0),
      });
      groups.set(group.kind, known);
    }
    const all = [...groups.values()];
    for (const { found } of all) found.sort((a, b) => b.score - a.score);
    const rank = ({ kind, found }: FoundGroup): number =>
      kind === 'source' ? 0 : (found[0]?.score ?? 0);
    return all.sort((a, b) => rank(b) - rank(a));
  }

  /** Names that are written nearly like a query that found nothing. */
  near(query: string): string[] {
    const [index] = this.#indexes;
    const word = telling(wordsOf(query)).join(' ');
    if (!index || word === '') return [];
    const results = index.search(word, { fields: ['title', 'names'], fuzzy: 0.45, maxFuzzy: 4 });
    const titles = results.flatMap(({ id }) => {
      const one = this.#entries[id as number];
      return one && ['place', 'term'].includes(one.group.kind) ? one.entry.title : [];
    });
    return [...new Set(titles)].slice(0, 3);
  }
}
