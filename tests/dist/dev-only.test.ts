import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names } from '../../tools/editor/bar/names.ts';
import { folder, underFolder } from './site.ts';

/**
 * Bytes that are no text: pictures and fonts. A path could stand in their metadata all the same, so
 * they are looked through too.
 */
const read = (path: string): string => readFileSync(path, 'latin1');

/**
 * Files that tell editors, in words, where things are written: the schemas, and the page made from
 * them.
 */
const namesFolders = /^schemas\/(?:[\w-]+\.json|index\.html)$/;

/**
 * What only the tools of editors write, and what would lead back to the machine that built the
 * site.
 */
function traces(text: string, { mayNameFolders = false } = {}): string[] {
  const wanted: (string | RegExp)[] = [
    // The bar and its overlay: names of elements, and of what is sent between page and server.
    ...Object.values(names),
    'tools/editor',
    // The page of all components, and what it shows.
    '_components',
    'Binnenschifffahrtsverkehrsordnungswesen',
    // The forms.
    '/_edit',
    '_edit/',
    // Vite's and Astro's own helpers.
    '__open-in-editor',
    '/@vite',
    '/@id/',
    '/@fs/',
    'import.meta.hot',
    'vite-error-overlay',
    'astro-dev-toolbar',
    /data-astro-source/,
    /data-vite-dev-id/,
    // Files of the project.
    ...(mayNameFolders ? [] : [/\bcontent\/(?:chapters|facts|pages|words)\b/]),
    /(?<![\w.])\/?src\/(?:[\w-]+\/)*[\w.[\]-]+\.(?:astro|ts|css|mdx?|ya?ml)\b/,
    // Where it was built.
    'file:///',
    resolve('.'),
    join(homedir(), '/'),
    /sourceMappingURL=/,
  ];
  return wanted
    .filter((trace) => (typeof trace === 'string' ? text.includes(trace) : trace.test(text)))
    .map(String);
}

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

describe.each([
  ['dist/', folder],
  ['the site under another path', underFolder],
])('in %s', (_name, root) => {
  it('no file has a trace of the editors’ tools, of the development server, or of the machine that built it', () => {
    const files = filesOf(root);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => {
      const all = traces(read(join(root, file)), { mayNameFolders: namesFolders.test(file) });
      return all.map((trace) => `${file}: ${trace}`);
    });
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('no file has the name of one that only editors need', () => {
    expect(
      filesOf(root).filter((file) =>
        /(?:^|\/)editor|editor\.|_edit|_components|_rules|content-trouble|\.map$|\.ts$/.test(file),
      ),
    ).toEqual([]);
  });
});

describe('the search', () => {
  const bar = 'tools/editor/bar/client';

  it('would find the bar in a build, since each of its elements names itself in its code', () => {
    const code = readdirSync(bar).map((name) => read(join(bar, name)));
    expect(code.join('\n')).toContain('customElements.define(names.bar, EditorBar)');
    // Names stay as they are when code is made small.
    expect(traces(read('tools/editor/bar/names.ts'))).toEqual(
      expect.arrayContaining(Object.values(names)),
    );
  });

  it.each([
    ['<p data-astro-source-file="/x/y.astro">', '/data-astro-source/'],
    ['<link href="/src/site/styles/tokens.css">', 'src'],
    ['open content/facts/claims/p01-06.yaml', 'content'],
    [`{"root":"${resolve('.')}"}`, resolve('.')],
    ['<a href="/_edit/claims/p05-roadblock/">', '/_edit'],
  ])('finds %s', (text, trace) => {
    expect(traces(text).join(' ')).toContain(trace);
  });

  it('does not take a source’s address for a file of the project', () => {
    expect(
      traces('https://example.org/content/article.html and https://example.org/img/src/a.png'),
    ).toEqual([]);
  });
});
