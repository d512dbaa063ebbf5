import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../run.mjs';

/**
 * Builds a plain Starlight site, as its documentation has it.
 *
 * @param {readonly { name: string, title: string, markdown: string }[]} pages - names give addresses
 * @param {string} folder - where the built site goes
 */
export async function buildStarlight(pages, folder) {
  const project = join(root, '.cache', 'bench', 'starlight');
  rmSync(project, { recursive: true, force: true });
  const docs = join(project, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  const packages = join(root, 'tools', 'bench', 'node_modules');
  symlinkSync(packages, join(project, 'node_modules'));
  // Astro reads from it which packages it must build too.
  writeFileSync(
    join(project, 'package.json'),
    '{ "type": "module", "private": true, "dependencies": { "@astrojs/starlight": "*" } }',
  );
  writeFileSync(
    join(project, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [starlight({ title: 'Across the Aras', pagefind: false })],
});
`,
  );
  writeFileSync(
    join(project, 'src', 'content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const { name, title, markdown } of pages)
    writeFileSync(
      join(docs, `${name}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`,
    );
  const { code, output } = await run(
    'node',
    [join(packages, 'astro', 'bin', 'astro.mjs'), 'build', '--root', project],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`the Starlight site could not be built:\n${output}`);
  cpSync(join(project, 'dist'), folder, { recursive: true });
}
