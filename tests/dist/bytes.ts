import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { file, tags } from './site.ts';

/** What was weighed before: the best quality takes a second for a large page. */
const weighed = new Map<Buffer | string, number>();

/** Bytes as a server sends them that compresses ahead of time: Brotli, best quality. */
export function brotli(data: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const weight = weighed.get(data) ?? brotliCompressSync(data, { params }).length;
  weighed.set(data, weight);
  return weight;
}

/**
 * Whether data has more than so many bytes as a server sends them. What fits when it is compressed
 * in a hurry fits all the more at the best quality, which takes thirty times as long.
 */
export function isOver(data: string, most: number): boolean {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(data, { params }).length > most && brotli(data) > most;
}

/** Bytes with gzip, best quality. */
export const gzip = (data: Buffer | string): number => gzipSync(data, { level: 9 }).length;

/** Addresses of the style sheets that a page waits for before it is drawn. */
export function styleSheets(html: string): string[] {
  return tags(html)
    .filter(
      ({ name, attributes }) =>
        name === 'link' && attributes.rel === 'stylesheet' && attributes.media !== 'print',
    )
    .map(({ attributes }) => attributes.href ?? '');
}

const imports = {
  /** What a module needs before it can run. */
  static: /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
  /** What it loads later, when it is wanted. */
  dynamic: /\bimport\(\s*[`"'](\.{1,2}\/[^"'`]+\.js)[`"']\s*\)/g,
};

/** What any page loads when somebody asks for a link to something: weighed by itself. */
const askedFor = '/link-dialog.';

function follow(
  address: string,
  kinds: readonly (keyof typeof imports)[],
  seen: Set<string>,
): void {
  if (seen.has(address)) return;
  seen.add(address);
  const code = file(address).toString();
  for (const kind of kinds)
    for (const [, to = ''] of code.matchAll(imports[kind]))
      if (!to.includes(askedFor)) follow(new URL(to, `http://x${address}`).pathname, kinds, seen);
}

/**
 * The scripts of a page: its own text for inline ones, file contents for the others, with
 * everything that they import.
 */
export function scripts(
  html: string,
  { later }: { later: boolean },
): { name: string; code: string }[] {
  const seen = new Set<string>();
  const inline: { name: string; code: string }[] = [];
  for (const { name, attributes, text } of tags(html)) {
    if (name !== 'script' || !/^(module|text\/javascript)?$/.test(attributes.type ?? '')) continue;
    if (attributes.src) follow(attributes.src, later ? ['static', 'dynamic'] : ['static'], seen);
    else {
      inline.push({ name: 'inline', code: text });
      for (const kind of later ? (['static', 'dynamic'] as const) : (['static'] as const))
        for (const [, to = ''] of text.matchAll(imports[kind]))
          follow(to, later ? ['static', 'dynamic'] : ['static'], seen);
    }
  }
  return [...inline, ...[...seen].map((name) => ({ name, code: file(name).toString() }))];
}
