import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Prints pages of a built site as PDF files for A4: text that can be selected and searched, tags for
 * screen readers, headings as bookmarks. The browser is given the files under the site's own
 * address, which stands on the first sheet; nothing is asked of a network.
 *
 * @param folder - of the built site
 * @param site - origin and base path that it was built for: `https://example.org/aras/`
 * @returns prints the page of a path from the root of the site; fails where a font of it or the
 *   code of its address is not there
 */
export async function printer(
  browser: Browser,
  folder: string,
  site: string,
): Promise<(path: string) => Promise<Buffer>> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  await context.route('**', (route) => {
    const [address = ''] = route.request().url().split(/[?#]/);
    if (!address.startsWith(site)) return route.abort();
    const path = decodeURI(address.slice(site.length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
  const page = await context.newPage();
  return async (path) => {
    await page.goto(site + path.slice(1), { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    // Fonts that the first sight of a page does without are wanted on paper, and so is the code of
    // its address, which the browser does not wait for: it has begun to load when paper was named.
    await page.evaluate(async () => {
      const code = document.querySelector<HTMLImageElement>('.printed img');
      if (code) code.loading = 'eager';
      await Promise.all([code?.decode(), ...[...document.fonts].map((font) => font.load())]);
    });
    return page.pdf({ format: 'A4', tagged: true, outline: true });
  };
}
