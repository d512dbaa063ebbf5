import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that no page of this site may do, in the order in which it happened. */
export type Faults = string[];

/**
 * Notes everything that counts as a fault: console errors and warnings, uncaught errors, requests
 * that fail, answers that are errors, requests to another origin, and cookies that are set.
 *
 * @param origin - the one origin that may be asked
 */
export function watch(page: Page, origin: string): Faults {
  const faults: Faults = [];
  page.on('console', (message) => {
    // The tests' own doing (playwright.config.ts).
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught error: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin)
      faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while it still loads something breaks that off; nothing is wrong then.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
    if (response.headers()['set-cookie']) faults.push(`cookie set: ${response.url()}`);
  });
  return faults;
}

interface Fixtures {
  /** Faults of the page so far. A test that provokes one on purpose removes it from this list. */
  faults: Faults;
  /** The same page with scripts switched off: nothing that a reader needs may be missing. */
  plainPage: Page;
}

/**
 * Playwright's test, whose every page fails the test on a fault, whatever else the test is about.
 */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults, 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],
  plainPage: async ({ browser, baseURL, contextOptions }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL: baseURL ?? '',
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await use(page);
    await context.close();
    expect(faults, 'faults of the page without scripts').toEqual([]);
  },
});

export { expect };

/** How many pixels a page is wider than its window; 0 when nothing overflows. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
