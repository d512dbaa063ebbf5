// One way to drive any of the browsers: what firefox.mjs and webkit.mjs start has these methods, and
// the flows know nothing else.

/**
 * @typedef {object} Driven
 * @property {string} version
 * @property {(url: string) => Promise<void>} open - a page, until it is loaded
 * @property {(script: Function, ...values: unknown[]) => Promise<unknown>} ask - runs a function in
 *   the page; it knows nothing but the values
 * @property {(selector: string) => Promise<void>} click
 * @property {(selector: string, value: string) => Promise<void>} choose - from a `<select>`
 * @property {(key: string) => Promise<void>} press - one key, by its `KeyboardEvent.key`
 * @property {(width: number, height: number) => Promise<void>} resize - in CSS pixels
 * @property {() => Promise<void>} back
 * @property {(() => Promise<Uint8Array>) | undefined} print - the page as PDF, on A4, where the
 *   browser can
 * @property {(() => string[]) | undefined} faults - what the browser has said of errors, where its
 *   driver tells
 * @property {() => Promise<void>} close
 */

/** Far above what any step takes, on a busy machine too; milliseconds. */
const patience = 20_000;

/**
 * Asks until the answer is what it should be.
 *
 * @param {Driven} page
 * @param {string} what - in words, for who reads that it never came
 * @param {Function} script - runs in the page, and answers with something true once it is so
 * @param {...unknown} values - what the function is given
 */
export async function until(page, what, script, ...values) {
  const end = Date.now() + patience;
  let answer;
  do {
    answer = await page.ask(script, ...values);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(`${what}: not within ${patience / 1000} s; the last answer was ${answer}`);
}
