import { idle } from './idle.client.ts';
import { isSparing } from './sparing.client.ts';

/**
 * Fetches this site's letters and notes that they are there: from the next page on `boot.client.js`
 * says so before the first paint. This page stays as it is; only on paper it has them.
 */
async function fetchFonts(): Promise<void> {
  await Promise.all(Array.from(document.fonts, (face) => face.load()));
  localStorage.fonts = 'here';
}

if (!document.documentElement.dataset.fonts && !isSparing())
  // Where a file does not come, or the browser stores nothing, the letters of the system stay.
  void idle()
    .then(fetchFonts)
    .catch(() => undefined);
