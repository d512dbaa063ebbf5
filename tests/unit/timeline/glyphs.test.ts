import { expect, it } from 'vitest';
import { statuses } from '../../../src/model/schema/event.ts';
import { glyphs } from '../../../src/timeline/mark-paths.ts';

const look = (status: (typeof statuses)[number]): string => JSON.stringify(glyphs[status]);

it('each status has a shape of its own, so that nobody needs to see its colour', () => {
  expect(new Set(statuses.map(look)).size).toBe(statuses.length);
});

it('a mark is filled only where documents stand behind the event, half where parties disagree', () => {
  expect(Object.keys(glyphs.documented)).toEqual(['solid']);
  expect(Object.keys(glyphs.reported)).toEqual(['line']);
  expect(Object.keys(glyphs.claimed)).toEqual(['line']);
  expect(Object.keys(glyphs.disputed).toSorted()).toEqual(['line', 'solid']);
});

it('each shape can stand anywhere: it begins with a move and names no place of the drawing', () => {
  for (const status of statuses)
    for (const path of Object.values(glyphs[status])) expect(path).toMatch(/^m[^A-Z]+z$/);
});
