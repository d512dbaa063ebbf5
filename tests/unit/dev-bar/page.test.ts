import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOfPage, homeOf, listAt } from '../../../tools/editor/bar/page.ts';
import { item, text } from './items.ts';

const road = text({ kind: 'chapter', id: 'the-road' });
const about = text({ kind: 'page', id: 'about' });
const toll = item({ kind: 'claim', id: 'p11-toll' }, { formerly: ['p11-fees'] });
const shusha = item({ kind: 'place', id: 'shusha' });
const goris = item({ kind: 'place', id: 'goris' });
const line = item({ kind: 'line', id: 'border' });
const items = [road, about, toll, shusha, goris, line];

describe('contentOfPage()', () => {
  it.each([
    ['/chapters/the-road/', road],
    ['/about/', about],
    ['/claims/p11-toll/', toll],
    ['/places/shusha/', shusha],
  ])('knows that %s is made from one entry or text, and where that stands', (path, made) => {
    const { file, line, column } = made;
    expect(contentOfPage(path, items)).toEqual({
      about: [made],
      single: true,
      open: [{ file, line, column }],
    });
  });

  it('knows the address that an entry had before', () => {
    expect(contentOfPage('/claims/p11-fees/', items).about).toEqual([toll]);
  });

  it('knows what a list shows, where its entries stand, and where the words around them are', () => {
    expect(contentOfPage('/map/', items)).toEqual({
      about: [shusha, goris, line],
      single: false,
      open: [
        { file: 'content/facts/places.yaml' },
        { file: 'content/facts/lines.yaml' },
        { file: 'content/facts/control.yaml' },
        { file: 'content/facts/labels.yaml' },
        { file: 'src/pages/map.astro' },
      ],
    });
  });

  it('takes the page of a group of sources for a list', () => {
    expect(contentOfPage('/sources/armenian/', items)).toMatchObject({
      single: false,
      open: [{ file: 'content/facts/sources' }, { file: 'src/pages/sources/[group].astro' }],
    });
  });

  it('leads to where an entry would be when it cannot be read, or is not there yet', () => {
    expect(contentOfPage('/claims/p99-none/', items)).toEqual({
      about: [],
      single: true,
      open: [{ file: 'content/facts/claims' }],
    });
  });

  it.each([
    '/nowhere/',
    '/nowhere/at/all/',
    '/chapters/the-road/more/',
    '/data/displacement.csv',
    '',
    '/__proto__/',
  ])('knows of nothing behind "%s"', (path) =>
    expect(contentOfPage(path, items)).toEqual({ about: [], single: true, open: [] }),
  );
});

describe('the pages of the site', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro') && !name.includes('['))
    .map((name) => `/${name.replace(/(?:index)?\.astro$/, '')}/`.replace(/\/{2,}/g, '/'));

  it('that list entries are all known', () => {
    expect(routes.filter((route) => listAt(route) === undefined)).toEqual([]);
  });

  it('have their words and their entries where the bar says', () => {
    const said = routes.flatMap((route) => {
      const { kinds = [], words = '' } = listAt(route) ?? {};
      return [words, ...kinds.map(homeOf)];
    });
    expect(said.filter((path) => !existsSync(path))).toEqual([]);
  });
});
