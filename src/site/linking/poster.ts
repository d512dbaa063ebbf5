import { clip } from '../../model/facts/sentences.ts';
import { siteName } from '../site.ts';
import { codeOf, codeStyle } from './qr-code.ts';

/** Units across a poster, and the height of the words under its code. */
const [width, foot] = [1000, 150];
const margin = 60;
/** Width of an average letter, in parts of the size of its font. */
const letter = 0.53;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line of words that is as wide as the poster at most. */
function line(words: string, y: number, size: number): string {
  const fitting = Math.min(size, (width - 2 * margin) / (words.length * letter));
  return `<text x="${margin}" y="${y}" font-size="${Math.floor(fitting)}">${escaped(words)}</text>`;
}

/**
 * A drawing of a QR code to be shown on a screen or a wall, as SVG: the code as large as there is
 * room, and under it what it leads to and the address to type. Black on white in any theme, since
 * cameras need it. `poster.svg#code` shows the code alone.
 *
 * @param title - what the address leads to
 * @param url - the whole address
 */
export function posterOf(title: string, url: string): string {
  const { path, side } = codeOf(url);
  const scale = Math.round((width / side) * 1000) / 1000;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width + foot}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)} · ${siteName}</title>`,
    `<desc id="d">QR code of ${escaped(url)}</desc>`,
    `<view id="code" viewBox="0 0 ${width} ${width}"/>`,
    `<path fill="#fff" d="M0 0h${width}v${width + foot}H0z"/>`,
    `<path ${codeStyle} transform="scale(${scale})" d="${path}"/>`,
    '<g font-family="Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif">',
    // Letters stand on their line: they are as high as it is below the code, or `#code` shows their tips.
    line(clip(title, 60), width + 44, 44),
    line(url, width + 104, 36),
    '</g></svg>',
  ].join('');
}
