import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** What the pages of the copy need beside themselves. */
export interface Parts {
  /** The base path that the site was built for, with a slash at both ends. */
  base: string;
  /** Whether the copy holds a file of the site, such as `map/index.html`. */
  has: (file: string) => boolean;
  /** Puts the text of a `<style>` into a file of the copy, and gives its path. */
  sheet: (css: string) => string;
  /** The script that stands in each page of the site; in the copy the first script does it. */
  boot: string;
  /** The path of the plain script that does what a module script of the site does. */
  script: (module: string) => string;
}

/** Where the script lies that every page of the copy begins with, before its first paint. */
export const firstScript = 'offline/site.js';

/** A policy for files on a disk: they may use each other, and nothing may be asked of a network. */
const policy =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";

interface Edit {
  start: number;
  end: number;
  text: string;
}

const addresses = ['href', 'src', 'action'];
/** Links of the head that are for machines which come over a network. */
const forNetwork = /^(canonical|alternate|sitemap|modulepreload)$/;
const forSharing = /^(og:|twitter:|citation_|dcterms\.|description$)/;

/**
 * The path from a file of the copy to what an address of the site names, with the file's own name
 * spelt out; undefined for an address of another site, and for a part of the same page.
 *
 * @param from - the file on which the address stands, such as `map/index.html`
 * @throws Error naming both, where the address is not of this site or the copy does not hold what it
 *   names
 */
export function pathFrom(from: string, address: string, { base, has }: Parts): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i.test(address)) return undefined;
  if (!address.startsWith(base))
    throw new Error(
      `${from} links to ${address}, which does not start with the base path ${base}.`,
    );
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!has(decodeURI(file)))
    throw new Error(`${from} links to ${address}, which the offline copy does not hold.`);
  return posix.relative(posix.dirname(from), file) + rest;
}

/**
 * A page of the site as a file that opens from a disk: links lead from file to file, styles and
 * scripts are files that need no server, and what only a network could use is left out, also every
 * element with the attribute `data-online`, and what leads to QR codes and embeds.
 *
 * @param file - its path in the copy
 */
export function offlinePage(html: string, file: string, parts: Parts): string {
  const edits: Edit[] = [];
  const isLeftOut = (address = ''): boolean =>
    [`${parts.base}qr/`, `${parts.base}embed/`].some((folder) => address.startsWith(folder));
  const up = (path: string): string => posix.relative(posix.dirname(file), path);
  /** The element that is left out or replaced, with all that is in it. */
  let whole:
    { name: string; start: number; depth: number; text: (inner: string) => string } | undefined;
  let inner = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: start, endIndex } = parser;
      const end = endIndex + 1;
      if (whole) {
        if (name === whole.name) whole.depth++;
        return;
      }
      const replace = (text: (inner: string) => string): void => {
        whole = { name, start, depth: 0, text };
        inner = end;
      };
      const leadsOut = isLeftOut(attributes.href) || isLeftOut(attributes.src);
      const isRecord = name === 'span' && attributes.class === 'Z3988';
      if (name === 'img' && leadsOut) edits.push({ start, end, text: '' });
      else if ('data-online' in attributes || leadsOut || isRecord) replace(() => '');
      else if (name === 'style')
        replace((css) => `<link rel="stylesheet" href="${up(parts.sheet(css))}">`);
      else if (name === 'script' && attributes.src !== undefined) {
        const path = up(parts.script(attributes.src));
        replace(() => `<script defer src="${path}"></script>`);
      } else if (name === 'script' && attributes.type === 'application/ld+json') replace(() => '');
      else if (name === 'script' && attributes.type === undefined)
        replace((text) => {
          if (text.trim() === parts.boot.trim()) return '';
          throw new Error(`${file} has a script in it, which the offline copy does not run.`);
        });
      else if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy') {
        const first = `<script src="${up(firstScript)}"></script>`;
        const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
        edits.push({ start, end, text: tag + first });
      } else if (
        (name === 'link' && forNetwork.test(attributes.rel ?? '')) ||
        (name === 'meta' && forSharing.test(attributes.property ?? attributes.name ?? ''))
      )
        edits.push({ start, end, text: '' });
      else {
        const tag = html.slice(start, end);
        const text = addresses.reduce((so, attribute) => {
          const address = attributes[attribute];
          const path = address === undefined ? undefined : pathFrom(file, address, parts);
          if (path === undefined) return so;
          const pattern = new RegExp(`(\\s${attribute}=)("[^"]*"|'[^']*'|[^\\s>]+)`);
          return so.replace(pattern, (_, before: string) => `${before}"${escaped(path)}"`);
        }, tag);
        if (text !== tag) edits.push({ start, end, text });
      }
    },
    onclosetag(name) {
      if (whole?.name !== name || whole.depth-- > 0) return;
      const { startIndex, endIndex } = parser;
      edits.push({
        start: whole.start,
        end: endIndex + 1,
        text: whole.text(html.slice(inner, startIndex)),
      });
      whole = undefined;
    },
  });
  parser.end(html);
  return applied(html, edits);
}

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function applied(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  return [...pieces, html.slice(at)].join('');
}
