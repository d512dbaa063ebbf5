import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../tools/build.mjs';
import { readSite, type BuiltSite } from '../../tools/links.ts';
import { copyWithDrafts, facts, id, texts, word } from '../drafts.ts';
import { folder, tags, underFolder } from './site.ts';

/** From the project's folder. */
const previewFolder = '.cache/preview';

let preview: BuiltSite;

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
  const from = copyWithDrafts();
  try {
    const env = { PREVIEW: '1' };
    const { code, output } = await buildInto(previewFolder, { env, from, quiet: true });
    expect(code, output).toBe(0);
  } finally {
    rmSync(from, { recursive: true });
  }
  preview = readSite(join(folder, '..', previewFolder));
});

describe('a draft of any kind', () => {
  it('is in no page, address, data file, feed or site map of what is published', () => {
    const published = readdirSync(underFolder, { recursive: true, encoding: 'utf8' });
    expect(published.filter((name) => name.includes(id))).toEqual([]);
    const texts = published.filter((name) => /\.(?:html|json|xml|csv|txt)$/.test(name));
    expect(texts.length).toBeGreaterThan(2000);
    const drafts = new RegExp(`${word}|${id}`);
    const leaks = texts.filter((name) =>
      drafts.test(readFileSync(join(underFolder, name), 'utf8')),
    );
    expect(leaks).toEqual([]);
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
