import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
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
  goAway: () => Promise<void>;
}

function listen(changed: Host['changed']): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // As a host that lets browsers hold pages for a while: they must be fresh all the same.
      'cache-control': 'max-age=600',
    });
    response.end(changed.get(pathname) ?? (found ? readFileSync(file) : ''));
  }).listen(0, 'localhost');
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const changed = new Map<string, string>();
    const server = listen(changed);
    await new Promise((resolve) => server.once('listening', resolve));
    const goAway = async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://localhost:${port}`, changed, goAway });
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
  await page.goto(`${chapter}?present#minute`);
  await expect(page.getByRole('heading', { name: 'In one minute' })).toBeVisible();
  await page.goto(`${host.address}/timeline/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pages that you can read without a network',
  );
  await page.getByRole('link', { name: 'At the bridges' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At the bridges');
  await page.goto(`${host.address}/kept/`);
  await page.getByRole('button', { name: 'Delete them' }).click();
  await expect(page.getByRole('status').first()).toHaveText('All kept pages were deleted.');
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
