import { expect, it } from 'vitest';
import { stopsOf } from '../../../src/presenting/stops.ts';

const stacked = (...heights: number[]) => {
  let top = 0;
  return heights.map((height) => ({ top, bottom: (top += height) }));
};

it('stays where a section fits', () => {
  expect(stopsOf(stacked(200, 300), 600, 500)).toEqual([0]);
});

it('goes to the first paragraph that did not fit, and never beyond the end', () => {
  expect(stopsOf(stacked(400, 300, 400, 500), 600, 1600)).toEqual([0, 400, 700, 1000]);
});

it('reads a paragraph that is taller than the screen in steps', () => {
  expect(stopsOf(stacked(1500), 500, 1500)).toEqual([0, 450, 900, 1000]);
});

it('reaches the end of a section of which it knows no blocks', () => {
  expect(stopsOf([], 500, 1200)).toEqual([0, 450, 700]);
});

it('does not scroll on for the margin under the last paragraph alone', () => {
  expect(stopsOf(stacked(300, 250), 600, 640)).toEqual([0]);
});
