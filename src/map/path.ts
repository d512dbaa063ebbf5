/**
 * A number of steps in the shortest way that SVG allows: five tenths become `.5`, minus 123 tenths
 * `-12.3`.
 */
function short(steps: number, grain: number): string {
  return (steps * grain)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
}

function pair(x: number, y: number, grain: number): string {
  const second = short(y, grain);
  return short(x, grain) + (second.startsWith('-') ? '' : ' ') + second;
}

/**
 * Rewrites path data of absolute `M`, `L` and `Z` with at most one decimal as relative steps, which
 * are about a third shorter. Steps are counted in whole grains, so no rounding adds up. Steps of no
 * length are left out.
 *
 * @param grain - the smallest step, in drawing units: 0.1, or 1 for a small map that must weigh
 *   little
 */
export function relativePath(d: string, grain: 0.1 | 1 = 0.1): string {
  let x = 0;
  let y = 0;
  let out = '';
  for (const [, command, first, second] of d.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      out += 'z';
      continue;
    }
    const nextX = Math.round(Number(first) / grain);
    const nextY = Math.round(Number(second) / grain);
    if (command === 'M') {
      // Absolute, because after "z" the current point is where the ring began.
      out += `M${pair(nextX, nextY, grain)}`;
    } else if (nextX !== x || nextY !== y) {
      out += `l${pair(nextX - x, nextY - y, grain)}`;
    }
    [x, y] = [nextX, nextY];
  }
  return out;
}
