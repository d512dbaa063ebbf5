/** A source as it stands, as far as this needs it. */
export type Known = Readonly<Record<string, unknown>>;

/** What an address tells: fields that are sure, others that it only hints at, and why. */
export interface Told {
  fields: Record<string, string>;
  notes: string[];
}

const shared = ['publisher', 'language', 'kind', 'group', 'leaning'] as const;

function read(address: unknown): URL | undefined {
  return URL.canParse(String(address)) ? new URL(String(address)) : undefined;
}

const host = (url: URL): string => url.hostname.replace(/^www\./, '');
/** `en` in `/en/news/…`: many sites keep their languages apart so. */
const languagePart = (url: URL): string | undefined =>
  /^\/([a-z]{2,3})(?=\/)/.exec(url.pathname)?.[1];

/** An address without what does not change where it leads. */
const bare = (url: URL): string => `${host(url)}${url.pathname.replace(/\/$/, '')}${url.search}`;

/** The source that has this address already. */
export function sameAddress(address: unknown, sources: readonly Known[]): Known | undefined {
  const url = read(address);
  return (
    url &&
    sources.find((source) => {
      const other = read(source.URL);
      return other !== undefined && bare(other) === bare(url);
    })
  );
}

/** Sources of the same site, and of the same language of it where it has several. */
function siblings(url: URL, sources: readonly Known[]): Known[] {
  const same = sources.filter((source) => {
    const other = read(source.URL);
    return other !== undefined && host(other) === host(url);
  });
  const closer = same.filter(
    (source) => languagePart(read(source.URL) ?? url) === languagePart(url),
  );
  return closer.length > 0 ? closer : same;
}

/**
 * What the address of a new source tells by itself and by the sources of the same site that stand
 * here already: a field is taken over only where all of these say the same. Nothing is fetched.
 */
export function toldByAddress(address: unknown, sources: readonly Known[]): Told {
  const url = read(address);
  const told: Told = { fields: {}, notes: [] };
  if (!url) return told;
  const same = siblings(url, sources);
  if (same.length === 0)
    told.notes.push(
      `no source of ${host(url)} stands here yet, so the address tells nothing of its publisher`,
    );
  for (const field of shared) {
    const values = [...new Set(same.map((source) => String(source[field])))];
    const [only] = values;
    const count = same.length === 1 ? 'the one source' : `all ${same.length} sources`;
    if (values.length === 1 && only !== undefined) {
      told.fields[field] = only;
      told.notes.push(`${field}: "${only}", as in ${count} of ${host(url)}`);
    } else if (values.length > 1)
      told.notes.push(
        `${field}: the sources of ${host(url)} differ: ${values.slice(0, 5).join(' | ')}`,
      );
  }
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=\D|$)/.exec(url.pathname) ?? [];
  if (year !== undefined) {
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    told.notes.push(
      `issued: the address has ${date} in it; if that is the day of publication, write --issued ${date}`,
    );
  }
  return told;
}

/**
 * The part of a source's id that stands for its outlet: as other sources of the site have it, or
 * the site's own name.
 */
export function outlet(address: unknown, sources: readonly Known[]): string {
  const url = read(address);
  if (!url) return '';
  const counts = new Map<string, number>();
  for (const { id } of siblings(url, sources)) {
    const [, start] = /^(.+?)-(?:nd|\d{4})(?:-|$)/.exec(String(id)) ?? [];
    if (start !== undefined) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (most) return most[0];
  const labels = host(url).split('.');
  const generic = new Set(['com', 'co', 'org', 'net', 'gov', 'edu', 'ac', 'mod', 'info']);
  const names = labels.slice(0, -1).filter((label) => !generic.has(label));
  return (names.at(-1) ?? labels[0] ?? '').replaceAll(/[^a-z0-9]/g, '');
}
