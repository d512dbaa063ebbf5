// What readers do most, in browsers that are not Chromium. Everything else is tested in Chromium
// (tests/browser/); here it is whether an engine knows what the site asks of it.
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsers, missing } from './find.mjs';
import { until } from './driven.mjs';
import { startFirefox } from './firefox.mjs';
import { passingOn } from './passing-on.mjs';
import { startWebKit } from './webkit.mjs';

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

const site = process.env.SITE ?? 'http://localhost:4387';
const start = { firefox: startFirefox, webkit: startWebKit };

describe.each(browsers.filter((browser) => missing(browser).length === 0))('$name', (browser) => {
  /** @type {import('./driven.mjs').Driven} */
  let page;
  beforeAll(async () => {
    page = await start[browser.name](browser.programs);
    console.log(page.version);
  });
  afterAll(() => page.close());
  beforeEach(() => page.resize(1280, 1000));

  const open = (path) => page.open(`${site}${path}`);
  const textOf = (selector) =>
    page.ask((wanted) => document.querySelector(wanted)?.textContent.trim(), selector);
  const focus = (selector) =>
    page.ask((wanted) => document.querySelector(wanted).focus(), selector);
  const inView = (selector) =>
    until(
      page,
      `${selector} is in sight`,
      (wanted) => {
        const { top, bottom } = document.querySelector(wanted).getBoundingClientRect();
        return top >= 0 && top < innerHeight && bottom > 0;
      },
      selector,
    );
  const addressIs = (wanted) =>
    until(page, `the address is ${wanted}`, (end) => location.href.endsWith(end), wanted);
  const seen = (selector) =>
    until(
      page,
      `${selector} is seen`,
      // Neither is what is laid out and not shown: it cannot have the focus.
      (wanted) =>
        document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true,
      selector,
    );

  const shown = (selector) =>
    page.ask(
      (wanted) =>
        document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true,
      selector,
    );
  const gone = (selector) =>
    until(page, `${selector} is gone`, (wanted) => !document.querySelector(wanted), selector);

  it('leads from a sentence of a chapter to its note, and back', async () => {
    await open('/chapters/at-the-bridges/');
    await page.click('#cite-1-1');
    await addressIs('#note-1');
    await inView('#note-1');
    await page.click('#note-1 .note-back a');
    await addressIs('#cite-1-1');
    await inView('#cite-1-1');
  });

  it('shows a chapter on a phone without a scroll bar to the side', async () => {
    await page.resize(390, 800);
    await open('/chapters/at-the-bridges/');
    const sides = await page.ask(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(sides.scrollWidth).toBe(sides.clientWidth);
  });

  it('stands a change of the window while a chapter is being laid out', async () => {
    await open('/chapters/at-the-bridges/');
    await page.resize(480, 800);
    await seen('h1');
    await open('/');
    await seen('h1');
  });

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

  it('lets a class judge first, and then compare', async () => {
    await open('/teach/judge/?claims=p05-roadblock,p24-through-syunik');
    const card = '[id="j-p05-roadblock"]';
    await seen(`${card} [name="verdict"]`);
    expect(
      await page.ask(
        (wanted) => document.querySelector(wanted).checkVisibility(),
        `${card} .judge-answer`,
      ),
    ).toBe(false);
    for (const name of ['[name="verdict"][value="disputed"]', '[name="passage"][value="B"]']) {
      await focus(`${card} ${name}`);
      await page.press(' ');
    }
    await page.press('Enter');
    await seen(`${card} .judge-result h3`);
    await seen(`${card} .judge-found`);
    expect(await textOf(`${card} .judge-compare`)).toMatch(/You\s*Disputed/);
  });

  it('gives the address of a section with its code, and leaves the page where it was', async () => {
    await open('/chapters/at-the-bridges/');
    const sign = '#the-place h2 .permalink';
    await page.click(sign);
    await seen('.link-dialog[open]');
    await until(
      page,
      'the code is drawn',
      () => document.querySelector('.link-dialog img').naturalWidth > 0,
    );
    expect(await page.ask(() => document.querySelector('.link-dialog input').value)).toBe(
      `${site}/chapters/at-the-bridges/#the-place`,
    );
    await page.press('Escape');
    await gone('.link-dialog');
    await until(
      page,
      'the focus is back at the sign',
      (wanted) => document.activeElement === document.querySelector(wanted),
      sign,
    );
    // Safari scrolls only when it has nothing else to do.
    await page.ask(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))),
    );
    await inView(sign);
  });

  it('explains a word of a chapter over the page', async () => {
    await open('/chapters/at-the-bridges/');
    await page.click('button.term');
    await inView('.term-card:popover-open');
    await page.press('Escape');
    await gone('.term-card:popover-open');
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

  it('shows a chapter to a class screen by screen, and leaves it where it was', async () => {
    await open('/chapters/at-the-bridges/?present');
    await until(page, 'it is presented', () =>
      document.documentElement.classList.contains('is-presented'),
    );
    // The beginning may take more than one.
    for (let screens = 0; screens < 5; screens += 1) {
      if (await page.ask(() => location.hash === '#the-river')) break;
      await page.press('ArrowRight');
    }
    await addressIs('?present#the-river');
    await inView('#the-river h2');
    await page.press('Escape');
    await addressIs('/chapters/at-the-bridges/#the-river');
    await inView('#the-river h2');
  });

  it('marks the words that a link names, and goes there', async () => {
    const words = 'In 2010 mediators from France, Russia and the United States';
    await open('/about/');
    await open(`/chapters/at-the-bridges/#:~:text=${encodeURIComponent(words)}`);
    await until(
      page,
      'the words are in sight',
      (wanted) => {
        const said = [...document.querySelectorAll('main p')].find((each) =>
          each.textContent.includes(wanted),
        );
        const { top } = said.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && top < innerHeight;
      },
      words,
    );
  });

  it('keeps a page that was open, with its looks, for a time without a network', async () => {
    const host = await passingOn(site);
    try {
      await page.open(`${host.address}/about/`);
      await until(
        page,
        'the page is kept',
        async () => (await caches.match(location.href)) !== undefined,
      );
      // From here on what does not come is no fault of the site.
      expect(page.faults?.() ?? []).toEqual([]);
      await host.goAway();
      await page.open(`${host.address}/about/`);
      await seen('h1');
      expect(await page.ask(() => document.styleSheets.length)).toBeGreaterThan(0);
      await page.open(`${host.address}/glossary/`);
      expect(await textOf('h1')).toBe('Pages that you can read without a network');
    } finally {
      await host.goAway();
      await page.open('about:blank');
      page.faults?.();
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

  // The driver of WebKit does not tell them.
  it.runIf(browser.name === 'firefox')('has said nothing of errors on all these pages', () => {
    expect(page.faults()).toEqual([]);
  });
});
