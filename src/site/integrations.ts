import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codesOfPage } from './linking/page-codes.ts';
import { builtFiles, sheetsInPage } from './sheets-in-page.ts';

/**
 * Takes out of every built page what no reader and no browser needs, and sets into it the styles
 * that its first sight needs; and draws the QR codes of each page and its parts.
 */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = builtFiles(join(root, '_astro'));
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(root, name);
          const page = shortenPolicy(readFileSync(path, 'utf8'));
          writeFileSync(path, tightHtml(sheetsInPage(page, read)));
          const address = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          for (const { file, svg } of codesOfPage(address, page)) {
            mkdirSync(dirname(join(root, file)), { recursive: true });
            writeFileSync(join(root, file), svg);
          }
        }
      },
    },
  };
}

const hashes = / 'sha256-[^']*'/g;

/**
 * A page without the hashes in its policy that nothing in it needs: Astro names every script and
 * sheet, but those that are files of this site are allowed by `'self'`. Some 250 bytes a page,
 * which no compression makes smaller.
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

/** White space before and after their tags is never seen. */
const block =
  'html|head|body|meta|link|title|header|footer|main|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|' +
  'blockquote|hr|form|fieldset|details|summary|option|table|caption|thead|tbody|tfoot|tr|th|td';
const afterTag = new RegExp(`(</?(?:${block})\\b(?:[^>"]|"[^"]*")*>)\\s+`, 'g');
const beforeTag = new RegExp(`\\s+(?=</?(?:${block})\\b)`, 'g');
const drawing = /<svg\b[\s\S]*?<\/svg>/g;

/**
 * A page without the white space that is never seen, each bit of which would be a node of its own.
 * What stands between words and inline elements stays, and so does what `pre` holds. Scripts stay
 * to the letter: the policy knows them by their hashes.
 */
export function tightHtml(html: string): string {
  if (/<(pre|textarea)\b/.test(html)) return html;
  return html
    .replace(afterTag, '$1')
    .replace(beforeTag, '')
    .replace(drawing, (svg) => svg.replaceAll(/>\s+<(?!\/?tspan)/g, '><'));
}

/**
 * Tells the pages whether it is the development server that shows them (`__DEV_SERVER__`).
 * `import.meta.env.DEV` cannot: it says so of a build too where the environment has another
 * `NODE_ENV` than "production", and drafts would be published.
 */
export function devServer(): AstroIntegration {
  return {
    name: 'dev-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __DEV_SERVER__: JSON.stringify(command === 'dev') } } });
      },
    },
  };
}
