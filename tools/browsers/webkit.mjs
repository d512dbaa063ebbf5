// WebKitGTK, by the driver that comes with it, on a screen of its own that nobody sees.
import { spawn } from 'node:child_process';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { freePort } from '../port.mjs';

const keys = {
  ...{ ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT },
  ...{ ArrowUp: Key.ARROW_UP, ArrowDown: Key.ARROW_DOWN },
  ...{ Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB, Home: Key.HOME, End: Key.END },
};

/** A program that ends with this one, and its first words on a channel: it is ready then. */
async function begin(program, args, channel, env = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const said = channel
    ? await new Promise((resolve, reject) => {
        child.stdio[channel].once('data', (data) => resolve(String(data).trim()));
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
      })
    : '';
  return { said, end };
}

/** Waits until something answers at a port. */
async function listening(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`nothing answers at ${url}`);
}

/**
 * @param {{ WebKitWebDriver: string, MiniBrowser: string, Xvfb: string }} programs
 * @returns {Promise<import('./driven.mjs').Driven>}
 */
export async function startWebKit({ WebKitWebDriver, MiniBrowser, Xvfb }) {
  const screen = ['-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  // Xvfb takes a free number and writes it to this channel.
  const display = await begin(Xvfb, ['-displayfd', '3', ...screen], 3);
  const port = await freePort(5300);
  const driver = await begin(WebKitWebDriver, [`--port=${port}`, '--host=127.0.0.1'], undefined, {
    DISPLAY: `:${display.said}`,
    GDK_BACKEND: 'x11',
  });
  const url = `http://127.0.0.1:${port}`;
  await listening(url);
  const options = { binary: MiniBrowser, args: ['--automation'] };
  const wanted = new Capabilities({ browserName: 'MiniBrowser' });
  const browser = await new Builder()
    .usingServer(url)
    .withCapabilities(wanted.set('webkitgtk:browserOptions', options))
    .build();
  const find = (selector) => browser.findElement(By.css(selector));
  return {
    version: `WebKitGTK ${(await browser.getCapabilities()).get('browserVersion')}`,
    open: (address) => browser.get(address),
    ask: (script, ...values) =>
      browser.executeScript(`return (${script}).apply(null, arguments)`, ...values),
    click: (selector) => find(selector).click(),
    choose: (selector, value) => find(`${selector} > option[value="${value}"]`).click(),
    press: (key) =>
      browser
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    // Until the page has been drawn anew: one that is left before takes its process with it.
    resize: async (width, height) => {
      await browser.manage().window().setRect({ x: 0, y: 0, width, height });
      await browser.executeAsyncScript('requestAnimationFrame(arguments[0])');
    },
    back: () => browser.navigate().back(),
    print: undefined,
    faults: undefined,
    close: async () => {
      await browser.quit();
      driver.end();
      display.end();
    },
  };
}
