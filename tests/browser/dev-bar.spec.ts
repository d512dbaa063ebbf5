// Not with the fixture of the other tests: that knows the built site; the development server may
// say more.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addAxe, violations } from './axe.ts';
import { startDev, type DevProject } from './dev-project.ts';
import { FakeEditor } from './fake-editor.ts';
import { overflow } from './fixture.ts';

// A check takes some seconds, a page that is made for the first time too, and other tests run
// beside this one.
test.setTimeout(300_000);
const patience = { timeout: 120_000 };

const chapter = 'content/chapters/at-the-bridges.mdx';
const glossary = 'content/facts/glossary.yaml';

const bar = (page: Page) => page.getByRole('complementary', { name: 'Editor bar' });
const state = (page: Page) => bar(page).getByRole('status').first();

test.describe('the development server', () => {
  // One server for all, one test after the other: they write to the same files.
  test.describe.configure({ mode: 'default' });

  let project: DevProject;
  const sound = new Map<string, string>();
  let editor: FakeEditor;

  test.beforeAll(async () => {
    editor = new FakeEditor();
    // The pages of rules are made from docs/.
    project = await startDev((root) => cpSync('docs', join(root, 'docs'), { recursive: true }));
    for (const file of [chapter, glossary, 'src/pages/numbers.astro'])
      sound.set(file, project.read(file));
  });
  test.afterEach(() => {
    for (const [file, text] of sound) if (project.read(file) !== text) project.write(file, text);
  });
  test.afterAll(async () => {
    editor.remove();
    await project.stop();
  });

  const textOf = (file: string): string => sound.get(file) ?? '';

  test('gives a page a bar that says what it is made from, and keeps it as it was left', async ({
    page,
  }) => {
    await page.goto(`${project.origin}/chapters/at-the-bridges/`);
    await expect(state(page)).toHaveText(/on this page/, patience);
    const toggle = bar(page).getByRole('button', { name: 'Editor bar' });
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');

    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(bar(page).getByRole('heading', { name: 'Entries used here' })).toBeVisible();
    await bar(page)
      .getByText(/^Claims \(\d+\)$/)
      .click();
    await expect(
      bar(page).getByRole('link', { name: 'p05-roadblock', exact: true }),
    ).toHaveAttribute('href', '/claims/p05-roadblock/');
    await expect(bar(page).getByRole('link', { name: 'Form: p05-roadblock' })).toHaveAttribute(
      'href',
      '/_edit/claims/p05-roadblock/',
    );

    await expect(bar(page).getByRole('button', { name: 'Open this file' })).toBeVisible();

    await page.goto(`${project.origin}/claims/`);
    await expect(toggle).toHaveAttribute('aria-expanded', 'true', patience);
    await expect(bar(page).getByRole('button', { name: 'Open this folder' })).toBeVisible(patience);
  });

  test('opens the file behind a page in the editor', async ({ page }) => {
    test.skip(process.platform === 'win32', 'the editor of this test is a shell script');
    await page.goto(`${project.origin}/claims/p05-roadblock/`);
    await bar(page).getByRole('button', { name: 'Open this file' }).click(patience);
    await expect(bar(page)).toContainText('Your editor was asked to open content/facts/claims/');
    const line = Number(
      /claims\/[\w-]+\.yaml:(\d+):/.exec((await bar(page).textContent()) ?? '')?.[1],
    );
    await expect
      .poll(() => editor.opened(), patience)
      .toBe(`${join(project.root, 'content/facts/claims/p01-06.yaml')} ${line} 3`);
    expect(project.read('content/facts/claims/p01-06.yaml').split('\n')[line - 1]).toBe(
      '- id: p05-roadblock',
    );
  });

  test('covers nothing on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${project.origin}/chapters/at-the-bridges/`);
    await expect(state(page)).toHaveText(/on this page/, patience);
    for (const open of [false, true]) {
      const toggle = bar(page).getByRole('button', { name: 'Editor bar' });
      if (open) await toggle.click();
      await expect(toggle).toHaveAttribute('aria-expanded', String(open));
      const [own, header] = [
        await page.locator('editor-bar').boundingBox(),
        await page.getByRole('banner').boundingBox(),
      ];
      expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(header?.y ?? 0);
      expect(await overflow(page)).toBe(0);
      // Not by the wheel: the pointer may stand over the open bar, which scrolls by itself.
      await page.evaluate(() => scrollTo(0, 3000));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect(toggle).not.toBeInViewport();
      await page.evaluate(() => scrollTo(0, 0));
    }
  });

  test('shows a mistyped id where it was typed, with what was meant, and shows the page again once it is mended', async ({
    page,
  }) => {
    const text = textOf(chapter);
    await page.goto(`${project.origin}/chapters/at-the-bridges/`);
    await expect(state(page)).toHaveText(/on this page/, patience);
    const [, id = ''] = /<Cite id="([^"]+)"/.exec(text) ?? [];
    const line = text.slice(0, text.indexOf(`<Cite id="${id}"`)).split('\n').length;

    project.write(chapter, text.replace(`<Cite id="${id}"`, `<Cite id="${id}x"`));
    await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toBeVisible(
      patience,
    );
    await expect(state(page)).toHaveText(/^1 error/, patience);
    const trouble = page.locator('content-trouble');
    await expect(trouble).toContainText(`no source has the id "${id}x"`);
    await expect(trouble).toContainText(`did you mean "${id}"?`);
    await expect(
      trouble.getByRole('button', { name: new RegExp(`^${chapter}:${line}:\\d+$`) }),
    ).toBeVisible();
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);

    await expect(trouble.getByRole('link', { name: 'Rule: unknown-id' })).toHaveAttribute(
      'href',
      '/_rules/unknown-id/',
    );
    expect(await (await page.request.get(`${project.origin}/_rules/unknown-id/`)).text()).toContain(
      '<h1>unknown-id</h1>',
    );

    project.write(chapter, text);
    await expect(page.getByRole('heading', { level: 1, name: 'At the bridges' })).toBeVisible(
      patience,
    );
    await expect(state(page)).toHaveText(/^Nothing wrong/, patience);
    await expect(trouble).toHaveText('');
  });

  test('explains YAML that is broken in the words of the check, over what was read before, until it is mended', async ({
    page,
  }) => {
    const text = textOf(glossary);
    await page.goto(`${project.origin}/glossary/`);
    await expect(state(page)).toHaveText(/on this page/, patience);
    const words = await page.locator('.lead').textContent();

    project.write(glossary, `${text}\n- id: new\n\tterm: New\n`);
    const dialog = page.getByRole('dialog', { name: 'One problem keeps content from being shown' });
    await expect(dialog).toBeVisible(patience);
    await expect(
      dialog.getByRole('button', { name: `${glossary}:${text.split('\n').length + 2}:1` }),
    ).toBeVisible();
    await expect(dialog).toContainText('tab');
    expect(await page.locator('.lead').textContent()).toBe(words);

    project.write(glossary, text);
    await expect(dialog).toBeHidden(patience);
    await expect(state(page)).toHaveText(/^Nothing wrong/, patience);
  });

  test('explains MDX that does not close in the place of the page, and lets a page that is not touched be read', async ({
    page,
  }) => {
    const text = textOf(chapter);
    project.write(chapter, `${text}\n<Section id="open" title="Open">\n`);
    await page.goto(`${project.origin}/chapters/at-the-bridges/`);
    const trouble = page.locator('content-trouble');
    await expect(trouble.getByRole('button', { name: new RegExp(`^${chapter}:`) })).toBeVisible(
      patience,
    );
    await expect(trouble).toContainText('Section');
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);

    await page.goto(`${project.origin}/about/`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible(patience);
    await addAxe(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.reload();
    await expect(state(page)).toHaveText(/on this page/, patience);
    await expect(dialog).toBeHidden();

    await bar(page).getByRole('button', { name: 'Editor bar' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await addAxe(page);
      expect(await violations(page), colorScheme).toEqual([]);
    }

    project.write(chapter, text);
    await expect(state(page)).toHaveText(/^Nothing wrong/, patience);
  });

  test('leaves an error of code to Astro', async ({ page }) => {
    const file = 'src/pages/numbers.astro';
    const text = textOf(file);
    project.write(file, text.replace('<h1>Numbers</h1>', '<h1>{nothing.there}</h1>'));
    await page.goto(`${project.origin}/numbers/`);
    await expect(page.locator('vite-error-overlay')).toContainText(
      'nothing is not defined',
      patience,
    );
    project.write(file, text);
    await expect(page.getByRole('heading', { level: 1, name: 'Numbers' })).toBeVisible(patience);
  });

  test('marks a draft and lists it', async ({ page }) => {
    const text = textOf(glossary);
    project.write(glossary, text.replace('\n  term:', '\n  draft: true\n  term:'));
    const [, id = ''] = /^- id: (\S+)/m.exec(text) ?? [];
    await page.goto(`${project.origin}/glossary/`);
    await bar(page).getByRole('button', { name: 'Editor bar' }).click();
    const drafts = bar(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Drafts' }) });
    await expect(drafts.getByRole('link', { name: id, exact: true })).toHaveAttribute(
      'href',
      `/glossary/#t-${id}`,
      patience,
    );
    await expect(bar(page)).toContainText('1 draft here');
    project.write(glossary, text);
    await expect(drafts).toContainText('There are none', patience);
    await expect(bar(page)).not.toContainText('draft here');
  });
});

test('the development server starts although content is broken, and shows the site once it is mended', async ({
  page,
}) => {
  let text = '';
  const project = await startDev((root) => {
    text = readFileSync(join(root, glossary), 'utf8');
    writeFileSync(join(root, glossary), text.replace('\n  term:', '\n  trem:'));
  });
  try {
    await page.goto(`${project.origin}/chapters/`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('there is no field "trem"', patience);
    await expect(dialog).toContainText('did you mean "term"?');
    project.write(glossary, text);
    await expect(dialog).toBeHidden(patience);
    // A page that is asked for while the server takes the file in may come without its terms, and too
    // early to be told of them.
    await expect(async () => {
      await page.goto(`${project.origin}/glossary/`);
      await expect(page.locator('dl.glossary > div').first()).toBeVisible({ timeout: 10_000 });
    }).toPass(patience);
  } finally {
    await project.stop();
  }
});
