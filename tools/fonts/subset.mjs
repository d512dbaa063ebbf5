// Cuts the fonts down to the letters that this site sets. Run after a change of family or letters:
// npm run fonts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { takeNothing } from '../arguments.mjs';

takeNothing('npm run fonts');
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const western =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿı\u00a0\u2011–—‘’“”…·•×±°½²³←↑→↓§¶«»−';
const extended = 'əƏğĞİşŞčČšŠžŽćĆāĀēĒīĪōŌūŪ';
const faces = [
  ['serif-400', 'source-serif-4', '400-normal'],
  ['serif-400-italic', 'source-serif-4', '400-italic'],
  ['sans-400', 'source-sans-3', '400-normal'],
  ['sans-600', 'source-sans-3', '600-normal'],
];
const folder = new URL('../../src/site/styles/fonts/', import.meta.url);
mkdirSync(folder, { recursive: true });

for (const [name, family, face] of faces) {
  for (const [suffix, script, letters] of [
    ['', 'latin', ascii + western],
    ['-ext', 'latin-ext', extended],
  ]) {
    const path = new URL(
      `./node_modules/@fontsource/${family}/files/${family}-${script}-${face}.woff2`,
      import.meta.url,
    );
    // Without layout closure the small capitals and old-style figures, which this site does not
    // set, are left out.
    const font = await subsetFont(readFileSync(path), letters, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
    });
    writeFileSync(new URL(`${name}${suffix}.woff2`, folder), font);
    console.log(`${name}${suffix}.woff2  ${font.length} bytes`);
  }
}
