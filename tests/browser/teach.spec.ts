import { expect, test } from './fixture.ts';

test('without scripts all lessons stand there with their facts, and answers stay folded until they are opened', async ({
  plainPage: page,
}) => {
  await page.goto('/teach/');
  expect(await page.locator('[data-item]:visible').count()).toBeGreaterThanOrEqual(8);
  await expect(page.locator('.filter-form')).toBeHidden();
  await page.getByRole('link', { name: 'Find the first report', exact: true }).first().click();
  const answer = page.locator('.answer').first();
  await expect(answer.locator('p').first()).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('p').first()).toBeVisible();
});

test('the page for teachers leads to judging, to citing and to what can be embedded', async ({
  plainPage: page,
}) => {
  await page.goto('/teach/');
  const main = page.getByRole('main');
  await expect(main.getByText('“Present”')).toBeHidden();
  for (const [name, path] of [
    ['Judge for yourself', '/teach/judge/'],
    ['Link and embed', '/teach/link-and-embed/'],
    ['Cite', '/cite/'],
  ] as const)
    await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute('href', path);
});

test('without scripts a teacher finds a lesson by age, time and aim, too', async ({
  plainPage: page,
}) => {
  await page.goto('/teach/');
  await page.getByText('Choose by age, time or aim').click();
  const answering = (choice: string) =>
    page
      .locator('.lessons-by-choice dt', { hasText: new RegExp(`^${choice}$`) })
      .locator('xpath=following-sibling::dd[1]');
  await expect(answering('Age 18')).not.toContainText('Find the first report');
  await expect(answering('Up to 30 minutes').getByRole('link')).toHaveCount(2);
  await answering('Up to 30 minutes').getByRole('link', { name: 'Find the first report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find the first report');
});

test('a teacher finds a lesson by age, time and aim', async ({ page }) => {
  await page.goto('/teach/');
  await expect(page.getByText('Choose by age, time or aim')).toBeHidden();
  await expect(page.getByText('“Present”')).toBeVisible();
  await page.locator('select[name=age]').selectOption('13');
  await page.locator('select[name=minutes]').selectOption('30');
  const shown = page.locator('[data-item]:visible');
  await expect(shown).toHaveCount(2);
  await page.locator('select[name=skill]').selectOption('trace');
  await expect(shown).toHaveText(/Find the first report/);
  await expect.poll(() => new URL(page.url()).search).toBe('?age=13&minutes=30&skill=trace');
});

test('the worksheet has the tasks of the lesson and none of its answers', async ({ page }) => {
  await page.goto('/teach/find-the-first-report/worksheet/');
  await expect(page.locator('lesson-task')).toHaveCount(4);
  await expect(page.locator('main')).not.toContainText('Model answer');
});

test('of a section and of a card to judge a teacher gets the whole code for a frame', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/teach/link-and-embed/');
  for (const [fold, path, title] of [
    ['At the bridges', '/embed/chapters/at-the-bridges/the-place/', 'Two bridges and a dam'],
    ['To judge: At the bridges', '/embed/judge/p05-roadblock/', 'To judge: '],
  ] as const) {
    await page.getByText(fold, { exact: true }).click();
    const entry = page.locator('li', { has: page.locator(`a[href="${path}"]`) });
    await entry.getByRole('button', { name: 'Code for a frame' }).click();
    await page.keyboard.press('Enter');
    await expect(entry.getByRole('status')).toHaveText('Copied the code.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { origin } = new URL(page.url());
    expect(copied).toContain(`<iframe src="${origin}${path}" title="${title}`);
  }
});
