import { expect, test } from './fixture.ts';

const kinds = [
  ...['/', '/chapters/', '/chapters/at-the-bridges/', '/op-ed/', '/about/', '/corrections/'],
  ...['/claims/', '/claims/p05-roadblock/', '/events/2020-10-18-khudafarin-bridges/'],
  ...['/places/', '/places/goris/', '/sources/', '/sources/ethnologue-2019-azb/', '/origins/'],
  ...['/timeline/', '/map/', '/explore/', '/charts/', '/numbers/', '/glossary/', '/search/'],
];

test.describe('on a phone of 360 × 640', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the heading and the first line of text of each kind of page are in the first screen, and the header is one line', async ({
    page,
  }) => {
    const late: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      const { header, text } = await page.evaluate(() => {
        const first = [...document.querySelectorAll('h1 ~ *, h1 ~ * *, :has(> h1) ~ *')]
          .filter((element) => element.matches('p, dd, li, td') && element.checkVisibility())
          .find((element) => element.textContent.trim().length > 20);
        const range = document.createRange();
        range.selectNodeContents(first ?? document.body);
        return {
          header: document.querySelector('.site-header')?.getBoundingClientRect().height ?? 0,
          text: range.getClientRects()[0]?.bottom ?? Infinity,
        };
      });
      if (text > 640) late.push(`${path}: text at ${Math.round(text)} px`);
      if (header > 60) late.push(`${path}: header of ${header} px`);
    }
    expect(late).toEqual([]);
  });

  test('menu and search open without scripts, with the keyboard, and close with Escape', async ({
    plainPage: page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/claims/');
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByLabel('Search this site').fill('aras');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=aras$/);
  });

  test('filters fold into one line, and are open where an address has chosen', async ({ page }) => {
    for (const path of ['/claims/', '/sources/', '/timeline/']) {
      await page.goto(path);
      await expect(page.locator('main select').first()).toBeHidden();
      await page.getByText('Filter', { exact: true }).click();
      await expect(page.locator('main select').first()).toBeVisible();
    }
    await page.goto('/claims/?verdict=disputed');
    await expect(page.getByLabel('Verdict')).toBeVisible();
  });
});
