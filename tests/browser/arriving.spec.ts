// While a page still comes in, what is not whole costs no layout.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from './fixture.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const timeline = readFileSync(join(dist, 'timeline/index.html'), 'utf8');

/** A host that has sent the page as far as some words, and the rest once it is told to go on. */
const test = base.extend<{ host: { until: string; goOn: () => void } }>({
  host: async ({}, use) => use({ until: '', goOn: () => undefined }),
  baseURL: async ({ host }, use) => {
    const answer = (response: ServerResponse): void => {
      const at = timeline.lastIndexOf(host.until);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(timeline.slice(0, at));
      host.goOn = () => response.end(timeline.slice(at));
    };
    const server = createServer((request, response) => {
      if (request.headers['sec-fetch-dest'] === 'document') answer(response);
      else response.end(readFileSync(join(dist, request.url ?? '')));
    }).listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

test.use({ javaScriptEnabled: false });

test('the drawing of the timeline is laid out once, when its last mark has come', async ({
  page,
  host,
}) => {
  host.until = 'class="tl-mark';
  await page.goto('/timeline/', { waitUntil: 'commit' });
  const marks = page.locator('.tl-plot .tl-mark');
  await expect.poll(() => marks.count()).toBeGreaterThan(100);
  await expect(page.locator('.tl-plot')).toHaveCSS('content-visibility', 'hidden');
  const room = await page.locator('.tl-plot').boundingBox();
  host.goOn();
  await expect(page.locator('.tl-plot')).toHaveCSS('content-visibility', 'visible');
  await expect(marks.first()).toBeVisible();
  expect(await page.locator('.tl-plot').boundingBox()).toEqual(room);
});
