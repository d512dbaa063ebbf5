import { siteName } from '../site.ts';
import { embedHeight, embedWidth, iframeCode } from './iframe-code.ts';
import { unescaped } from './page-codes.ts';
import { oembedFile } from './share-addresses.ts';

/** Days for which programs may keep what they were told. */
const kept = 1;

/**
 * What a program is told that asks how to embed a built page (https://oembed.com, type `rich`).
 *
 * @param path - of the embedded page, from the root of the site: `/embed/map/`
 * @param root - whole address of the start page, with a slash at its end
 * @returns undefined for pages that are not to be embedded
 */
export function oembedOf(
  path: string,
  html: string,
  root: string,
): { file: string; json: string } | undefined {
  if (!path.startsWith('/embed/')) return undefined;
  const url = new URL(path.slice(1), root).href;
  const title = unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: root,
    cache_age: kept * 86_400,
    width: embedWidth,
    height: embedHeight(url),
    html: iframeCode(url, title),
  };
  return { file: oembedFile(path), json: `${JSON.stringify(answer)}\n` };
}

/**
 * The rules of `_headers` for who may frame which page: anybody what is below `/embed/`, nobody all
 * else. Each folder is named, since hosts join the headers of all rules that match an address, and
 * of two policies the stricter holds.
 *
 * @param names - of all files and folders at the root of the built site
 */
export function framingRules(names: readonly string[]): string {
  const rule = (path: string, who: string): string =>
    `${path}\n  Content-Security-Policy: frame-ancestors ${who}\n`;
  const pages = names
    .filter((name) => !name.includes('.') && name !== 'embed' && name !== '_astro')
    .toSorted()
    .map((name) => rule(`/${name}/*`, "'none'"));
  return [rule('/', "'none'"), ...pages, rule('/embed/*', '*')].join('\n');
}
