// Where the browsers are that npm run test:browsers drives, and how to get those that are not there.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that is there: by its name on the PATH, or by a path or pattern. */
const firstOf = (...names) =>
  names
    .flatMap((name) =>
      name.includes('/')
        ? globSync(name)
        : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));

/** Each browser, its programs (undefined where one is missing), and how to get them. */
export const browsers = [
  {
    name: 'firefox',
    programs: {
      firefox: firstOf(
        'firefox-esr',
        'firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ),
    },
    get: 'Debian: sudo apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox/',
  },
  {
    name: 'webkit',
    programs: {
      WebKitWebDriver: firstOf('WebKitWebDriver'),
      MiniBrowser: firstOf(
        '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
        '/usr/lib{exec,64}/webkit2gtk-4.1/MiniBrowser',
      ),
      Xvfb: firstOf('Xvfb'),
    },
    get: 'Debian: sudo apt-get install webkit2gtk-driver xvfb; there is none for Windows or macOS',
  },
];

/** The programs of a browser that are not there. */
export const missing = ({ programs }) =>
  Object.keys(programs).filter((name) => programs[name] === undefined);
