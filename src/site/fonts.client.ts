import { isSparing } from './sparing.client.ts';

/**
 * Fetches this site's letters and notes that they are there: from the next page on `boot.client.js`
 * says so before the first paint. This page stays as it is; only on paper it has them.
 *
 * @throws Error where a file does not come or nothing can be stored: the letters of the system stay
 */
export async function fetchFonts(): Promise<void> {
  if (document.documentElement.dataset.fonts || isSparing()) return;
  await Promise.all(Array.from(document.fonts, (face) => face.load()));
  localStorage.fonts = 'here';
}
