import { describe, expect, it } from 'vitest';
import { brotli, gzip, isOver, scripts, styleSheets } from './bytes.ts';
import { file, site } from './site.ts';

const kB = 1000;
const page = (path: string): string => site.pages.find((each) => each.path === path)?.html ?? '';
const chapters = site.pages.filter(({ path }) => /^\/chapters\/[^/]+\/$/.test(path));
const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

describe('a chapter', () => {
  const weights = new Map(
    chapters.map(({ path, html }) => [
      path,
      brotli(html) + sum(styleSheets(html).map((address) => brotli(file(address)))),
    ]),
  );
  const fonts = [...site.files].filter((address) => address.endsWith('.woff2'));

  it('waits for no style sheet: what it uses of them stands in it', () => {
    expect(chapters.flatMap(({ html }) => styleSheets(html))).toEqual([]);
  });

  it.each([...weights])('%s is at most 22 kB of HTML and CSS (brotli): %i', (_, weight) => {
    expect(weight).toBeLessThanOrEqual(22 * kB);
  });

  it('is at most 21 kB of HTML and CSS (brotli) at the median', () => {
    const sorted = [...weights.values()].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(21 * kB);
  });

  it('is at most 90 kB with every font and its first scripts', () => {
    const fontBytes = sum(fonts.map((address) => file(address).length));
    const heavy = chapters.filter(({ path, html }) => {
      const code = sum(scripts(html, { later: false }).map((script) => brotli(script.code)));
      return (weights.get(path) ?? 0) + fontBytes + code > 90 * kB;
    });
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});

describe('a page of claims to judge', () => {
  const judging = site.pages.filter(({ path }) => path.startsWith('/teach/judge/'));

  it.each(judging.map(({ path }) => path))(
    '%s is at most 30 kB of HTML and render-blocking CSS (brotli)',
    (path) => {
      const html = page(path);
      const sheets = styleSheets(html).map((address) => brotli(file(address)));
      expect(brotli(html) + sum(sheets)).toBeLessThanOrEqual(30 * kB);
    },
  );
});

describe('an embedded page', () => {
  const embedded = site.pages.filter(({ path }) => path.startsWith('/embed/'));

  it('is at most 12 kB (brotli), with its CSS', () => {
    expect(embedded.length).toBeGreaterThan(400);
    const large = embedded
      .filter(({ path }) => !/^\/embed\/(map|timeline)\//.test(path))
      .filter(({ html }) => isOver(html, 12 * kB));
    expect(large.map(({ path }) => path)).toEqual([]);
  }, 60_000);

  it.each([
    ['map', 21],
    ['timeline', 30],
  ])('with the %s is at most %i kB (brotli)', (kind, most) => {
    expect(brotli(page(`/embed/${kind}/`))).toBeLessThanOrEqual(most * kB);
  });
});

describe('scripts', () => {
  const allScripts = (path: string, later: boolean) => scripts(page(path), { later });

  it.each(['/', '/op-ed/', '/glossary/', '/about/', ...chapters.map(({ path }) => path)])(
    'of %s are at most 3 kB (brotli) before an island loads',
    (path) => {
      const parts = Object.fromEntries(
        allScripts(path, false).map(({ name, code }) => [name, brotli(code)]),
      );
      expect(sum(Object.values(parts)), JSON.stringify(parts)).toBeLessThanOrEqual(3 * kB);
    },
  );

  it.each([
    ['/map/', 52],
    ['/timeline/', 20],
    ['/explore/', 60],
  ])('of %s are at most %i kB (gzip), with everything that is loaded later', (path, most) => {
    const parts = Object.fromEntries(
      allScripts(path, true).map(({ name, code }) => [name, gzip(code)]),
    );
    expect(Object.keys(parts).length).toBeGreaterThan(1);
    expect(sum(Object.values(parts)), JSON.stringify(parts)).toBeLessThanOrEqual(most * kB);
  });
});

describe('pages', () => {
  it('are at most 60 kB each (brotli)', () => {
    const large = site.pages
      .filter(({ html }) => isOver(html, 60 * kB))
      .map(({ path, html }) => ({ path, size: brotli(html) }));
    expect(large).toEqual([]);
  }, 60_000);

  it('of sources are at most 40 kB each (brotli), so that more sources have room', () => {
    const lists = site.pages.filter(({ path }) => /^\/sources\/([a-z-]+\/)?$/.test(path));
    expect(lists.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/sources/', '/sources/armenian/', '/sources/other/']),
    );
    expect(lists.filter(({ html }) => isOver(html, 40 * kB)).map(({ path }) => path)).toEqual([]);
  }, 60_000);
});

describe('the search', () => {
  it.each([
    ['names', 26],
    ['texts', 58],
    ['sources', 54],
  ])('loads at most %s in %i kB (brotli)', (part, most) => {
    expect(brotli(file(`/search/${part}.json`))).toBeLessThanOrEqual(most * kB);
  });

  it('has scripts of at most 12 kB (gzip), with all that is loaded when somebody begins to type', () => {
    const parts = Object.fromEntries(
      scripts(page('/search/'), { later: true }).map(({ name, code }) => [name, gzip(code)]),
    );
    expect(sum(Object.values(parts)), JSON.stringify(parts)).toBeLessThanOrEqual(12 * kB);
  });
});

it('what opens to link to something loads at most 12 kB (gzip), its codes with it', () => {
  const own = [...site.files].filter((address) => /\/(link-dialog|qr-code)\./.test(address));
  expect(own.length).toBeGreaterThan(2);
  expect(sum(own.map((address) => gzip(file(address))))).toBeLessThanOrEqual(12 * kB);
});

describe('files', () => {
  const addresses = (pattern: RegExp): string[] =>
    [...site.files].filter((address) => pattern.test(address));

  it('hold at most 60 kB of fonts in all', () => {
    const fonts = addresses(/\.woff2?$/);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts.map((address) => file(address).length))).toBeLessThanOrEqual(60 * kB);
  });

  it('hold at most 60 kB of geometry (gzip)', () => {
    const geometry = addresses(/^\/geo\//);
    expect(geometry.length).toBeGreaterThan(0);
    expect(sum(geometry.map((address) => gzip(file(address))))).toBeLessThanOrEqual(60 * kB);
  });
});
