// The map: moving, still, and without scripts.
import { expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { passingOn } from '../passing-on.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

inEachBrowser(({ page, open, focus, inView, addressIs, seen, shown, gone, site }) => {
  it('opens the note of a place on the map with keys and by its mark, and gives the focus back', async () => {
    await open('/map/');
    const note = (name) => `.map-live [role="dialog"][aria-label="${name}"]`;
    const button = '.place-button[aria-label="Zangilan"]';
    await seen(button);
    await focus(button);
    await page.press('Enter');
    await addressIs('place=zangilan-town');
    await inView(note('Zangilan'));
    await page.press('Escape');
    await until(
      page,
      'the focus is back at the mark',
      (wanted) => document.activeElement === document.querySelector(wanted),
      button,
    );
    // It fades away, and lies over the next mark as long.
    await gone(note('Zangilan'));
    await page.click('.place-button[aria-label="Goris"]');
    await addressIs('place=goris');
    await inView(note('Goris'));
    await page.click(`${note('Goris')} .place-note-close`);
    await gone(note('Goris'));
  });

  it('opens the note of a place on the still map, by its mark and with keys, where no script runs', async () => {
    expect(page.faults?.() ?? []).toEqual([]);
    const host = await passingOn(site, { 'content-security-policy': "script-src 'none'" });
    try {
      await page.open(`${host.address}/map/`);
      // No driver takes a link in a drawing for something to click, but all a shape in it.
      await page.click('.names-wide [href="#note-goris"] .dot');
      await inView('#note-goris');
      await focus('.names-wide [href="#note-zangilan-town"]');
      await page.press('Enter');
      await inView('#note-zangilan-town');
      expect(await shown('#note-goris')).toBe(false);
      await page.click('#note-zangilan-town .place-note-close');
      await until(page, 'the note is closed', () => !document.querySelector('.place-note:target'));
      expect(await page.ask(() => customElements.get('border-map') === undefined)).toBe(true);
    } finally {
      await host.goAway();
      // That its scripts were barred was wanted.
      page.faults?.();
    }
  });

  it('draws the lands, lines and names of the map', async () => {
    await open('/map/?on=2020-12-01');
    await seen('.map-live .place-button');
    const drawn = await page.ask(() =>
      [...document.querySelectorAll('.map-live path')].filter(
        (path) => path.getBoundingClientRect().width > 0,
      ),
    );
    expect(drawn.length).toBeGreaterThan(20);
  });
});
