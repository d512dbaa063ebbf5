import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'tests/pictures/taken-with.json';

/** What decides how letters are drawn. */
interface Machine {
  platform: string;
  /** The first number of the browser's version. */
  chromium: string;
  /** Whether it was made to run without a window: it draws letters in a way of its own. */
  shell: boolean;
}

/**
 * Why pictures taken on this machine cannot be compared with those that are kept: browsers and
 * systems draw the edges of letters each in its own way. Undefined where they can.
 *
 * @param version - of the browser, as it says itself
 */
export function whyNoPictures(version: string): string | undefined {
  const { CHROMIUM_PATH: path } = process.env;
  const here: Machine = {
    platform: process.platform,
    chromium: version.replace(/\..*$/, ''),
    // Playwright's own, where none is named, is one.
    shell: path === undefined || /headless[-_]shell/.test(path),
  };
  if (process.env.PICTURES === 'take') {
    writeFileSync(file, `${JSON.stringify(here, null, 2)}\n`);
    return undefined;
  }
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Machine)
    : { platform: 'nothing', chromium: '', shell: false };
  const words = ({ platform, chromium, shell }: Machine): string =>
    `Chromium ${chromium}${shell ? ' (headless shell)' : ''} on ${platform}`;
  return words(kept) === words(here)
    ? undefined
    : `the pictures were taken with ${words(kept)}; this is ${words(here)} ("npm run pictures" takes them anew)`;
}
