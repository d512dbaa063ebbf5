import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const project = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const require = createRequire(project('tools/test/package.json'));
const { default: jsQR } =
  require('jsqr') as typeof import('../../../tools/test/node_modules/jsqr/dist/index.js');

/** Pixels of a module. */
const scale = 4;

/**
 * What a camera reads in a drawing of a QR code, by a library that is not the one which made it.
 *
 * @param svg - with one path of lines one unit wide, to which nothing but `M`, `m` and `h` belongs
 * @returns undefined where nothing can be read
 */
export function readCode(svg: string): string | undefined {
  const [, path = ''] = /stroke="#000"[^>]* d="([^"]*)"/.exec(svg) ?? [];
  const dark: [number, number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])([-\d.]+)(?: ([-\d.]+))?/g)) {
    if (command === 'h') dark.push([x, y, Number(first)]);
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else x += Number(first);
  }
  const side = (Math.max(...dark.map(([from, , length]) => from + length)) + 4) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [from, row, length] of dark)
    for (let down = row * scale; down < (row + 1) * scale; down += 1)
      for (let across = from * scale; across < (from + length) * scale; across += 1)
        pixels.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}
