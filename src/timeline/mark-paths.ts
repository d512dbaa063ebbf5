import { prong, round, size, type Mark } from './mark-layout.ts';
import type { Status } from '../model/schema/event.ts';

/*
 * The shapes of a mark as SVG paths. Every piece starts at the mark's centre and goes on by
 * relative steps: a `transform` on each mark would make the browser keep thousands of coordinate
 * systems, and paint each anew at every key.
 */

/** The start of a path at a place in the whole drawing, in drawing units. */
export function centre(x: number, y: number): string {
  return `M${round(x)} ${round(y)}`;
}

/**
 * The span of a mark: a closed box for a bar, an open bracket for "some time in". Empty where the
 * mark itself would cover it.
 */
export function spanPath({ x, span, bar }: Mark, at: string): string {
  if (!span || span[1] - span[0] < 2 * size.half + 4) return '';
  const [left, right] = [round(span[0] - x), round(span[1] - x)];
  const line = `${at}m${left} 0h${round(right - left)}`;
  return bar ? line : `${at}m${left}-4v8m0-4h${round(-6 - left)}m12 0h${round(right - 6)}m0-4v8`;
}

/** The fork to the other dates: down and along, to a small tick. */
export function forkPath({ x, others }: Mark, at: string): string {
  return others
    .map((other) => {
      const end = prong(x, other) - x;
      const slope = end < 0 ? -5 : 5;
      return `${at}l${slope} 5.5h${round(end - slope)}m0-2.5v4`;
    })
    .join('');
}

/** Dashes on both sides: the date is "about" or "perhaps". */
export function doubtPath(at: string): string {
  return `${at}m-${size.doubt} 0h${size.doubt - 6}m12 0h${size.doubt - 6}`;
}

/**
 * SVG paths of the four statuses, at most 12 units wide, told apart by shape, not by colour. Each
 * starts with a move relative to the centre and names no absolute place, so that `M` and the centre
 * before it put it anywhere.
 */
export const glyphs: Record<Status, { line?: string; solid?: string }> = {
  documented: { solid: 'm5.3 0a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 1 1 10.6 0z' },
  reported: { line: 'm4.6 0a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 1 1 9.2 0z' },
  claimed: { line: 'm0-5l5.4 9.2h-10.8z' },
  disputed: { line: 'm0-5.8l5.8 5.8-5.8 5.8-5.8-5.8z', solid: 'm0-5.8v11.6l-5.8-5.8z' },
};
