import type { Source } from '../model/schema/source.ts';
import { siteName } from '../site/site.ts';

/** A name in CSL-JSON: of a person in its parts, or whole. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date in CSL-JSON: year, month and day, as far as known, or words that stand for it. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

/**
 * What is known of a text for those who cite it, in CSL-JSON: the variables of CSL 1.0.2 that this
 * site has (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
export interface CslRecord {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  /** BCP 47. */
  language: string;
}

/** `2021-10-05`, `2021-10` or `2021` as a date of CSL-JSON. */
function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A date of CSL-JSON as `2021-10-05`, as far as known; undefined for words. */
export function isoDate(date: CslDate | undefined): string | undefined {
  return date && 'date-parts' in date ? date['date-parts'][0].map(two).join('-') : undefined;
}

/** A name, its parts in the order in which they are printed: no remark and no organisation. */
const person = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/**
 * An author as printed, for reference managers: the last word of a name in Latin letters is the
 * family name, as they take it themselves. All else stays whole ("Reza Baraheni (quoted)", "others").
 */
function cslName(printed: string): CslName {
  const at = printed.lastIndexOf(' ');
  return person.test(printed)
    ? { family: printed.slice(at + 1), given: printed.slice(0, at) }
    : { literal: printed };
}

const inNewspapers: readonly Source['kind'][] = ['news', 'opinion', 'wire'];

/** A source of this site. Every one was read on the web; who published it is what contains it. */
export function sourceRecord(source: Source): CslRecord {
  return {
    id: source.id,
    type: inNewspapers.includes(source.kind) ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(source.author && { author: source.author.map(cslName) }),
    'container-title': source.publisher,
    ...(source.issued !== undefined && { issued: cslDate(source.issued) }),
    ...(source.accessed !== undefined && { accessed: cslDate(source.accessed) }),
    // In ASCII, as TeX wants it: the same address.
    URL: new URL(source.URL).href,
    language: source.language,
  };
}

/** A page of this site as it is cited. */
export interface CitedPage {
  /** Its key among the records of others. */
  key: string;
  title: string;
  /** The day of the latest change that its readers were told of, `2026-11-24`: the text as it stands. */
  issued?: string | undefined;
}

/**
 * A page of this site. The site signs as a whole (`/about/`), so it is author and container in one.
 *
 * @param url - full address of the page
 */
export function ownRecord({ key, title, issued }: CitedPage, url: string): CslRecord {
  return {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: siteName }],
    'container-title': siteName,
    ...(issued !== undefined && { issued: cslDate(issued) }),
    URL: url,
    language: 'en-GB',
  };
}
