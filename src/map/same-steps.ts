import type { Point } from '../model/facts/geography.ts';

const numbers = /-?\d*\.?\d+/g;

/** The points of a part of a path that holds steps after its start. */
function pointsOf(start: string, steps: string): Point[] {
  const [x = 0, y = 0, ...rest] = `${start} ${steps}`.match(numbers)?.map(Number) ?? [];
  const points: Point[] = [[x, y]];
  for (let at = 0; at < rest.length; at += 2) {
    const [left, top] = points.at(-1) as Point;
    points.push([left + (rest[at] ?? 0), top + (rest[at + 1] ?? 0)]);
  }
  return points;
}

const stepText = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

const stepsOf = (points: readonly Point[]): string[] =>
  points.slice(1).map(([x, y], at) => {
    const [left, top] = points[at] as Point;
    return stepText(x - left, y - top);
  });

/**
 * Paths of whole numbers that look as they did, each part written from that end from which more of
 * its steps stand in parts before it: a border that ran against the outlines beside it is then the
 * same letters as in one of them, and costs a few bytes when the page is compressed, not a hundred.
 */
export function sameSteps(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const pairsOf = (steps: readonly string[]): string[] =>
    steps.slice(1).map((step, at) => [steps[at], step].join());
  const known = (steps: readonly string[]): number =>
    pairsOf(steps).filter((pair) => seen.has(pair)).length;
  const part = (whole: string, start: string, steps: string, end: string): string => {
    const points = pointsOf(start, steps);
    const [there, back] = [stepsOf(points), stepsOf(points.toReversed())];
    const isBack = known(back) > known(there);
    for (const pair of pairsOf(isBack ? back : there)) seen.add(pair);
    if (!isBack) return whole;
    const [x, y] = points.at(-1) as Point;
    return `M${stepText(x, y)}l${back.join(' ').replaceAll(' -', '-')}${end}`;
  };
  return paths.map((path) => path.replaceAll(/M([^l]*)l([^Mz]*)(z?)/g, part));
}
