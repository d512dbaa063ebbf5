import { expect, test } from './fixture.ts';

test.describe('without scripts', () => {
  test('every change is told with its day and kind, and leads to where the page says so', async ({
    plainPage: page,
  }) => {
    await page.goto('/corrections/');
    const changes = page.locator('.told');
    expect(await changes.count()).toBeGreaterThan(0);
    for (const change of await changes.all()) {
      await expect(change.locator('time').first()).toHaveText(/\d{4}$/);
      await expect(change.locator('b')).toHaveText(/^(Correction|Addition|Wording)$/);
    }
    const links = changes.locator('ul a');
    expect(await links.count()).toBeGreaterThanOrEqual(14);
    const text = ((await changes.first().locator('div > p').textContent()) ?? '').trim();
    const title = ((await links.first().textContent()) ?? '').trim();
    await links.first().click();
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(text);
  });

  test('a chapter and a page say when they were last checked', async ({ plainPage: page }) => {
    for (const path of ['/chapters/at-the-bridges/', '/how-we-check/']) {
      await page.goto(path);
      await expect(page.getByText(/^Last checked: \d+ [A-Z][a-z]+ \d{4}\.$/)).toBeVisible();
    }
  });

  test('a source says how much of it was read, and whether its link is itself a copy', async ({
    plainPage: page,
  }) => {
    await page.goto('/sources/ethnologue-2019-azb/');
    const facts = page.locator('.source-facts');
    await expect(facts).toContainText('What we read');
    await expect(facts).toContainText(
      'The link leads to a copy in the Internet Archive, taken on 5 June 2019.',
    );
  });

  test('the feed is reached from the list of changes', async ({ plainPage: page }) => {
    await page.goto('/corrections/');
    const link = page.getByRole('link', { name: 'Follow the changes in a feed reader' });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('xml');
  });
});

test('a browser reads the feed as well-formed RSS that leads into this site', async ({ page }) => {
  await page.goto('/corrections/');
  const feed = await page.evaluate(async () => {
    const answer = await fetch('/feed.xml');
    const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
    return {
      root: xml.documentElement.nodeName,
      error: xml.querySelector('parsererror')?.textContent ?? '',
      titles: [...xml.querySelectorAll('item > title')].map(({ textContent }) => textContent),
      self:
        xml
          .getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]
          ?.getAttribute('href') ?? '',
    };
  });
  expect(feed.error).toBe('');
  expect(feed.root).toBe('rss');
  expect(feed.titles.length).toBeGreaterThan(0);
  expect(new URL(feed.self).pathname).toBe('/feed.xml');
  await expect(page.locator('link[rel=alternate][type="application/rss+xml"]')).toHaveAttribute(
    'href',
    '/feed.xml',
  );
});
