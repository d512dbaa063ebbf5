// What every page must pass, one test each. A worker keeps one window for all of its pages, since a
// new one for each would take minutes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { addAxe, colours, violations } from './axe.ts';
import { overflow, watch, type Faults } from './fixture.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  // A page that has moved is left before anything can be said of it.
  .filter((name) => !readFileSync(join(dist, name), 'utf8').includes('http-equiv="refresh"'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .toSorted();

/**
 * The first part of an address: pages below `/sources/` are of one kind, a page at the top is its
 * own, and so is each chapter; how to cite one is said on pages of one kind.
 */
const kindOf = (path: string): string => {
  if (path.endsWith('/cite/') && path !== '/cite/') return '…/cite/';
  return /^\/(?!chapters\/)[^/]+\/(?=.)/.exec(path)?.[0] ?? path;
};

/** What axe could find fault with in a page: its elements, classes, roles, languages, directions. */
const partsOf = (path: string): Set<string> => {
  const html = readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8');
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  // Drawings name their places in classes; their parts are the same in all of them.
  const text = main.replaceAll(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1');
  return new Set(text.match(/<[a-z]\w*|\b(?:class|lang|dir|role)="[^"]*"/g));
};

/**
 * Pages of entries are made alike by the hundred, and axe takes a second for each. It looks at so
 * many of a kind that every part which any of them has was seen.
 */
function enough(pages: string[]): string[] {
  const seen = new Set<string>();
  const left = new Map(pages.map((path) => [path, partsOf(path)]));
  const chosen: string[] = [];
  for (;;) {
    const [best] = [...left]
      .map(([path, parts]) => ({ path, parts, fresh: parts.difference(seen).size }))
      .toSorted((a, b) => b.fresh - a.fresh);
    if (!best || (chosen.length > 0 && best.fresh === 0)) return chosen;
    chosen.push(best.path);
    for (const part of best.parts) seen.add(part);
    left.delete(best.path);
  }
}
const looked = new Set([...Map.groupBy(paths, kindOf).values()].flatMap(enough));

/** How long the longest run of letters is that no line can break, in the words of a page. */
const longestWord = (path: string): number => {
  const html = readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8');
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const words = main.replaceAll(/<[^>]*>/g, ' ').split(/[\s\u200b-]+/);
  return Math.max(...words.map((word) => word.length));
};

/**
 * Of the other pages of each kind those that are likeliest to be too wide: with the longest words,
 * and the largest. Scripts and policy are the same on all pages of a kind.
 */
const likeliest = [...Map.groupBy(paths, kindOf)].map(([kind, all]) => {
  const alike = all.filter((path) => !looked.has(path));
  const by = (measure: (path: string) => number): string[] =>
    alike
      .map((path) => ({ path, size: measure(path) }))
      .toSorted((one, other) => other.size - one.size)
      .slice(0, 8)
      .map(({ path }) => path);
  const bytes = (path: string): number =>
    statSync(join(dist, path.replace(/\/$/, '/index.html'))).size;
  return { kind, pages: [...new Set([...by(longestWord), ...by(bytes)])] };
});

/**
 * What the pages seen so far have left in the browser: the privacy page says that it is nothing but
 * the note that the site's letters were fetched.
 */
async function stored(page: Page): Promise<string[]> {
  const { cookies, origins } = await page.context().storageState();
  const others = await page.evaluate(async () => ({
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
  }));
  return [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...origins.flatMap(({ localStorage }) =>
      localStorage.filter(({ name }) => name !== 'fonts').map(({ name }) => `localStorage ${name}`),
    ),
    ...others.sessionStorage.map((name) => `sessionStorage ${name}`),
    ...others.indexedDB.map((name) => `indexedDB ${name}`),
  ];
}

const test = base.extend<object, { shared: { page: Page; faults: Faults } }>({
  shared: [
    async ({ browser }, use, worker) => {
      const { baseURL = '', locale = 'en-GB' } = worker.project.use;
      const context = await browser.newContext({ baseURL, locale, serviceWorkers: 'block' });
      const page = await context.newPage();
      await use({ page, faults: watch(page, new URL(baseURL).origin) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of looked) {
  test(`${path} has no fault, passes axe in light and dark, and fits into 320 px`, async ({
    shared: { page, faults },
  }) => {
    faults.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await addAxe(page);
    expect(await violations(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, colours), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), 'pixels wider than 320').toBe(0);
    expect(await stored(page), 'cookies and what else is stored').toEqual([]);
    expect(faults, 'faults of the page').toEqual([]);
  });
}

for (const { kind, pages } of likeliest.filter(({ pages }) => pages.length > 0))
  test(`${kind}…: ${pages.length} pages made like one above have no fault and fit into 320 px`, async ({
    shared: { page, faults },
  }) => {
    test.slow();
    faults.length = 0;
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pages) {
      await page.goto(path);
      expect(await overflow(page), `${path}: pixels wider than 320`).toBe(0);
    }
    expect(await stored(page), 'cookies and what else is stored').toEqual([]);
    expect(faults, 'faults of the pages').toEqual([]);
  });
