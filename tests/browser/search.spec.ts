import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const field = (page: Page) => page.getByLabel('Words, names or numbers');
const results = (page: Page) => page.locator('.search-results a');

test('results come while somebody types, are walked with arrows, opened with Enter, and there again on the way back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/chapters/the-road/');
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search this site')).toBeFocused();
  await page.keyboard.type('Худаферин');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await expect(results(page).first()).toHaveText('Khudafarin village');
  await expect(page.locator('.search-said')).toHaveText(/^\d+ results for “Худаферин”$/);

  await field(page).fill('stepanakert');
  await expect(results(page).first()).toHaveText('Khankendi/Stepanakert');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/glossary\/#t-khankendi$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('stepanakert');
  await expect(results(page).first()).toHaveText('Khankendi/Stepanakert');
  await page.goBack();
  await expect(field(page)).toHaveValue('Худаферин');
  await expect(results(page).first()).toHaveText('Khudafarin village');
});

test('a claim is found with the sign and the word of its verdict; what is not found leads on', async ({
  page,
}) => {
  await page.goto('/search/?q=roadblock+dam');
  const claim = page.locator('.search-results li', { has: page.locator('.verdict') }).first();
  await expect(claim.locator('.verdict svg')).toBeVisible();
  await expect(claim.locator('.verdict')).toHaveText(/\w/);
  await field(page).fill('kankanduyx');
  await expect(page.locator('.search-said')).toHaveText('Nothing found for “kankanduyx”.');
  await expect(page.getByRole('heading', { name: /by letter/ })).toBeVisible();
});

test('the first answer to a letter comes within 100 ms on a processor four times slower', async ({
  page,
}) => {
  await page.goto('/search/?q=aras');
  await expect(results(page).first()).toBeVisible();
  // All parts are there once a source is found.
  await field(page).fill('eurasianet');
  await expect(page.getByRole('heading', { name: /^Sources/ })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await field(page).evaluate((input: HTMLInputElement) =>
    ['khu', 'khudafa', 'Зангезур', 'iran weapons', 'kapan goris'].map((query) => {
      input.value = query;
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    }),
  );
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(100);
});

test('without scripts there is no dead field, but everything by letter', async ({
  plainPage: page,
}) => {
  await page.goto('/search/?q=aras');
  await expect(field(page)).toBeHidden();
  await expect(page.locator('noscript p')).toContainText('Scripts are off');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('navigation', { name: 'Index by letter' }).getByText('K').click();
  await page.getByRole('link', { name: 'Khudafarin dam', exact: true }).click();
  await expect(page).toHaveURL(/\/places\/khudafarin-dam\/$/);
});
