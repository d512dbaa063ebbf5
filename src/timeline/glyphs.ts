import type { Status } from '../model/schema/event.ts';

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
