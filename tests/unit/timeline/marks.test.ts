import { describe, expect, it } from 'vitest';
import { themes, type Event } from '../../../src/model/schema/event.ts';
import { groupEvents } from '../../../src/model/facts/events-by-time.ts';
import { markOf, pieceScale, timeScale } from '../../../src/timeline/time-scale.ts';
import { stripOf, stripWidth } from '../../../src/timeline/strip-layout.ts';

const event = (date: string, more: Partial<Event> = {}): Event => ({
  id: date,
  date,
  title: date,
  summary: '',
  theme: 'border',
  places: [],
  actors: [],
  status: 'reported',
  attribution: '',
  sources: ['a'],
  ...more,
});
const day = 86_400_000;
/** One unit a day from 1 October 2020, so that x can be read as a day. */
const days = (instant: number): number => (instant - Date.UTC(2020, 9, 1)) / day;

describe('the mark of an event', () => {
  it('stands at the middle of an exact day', () => {
    expect(markOf(event('2020-10-17'), days)).toMatchObject({
      lane: 1,
      span: undefined,
      bar: false,
      doubt: false,
      others: [],
    });
    expect(markOf(event('2020-10-17'), days).x).toBeCloseTo(16.5);
  });

  it.each([
    ['2020-10-17', 'an exact day'],
    ['2020-10', 'a month'],
    ['2020-10-17/2020-10-20', 'an interval'],
  ])('stands in the lane of its theme, in the order of the themes (%s, %s)', (date) => {
    expect(themes.map((theme) => markOf(event(date, { theme }), days).lane)).toEqual([
      ...themes.keys(),
    ]);
  });

  it('spans the month where only the month is known', () => {
    const { x, span, bar } = markOf(event('2020-10'), days);
    expect([x, ...(span ?? [])].map((value) => Math.round(value * 10) / 10)).toEqual([15.5, 0, 31]);
    expect(bar).toBe(false);
  });

  it('stands at the start of an interval and lasts to its end', () => {
    const { x, span, bar } = markOf(event('2020-10-17/2020-10-20'), days);
    expect([x, ...(span ?? [])].map((value) => Math.round(value * 10) / 10)).toEqual([
      16.5, 16.5, 19.5,
    ]);
    expect(bar).toBe(true);
  });

  it('runs to the edge of the drawing where an interval has no end', () => {
    const scale = timeScale([Date.UTC(2020, 8, 27), Date.UTC(2021, 0, 1)], 1000, {
      before: 50,
      since: 50,
      gap: 10,
    });
    expect(markOf(event('2021-12-01/..'), scale.x).span?.[1]).toBe(1000);
  });

  it.each(['2020-10-17~', '2020-10-17?', '2020-10~'])('shows the doubt of %s', (date) => {
    expect(markOf(event(date), days).doubt).toBe(true);
  });

  it('knows the dates that other sources give', () => {
    expect(
      markOf(event('2020-10-17', { differs: [{ date: '2020-10-18', sources: ['a'] }] }), days)
        .others[0],
    ).toBeCloseTo(17.5);
  });
});

describe('the scale of the large drawing', () => {
  const room = { before: 80, since: 200, gap: 20 };
  const scale = timeScale(
    [Date.UTC(1992, 4, 7), Date.UTC(2020, 9, 1), Date.UTC(2025, 7, 8)],
    1200,
    room,
  );

  it('draws the story true to scale between the breaks', () => {
    expect(scale.story).toEqual([100, 980]);
    const step = scale.x(Date.UTC(2020, 9, 2)) - scale.x(Date.UTC(2020, 9, 1));
    expect(scale.x(Date.UTC(2021, 9, 2)) - scale.x(Date.UTC(2021, 9, 1))).toBeCloseTo(step);
  });

  it('keeps what came before and since in their own panels', () => {
    expect(scale.x(Date.UTC(2020, 8, 26))).toBeLessThanOrEqual(scale.before[1]);
    expect(scale.x(Date.UTC(2022, 2, 1))).toBe(scale.since[0]);
    expect(scale.x(Date.UTC(2025, 11, 31))).toBeLessThanOrEqual(1200);
  });

  it('gives the whole width to the story where nothing lies outside it', () => {
    expect(timeScale([Date.UTC(2020, 9, 1)], 1200, room)).toMatchObject({
      story: [0, 1200],
      before: [0, 0],
      since: [1200, 1200],
      years: [],
    });
  });

  it('labels every month of the story', () => {
    expect(scale.months.map(({ month }) => month)).toEqual(
      expect.arrayContaining(['2020-10', '2021-01', '2022-02']),
    );
    expect(scale.months).toHaveLength(17);
  });

  it('puts an instant outside all pieces at the nearest edge', () => {
    const x = pieceScale([
      { from: 0, to: 10, x: [0, 100] },
      { from: 10, to: 20, x: [150, 200] },
    ]);
    expect([x(-5), x(25)]).toEqual([0, 200]);
  });
});

describe('the strip', () => {
  it('keeps every mark within its width', () => {
    for (const { x } of stripOf(
      ['1992-05-07', '2020-10-17', '2020-10-18', '2021-10~', '2025-08-08'].map((date) =>
        event(date),
      ),
    ).placed) {
      expect(x).toBeGreaterThanOrEqual(6);
      expect(x).toBeLessThanOrEqual(stripWidth - 6);
    }
  });

  it('breaks the scale between periods that lie far apart, and only then', () => {
    expect(
      stripOf([event('1992-05-07'), event('2020-10-17'), event('2025-08-08')]).breaks,
    ).toHaveLength(2);
    expect(stripOf([event('2020-09-20'), event('2021-10-17')]).breaks).toEqual([]);
  });

  it('draws a single event', () => {
    expect(stripOf([event('2020-10-17')]).placed).toHaveLength(1);
  });
});

describe('the groups of the list', () => {
  it('are months in the story and years outside it', () => {
    const groups = groupEvents(
      [
        '2012-02',
        '2012-05-22',
        '2020-09-27',
        '2020-10',
        '2020-10-17',
        '2022-03-11',
        '2022-07-19',
      ].map((date) => event(date)),
    );
    expect(groups.before.map(({ key, events }) => [key, events.length])).toEqual([['y-2012', 2]]);
    expect(groups.story.map(({ key, name, events }) => [key, name, events.length])).toEqual([
      ['m-2020-09', 'September 2020', 1],
      ['m-2020-10', 'October 2020', 2],
    ]);
    expect(groups.since.map(({ key }) => key)).toEqual(['y-2022']);
  });
});
