import type { Page } from '@playwright/test';

/* What the tests of the timeline look for. */

export const bridges = 'e-2020-10-18-khudafarin-bridges';
export const shown = '.entry:not([hidden])';
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
export const count = (page: Page) => page.locator('.tl-form output');
export const chooser = (page: Page, name: string) => page.locator(`.tl-form select[name=${name}]`);
export const tabStops = (page: Page): Promise<number> =>
  page
    .locator('.tl-scroll, .tl-scroll *')
    .evaluateAll(
      (elements) => elements.filter((element) => (element as HTMLElement).tabIndex >= 0).length,
    );

/** Goes to an address of the timeline; where scripts run, waits until they have brought it to life. */
export async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches))
    await page.locator('.tl-keys').waitFor();
}
