import type { Fields } from '../../../src/model/kinds.ts';

/** What all sources of a site may have in common. */
const shared = ['publisher', 'language', 'kind', 'group', 'leaning'];

const read = (address: unknown): URL | undefined => URL.parse(String(address)) ?? undefined;

const host = (url: URL): string => url.hostname.replace(/^www\./, '');
/** `en` in `/en/news/…`: many sites keep their languages apart so. */
const languagePart = (url: URL): string | undefined =>
  /^\/([a-z]{2,3})(?=\/)/.exec(url.pathname)?.[1];

/** An address without what does not change where it leads. */
const bare = (url: URL): string => `${host(url)}${url.pathname.replace(/\/$/, '')}${url.search}`;

const alike = (one: URL | undefined, other: URL, by: (url: URL) => string | undefined): boolean =>
  one !== undefined && by(one) === by(other);

/** The source that has this address already. */
export function sameAddress(address: unknown, sources: readonly Fields[]): Fields | undefined {
  const url = read(address);
  return url && sources.find((source) => alike(read(source.URL), url, bare));
}

/** Sources of the same site, and of the same language of it where it has several. */
function siblings(url: URL, sources: readonly Fields[]): Fields[] {
  const same = sources.filter((source) => alike(read(source.URL), url, host));
  const closer = same.filter((source) => alike(read(source.URL), url, languagePart));
  return closer.length > 0 ? closer : same;
}

/**
 * What the address of a new source tells by itself and by the sources of the same site that stand
 * here already: a field is taken over only where all of these say the same. Nothing is fetched.
 * Notes say why, and what it only hints at.
 */
export function toldByAddress(
  address: unknown,
  sources: readonly Fields[],
): { fields: Record<string, string>; notes: string[] } {
  const url = read(address);
  const fields: Record<string, string> = {};
  const notes: string[] = [];
  if (!url) return { fields, notes };
  const same = siblings(url, sources);
  if (same.length === 0)
    notes.push(
      `no source of ${host(url)} stands here yet, so the address tells nothing of its publisher`,
    );
  for (const field of shared) {
    const values = [...new Set(same.map((source) => String(source[field])))];
    const [only] = values;
    const count = same.length === 1 ? 'the one source' : `all ${same.length} sources`;
    if (values.length === 1 && only !== undefined) {
      fields[field] = only;
      notes.push(`${field}: "${only}", as in ${count} of ${host(url)}`);
    } else if (values.length > 1)
      notes.push(`${field}: the sources of ${host(url)} differ: ${values.slice(0, 5).join(' | ')}`);
  }
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=\D|$)/.exec(url.pathname) ?? [];
  if (year !== undefined) {
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    notes.push(
      `issued: the address has ${date} in it; if that is the day of publication, write --issued ${date}`,
    );
  }
  return { fields, notes };
}

/** How the id of a source begins: as those of others of its site do, or with the site's own name. */
export function outlet(address: unknown, sources: readonly Fields[]): string {
  const url = read(address);
  if (!url) return '';
  const starts = siblings(url, sources).flatMap(
    ({ id }) => /^(.+?)-(?:nd|\d{4})(?:-|$)/.exec(String(id))?.[1] ?? [],
  );
  const counts = Map.groupBy(starts, (start) => start);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  if (most) return most[0];
  const labels = host(url).split('.');
  const generic = new Set(['com', 'co', 'org', 'net', 'gov', 'edu', 'ac', 'mod', 'info']);
  const names = labels.slice(0, -1).filter((label) => !generic.has(label));
  return (names.at(-1) ?? labels[0] ?? '').replaceAll(/[^a-z0-9]/g, '');
}
