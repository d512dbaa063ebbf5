import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { numberCitations } from './src/reading/number-citations.ts';
import { timeLessons } from './src/reading/time-lessons.ts';
import { formerPaths } from './src/model/read/entries.ts';
import { afterBuild, devServer } from './src/site/integrations.ts';
import { componentsPage } from './tools/components/index.ts';
import { editorBar } from './tools/editor/bar/index.ts';
import { offline } from './tools/offline/index.ts';
import { addressOf } from './src/model/settings.mjs';

const { site, base } = addressOf(process.env);

// A page that only leads on to a new address is no page of its own to a search engine.
const former = formerPaths('content');

const boot = readFileSync(new URL('./src/site/boot.client.js', import.meta.url));

/** A script goes by the name of its component, without the long ending that Astro gives it. */
const entryFileNames = ({ name }) => {
  const [own = ''] = name.split('.astro_astro_type_script');
  return `_astro/${own.replaceAll(/[^\w-]/g, '_')}.[hash].js`;
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // HTML's own rules for white space, lossless: a line break between words stays a space.
  compressHTML: true,
  integrations: [
    mdx(),
    sitemap({
      filter: (address) => {
        const path = `/${new URL(address).pathname.slice(base.length)}`;
        // What stands in the frames of others is found by the page that it is taken from.
        return !former.has(path) && !path.startsWith('/embed/');
      },
    }),
    devServer(),
    afterBuild(),
    // In the development server only.
    componentsPage(),
    editorBar(),
    offline(),
  ],
  markdown: {
    processor: satteri({ mdastPlugins: [numberCitations, timeLessons] }),
    syntaxHighlight: false,
  },
  // Lets editor programs complete and explain the frontmatter of MDX files.
  experimental: { contentIntellisense: true },
  // What a page uses of its sheets is set into it after the build (src/site/sheets-in-page.ts).
  build: { inlineStylesheets: 'never' },
  vite: {
    // A font set into a sheet as data: would be refused by the policy.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Astro hashes its own scripts and styles, but not one that is set inline by hand.
      scriptDirective: {
        hashes: [`sha256-${createHash('sha256').update(boot).digest('base64')}`],
      },
    },
  },
});
