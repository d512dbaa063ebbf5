/** A number of tenths in the shortest way that SVG allows: `5` becomes `.5`, `-123` becomes `-12.3`. */
function tenths(value: number): string {
  return (value / 10)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
}

function pair(x: number, y: number): string {
  const second = tenths(y);
  return tenths(x) + (second.startsWith('-') ? '' : ' ') + second;
}

/**
 * Rewrites path data of absolute `M`, `L` and `Z` with at most one decimal as relative steps, which are about a third shorter.
 * Steps are counted in whole tenths, so no rounding adds up. Steps of no length are left out.
 */
export function relativePath(d: string): string {
  let x = 0;
  let y = 0;
  let out = '';
  for (const [, command, first, second] of d.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      out += 'z';
      continue;
    }
    const nextX = Math.round(Number(first) * 10);
    const nextY = Math.round(Number(second) * 10);
    if (command === 'M') {
      // Absolute, because after "z" the current point is where the ring began.
      out += `M${pair(nextX, nextY)}`;
    } else if (nextX !== x || nextY !== y) {
      out += `l${pair(nextX - x, nextY - y)}`;
    }
    [x, y] = [nextX, nextY];
  }
  return out;
}
