import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Everything that WCAG 2.2 asks for at levels A and AA and that a machine can tell. */
const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // What passed need not be written down; the pages have no frames and style sheets of their own
  // origin only.
  resultTypes: ['violations'],
  preload: false,
};

/** What a scheme of colours can change; all else is the same in light and in dark. */
export const colours: axe.RunOptions = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe is known to get wrong here: the rule, the elements that it is wrong about, and why. */
const mistaken: { rule: string; elements: string; why: string }[] = [
  {
    rule: 'target-size',
    elements: '.cite a',
    why:
      'The figure of a note stands in a sentence, which WCAG 2.5.8 exempts. Axe grants that, but takes the margin note that floats ' +
      'between two of them for the end of the line, and then sees no sentence round the second.',
  },
];

/**
 * Puts axe into a page: once for each page that is opened. Playwright's evaluation is not held by
 * the page's policy.
 */
export async function addAxe(page: Page): Promise<void> {
  // What is not laid out yet has no places that axe could measure.
  await page.evaluate(() => document.documentElement.classList.add('is-whole'));
  await page.evaluate(axe.source);
}

/**
 * What axe finds against a page as it now looks, one line for each element.
 *
 * @param given - all rules, if nothing is named
 */
export async function violations(page: Page, given = options): Promise<string[]> {
  return page.evaluate(
    async ({ rules, exceptions }) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const { violations: found } = await inPage.run(document, { ...rules, elementRef: true });
      return found.flatMap(({ id, nodes }) =>
        nodes
          .filter(
            ({ element }) =>
              !exceptions.some(({ rule, elements }) => rule === id && element?.matches(elements)),
          )
          .map(
            ({ html, failureSummary }) =>
              `${id}: ${html.slice(0, 160)} – ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`,
          ),
      );
    },
    { rules: given, exceptions: mistaken },
  );
}
