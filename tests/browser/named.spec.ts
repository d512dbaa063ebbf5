import { expect, test } from './fixture.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('named in a chapter', () => {
  const chapter = '/chapters/at-the-bridges/';

  test('a place marks its dot on the map while it is pointed at or has the focus', async ({
    page,
  }) => {
    await page.goto(chapter);
    const dot = page.locator('.map-view circle.khudafarin-dam').first();
    const link = page.locator('a.place[href$="/khudafarin-dam/"]').first();
    await link.hover();
    await expect(dot).toHaveClass(/named/);
    await page.mouse.move(0, 0);
    await expect(dot).not.toHaveClass(/named/);
    await link.focus();
    await expect(dot).toHaveClass(/named/);
  });

  test('an event marks its mark on the strip', async ({ page }) => {
    await page.goto(chapter);
    const href = await page.locator('.strip li a').nth(1).getAttribute('href');
    await page.locator(`a.event[href="${href}"]`).first().focus();
    const marks = page.locator('.strip').first().locator('svg[role] > svg:has(.g, .gs)');
    await expect(marks.nth(1)).toHaveClass(/named/);
    await expect(page.locator('.strip .named')).toHaveCount(
      await page
        .locator('.strip')
        .filter({ has: page.locator(`a[href="${href}"]`) })
        .count(),
    );
  });

  test('goes to its entry, and Back returns to the sentence', async ({ page }) => {
    await page.goto(chapter);
    const link = page.locator('a.place').nth(3);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\//);
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  });
});
