import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formerPaths } from '../../src/model/read/entries.ts';
import { file, pages, site, type Tag } from './site.ts';

const former = formerPaths(fileURLToPath(new URL('../../content', import.meta.url)));
const refresh = (all: readonly Tag[]): string | undefined =>
  all.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes.content;
const sent = pages.filter(({ all }) => refresh(all) !== undefined);

it('every address that an entry with a page had before is a page that leads on, and no other page is', () => {
  expect(sent.map(({ path }) => path)).toEqual([...former].toSorted());
});

it('a page that leads on does so at once, by its head and by a link, to a page that exists, and asks not to be listed', () => {
  for (const { path, all } of sent) {
    const to = /^0; url=(.*)$/.exec(refresh(all) ?? '')?.[1] ?? '';
    expect(
      site.pages.map((page) => page.path),
      path,
    ).toContain(to);
    expect(former, path).not.toContain(to);
    expect(
      all.some(({ name, attributes }) => name === 'a' && attributes.href === to),
      path,
    ).toBe(true);
    const canonical =
      all.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? '';
    expect(new URL(canonical).pathname, path).toBe(to);
    expect(
      all.some(
        ({ attributes }) => attributes.name === 'robots' && attributes.content === 'noindex',
      ),
      path,
    ).toBe(true);
  }
});

it('the sitemap names no page that only leads on', () => {
  const listed = [
    ...file('/sitemap-0.xml')
      .toString()
      .matchAll(/<loc>([^<]*)<\/loc>/g),
  ].map(([, address = '']) => new URL(address).pathname);
  expect(listed.length).toBeGreaterThan(300);
  expect(listed.filter((path) => former.has(path))).toEqual([]);
});
