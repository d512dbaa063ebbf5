import type { Locator, Page } from '@playwright/test';
import { codeAsData } from '../../src/site/linking/qr-code.ts';
import { expect, test } from './fixture.ts';

const set = '/teach/judge/?claims=p05-roadblock,p24-through-syunik';
const cardOf = (page: Page, id = 'p05-roadblock'): Locator => page.locator(`[id="j-${id}"]`);

/** Chooses with the keys alone. */
async function choose(page: Page, card: Locator, verdict: string, passage: string): Promise<void> {
  await card.locator(`[name="verdict"][value="${verdict}"]`).focus();
  await page.keyboard.press('Space');
  await card.locator(`[name="passage"][value="${passage}"]`).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

test('without scripts answers are folded, and each chapter has a page of its claims', async ({
  plainPage: page,
}) => {
  await page.goto('/teach/judge/');
  await expect(page.locator('.judge-card')).toHaveCount(4);
  const answer = page.locator('.judge-answer').first();
  await expect(answer.locator('.judge-found')).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('.judge-found')).toBeVisible();
  const road = page.locator('details', { has: page.locator('a[href="/teach/judge/the-road/"]') });
  await road.locator('summary').click();
  await road.getByRole('link', { name: 'Judge all of this chapter' }).click();
  await expect(page.locator('h1')).toContainText('Judge for yourself: ');
  await expect(page.locator('main :is(form, button):visible')).toHaveCount(0);
});

test('a verdict and a passage come first, by keys; then the answer is there and has the focus', async ({
  page,
}) => {
  await page.goto(set);
  const card = cardOf(page);
  await expect(card.locator('.judge-answer')).toBeHidden();
  await expect(card.getByRole('link', { name: /^Open at the passage/ }).first()).toHaveAttribute(
    'href',
    /#:~:text=/,
  );
  await card.getByRole('button', { name: 'Compare' }).click();
  await expect(card.locator('.judge-answer')).toBeHidden();
  await choose(page, card, 'disputed', 'B');
  await expect(card.locator('.judge-result h3')).toBeFocused();
  await expect(card.locator('.judge-compare li')).toHaveText([/You\s*Disputed.*: B/s, /This site/]);
  await expect(card.locator('.judge-answer .judge-found')).toBeVisible();
  await expect(cardOf(page, 'p24-through-syunik').locator('.judge-answer')).toBeHidden();
});

test('two choose in turn, the first choice hidden, and then see both beside ours', async ({
  page,
}) => {
  await page.goto('/teach/judge/the-road/');
  await page.getByLabel('Two in turn').check();
  await expect(page).toHaveURL(/\?mode=pairs$/);
  const card = page.locator('.judge-card').first();
  await choose(page, card, 'supported', 'A');
  await expect(card.locator('.judge-turn')).toBeFocused();
  await expect(card.locator(':checked')).toHaveCount(0);
  await expect(card.locator('.judge-compare')).toHaveCount(0);
  await choose(page, card, 'contradicted', '');
  await expect(card.locator('.judge-compare li')).toHaveText([
    /First reader\s*Supported.*: A/s,
    /Second reader\s*Contradicted/,
    /This site/,
  ]);
  await expect(card.locator('.judge-result h3')).toContainText('You differ.');
});

test('a set that was ticked has a link, and copying it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/teach/judge/?chapter=the-road&n=2&mode=pairs');
  await expect(page.locator('.judge-card')).toHaveCount(2);
  const road = page.locator('.judge-choose details', { hasText: 'Judge all' }).nth(4);
  await road.locator('summary').click();
  await expect(road.locator(':checked')).toHaveCount(2);
  await road.getByRole('checkbox', { checked: false }).first().check();
  await page.getByRole('button', { name: 'Show what I ticked' }).click();
  await expect(page.locator('.judge-card')).toHaveCount(3);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('.judge-said[role="status"]')).toContainText('Link copied: ');
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get('claims')?.split(',')).toHaveLength(3);
  expect(copied.searchParams.get('mode')).toBe('pairs');
});

test('what a link asks for in vain is said', async ({ page }) => {
  await page.goto(`${set},p99-nothing`);
  await expect(page.locator('.asked')).toContainText('“p99-nothing”');
  await expect(page.locator('.judge-card')).toHaveCount(2);
});

test('a set that cannot be fetched leads to its claims one by one', async ({ page, faults }) => {
  await page.route('**/teach/judge/*/', (route) => route.abort());
  await page.goto(set);
  await expect(page.locator('.asked')).toContainText('could not be fetched');
  await expect(page.locator('.judge-cards a')).toHaveCount(2);
  faults.length = 0;
});

test('on paper four claims take two sheets, and the answers one apart', async ({ page }) => {
  await page.goto('/teach/judge/?chapter=the-road&n=4');
  await expect(page.locator('.judge-card')).toHaveCount(4);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
});

test('the page of a chapter says nothing of a link, for none asks for anything', async ({
  page,
}) => {
  await page.goto('/teach/judge/at-the-bridges/');
  await expect(page.locator('.judge-form').first()).toBeVisible();
  await expect(page.locator('.asked')).toHaveCount(0);
});

test('on paper the code leads to the very set, and numbers of two digits are whole', async ({
  page,
}) => {
  await page.goto(set);
  await expect(page.locator('.judge-form').first()).toBeVisible();
  await expect(page.locator('.printed img')).toHaveAttribute('src', codeAsData(page.url()));
  await page.getByLabel('Two in turn').check();
  await expect(page).toHaveURL(/&mode=pairs$/);
  await expect(page.locator('.printed img')).toHaveAttribute('src', codeAsData(page.url()));
  await page.goto('/teach/judge/at-the-bridges/');
  await page.emulateMedia({ media: 'print' });
  const { room, needs } = await page.locator('.judge-answers').evaluate((list) => {
    const number = document.createElement('span');
    number.textContent = '10.\u00a0';
    list.querySelector('li')?.prepend(number);
    const needs = number.getBoundingClientRect().width;
    return { room: Number.parseFloat(getComputedStyle(list).paddingInlineStart), needs };
  });
  expect(room).toBeGreaterThanOrEqual(needs);
});
