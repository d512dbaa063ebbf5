import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type Plugin } from 'esbuild';

const firstSource = fileURLToPath(new URL('site.js', import.meta.url));

/**
 * @param base - the base path that the site was built for
 * @param boot - script that a page of the site begins with
 */
export async function firstScriptText(base: string, boot: string): Promise<string> {
  const { code } = await transform(`${boot}\n${await readFile(firstSource, 'utf8')}`, {
    define: { BASE: JSON.stringify(base) },
    minify: true,
  });
  return code;
}

/**
 * The text of a plain script that does what a module of the built site does, with all that it
 * loads, now or later: browsers load no modules from a disk.
 *
 * @param folder - of the built site
 * @param module - its path in that, such as `_astro/Page.js`
 */
export async function plainScript(folder: string, module: string, base: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, module)],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    define: { fetch: 'offlineCopy.fetch' },
    plugins: [filesOfCopy(base)],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Modules of the build as the copy needs them. */
const filesOfCopy = (base: string): Plugin => ({
  name: 'files-of-copy',
  setup(bundle) {
    bundle.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: isPreloader(path) ? asLoader(text, path) : toRoot(text, base) };
    });
  },
});

const isPreloader = (path: string): boolean => basename(path).startsWith('preload-helper.');

/**
 * Vite's helper fetches what a module will need before the module itself; in a plain script it is
 * all there.
 */
function asLoader(text: string, path: string): string {
  const name = /export\{\w+ as (\w+)\}/.exec(text)?.[1];
  if (name === undefined) throw new Error(`Vite's helper ${path} has another form than was known.`);
  return `const load=(module)=>module();export{load as ${name}}`;
}

/** Addresses of sheets that a script loads lead to the files of the copy. */
const toRoot = (text: string, base: string): string =>
  text.replaceAll(
    new RegExp(`(["'\`])${RegExp.escape(base)}(_astro/[\\w.-]+)\\1`, 'g'),
    'offlineCopy.root+"$2"',
  );
