import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The site on a server of its own, which can go away, and whose pages can change. */
interface Host {
  address: string;
  /** Pages that are other than they were built, by their path. */
  changed: Map<string, string>;
  /** Holds a file back: `asked` resolves once it is asked for, `release` lets it go. */
  hold: (path: string) => { asked: Promise<void>; release: () => void };
  goAway: () => Promise<void>;
}

interface Held {
  hear: () => void;
  gone: Promise<void>;
}

function listen(changed: Host['changed'], held: ReadonlyMap<string, Held>): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    held.get(pathname)?.hear();
    void (held.get(pathname)?.gone ?? Promise.resolve()).then(() => answer(pathname, response));
  }).listen(0, 'localhost');

  function answer(pathname: string, response: ServerResponse): void {
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // As a host that lets browsers hold pages for a while: they must be fresh all the same.
      'cache-control': 'max-age=600',
    });
    response.end(changed.get(pathname) ?? (found ? readFileSync(file) : ''));
  }
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const changed = new Map<string, string>();
    const held = new Map<string, Held>();
    const hold: Host['hold'] = (path) => {
      let hear = (): void => undefined;
      let release = (): void => undefined;
      const asked = new Promise<void>((resolve) => (hear = resolve));
      const gone = new Promise<void>((resolve) => (release = resolve));
      held.set(path, { hear, gone });
      return { asked, release };
    };
    const server = listen(changed, held);
    await new Promise((resolve) => server.once('listening', resolve));
    const goAway = async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://localhost:${port}`, changed, hold, goAway });
    if (server.listening) await goAway();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until it is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address))
    .toBe(true);
}

test('a page is kept even if its worker takes it over before the page hears of it', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const workers = navigator.serviceWorker;
    const register = workers.register.bind(workers);
    workers.register = async (...asked) => {
      const taken = new Promise((resolve) => workers.addEventListener('controllerchange', resolve));
      const registered = await register(...asked);
      await taken;
      return registered;
    };
  });
  await visit(page, `${host.address}/about/privacy/`);
});

test('without a network, pages that were opened are read again, and others tell which these are', async ({
  page,
  host,
}) => {
  const chapter = `${host.address}/chapters/at-the-bridges/`;
  await visit(page, chapter);
  await visit(page, `${host.address}/glossary/`);
  await host.goAway();
  await page.goto(`${chapter}#minute`);
  await expect(page.getByRole('heading', { name: 'In one minute' })).toBeVisible();
  // As somebody types it.
  await page.goto(chapter.slice(0, -1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At the bridges');
  await page.goto(`${host.address}/timeline/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pages that you can read without a network',
  );
  await page.getByRole('link', { name: 'At the bridges' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At the bridges');
  await page.goto(`${host.address}/kept/`);
  await page.getByRole('button', { name: 'Delete them' }).click();
  await expect(page.getByRole('status').first()).toHaveText('All kept pages were deleted.');
  // What stands in for others is no page that somebody has opened, and stays.
  await page.goto(chapter);
  await expect(page.getByRole('status').first()).toHaveText('No pages are kept in this browser.');
});

/** What is kept of the scripts and sheets of the site, without what their names end with. */
const keptAssets = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (url.includes('/_astro/'))
          names.push(url.replace(/.*\/(.*)\.[\w-]+\.(js|css)$/, '$1.$2'));
    return names;
  });

test('without a network, a chapter that was opened is presented, and a link to it has its code', async ({
  page,
  host,
}) => {
  const chapter = `${host.address}/chapters/at-the-bridges/`;
  await visit(page, chapter);
  await expect
    .poll(() => keptAssets(page))
    .toEqual(
      expect.arrayContaining([
        'present.client.js',
        'present.css',
        'link-dialog.client.js',
        'link-dialog.css',
        'qr-code.js',
      ]),
    );
  expect(await keptAssets(page)).not.toContain('live-map.client.js');
  await host.goAway();
  await page.goto(`${chapter}?present&verdicts=hidden#claims`);
  await expect(page.locator('.present-where')).toContainText('Claims in this chapter');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Link to “Claims in this chapter”' }).click();
  await expect
    .poll(() =>
      page
        .getByRole('img', { name: 'QR code of this address' })
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(0);
});

test('nothing is fetched that nobody asks for where the browser is to save data', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visit(page, `${host.address}/chapters/at-the-bridges/`);
  await visit(page, `${host.address}/chapters/the-road/`);
  expect(await keptAssets(page)).not.toContain('present.client.js');
});

test('what was on its way when the worker took a page over is kept too', async ({ page, host }) => {
  const worker = host.hold('/sw.js');
  const region = host.hold('/geo/region.json');
  await page.goto(`${host.address}/map/`);
  await page.locator('.map-stage').hover();
  await region.asked;
  worker.release();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await expect.poll(() => keptAssets(page)).not.toEqual([]);
  region.release();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/geo/region.json')) !== undefined))
    .toBe(true);
});

test('without a network, map and timeline open as their addresses ask', async ({ page, host }) => {
  await visit(page, `${host.address}/map/`);
  await page.locator('.map-live .place-button').first().waitFor();
  await expect.poll(() => keptAssets(page)).toContain('live-map.client.js');
  await visit(page, `${host.address}/timeline/`);
  await host.goAway();
  await page.goto(`${host.address}/map/?on=2020-10-20&place=goris`);
  await expect(page.getByRole('dialog', { name: 'Goris' })).toBeVisible();
  await page.goto(`${host.address}/timeline/?from=2020-10&to=2020-11`);
  await expect(page.locator('event-timeline output')).toContainText(/of \d+ events/);
});

test('a new build takes over while a tab is open, which goes on with its own scripts', async ({
  page,
  host,
}) => {
  const chapter = `${host.address}/chapters/at-the-bridges/`;
  await visit(page, chapter);
  await expect.poll(() => keptAssets(page)).toContain('link-dialog.client.js');
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const version = await page.evaluate(async () => (await caches.keys())[0]?.split(' ').at(-1));
  host.changed.set('/sw.js', worker.replace(version ?? '', 'newer'));
  await page.evaluate(async () => {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).map((key) => key.split(' ').at(-1))),
    )
    .toEqual(['newer']);
  expect(await keptAssets(page)).toContain('link-dialog.client.js');
  await host.goAway();
  await page.getByRole('link', { name: 'Link to “Claims in this chapter”' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto(`${chapter}?present`);
  await expect(page.locator('.present-where')).toContainText('1 of');
});

test('with a network, a page that has changed is never shown as it was kept', async ({
  page,
  host,
}) => {
  const path = '/about/privacy/';
  await visit(page, host.address + path);
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  host.changed.set(path, html.replace('<h1>Privacy</h1>', '<h1>Privacy, changed</h1>'));
  await page.goto(`${host.address}/glossary/`);
  await page.goto(host.address + path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy, changed');
  await host.goAway();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy, changed');
});
