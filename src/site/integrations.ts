import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { framingRules, oembedOf } from './linking/embedded-pages.ts';
import { codesOfPage } from './linking/page-codes.ts';
import { builtFiles, sheetsInPage } from './sheets-in-page.ts';
import { shortProperties } from './short-properties.ts';
import { tightHtml } from './tight-html.ts';

/**
 * Gives custom properties short names; takes out of every built page what no reader and no browser
 * needs, and sets into it the styles that its first sight needs; draws the QR codes of each page and its parts, and
 * writes down who may frame what, and how.
 */
export function afterBuild(): AstroIntegration {
  let start = '';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const plugins = [shortProperties(fileURLToPath(config.srcDir))];
        updateConfig({ vite: { css: { postcss: { plugins } } } });
      },
      'astro:config:done': ({ config }) => {
        start = new URL(`/${config.base}/`.replaceAll(/\/{2,}/g, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = builtFiles(join(root, '_astro'));
        const write = (file: string, text: string): void => {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          writeFileSync(join(root, file), text);
        };
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(root, name);
          const page = shortenPolicy(readFileSync(path, 'utf8'));
          writeFileSync(path, tightHtml(sheetsInPage(page, read)));
          const address = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          for (const { file, svg } of codesOfPage(address, page)) write(file, svg);
          const oembed = oembedOf(address, page, start);
          if (oembed) write(oembed.file, oembed.json);
        }
        appendFileSync(join(root, '_headers'), `\n${framingRules(readdirSync(root))}`);
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
