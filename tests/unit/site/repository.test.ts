import { describe, expect, it } from 'vitest';
import {
  editAddress,
  reportAddress,
  repositoryFrom,
  writtenAt,
  type Standing,
} from '../../../src/site/repository.ts';

const hub = 'https://github.com/owner/name';
const all: Standing[] = [
  { kind: 'chapter', id: 'the-road', file: 'content/chapters/the-road.mdx' },
  { kind: 'page', id: 'about', file: 'content/pages/about.mdx' },
  { kind: 'claim', id: 'p05-roadblock', file: 'content/facts/claims/p01-06.yaml' },
  { kind: 'place', id: 'about', file: 'content/facts/places.yaml' },
];

describe('repositoryFrom()', () => {
  it.each([hub, `${hub}/`, `${hub}.git`])('takes %s', (given) => {
    expect(repositoryFrom({ REPOSITORY_URL: given })).toBe(hub);
  });
  it('is none where nothing is set', () => {
    expect(repositoryFrom({})).toBeUndefined();
    expect(repositoryFrom({ REPOSITORY_URL: '' })).toBeUndefined();
  });
  it.each(['owner/name', 'javascript:alert(1)', 'http://github.com/a/b', `${hub}?a=b`])(
    'refuses %s',
    (given) => {
      expect(() => repositoryFrom({ REPOSITORY_URL: given })).toThrow(/REPOSITORY_URL is/);
    },
  );
});

describe('writtenAt()', () => {
  it.each([
    ['/chapters/the-road/', 'content/chapters/the-road.mdx'],
    ['/claims/p05-roadblock/', 'content/facts/claims/p01-06.yaml'],
    ['/about/', 'content/pages/about.mdx'],
    ['/places/about/', 'content/facts/places.yaml'],
    ['/glossary/', 'content/facts/glossary.yaml'],
    ['/numbers/', 'content/facts/numbers.yaml'],
    ['/sources/', 'content/facts/sources'],
    ['/sources/armenian/', 'content/facts/sources'],
    ['/404/', undefined],
    ['/schemas/', undefined],
    ['/', undefined],
  ])('%s is written at %s', (path, file) => {
    expect(writtenAt(path, all)?.file).toBe(file);
  });
});

it('leads to the file in the browser, to a list of files, and to an issue that names the entry', () => {
  expect(editAddress(hub, 'content/chapters/the-road.mdx')).toBe(
    `${hub}/edit/main/content/chapters/the-road.mdx`,
  );
  expect(editAddress(hub, 'content/facts/sources')).toBe(`${hub}/tree/main/content/facts/sources`);
  const url = new URL(reportAddress(hub, 'https://example.org/x/claims/p05-roadblock/', all[2]));
  expect(url.searchParams.get('title')).toBe('Wrong: claim p05-roadblock');
  expect(url.searchParams.get('body')).toContain('https://example.org/x/claims/p05-roadblock/\n');
  expect(new URL(reportAddress(hub, 'https://example.org/x/map/')).searchParams.get('title')).toBe(
    'Wrong: /x/map/',
  );
});
