import { expect, it } from 'vitest';
import { addressOf, handoutsOf, wrongSettings } from '../../../src/model/settings.mjs';

it.each([
  [{}, 'http://localhost:4321', '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
  [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  [{ SITE_URL: 'https://example.org/', BASE_PATH: '/' }, 'https://example.org', '/'],
  [{ SITE_URL: 'HTTP://Example.org:8080' }, 'http://example.org:8080', '/'],
  [{ BASE_PATH: '/aras/' }, 'http://localhost:4321', '/aras/'],
  [{ BASE_PATH: 'aras' }, 'http://localhost:4321', '/aras/'],
  [{ BASE_PATH: '/x/aras-2.0' }, 'http://localhost:4321', '/x/aras-2.0/'],
])('%j is served at %s, under %s', (env, site, base) => {
  expect(wrongSettings(env)).toEqual([]);
  expect(addressOf(env)).toEqual({ site, base });
});

it.each([
  [
    { SITE_URL: 'https://example.org/aras' },
    'SITE_URL is "https://example.org/aras"; the path goes into a setting of its own: SITE_URL=https://example.org BASE_PATH=/aras/',
  ],
  [
    { SITE_URL: 'https://example.org/?a=1' },
    'SITE_URL is "https://example.org/?a=1"; leave out what begins with ? or #: SITE_URL=https://example.org',
  ],
  [
    { SITE_URL: 'https://me:secret@example.org' },
    'SITE_URL is "https://me:secret@example.org"; leave out the name and the password: SITE_URL=https://example.org',
  ],
  ...[
    'example.org',
    'ftp://example.org',
    '/aras/',
    'https://',
    'https:///x',
    'https://exa mple.org',
    ' https://example.org',
    'https:example.org',
    'localhost:4321',
  ].map((given): [Record<string, string>, string] => [
    { SITE_URL: given },
    `SITE_URL is "${given}"; write a whole address, such as SITE_URL=https://example.org`,
  ]),
  [
    { BASE_PATH: '//aras//' },
    'BASE_PATH is "//aras//"; write names of letters, digits, - . _ ~ with single slashes, such as BASE_PATH=/aras/',
  ],
  [
    { BASE_PATH: '/../aras' },
    'BASE_PATH is "/../aras"; write names of letters, digits, - . _ ~ with single slashes, such as BASE_PATH=/aras/',
  ],
  ...['//', '/a b/', '/?x', '/#x', '/ä/', '/%20/', '.', ' '].map(
    (given): [Record<string, string>, string] => [
      { BASE_PATH: given },
      `BASE_PATH is "${given}"; write names of letters, digits, - . _ ~ with single slashes, such as BASE_PATH=/aras/`,
    ],
  ),
  [
    { BASE_PATH: 'https://example.org/aras/' },
    'BASE_PATH is "https://example.org/aras/"; write the path alone, such as BASE_PATH=/aras/',
  ],
  [
    { BASE_PATH: 'C:/Program Files/Git/aras/' },
    'BASE_PATH is "C:/Program Files/Git/aras/"; this is a folder of this computer (Git Bash makes one of /aras/): write BASE_PATH=aras',
  ],
  [{ PREVIEW: 'yes' }, 'PREVIEW is "yes"; write PREVIEW=1 to show drafts, or leave it out'],
  [
    { BUILD_DATE: '2026-02-31' },
    'BUILD_DATE is "2026-02-31"; write a day such as 2026-11-24, or leave it out to build as of today',
  ],
])('%j is refused by its name, with what to write', (env, words) => {
  expect(wrongSettings(env)).toEqual([words]);
});

it('says all that is wrong at once', () => {
  expect(
    wrongSettings({ SITE_URL: 'x', BASE_PATH: '//', PREVIEW: 'x', BUILD_DATE: 'x' }),
  ).toHaveLength(4);
});

it.each([
  [{}, false],
  [{ HANDOUTS: '0' }, false],
  [{ HANDOUTS: '1' }, true],
])('%j leads to handouts: %s', (env, leads) => {
  expect(wrongSettings(env)).toEqual([]);
  expect(handoutsOf(env)).toBe(leads);
});

it('says of another HANDOUTS who sets it', () => {
  expect(wrongSettings({ HANDOUTS: 'yes' })).toEqual([
    'HANDOUTS is "yes"; leave it out: npm run handouts sets it, and prints what it leads to',
  ]);
});
