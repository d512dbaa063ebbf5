import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Use } from '../../../src/model/facts/where-used.ts';

/** The module reads the base path once, when it is loaded. */
async function under(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  const { href, pathOf } = await import('../../../src/site/paths.ts');
  const { usePath } = await import('../../../src/site/paths.ts');
  return { href, pathOf, usePath };
}

afterEach(() => vi.unstubAllEnvs());

describe('href()', () => {
  it.each([
    ['/', '/chapters/the-road/#fees', '/chapters/the-road/#fees'],
    ['/x/', '/chapters/the-road/#fees', '/x/chapters/the-road/#fees'],
    ['/x', '/map/', '/x/map/'],
    ['x', 'map/', '/x/map/'],
    ['/x/', '/', '/x/'],
  ])('under %s leads from %s to %s', async (base, path, address) => {
    expect((await under(base)).href(path)).toBe(address);
  });
});

describe('pathOf', () => {
  it('knows the page or anchor of every kind of entry', async () => {
    const { pathOf } = await under('/x/');
    expect(pathOf.chapter('the-road')).toBe('/x/chapters/the-road/');
    expect(pathOf.chapter('the-road', 'fees')).toBe('/x/chapters/the-road/#fees');
    expect(pathOf.claim('p05-a')).toBe('/x/claims/p05-a/');
    expect(pathOf.event('e')).toBe('/x/events/e/');
    expect(pathOf.place('khudafarin')).toBe('/x/places/khudafarin/');
    expect(pathOf.source('mfa-2020')).toBe('/x/sources/mfa-2020/');
    expect(pathOf.number('border')).toBe('/x/numbers/#n-border');
    expect(pathOf.term('irgc')).toBe('/x/glossary/#t-irgc');
    expect(pathOf.sourceGroup('Caucasus-wide')).toBe('/x/sources/caucasus-wide/');
    expect(pathOf.paragraph(5)).toBe('/x/op-ed/#p05');
    expect(pathOf.paragraph(39)).toBe('/x/op-ed/#p39');
  });
});

describe('usePath()', () => {
  const use = (kind: Use['kind'], section?: string): Use => ({
    kind,
    id: 'an-id',
    title: 'A title',
    section,
  });

  it('leads to the section of a chapter in which the entry is named', async () => {
    const { usePath } = await under('/x/');
    expect(usePath(use('chapter', 'fees'))).toBe('/x/chapters/an-id/#fees');
    expect(usePath(use('chapter'))).toBe('/x/chapters/an-id/');
  });

  it('leads to the page of any other entry, and to the map for its lines', async () => {
    const { usePath } = await under('/');
    expect(
      (['claim', 'event', 'place', 'term', 'number', 'line', 'control'] as const).map((kind) =>
        usePath(use(kind)),
      ),
    ).toEqual([
      '/claims/an-id/',
      '/events/an-id/',
      '/places/an-id/',
      '/glossary/#t-an-id',
      '/numbers/#n-an-id',
      '/map/#line-an-id',
      '/map/#held',
    ]);
  });
});
