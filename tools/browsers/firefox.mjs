// Stock Firefox, by WebDriver BiDi, which it speaks itself.
import puppeteer from 'puppeteer-core';

/** NS_BINDING_ABORTED: a font was on its way when the reader went on to the next page. */
const leftBehind = /^downloadable font: download failed .* status=2152398850 /;

/**
 * @param {{ firefox: string }} programs
 * @returns {Promise<import('./driven.mjs').Driven>}
 */
export async function startFirefox({ firefox }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
  });
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !leftBehind.test(said.text())) faults.push(said.text());
  });
  return {
    version: await browser.version(),
    // By BiDi's own command: puppeteer's waits in vain for a page that is opened after one that was
    // brought back, for of that one Firefox tells no end.
    open: (url) => page.mainFrame().browsingContext.navigate(url, 'complete'),
    ask: (script, ...values) => page.evaluate(script, ...values),
    click: (selector) => page.click(selector),
    choose: async (selector, value) => void (await page.select(selector, value)),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    // Its own way waits for a page to load, which one that was kept does not.
    back: () => page.evaluate(() => history.back()),
    print: () => page.pdf({ format: 'a4' }),
    faults: () => faults.splice(0),
    close: () => browser.close(),
  };
}
