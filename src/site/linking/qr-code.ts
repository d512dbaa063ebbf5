import { correction, generate, type Bitmap2D } from 'lean-qr';

/** Modules that stay white round a code (ISO/IEC 18004 asks for four). */
const quiet = 4;

/** A code as a path of an SVG drawing, to be drawn with a line as wide as a module: one unit. */
export interface Code {
  path: string;
  /** Side of the square, with the white round it. */
  side: number;
}

/** The dark modules, in lines from left to right. */
function pathOf(code: Bitmap2D): string {
  const indices = Array.from({ length: code.size }, (_, index) => index);
  return indices
    .map((y) => {
      let end = 0;
      const begins = indices.filter((x) => code.get(x, y) && !code.get(x - 1, y));
      const runs = begins.map((x, at) => {
        let length = 1;
        while (code.get(x + length, y)) length += 1;
        const move = at === 0 ? `M${x + quiet} ${y + quiet}.5` : `m${x - end} 0`;
        end = x + length;
        return `${move}h${length}`;
      });
      return runs.join('');
    })
    .join('');
}

/** The QR code of a text. Level M: it can still be read where 15 per cent of it cannot be seen. */
export function codeOf(text: string): Code {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { path: pathOf(code), side: code.size + 2 * quiet };
}

/** What the lines of a code need: no edge is softened, black in any theme. */
export const codeStyle = 'stroke="#000" fill="none" shape-rendering="crispEdges"';

/** A whole drawing of the code of a text, black on white in any theme, as an address (`data:`). */
export function codeAsData(text: string): string {
  const { path, side } = codeOf(text);
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path ${codeStyle} d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
