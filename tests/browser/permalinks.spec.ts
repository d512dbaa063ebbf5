import { expect, test } from './fixture.ts';

const anchors = [
  '/op-ed/#p05',
  '/chapters/at-the-bridges/#notes',
  '/claims/#c-p05-roadblock',
  '/timeline/#e-2020-10-18-khudafarin-bridges',
];

test.describe('without scripts', () => {
  for (const address of anchors) {
    test(`${address} opens at its place and marks it`, async ({ plainPage: page }) => {
      await page.goto(address);
      const target = page.locator(`[id="${address.split('#')[1]}"]`);
      await expect(target).toBeInViewport();
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(
        address.split('#')[1],
      );
    });
  }

  test('an address that does not exist answers so, and leads on', async ({ plainPage: page }) => {
    const answer = await page.request.get('/no/such/page/');
    expect(answer.status()).toBe(404);
    await page.goto('/404.html');
    await expect(page.locator('h1')).toHaveText('No such page');
    await page.locator('main').getByRole('link', { name: 'All claims' }).click();
    await expect(page.locator('h1')).toHaveText('The claim ledger');
  });
});

for (const address of anchors) {
  test(`${address} opens at its place with scripts too`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
  });
}
