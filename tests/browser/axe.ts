import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Everything that WCAG 2.2 asks for at levels A and AA and that a machine can tell. No rule and no element is left out. */
const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // What passed need not be written down; the pages have no frames and style sheets of their own origin only.
  resultTypes: ['violations'],
  preload: false,
};

/** Puts axe into a page: once for each page that is opened. Playwright's evaluation is not held by the page's policy. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds against a page as it now looks, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (given) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run(document, given)).violations;
  }, options);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
  );
}
