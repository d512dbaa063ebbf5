import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSite, type BuiltSite } from '../../tools/links.ts';
import { run } from '../../tools/run.mjs';
import { copyProject } from '../copy-project.ts';
import { tags } from './site.ts';

/** A word that stands in nothing but the drafts of these tests. */
const word = 'Zzunseen';
const id = 'zz-unseen';

/**
 * Of each kind: a file, the field that readers see, what else differs from the first entry there,
 * and pages that show a draft of it.
 */
const facts = {
  source: {
    file: 'sources/a.yaml',
    field: 'title',
    other: {},
    pages: ['/sources/', '/sources/turkish/', `/sources/${id}/`],
  },
  claim: {
    file: 'claims/p01-06.yaml',
    field: 'statement',
    other: {},
    pages: ['/claims/', `/claims/${id}/`, '/op-ed/'],
  },
  event: {
    file: 'events/2020-war.yaml',
    field: 'title',
    other: {},
    pages: ['/timeline/', '/explore/', `/events/${id}/`],
  },
  place: {
    file: 'places.yaml',
    field: 'note',
    other: {},
    pages: ['/places/', '/map/', `/places/${id}/`],
  },
  term: { file: 'glossary.yaml', field: 'term', other: {}, pages: ['/glossary/'] },
  number: { file: 'numbers.yaml', field: 'what', other: {}, pages: ['/numbers/'] },
  chart: { file: 'charts.yaml', field: 'title', other: {}, pages: ['/charts/'] },
  line: {
    file: 'lines.yaml',
    field: 'name',
    other: { class: 'road', via: ['aghband', 'ordubad'] },
    pages: ['/map/'],
  },
  control: {
    file: 'control.yaml',
    field: 'note',
    other: { from: '1990-01-01', to: '1990-01-02' },
    pages: ['/map/'],
  },
};
const texts = { chapters: `/chapters/${id}/`, pages: `/${id}/` };

let root: string;
let published: BuiltSite;
let preview: BuiltSite;

/** Adds a draft of every kind to the content, which nothing else names. */
function addDrafts(content: string): void {
  for (const { file, field, other } of Object.values(facts)) {
    const path = join(content, 'facts', file);
    const [first] = parse(readFileSync(path, 'utf8')) as Record<string, unknown>[];
    const entry: Record<string, unknown> = {
      ...first,
      ...other,
      id,
      draft: true,
      [field]: `${word} ${field}.`,
    };
    delete entry.formerly;
    appendFileSync(path, `\n${stringify([entry])}`);
  }
  for (const folder of Object.keys(texts)) {
    const [first = ''] = readdirSync(join(content, folder));
    const text = readFileSync(join(content, folder, first), 'utf8');
    const head = text.slice(0, text.indexOf('\n---', 4));
    const changed = head
      .replace(/^title:.*$/m, `title: ${word}`)
      .replace(/^number:.*$/m, 'number: 15');
    writeFileSync(join(content, folder, `${id}.mdx`), `${changed}\ndraft: true\n---\n\n${word}.\n`);
  }
}

async function build(folder: string, env: Record<string, string>): Promise<BuiltSite> {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { code, output } = await run(
    'node',
    [astro, 'build', '--root', root, '--outDir', join(root, folder)],
    { env, quiet: true },
  );
  expect(code, output).toBe(0);
  return readSite(join(root, folder));
}

/** How many drafts a page marks. */
const marks = (site: BuiltSite, path: string): number => {
  const page = site.pages.find((one) => one.path === path);
  expect(page, path).toBeDefined();
  return tags(page?.html ?? '').filter(({ attributes }) => attributes.class === 'draft').length;
};

beforeAll(async () => {
  // As on the machines of many programmers and services, and here: a build must not take that for
  // the development server.
  expect(process.env.NODE_ENV).not.toBe('production');
  root = copyProject();
  addDrafts(join(root, 'content'));
  published = await build('published', { PREVIEW: '' });
  preview = await build('preview', { PREVIEW: '1' });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a draft of any kind', () => {
  it('is in no page, address, data file, feed or site map of what is published', () => {
    expect(
      published.pages
        .filter(({ path, html }) => path.includes(id) || html.includes(word) || html.includes(id))
        .map(({ path }) => path),
    ).toEqual([]);
    const files = readdirSync(join(root, 'published'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => /\.(?:json|xml|csv|txt)$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files)
      expect(readFileSync(join(root, 'published', name), 'utf8'), name).not.toMatch(
        new RegExp(`${word}|${id}`),
      );
  });

  it.each(
    Object.entries(facts).flatMap(([kind, { pages }]) => pages.map((path) => ({ kind, path }))),
  )('is shown in a preview, and marked: $kind at $path', ({ path }) => {
    const kinds = Object.values(facts).filter(({ pages }) => pages.includes(path)).length;
    expect(marks(preview, path)).toBeGreaterThanOrEqual(kinds);
  });

  it.each(Object.entries(texts))('is shown in a preview, and marked: one of %s', (_, path) => {
    expect(marks(preview, path)).toBeGreaterThanOrEqual(1);
    expect(marks(preview, '/chapters/')).toBe(1);
  });
});
