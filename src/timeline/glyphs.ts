import type { Status } from '../schema/event.ts';

/** SVG paths of the four statuses, drawn about 0,0 and at most 12 units wide: told apart by shape, not by colour. */
export const glyphs: Record<Status, { line?: string; solid?: string }> = {
  documented: { solid: 'M5.3 0A5.3 5.3 0 1 1-5.3 0 5.3 5.3 0 1 1 5.3 0Z' },
  reported: { line: 'M4.6 0A4.6 4.6 0 1 1-4.6 0 4.6 4.6 0 1 1 4.6 0Z' },
  claimed: { line: 'M0-5L5.4 4.2H-5.4Z' },
  disputed: { line: 'M0-5.8L5.8 0 0 5.8-5.8 0Z', solid: 'M0-5.8V5.8L-5.8 0Z' },
};
