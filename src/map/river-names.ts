import { curveNatural, line } from 'd3-shape';
import type { Frame } from './frame.ts';
import { riverCourses } from './river-courses.ts';

/**
 * The names for one cut of the large map, with the curves that they follow as path data in the
 * frame's units.
 */
export function riverNames(frame: Frame, cut: 'wide' | 'narrow'): { text: string; d: string }[] {
  const curve = line().curve(curveNatural).digits(1);
  return riverCourses
    .filter(({ only }) => only === cut)
    .map(({ text, course }) => ({ text, d: curve(course.map(frame.project)) ?? '' }));
}
