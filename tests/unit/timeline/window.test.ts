import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/model/facts/dates.ts';
import { monthStart, storyEnd, storyMonths, storyStart } from '../../../src/model/facts/story.ts';
import {
  closest,
  dayTicks,
  instantX,
  shiftWindow,
  unzoomX,
  viewOf,
  windowOf,
  zoomAbout,
  zoomedWidth,
  zoomX,
  type Frame,
} from '../../../src/timeline/time-window.ts';

const frame: Frame = { width: 1200, story: [100, 1000] };
const wide = 1200;
const phone = 250;

describe('the story', () => {
  it('has the bounds by which events are sorted into periods', () => {
    expect([
      periodOf('2020-09-26'),
      periodOf('2020-09-27'),
      periodOf('2022-02-28'),
      periodOf('2022-03-01'),
    ]).toEqual(['before', 'story', 'story', 'since']);
    expect([new Date(storyStart).toISOString(), new Date(storyEnd).toISOString()]).toEqual([
      '2020-09-27T00:00:00.000Z',
      '2022-03-01T00:00:00.000Z',
    ]);
  });

  it('counts its months in UTC', () => {
    expect(storyMonths()).toHaveLength(18);
    expect([storyMonths()[0], storyMonths()[4], storyMonths().at(-1)]).toEqual([
      '2020-09',
      '2021-01',
      '2022-02',
    ]);
    expect(monthStart('2020-12', 1)).toBe(Date.UTC(2021, 0, 1));
  });
});

describe('zooming', () => {
  it('stretches the story and moves what lies on either side as it is', () => {
    expect([zoomX(frame, 3, 40), zoomX(frame, 3, 200), zoomX(frame, 3, 1100)]).toEqual([
      40, 400, 2900,
    ]);
    expect(zoomedWidth(frame, 3)).toBe(3000);
  });

  it('can be undone', () => {
    for (const x of [0, 99, 100, 345, 1000, 1150])
      expect(unzoomX(frame, 4.5, zoomX(frame, 4.5, x))).toBeCloseTo(x);
  });

  it('keeps the point that it zooms about in its place', () => {
    const view = { zoom: 2, left: 500 };
    const next = zoomAbout(frame, view, 2, 600, wide);
    expect(zoomX(frame, next.zoom, 600) - next.left).toBeCloseTo(zoomX(frame, 2, 600) - 500);
  });

  it('ends at the whole on the way out and at two weeks on the way in', () => {
    expect(zoomAbout(frame, { zoom: 2, left: 300 }, 0.5, 600, wide)).toEqual({ zoom: 1, left: 0 });
    expect(zoomAbout(frame, { zoom: 1.5, left: 300 }, 0.5, 600, phone)).toEqual({
      zoom: 1,
      left: 0,
    });
    const { zoom } = zoomAbout(frame, { zoom: 1, left: 0 }, 1e6, 600, wide);
    expect(zoom).toBe(closest(frame, wide));
    expect((wide / zoom / 900) * ((storyEnd - storyStart) / 86_400_000)).toBeCloseTo(14);
  });

  it('marks weeks, then every other day, as days grow wider', () => {
    expect(dayTicks(2)).toEqual([]);
    expect(dayTicks(8)).toEqual([8, 15, 22, 29]);
    expect(dayTicks(20).slice(0, 3)).toEqual([3, 5, 7]);
  });
});

describe('the window of months', () => {
  it('is open on both sides when the whole is seen, at any width', () => {
    expect(windowOf(frame, { zoom: 1, left: 0 }, phone)).toEqual({});
    expect(viewOf(frame, {}, phone)).toEqual({ zoom: 1, left: 0 });
  });

  it.each([
    [{ from: '2020-10', to: '2020-11' }, wide],
    [{ from: '2020-10', to: '2020-11' }, phone],
    [{ from: '2021-09', to: '2021-09' }, wide],
    [{ from: '2021-01', to: '2021-12' }, phone],
    [{ from: '2020-09', to: '2020-10' }, wide],
    [{ from: '2021-03', to: undefined }, wide],
    [{ from: undefined, to: '2021-03' }, wide],
  ])('%j is what is seen after it was asked for, %i units wide', (window, across) => {
    expect(windowOf(frame, viewOf(frame, window, across), across)).toEqual(window);
  });

  it('shows the first and last day of its months whole', () => {
    const { zoom, left } = viewOf(frame, { from: '2020-10', to: '2020-11' }, wide);
    expect(zoomX(frame, zoom, instantX(frame, Date.UTC(2020, 9, 1))) - left).toBeCloseTo(9);
    expect(zoomX(frame, zoom, instantX(frame, Date.UTC(2020, 11, 1))) - left).toBeCloseTo(wide - 9);
  });

  it('moves by a month and stops at the ends of the story', () => {
    expect(shiftWindow({ from: '2020-12', to: '2021-01' }, 1)).toEqual({
      from: '2021-01',
      to: '2021-02',
    });
    expect(shiftWindow({ from: '2020-12', to: '2021-01' }, -1)).toEqual({
      from: '2020-11',
      to: '2020-12',
    });
    expect(shiftWindow({ from: '2022-01', to: '2022-02' }, 1)).toEqual({
      from: '2022-01',
      to: '2022-02',
    });
    expect(shiftWindow({}, 1)).toEqual({});
  });
});
