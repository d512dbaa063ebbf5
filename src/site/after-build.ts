import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shortenPolicy } from './short-policy.ts';
import { tightHtml } from './tight-html.ts';

/**
 * Takes out of every built page what no reader and no browser needs, so that it comes sooner on a
 * poor line.
 */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(root, name);
          writeFileSync(path, tightHtml(shortenPolicy(readFileSync(path, 'utf8'))));
        }
      },
    },
  };
}
