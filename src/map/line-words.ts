import { dateWords } from '../model/facts/dates.ts';
import type { Line } from '../model/schema/line.ts';

/** Whether the map draws a line straight from point to point. */
export function isSchematic({ via, course }: Line): boolean {
  return via !== undefined || course !== undefined;
}

/** From when until when a line holds, in words; nothing for a line that holds throughout. */
export function lineSpan({ from, to }: Line): string {
  if (from && to) return `from ${dateWords(from)} until ${dateWords(to)}`;
  if (from) return `since ${dateWords(from)}`;
  return to ? `until ${dateWords(to)}` : '';
}
