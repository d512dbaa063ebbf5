import type { Verdict } from '../model/schema/claim.ts';

/** One thing that can be found. Built with the site, read by the browser. */
export interface Entry {
  /** Its address, behind the `start` of its group. */
  to: string;
  title: string;
  /** Where it stands or what it is, in a few words. */
  context: string;
  /** Its other names, in all languages. */
  names?: readonly string[] | undefined;
  /** What its title names or it belongs to, by places in `families`; and what its text names. */
  about?: readonly number[] | undefined;
  mentions?: readonly number[] | undefined;
  verdict?: Verdict | undefined;
  /** Of the title, where it is not English: a BCP 47 tag. */
  lang?: string | undefined;
}

/** Entries of one kind. */
export interface Group {
  kind: string;
  title: string;
  /** What the addresses of all begin with, under the base path. */
  start: string;
  entries: readonly Entry[];
}

/** `/search/names.json` and `/search/sources.json`. */
export interface SearchPart {
  /** All names of one place or thing, for each that the site names. */
  families: readonly string[];
  groups: readonly Group[];
}

/**
 * `/search/texts.json`: the further words of each entry of the first part, in its order, each word
 * once.
 */
export type SearchTexts = readonly string[];
