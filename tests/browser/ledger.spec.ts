import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const shown = (page: Page) => page.locator('[data-item]:visible');
const count = (page: Page) => page.locator('list-filter output');

test.describe('without scripts', () => {
  test('the ledger shows every claim with its verdict, and no filter that would not work', async ({
    plainPage: page,
  }) => {
    await page.goto('/claims/');
    const claims = page.locator('[data-item]');
    const all = await claims.count();
    expect(all).toBeGreaterThanOrEqual(90);
    await expect(shown(page)).toHaveCount(all);
    await expect(page.locator('main')).toContainText(`${all} claims`);
    await expect(page.locator('[data-item] .verdict')).toHaveCount(all);
    await expect(page.locator('.filter-form')).toBeHidden();
  });

  test('the tally adds up to all claims but those that only tell what was said', async ({
    plainPage: page,
  }) => {
    await page.goto('/claims/');
    const counts = (await page.locator('.tally-count').allTextContents()).map(Number);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(
      await page.locator('[data-item]:not([data-kind=said])').count(),
    );
  });

  test('every paragraph of the op-ed is retold, each with its claims', async ({
    plainPage: page,
  }) => {
    await page.goto('/op-ed/');
    await expect(page.locator('.op-ed > li')).toHaveCount(39);
    expect(await page.locator('.op-ed-claims a').count()).toBeGreaterThanOrEqual(90);
  });
});

test('a verdict filters the ledger, in the list, in the count and in the address', async ({
  page,
}) => {
  await page.goto('/claims/');
  const all = await shown(page).count();
  await expect(count(page)).toHaveText(`All ${all} shown`);
  await page.getByLabel('Verdict').selectOption('disputed');
  const some = await page.locator('[data-verdict=disputed]').count();
  await expect(shown(page)).toHaveCount(some);
  await expect(count(page)).toHaveText(`${some} of ${all} shown`);
  await expect.poll(() => new URL(page.url()).search).toBe('?verdict=disputed');
  // A heading over nothing would mislead.
  for (const group of await page.locator('[data-filter-group]:visible').all())
    expect(await group.locator('[data-item]:visible').count()).toBeGreaterThan(0);
});

test('filters add up, and "Show all" takes them back', async ({ page }) => {
  await page.goto('/claims/');
  const all = await shown(page).count();
  await page.getByLabel('Verdict').selectOption('disputed');
  await page.getByLabel('Kind').selectOption('fact');
  await expect(shown(page)).toHaveCount(
    await page.locator('[data-verdict=disputed][data-kind=fact]').count(),
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown(page)).toHaveCount(all);
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('an address with filters opens filtered, in any order, and ignores what it does not know', async ({
  page,
}) => {
  await page.goto('/claims/?kind=fact&verdict=disputed&colour=red');
  await expect(page.getByLabel('Verdict')).toHaveValue('disputed');
  await expect(shown(page)).toHaveCount(
    await page.locator('[data-verdict=disputed][data-kind=fact]').count(),
  );
  await page.goto('/claims/?verdict=nonsense');
  await expect(page.getByLabel('Verdict')).toHaveValue('');
  await expect(shown(page)).toHaveCount(await page.locator('[data-item]').count());
});

test('a chapter filters the claims that it discusses', async ({ page }) => {
  await page.goto('/claims/?chapter=at-the-bridges');
  const filtered = await shown(page).evaluateAll((items) =>
    items.map((item) => item.id.replace(/^c-/, '')),
  );
  await page.goto('/chapters/at-the-bridges/');
  const discussed = await page
    .locator('.chapter-claims a')
    .evaluateAll((links) => [
      ...new Set(
        links.map((link) => /\/claims\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1]),
      ),
    ]);
  expect(filtered.toSorted()).toEqual(discussed.filter((id) => id !== undefined).toSorted());
});

test('the tally leads to the claims of a verdict', async ({ page }) => {
  await page.goto('/');
  await page.locator('.tally a').first().click();
  await page.waitForURL(/\/claims\/\?verdict=/);
  const verdict = new URL(page.url()).searchParams.get('verdict');
  await expect(shown(page)).toHaveCount(await page.locator(`[data-verdict="${verdict}"]`).count());
});

test('sources filter by where the publisher stands, by kind and by language', async ({ page }) => {
  await page.goto('/sources/');
  await page.getByLabel('Where the publisher stands').selectOption('iranian');
  await page.getByLabel('Language').selectOption('fa');
  await expect(shown(page)).toHaveCount(
    await page.locator('[data-group=iranian] [data-item][data-language=fa]').count(),
  );
  expect(await shown(page).count()).toBeGreaterThan(0);
});

test('a group of sources has its titles on a page of its own, with filters of its own', async ({
  page,
}) => {
  await page.goto('/sources/');
  const leads = page.locator('#g-iranian').getByRole('link', { name: / with their titles$/ });
  const count = await page.locator('#g-iranian [data-item]').count();
  await leads.click();
  await expect(page).toHaveURL(/\/sources\/iranian\/$/);
  await expect(shown(page)).toHaveCount(count);
  await page.getByLabel('Language').selectOption('en');
  await expect(shown(page)).toHaveCount(
    await page.locator('[data-item][data-language=en]').count(),
  );
});
