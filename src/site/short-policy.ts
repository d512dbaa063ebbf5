import { createHash } from 'node:crypto';

const hashes = / 'sha256-[^']*'/g;

/**
 * A page without the hashes in its policy that nothing in it needs: Astro names every script and
 * sheet of the page, but those that are files of this site are allowed by `'self'`. Some 250 bytes
 * of noise, which no compression makes smaller, on each page.
 */
export function shortenPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
    ([, , attributes = '']) => !/\bsrc=/.test(attributes),
  );
  const needed = new Set(
    inline.map(
      ([, , , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      return start + policy.replaceAll(hashes, (hash) => (needed.has(hash) ? hash : ''));
    },
  );
}
