// Finding one thing: ledger, timeline, search, menus.
import { expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

inEachBrowser(({ page, open, textOf, focus, inView, addressIs, seen, shown }) => {
  it('filters the ledger, in the list, the count and the address', async () => {
    await open('/claims/');
    await seen('list-filter output');
    await page.choose('select[name="verdict"]', 'disputed');
    await addressIs('?verdict=disputed');
    const counts = await page.ask(() => ({
      shown: [...document.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility())
        .length,
      disputed: document.querySelectorAll('[data-item][data-verdict="disputed"]').length,
    }));
    expect(counts.shown).toBe(counts.disputed);
    expect(await textOf('list-filter output')).toMatch(
      new RegExp(`^${counts.shown} of \\d+ shown`),
    );
  });

  it('walks the timeline with the keys, and opens an event', async () => {
    await open('/timeline/');
    await seen('.tl-mark[tabindex="0"]');
    const focused = () => page.ask(() => document.activeElement?.getAttribute('href'));
    await focus('.tl-mark[tabindex="0"]');
    const first = await focused();
    await page.press('ArrowRight');
    const second = await focused();
    expect(second).toMatch(/^#e-/);
    expect(second).not.toBe(first);
    await page.press('Home');
    expect(await focused()).toBe(first);
    await page.press('+');
    await until(page, 'the months are in the address', () => location.search.includes('to='));
    await page.press('Enter');
    await addressIs(String(first));
    await inView(String(first));
  });

  it('finds a place while somebody types its name, in another script too', async () => {
    await open('/search/');
    await focus('input[type="search"][name="q"]');
    for (const letter of 'Худаферин') await page.press(letter);
    await seen('.search-results a');
    expect(await textOf('.search-results a')).toBe('Khudafarin village');
    await page.press('ArrowDown');
    await page.press('Enter');
    await until(page, 'the place is open', () => location.pathname.startsWith('/places/'));
    await page.back();
    await seen('.search-results a');
    expect(await page.ask(() => document.querySelector('site-search input').value)).toBe(
      'Худаферин',
    );
  });

  it('keeps a chosen theme from page to page', async () => {
    const light = () =>
      page.ask(() => {
        const [red, green, blue] = getComputedStyle(document.documentElement)
          .backgroundColor.match(/\d+/g)
          .map(Number);
        return (red + green + blue) / 3;
      });
    await open('/');
    await page.choose('theme-switch select', 'dark');
    expect(await light()).toBeLessThan(60);
    await open('/claims/');
    expect(await light()).toBeLessThan(60);
    await page.choose('theme-switch select', 'light');
    expect(await light()).toBeGreaterThan(200);
    await page.choose('theme-switch select', 'system');
  });

  it('opens the menu and the search of a narrow window', async () => {
    await page.resize(480, 800);
    await open('/');
    expect(await shown('#site-menu')).toBe(false);
    await page.click('[popovertarget="site-menu"]');
    await inView('#site-menu a');
    await page.press('Escape');
    await page.click('[popovertarget="site-search"]');
    await inView('#site-search input');
    await until(page, 'the field has the focus', () => document.activeElement.name === 'q');
  });
});
