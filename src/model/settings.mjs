// The settings of the site, from the environment: read and checked before anything starts. Plain
// JavaScript that Node 18 can run.

/** Where the site is served when nobody says. */
const ownAddress = 'http://localhost:4321';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The origin of the site's addresses, such as `https://example.org`.
 *
 * @param {Environment} env
 * @throws Error when `SITE_URL` is no such origin; its message says what to write
 */
function siteOf({ SITE_URL: given = '' }) {
  if (given === '') return ownAddress;
  /** @param {string} hint */
  const wrong = (hint) => new Error(`SITE_URL is "${given}"; ${hint}`);
  const url = /^https?:\/\/[^/]/i.test(given) && URL.canParse?.(given) !== false && new URL(given);
  if (!url) throw wrong('write a whole address, such as SITE_URL=https://example.org');
  if (url.username || url.password)
    throw wrong(`leave out the name and the password: SITE_URL=${url.origin}`);
  if (url.search || url.hash || /[?#]$/.test(given))
    throw wrong(`leave out what begins with ? or #: SITE_URL=${url.origin}`);
  if (url.pathname !== '/')
    throw wrong(
      `the path goes into a setting of its own: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`,
    );
  return url.origin;
}

/**
 * The path under which the site is served, with a slash at both ends: `/` or `/aras/`.
 *
 * @param {Environment} env
 * @throws Error when `BASE_PATH` is no path; its message says what to write
 */
function baseOf({ BASE_PATH: given = '' }) {
  const names = given.replace(/^\/|\/$/g, '').split('/');
  if (given === '' || given === '/') return '/';
  /** @param {string} hint */
  const wrong = (hint) => new Error(`BASE_PATH is "${given}"; ${hint}`);
  if (/^https?:/i.test(given)) throw wrong('write the path alone, such as BASE_PATH=/aras/');
  if (/^[a-z]:|\\/i.test(given))
    throw wrong(
      'this is a folder of this computer (Git Bash makes one of /aras/): write BASE_PATH=aras',
    );
  if (names.some((name) => !/^[\w.~-]+$/.test(name) || /^\.+$/.test(name))) {
    const kept = names.filter((name) => /^[\w.~-]*[\w~-][\w.~-]*$/.test(name));
    throw wrong(
      `write names of letters, digits, - . _ ~ with single slashes, such as BASE_PATH=/${[...(kept.length > 0 ? kept : ['aras']), ''].join('/')}`,
    );
  }
  return `/${names.join('/')}/`;
}

/**
 * Where the site is to be served.
 *
 * @param {Environment} env - where `SITE_URL` and `BASE_PATH` stand
 * @throws Error when either is set to what it cannot be
 */
export const addressOf = (env) => ({ site: siteOf(env), base: baseOf(env) });

/**
 * Whether drafts are shown.
 *
 * @param {Environment} env
 * @throws Error when `PREVIEW` is neither 1 nor 0
 */
export function previewOf({ PREVIEW: given = '' }) {
  if (!['', '0', '1'].includes(given))
    throw new Error(`PREVIEW is "${given}"; write PREVIEW=1 to show drafts, or leave it out`);
  return given === '1';
}

/**
 * Whether pages lead to the PDF files that `npm run handouts` prints.
 *
 * @param {Environment} env
 * @throws Error when `HANDOUTS` is neither 1 nor 0
 */
export function handoutsOf({ HANDOUTS: given = '' }) {
  if (!['', '0', '1'].includes(given))
    throw new Error(
      `HANDOUTS is "${given}"; leave it out: npm run handouts sets it, and prints what it leads to`,
    );
  return given === '1';
}

/**
 * The day as of which the site is built, UTC milliseconds; undefined for today.
 *
 * @param {Environment} env
 * @throws Error when `BUILD_DATE` is no day
 */
export function buildDayOf({ BUILD_DATE: given = '' }) {
  if (given === '') return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
  // Date.parse takes 31 February for a day in March.
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== given)
    throw new Error(
      `BUILD_DATE is "${given}"; write a day such as 2026-11-24, or leave it out to build as of today`,
    );
  return day;
}

/**
 * What is wrong with the settings, one sentence each, by their names.
 *
 * @param {Environment} env
 * @returns {string[]}
 */
export function wrongSettings(env) {
  return [siteOf, baseOf, previewOf, handoutsOf, buildDayOf].flatMap((read) => {
    try {
      read(env);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
