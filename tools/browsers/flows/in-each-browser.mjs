// Starts each browser that is installed for a file of flows. What readers do most is tried here in
// browsers that are not Chromium; everything else is tested in Chromium (tests/browser/): here it is
// whether an engine knows what the site asks of it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { browsers, missing } from '../find.mjs';
import { startFirefox } from '../firefox.mjs';
import { startWebKit } from '../webkit.mjs';

const site = process.env.SITE ?? 'http://localhost:4387';
const start = { firefox: startFirefox, webkit: startWebKit };

/**
 * What flows do with a page.
 *
 * @param {import('../driven.mjs').Driven} page
 */
function handsOn(page) {
  const isSeen = (wanted) =>
    // Neither is what is laid out and not shown: it cannot have the focus.
    document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true;
  return {
    open: (path) => page.open(`${site}${path}`),
    textOf: (selector) =>
      page.ask((wanted) => document.querySelector(wanted)?.textContent.trim(), selector),
    focus: (selector) => page.ask((wanted) => document.querySelector(wanted).focus(), selector),
    shown: (selector) => page.ask(isSeen, selector),
    seen: (selector) => until(page, `${selector} is seen`, isSeen, selector),
    gone: (selector) =>
      until(page, `${selector} is gone`, (wanted) => !document.querySelector(wanted), selector),
    inView: (selector) =>
      until(
        page,
        `${selector} is in sight`,
        (wanted) => {
          const { top, bottom } = document.querySelector(wanted).getBoundingClientRect();
          return top >= 0 && top < innerHeight && bottom > 0;
        },
        selector,
      ),
    addressIs: (wanted) =>
      until(page, `the address is ${wanted}`, (end) => location.href.endsWith(end), wanted),
  };
}

/** @typedef {ReturnType<typeof handsOn>} Hands */

/**
 * Declares flows once for each browser that is there; each file starts one of its own.
 *
 * @param {(hands: Hands & { page: import('../driven.mjs').Driven, site: string }) => void} flows
 */
export function inEachBrowser(flows) {
  describe.each(browsers.filter((browser) => missing(browser).length === 0))('$name', (browser) => {
    let started;
    // Flows are declared before a browser runs.
    const page = new Proxy({}, { get: (_, key) => started?.[key] });
    beforeAll(async () => {
      started = await start[browser.name](browser.programs);
      console.log(started.version);
    });
    afterAll(() => started?.close());
    beforeEach(() => started.resize(1280, 1000));

    flows({ page, site, ...handsOn(page) });

    // The driver of WebKit does not tell them.
    it.runIf(browser.name === 'firefox')('has said nothing of errors on all these pages', () => {
      expect(started.faults()).toEqual([]);
    });
  });
}
