import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { handoutOf } from '../../src/model/handouts.ts';
import { handoutPages } from '../../tools/handouts/pages.ts';
import { folder, tags, underFolder } from './site.ts';

const linksOf = (of: string): string[] =>
  tags(readFileSync(join(of, 'teach/index.html'), 'utf8'))
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.href ?? '')
    .filter((address) => address.endsWith('.pdf'));

it('a site with handouts leads to each of them, under its base path', () => {
  const printed = handoutPages(underFolder).map(({ path }) => `/x${handoutOf(path)}`);
  expect(printed.length).toBeGreaterThan(40);
  expect(linksOf(underFolder).toSorted()).toEqual(printed.toSorted());
});

it('a site without them leads to none', () => {
  expect(linksOf(folder)).toEqual([]);
});
