// Away from the network: kept pages and paper.
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { passingOn } from '../passing-on.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

/** How many sheets a PDF has; what it says of them may be packed. */
function sheetsOf(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n(.*?)endstream/gs)].map(([, data]) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inEachBrowser(({ page, open, textOf, seen, site }) => {
  it('keeps a page that was open, with its looks, for a time without a network', async () => {
    // Each page is left before its icon has come.
    const host = await passingOn(site, {}, '/favicon.svg');
    try {
      await page.open(`${host.address}/about/`);
      await until(
        page,
        'the page is kept',
        async () => (await caches.match(location.href)) !== undefined,
      );
      await host.goAway();
      await page.open(`${host.address}/about/`);
      await seen('h1');
      expect(await page.ask(() => document.styleSheets.length)).toBeGreaterThan(0);
      await page.open(`${host.address}/glossary/`);
      expect(await textOf('h1')).toBe('Pages that you can read without a network');
      await page.open('about:blank');
      expect(page.faults?.() ?? []).toEqual([]);
    } finally {
      await host.goAway();
    }
  });

  it('prints a chapter black on white, without menus, with its notes', async () => {
    await open('/chapters/at-the-bridges/');
    if (page.print) {
      const sheets = sheetsOf(await page.print());
      expect(sheets).toBeGreaterThan(2);
      expect(sheets).toBeLessThan(9);
    }
    // No engine but Chromium lets a driver ask for paper: what is for it is asked for by hand.
    await page.ask(() => {
      const turn = (media) => {
        if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all';
        else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
      };
      const turnRules = (rules) => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule) turn(rule.media);
          if (rule.cssRules) turnRules(rule.cssRules);
        }
      };
      for (const sheet of document.styleSheets) {
        turn(sheet.media);
        turnRules(sheet.cssRules);
      }
    });
    const looks = await page.ask(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const isSeen = (selector) => document.querySelector(selector).checkVisibility();
      return {
        backgroundColor,
        color,
        menus: ['.site-header', '.toc', '.chapter-turn'].filter(isSeen),
        words: ['h1', '#minute', '.claim-card', '.notes'].filter(isSeen),
      };
    });
    expect(looks).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      menus: [],
      words: ['h1', '#minute', '.claim-card', '.notes'],
    });
  });
});
