import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { addresses } from '../../tools/editor/check/addresses.ts';
import { readContent } from '../../src/model/read/content.ts';
import { addressed, site } from './site.ts';

const known = addresses(readContent(fileURLToPath(new URL('../../content', import.meta.url))));
const built = new Map(site.pages.map(({ path, ids }) => [path, ids]));

it('every part of a page that readers are given a link to is an address that content may link to', () => {
  const offered = addressed.flatMap(({ path, all }) =>
    all
      .filter(({ attributes }) => attributes.class?.split(' ').includes('permalink'))
      .map(({ attributes }) => `${path}${attributes.href ?? ''}`),
  );
  expect(offered.length).toBeGreaterThan(1000);
  expect(offered.filter((address) => !known.has(address))).toEqual([]);
});

it('every address that content may link to is there', () => {
  const missing = [...known].filter((address) => {
    const [path = '', anchor] = address.split('#');
    const ids = built.get(path);
    return ids ? anchor !== undefined && !ids.has(anchor) : !site.files.has(path);
  });
  expect(missing).toEqual([]);
});
