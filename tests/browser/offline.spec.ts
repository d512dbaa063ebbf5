import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { watch } from './fixture.ts';

const zip = fileURLToPath(new URL('../../dist/downloads/across-the-aras.zip', import.meta.url));

/** Gives the address of a file of the download, which was unpacked into a folder of its own. */
const test = base.extend<object, { unpacked: (file: string) => string }>({
  unpacked: [
    async ({}, use, worker) => {
      const folder = join(worker.project.outputDir, `offline ${worker.workerIndex}`);
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      await use((file) => pathToFileURL(join(folder, 'across-the-aras')).href + `/${file}`);
    },
    { scope: 'worker' },
  ],
});

test.use({ offline: true });

test('the download is walked from link to link on a disk, without a network and without a fault', async ({
  page,
  unpacked,
}) => {
  const faults = watch(page, 'null');
  await page.goto(unpacked('index.html'));
  const main = page.getByRole('navigation', { name: 'Main' });
  const ways = await main
    .getByRole('link')
    .evaluateAll((links) => links.map(({ textContent }) => textContent.trim()));
  expect(ways.length).toBeGreaterThan(5);
  for (const way of ways) {
    await main.getByRole('link', { name: way, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(main.locator('[aria-current]')).toHaveText(way);
  }
  for (const [list, link] of [
    ['chapters', 'a[href^="at-the-bridges/"]'],
    ['teach', 'a[href^="after-is-not-because/"]'],
    ['claims', 'a[href^="p05-"]'],
    ['places', 'a[href^="zangilan-"]'],
    ['timeline', 'a[href^="../events/"]'],
    ['chapters/at-the-bridges', 'a[href^="../../sources/"]'],
  ] as const) {
    await page.goto(unpacked(`${list}/index.html`));
    await page.locator(`main ${link}`).locator('visible=true').first().click();
    await expect(page).not.toHaveURL(new RegExp(`/${list}/index.html`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('map, search and a picked set of claims are alive in the download', async ({
  page,
  unpacked,
}) => {
  const faults = watch(page, 'null');
  await page.goto(unpacked('map/index.html?on=2020-12-01'));
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.goto(unpacked('search/index.html?q=zangilan'));
  await page.getByRole('link', { name: 'Zangilan district', exact: true }).click();
  await expect(page).toHaveURL(/^file:.*\/places\/zangilan-district\/index\.html$/);
  await page.goto(unpacked('teach/judge/index.html?n=3'));
  await expect(page.locator('.judge-cards .label', { hasText: 'in paragraph' })).toHaveCount(3);
  await page.goto(unpacked('chapters/at-the-bridges/index.html?present'));
  await expect(page.locator('.present-where')).toContainText('1 of');
  await expect(page.locator('.chapter-head .label').first()).toHaveText(/minutes\s+· Present$/);
  expect(faults).toEqual([]);
});

test('the notes of a lesson follow and lead in the download, too', async ({ page, unpacked }) => {
  await page.goto(unpacked('teach/after-is-not-because/index.html?present'));
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes' }).click(),
  ]);
  await expect(notes.locator('.present-where')).toContainText('1 of');
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('.present-where')).toContainText('2 of');
  await notes.keyboard.press('PageDown');
  await expect(page.locator('.present-where')).toContainText('3 of');
});
