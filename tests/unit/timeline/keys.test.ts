import { describe, expect, it } from 'vitest';
import { nextStop, type Stop } from '../../../src/timeline/keyboard.ts';

const stops: Stop[] = [
  { month: '2020-09', lane: 0, x: 1 },
  { month: '2020-10', lane: 2, x: 10 },
  { month: '2020-10', lane: 0, x: 11 },
  { month: '2020-10', lane: 1, x: 18 },
  { month: '2020-12', lane: 2, x: 40 },
  { month: '2020-12', lane: 2, x: 41 },
];
const all = (): boolean => true;
const go = (key: string, at: number, shown: (index: number) => boolean = all): number | undefined =>
  nextStop(key, at, stops, shown);

describe('the keys of the drawing', () => {
  it('go from event to event with left and right, and stop at the ends', () => {
    expect([
      go('ArrowRight', 2),
      go('ArrowLeft', 2),
      go('ArrowLeft', 0),
      go('ArrowRight', 5),
    ]).toEqual([3, 1, 0, 5]);
  });

  it('go to the first and last event with Home and End', () => {
    expect([go('Home', 3), go('End', 3)]).toEqual([0, 5]);
  });

  it('go to the first event of the next month that has any with Page Down', () => {
    expect([go('PageDown', 0), go('PageDown', 1), go('PageDown', 4)]).toEqual([1, 4, 5]);
  });

  it('go to the first event of the month before with Page Up', () => {
    expect([go('PageUp', 5), go('PageUp', 2), go('PageUp', 0)]).toEqual([1, 0, 0]);
  });

  it('go to the nearest event of the next lane with up and down', () => {
    expect([
      go('ArrowDown', 0),
      go('ArrowDown', 3),
      go('ArrowUp', 4),
      go('ArrowUp', 3),
      go('ArrowUp', 0),
    ]).toEqual([3, 1, 3, 2, 0]);
  });

  it('pass over what is filtered out', () => {
    const border = (index: number): boolean => stops[index]?.lane === 2;
    expect([
      go('ArrowRight', 1, border),
      go('Home', 4, border),
      go('PageUp', 4, border),
      go('ArrowUp', 4, border),
    ]).toEqual([4, 1, 1, 4]);
  });

  it('leave all other keys to the browser', () => {
    expect([go('Tab', 1), go('Enter', 1), go('a', 1)]).toEqual([undefined, undefined, undefined]);
  });
});
