import type { Point } from '../model/facts/geography.ts';

/** Words beside a schematic line, set by hand; they come and go with the line. */
export const lineLabels: {
  line: string;
  text: string[];
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  only?: 'wide' | 'narrow';
}[] = [
  {
    line: 'line-of-contact-1994',
    text: ['line of contact', '1994–2020, schematic'],
    at: [47.2, 39.93],
    anchor: 'start',
  },
  { line: 'goris-kapan-road', text: ['Goris–Kapan road'], at: [46.32, 39.45], anchor: 'end' },
  { line: 'lachin-corridor', text: ['Lachin corridor'], at: [46.63, 39.655], anchor: 'start' },
  {
    line: 'meghri-railway',
    text: ['former railway'],
    at: [45.73, 38.99],
    anchor: 'start',
    only: 'wide',
  },
  {
    line: 'meghri-railway',
    text: ['former railway'],
    at: [45.9, 38.955],
    anchor: 'start',
    only: 'narrow',
  },
  {
    line: 'horadiz-aghband-railway',
    text: ['railway being built'],
    at: [47.0, 39.225],
    anchor: 'end',
  },
];
