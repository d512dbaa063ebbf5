import type { Point } from '../model/facts/geography.ts';

/** The river's name, written along it on the Iranian side; each course is set by hand. */
export const riverCourses: { text: string; course: Point[]; only: 'wide' | 'narrow' }[] = [
  {
    text: 'Aras (Azerbaijani: Araz)',
    course: [
      [45.6, 38.85],
      [45.88, 38.785],
      [46.2, 38.745],
      [46.55, 38.775],
    ],
    only: 'wide',
  },
  {
    text: 'Aras',
    course: [
      [47.64, 39.515],
      [47.78, 39.575],
      [47.92, 39.6],
    ],
    only: 'wide',
  },
  {
    text: 'Aras (Araz)',
    course: [
      [46.28, 38.765],
      [46.45, 38.775],
      [46.62, 38.835],
    ],
    only: 'narrow',
  },
  {
    text: 'Aras',
    course: [
      [47.02, 39.1],
      [47.12, 39.17],
      [47.2, 39.22],
    ],
    only: 'narrow',
  },
];
