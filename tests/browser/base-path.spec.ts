// The site as it was built for https://example.org/x/, served under /x/. Addresses here have no
// slash in front: they start from there.
import { expect, test } from './fixture.ts';

const site = `http://localhost:${Number(process.env.TEST_PORT ?? 4387) + 1}/x/`;
test.use({ baseURL: site });

test('without scripts one can walk from the start page to a source', async ({
  plainPage: page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Begin the story' }).click();
  await page.locator('.claim-card .claim-more a').first().click();
  await expect(page.locator('#verdict')).toBeVisible();
  const source = page.locator('main a[href^="/x/sources/"]').first();
  const address = (await source.getAttribute('href')) ?? '';
  await source.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
});

test('the ledger filters', async ({ page }) => {
  await page.goto('claims/?verdict=disputed');
  await expect(page.locator('[data-item]:visible')).toHaveCount(
    await page.locator('[data-verdict=disputed]').count(),
  );
  await page.getByLabel('Verdict').selectOption('opinion');
  await expect.poll(() => page.url()).toBe(`${site}claims/?verdict=opinion`);
});

for (const path of ['map/', 'timeline/', 'chapters/at-the-bridges/']) {
  test(`${path} finds its scripts, fonts and data`, async ({ page }) => {
    // Any answer that is an error is a fault of the page and fails the test.
    await page.goto(path);
    await page.locator('main').click({ position: { x: 2, y: 2 } });
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toBeVisible();
  });
}
