import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';

test.describe('without scripts', () => {
  test('a citation leads to its note, and the note leads back', async ({ plainPage: page }) => {
    await page.goto(chapter);
    const cite = page.locator('#cite-1-1');
    await cite.click();
    const note = page.locator('#note-1');
    await expect(note).toBeInViewport();
    await expect.poll(() => new URL(page.url()).hash).toBe('#note-1');
    await note.locator('.note-back a').first().click();
    await expect(cite).toBeInViewport();
    await expect.poll(() => new URL(page.url()).hash).toBe('#cite-1-1');
  });

  test('notes are numbered in the order of first use, and every use is listed', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    const cites = await page
      .locator('.cite a')
      .evaluateAll((links) =>
        links.map((link) => ({ id: link.id, note: Number(link.textContent) })),
      );
    const firsts = cites.filter(({ id }) => id.endsWith('-1')).map(({ note }) => note);
    expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    await expect(page.locator('.notes li[id^=note-]')).toHaveCount(firsts.length);
    const back = await page
      .locator('.note-back a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(back.toSorted()).toEqual(cites.map(({ id }) => `#${id}`).toSorted());
  });

  test('every note names publisher, date and leaning, and leads to the page of the source, which leads out', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    for (const note of await page.locator('.notes li[id^=note-]').all()) {
      await expect(note.locator('.source a')).toHaveAttribute('href', /^\/sources\/[\w-]+\//);
      // Title, publisher, date.
      await expect(note.locator('.source')).toHaveText(/\S\. \S.*, (undated|.*\d{4})\./);
      await expect(note.locator('.source-leaning')).not.toBeEmpty();
    }
    await page.locator('#note-1 .source a').click();
    await expect(page.locator('.source-page .source-out')).toHaveAttribute('href', /^https?:\/\//);
  });

  test('a source lists every page that uses it, and each of those cites it', async ({
    plainPage: page,
  }) => {
    await page.goto('/claims/p05-roadblock/');
    await page.locator('#sources .source-list a[href^="/sources/"]').first().click();
    await expect(page.locator('.source-page h1')).toBeVisible();
    const { pathname } = new URL(page.url());
    const uses = await page
      .locator('#used a:not(.permalink)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(uses).toContain('/claims/p05-roadblock/');
    for (const use of uses.slice(0, 5)) {
      await page.goto(use);
      expect(
        await page.locator(`main a[href^="${pathname}"]`).count(),
        `${use} leads to ${pathname}`,
      ).toBeGreaterThan(0);
    }
  });

  test('a source tells what each of its passages says and opens there, in any script', async ({
    plainPage: page,
  }) => {
    for (const [id, direction] of [
      ['abcaz-2020-09-29-norduz', null],
      ['ccsi-iran-caucasus-policy', 'rtl'],
    ] as const) {
      await page.goto(`/sources/${id}/`);
      const passages = page.locator('.passages > li');
      expect(await passages.count()).toBeGreaterThan(0);
      for (const passage of await passages.all()) {
        await expect(passage.locator('p').first()).not.toBeEmpty();
        const words = passage.locator('bdi').first();
        expect(await words.getAttribute('dir')).toBe(direction);
        const href = (await passage.locator('a[rel~=external]').getAttribute('href')) ?? '';
        const [, fragment = ''] = href.split('#:~:text=');
        const [starts = ''] = fragment.split(',');
        expect(decodeURIComponent(starts)).toBe(await words.textContent());
      }
    }
  });

  test('every section has an address of its own beside its heading', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    for (const section of await page.locator('.prose > .section').all()) {
      await expect(section.locator('h2 a.permalink').first()).toHaveAttribute(
        'href',
        `#${await section.getAttribute('id')}`,
      );
    }
  });
});

test('a citation without a date wants the day of reading, which scripts fill in as the style has it; it is copied with its italics', async ({
  page,
  plainPage,
  context,
}) => {
  const address = '/claims/p05-roadblock/cite/';
  const wanted = '[day on which you read it]';
  await plainPage.goto(address);
  await expect(plainPage.locator('dd').filter({ hasText: wanted })).toHaveCount(4);
  await expect(plainPage.getByRole('button', { name: /^Copy/ })).toHaveCount(0);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-09-03T12:00:00Z');
  await page.goto(address);
  await expect(page.locator('dd').filter({ hasText: wanted })).toHaveCount(0);
  await expect(page.locator('dd').filter({ hasText: 'Accessed 3 Sept. 2026.' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy: APA (7th edition)' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'APA (7th edition): copied' }),
  ).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await item?.getType('text/html');
    return [await navigator.clipboard.readText(), await html?.text()];
  });
  expect(copied[0]).toMatch(
    /^Across the Aras\. \(n\.d\.\)\. Claim: .+ Retrieved September 3, 2026, from http/,
  );
  expect(copied[1]).toContain('<i>Claim: ');
});
