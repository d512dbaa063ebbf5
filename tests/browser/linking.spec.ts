import type { Page } from '@playwright/test';
import { addAxe, violations } from './axe.ts';
import { expect, overflow, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';

/** Opens the dialog of a sign or a line, by the keyboard, and waits until its code is drawn. */
async function openFrom(page: Page, link: string): Promise<void> {
  await page.locator(link).first().focus();
  await page.keyboard.press('Enter');
  // An image without an address is "complete" too.
  await expect(page.getByRole('dialog').getByRole('img')).not.toHaveJSProperty('naturalWidth', 0);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy link' })).toBeFocused();
}

test('the sign beside a heading gives the address, copies it and says so, and goes back to where it stood', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  await openFrom(page, '#the-place h2 .permalink');
  const dialog = page.getByRole('dialog', { name: 'Link to “Two bridges and a dam”' });
  const address = new URL(`${chapter}#the-place`, page.url()).href;
  await expect(dialog.getByLabel('Address')).toHaveValue(address);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied the link.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await addAxe(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('#the-place h2 .permalink')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#the-place');
});

test('a link to one sentence opens the page at it', async ({ page }) => {
  await page.goto(chapter);
  await openFrom(page, '#the-place h2 .permalink');
  const dialog = page.getByRole('dialog');
  const choice = dialog.getByLabel('Only one sentence');
  await choice.selectOption({ index: (await choice.locator('option').count()) - 1 });
  const address = await dialog.getByLabel('Address').inputValue();
  const [, words = ''] = /#the-place:~:text=([^,]+)/.exec(address) ?? [];
  expect(words).not.toBe('');
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(
    page.locator('#the-place :is(p, li)', { hasText: decodeURIComponent(words) }),
  ).toBeInViewport();
});

test('what labels a text is not offered as its sentence, and what was found of a claim is linked to behind its label', async ({
  page,
}) => {
  await page.goto('/claims/p05-roadblock/');
  await openFrom(page, 'main .to-this');
  const dialog = page.getByRole('dialog');
  const offered = dialog.getByLabel('Only one sentence').locator('option');
  await expect(offered.filter({ hasText: 'We did not see the video itself.' })).toHaveCount(1);
  await expect(offered.filter({ hasText: /^as of |Link to this|Cite this/ })).toHaveCount(0);

  await page.goto(chapter);
  const card = page.locator('.section:has(.claim-card)').first();
  await openFrom(page, `#${await card.getAttribute('id')} h2 .permalink`);
  await expect(offered.filter({ hasText: /op-ed paragraph \d/ })).toHaveCount(0);
  const said = await card.locator('.claim-conclusion').first().innerText();
  const start = said.replace(/^what we found\s*/i, '').slice(0, 50);
  const directive = await offered.evaluateAll(
    (options, beginning) =>
      (options as HTMLOptionElement[]).find(({ text }) => text.startsWith(beginning))?.value,
    start,
  );
  await dialog.getByLabel('Only one sentence').selectOption(directive ?? 'not offered');
  const address = await dialog.getByLabel('Address').inputValue();
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(card.locator('.claim-conclusion').first()).toBeInViewport();
});

test('the frame of a whole entry is called after it, whichever part of its page was linked to', async ({
  page,
}) => {
  await page.goto('/claims/p05-roadblock/');
  await openFrom(page, '#missing .permalink');
  await page.getByText('Put it into another page').click();
  await expect(page.getByLabel('Code')).toHaveValue(
    /title="Claim: The Iranian troops set up concrete barriers.* · Across the Aras"/,
  );
});

test('where the clipboard is barred the address is marked, to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('barred', 'NotAllowedError')) },
    });
  });
  await page.goto(chapter);
  await openFrom(page, '#the-place h2 .permalink');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('copy it by hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#the-place');
});

test('a code fills the screen, and Escape makes it small before it leaves', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/claims/p05-roadblock/');
  await openFrom(page, 'main .to-this');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Fill the screen' }).click();
  expect((await dialog.getByRole('img').boundingBox())?.height).toBeGreaterThan(550);
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the dialog waits for its sheet, and comes once however often it was asked for', async ({
  page,
}) => {
  await page.goto(chapter);
  let answer: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => {
    void page.route(/link-dialog.*\.css/, async (route) => {
      resolve();
      await new Promise<void>((go) => (answer = go));
      await route.continue();
    });
  });
  await page.locator('#the-place h2 .permalink').first().focus();
  await page.keyboard.press('Enter');
  await asked;
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => answer !== undefined).toBe(true);
  answer?.();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the link to a view of timeline or map has all that is chosen there', async ({ page }) => {
  for (const state of ['/timeline/?from=2020-10&to=2020-11', '/map/?on=2020-10-20']) {
    await page.goto(state);
    await openFrom(page, 'main .to-this');
    await expect(page.getByRole('dialog').getByLabel('Address')).toHaveValue(
      new URL(state, page.url()).href,
    );
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('src', /^data:image/);
  }
});

test('an event in the timeline is linked to by its own short address', async ({ page }) => {
  await page.goto('/timeline/');
  await openFrom(page, '#e-2020-10-18-khudafarin-bridges .permalink');
  await expect(page.getByRole('dialog').getByLabel('Address')).toHaveValue(
    new URL('/events/2020-10-18-khudafarin-bridges/', page.url()).href,
  );
});

test('the dialog fits into 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(chapter);
  await openFrom(page, '#the-place h2 .permalink');
  expect(await overflow(page)).toBe(0);
});

test('without scripts the line in the foot leads to a large code with its address', async ({
  plainPage: page,
}) => {
  await page.goto('/claims/p05-roadblock/');
  const to = await page.getByRole('link', { name: 'Link to this page' }).getAttribute('href');
  const answer = await page.request.get(to ?? '');
  expect(answer.headers()['content-type']).toBe('image/svg+xml');
  expect(await answer.text()).toMatch(/<text [^>]*>[^<]*\/claims\/p05-roadblock\/<\/text>/);
});
