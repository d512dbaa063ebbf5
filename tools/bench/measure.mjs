import { probe } from './probe.mjs';
import { median } from './table.mjs';

/** How much slower the processor is made. */
export const slowdown = 4;

/** A page that has not answered after this long, in milliseconds, is given up. */
const patience = 30_000;

/** Presses of a key, of which the median is taken. */
const presses = 9;

const phases = {
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
  task: 'TaskDuration',
};

/**
 * Works in a window in which nothing is kept from before, on an empty page of the same server, so
 * that starting a process is not counted. `otherwise` is what comes of a page that does not answer.
 */
async function inWindow(browser, origin, task, work, otherwise) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${origin}/blank/`);
  await page.addInitScript(probe, task);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  try {
    return await work(page, devtools);
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    return otherwise;
  } finally {
    await context.close();
  }
}

/**
 * Waits until nothing is loaded any more (at most ten seconds: that is no question of the page's
 * speed) and a second has passed.
 */
async function settle(page) {
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(1000);
}

/** Counts bytes as they come over the wire, headers included. */
function countBytes(devtools) {
  const bytes = { all: 0, scripts: 0 };
  const kinds = new Map();
  devtools.on('Network.responseReceived', ({ requestId, response }) =>
    kinds.set(requestId, response.mimeType),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (kinds.get(requestId)?.includes('javascript')) bytes.scripts += encodedDataLength;
  });
  return bytes;
}

/** Median time from a press of a key to the next paint; `NaN` where a tool knows no keys. */
async function pressKeys(page, selector) {
  if (!selector) return Number.NaN;
  await page.evaluate((target) => {
    window.benchKeys = [];
    document.querySelector(target)?.focus({ preventScroll: true });
  }, selector);
  for (let at = 1; at <= presses; at += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((count) => window.benchKeys.length >= count, at, {
      timeout: patience,
    });
    // What a press sets off later (a movement, say) should not delay the next.
    await page.waitForTimeout(300);
  }
  return median(await page.evaluate(() => window.benchKeys));
}

/**
 * Opens a page once and measures it, and saves a picture of it as `shot`, if that is given: times in
 * milliseconds, bytes as sent; only `ready: Infinity` where the page did not answer.
 */
export function measure(browser, origin, path, question, shot) {
  const work = async (page, devtools) => {
    const metrics = async () => {
      const answer = await devtools.send('Performance.getMetrics');
      return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
    };
    const bytes = countBytes(devtools);
    const before = await metrics();
    await page.goto(`${origin}${path}`, { waitUntil: 'commit', timeout: patience });
    const isReady = () => window.benchResult?.ready > 0 && window.benchResult.awake > 0;
    await page.waitForFunction(isReady, undefined, { timeout: patience, polling: 250 });
    await settle(page);
    const after = await metrics();
    const seen = await page.evaluate(() => window.benchResult);
    await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap, Nodes: nodes } = await metrics();
    const times = Object.fromEntries(
      Object.entries(phases).map(([name, key]) => [name, (after[key] - before[key]) * 1000]),
    );
    const slowKey = await pressKeys(page, question.key);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const key = await pressKeys(page, question.key);
    if (shot) await page.screenshot({ path: shot });
    return { ...seen, ...times, heap, nodes, ...bytes, slowKey, key };
  };
  return inWindow(browser, origin, { question, press: true }, work, { ready: Infinity });
}

/** How far a page moves by itself while it loads, nobody touching it: cumulative layout shift. */
export function measureShift(browser, origin, path, question) {
  const work = async (page) => {
    await page.goto(`${origin}${path}`, { timeout: patience });
    await settle(page);
    return page.evaluate(() => window.benchResult.shift);
  };
  return inWindow(browser, origin, { question, press: false }, work, Number.NaN);
}

/** How many titles can be read where scripts do not run; data that waits for a script is no text. */
export async function readableTitles(browser, address, titles) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const text = await page.evaluate(() => {
    for (const element of document.querySelectorAll('script, style, template')) element.remove();
    return document.body.textContent;
  });
  await context.close();
  const readable = plain(text);
  return titles.filter((title) => readable.includes(plain(title))).length;
}

/** Text without what typesetting changes: spaces and quotation marks. */
const plain = (text) => text.replaceAll(/\s+/g, ' ').replaceAll(/[‘’“”"]/g, "'");
