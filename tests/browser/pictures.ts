import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'tests/pictures/taken-with.json';

/** What decides how letters are drawn. */
interface Machine {
  platform: string;
  /** The first number of the browser's version. */
  chromium: string;
}

/**
 * Why pictures taken on this machine cannot be compared with those that are kept: browsers and
 * systems draw the edges of letters each in its own way. Undefined where they can.
 *
 * @param version - of the browser, as it says itself
 */
export function whyNoPictures(version: string): string | undefined {
  const here: Machine = { platform: process.platform, chromium: version.replace(/\..*$/, '') };
  if (process.env.PICTURES === 'take') {
    writeFileSync(file, `${JSON.stringify(here, null, 2)}\n`);
    return undefined;
  }
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Machine)
    : { platform: 'nothing', chromium: '' };
  return kept.platform === here.platform && kept.chromium === here.chromium
    ? undefined
    : `the pictures were taken with Chromium ${kept.chromium} on ${kept.platform}; this is ${here.chromium} on ${here.platform} ("npm run pictures" takes them anew)`;
}
