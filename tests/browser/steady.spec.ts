// Nothing moves while a page comes in: at first half of its header, then the rest of it, then its
// fonts, scripts and data, each after what came before is painted.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixture.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** As `tools/bench/lighthouse.mjs`, but that what is for teachers has kinds of its own. */
const kindOf = (path: string): string =>
  /^\/(?:embed\/|teach\/)?[^/]+\/(?=.)/.exec(path)?.[0] ?? path;

/** The heaviest page of each kind. */
const heaviest = [
  ...Map.groupBy(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((name) => `/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => name.slice(0, -'index.html'.length))
      .map((path) => ({ path, html: read(path) }))
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ path, html }) => ({ path, size: html.length })),
    ({ path }) => kindOf(path),
  ).values(),
].map((some) => some.toSorted((a, b) => b.size - a.size)[0]?.path ?? '');

/** What the address of a page asks for may move nothing either. */
const asked = [
  '/search/?q=khudafarin',
  '/teach/judge/?claims=p05-roadblock,p24-through-syunik',
  '/explore/?step=2020-11-10',
];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Two frames: what came before the first is painted by the second. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function inTwo(
  page: Page,
  path: string,
  html: string,
  response: ServerResponse,
): Promise<void> {
  const [first = '', rest = ''] = html.split(/(?<=<\/nav>)([^]*)/);
  response.write(first);
  await page.waitForURL(({ pathname }) => pathname === path, { waitUntil: 'commit' });
  await painted(page);
  response.write(rest);
  await painted(page);
  response.end();
}

const test = base.extend<{ reader: { page?: Page } }>({
  reader: async ({}, use) => use({}),
  baseURL: async ({ reader }, use) => {
    let isWhole = (): void => undefined;
    const whole = new Promise<void>((resolve) => (isWhole = resolve));
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      response.writeHead(existsSync(file) ? 200 : 404, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      const { page } = reader;
      if (!existsSync(file)) response.end();
      else if (page && request.headers['sec-fetch-dest'] === 'document')
        void inTwo(page, pathname, readFileSync(file, 'utf8'), response).then(isWhole);
      else void whole.then(() => response.end(readFileSync(file)));
    }).listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

for (const path of [...heaviest, ...asked]) {
  for (const width of [360, 1280]) {
    test(`${path} stays where it is at ${width} px, however late its parts come`, async ({
      page,
      reader,
    }) => {
      reader.page = page;
      await page.setViewportSize({ width, height: 800 });
      // On the narrow window it is a reader's first page; on the wide one our letters are asked for.
      if (width > 360) await page.addInitScript(() => (localStorage.fonts = 'here'));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              return `${element?.localName}.${element?.getAttribute('class')}#${element?.id}`;
            });
            document.documentElement.dataset.moved ??= '';
            if (entry.value < 0.001) continue;
            document.documentElement.dataset.moved += `${entry.value.toFixed(4)} ${moved.join(', ')}; `;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      expect((await page.locator('html').getAttribute('data-moved')) ?? '').toBe('');
    });
  }
}
