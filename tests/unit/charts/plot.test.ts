import { describe, expect, it } from 'vitest';
import { axisOf, besideMark, height, plotOf } from '../../../src/charts/plot.ts';
import { row, chart } from './chart.ts';

describe('axisOf()', () => {
  it('has round ends that take in every number, the ends of ranges too', () => {
    const { x, ticks } = axisOf([{ value: 5 }, { low: 12, high: 35 }], 0, [0, 100]);
    expect(x(0)).toBe(0);
    expect(x(35)).toBeLessThanOrEqual(100);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  });

  it('has so few ticks that long numbers stay apart', () => {
    expect(axisOf([{ value: 820_000 }], 0, [2, 98]).ticks.map(({ text }) => text)).toEqual([
      '0',
      '500,000',
      '1,000,000',
    ]);
  });

  it('begins where it is told to', () => {
    expect(axisOf([{ value: 132 }], 90, [2, 98]).x(132)).toBeGreaterThan(
      axisOf([{ value: 132 }], 90, [2, 98]).x(100),
    );
  });
});

describe('besideMark()', () => {
  it('puts a number right of its mark, and left of it near the right edge', () => {
    expect(besideMark(40, 40, '15')).toEqual({ x: 40, anchor: 'start', text: '15' });
    expect(besideMark(50, 80, '500,000–820,000')).toEqual({
      x: 50,
      anchor: 'end',
      text: '500,000–820,000',
    });
  });

  it('moves it to the left only when it no longer fits, and never where it has no room there either', () => {
    // Five letters take 14.5 percent, twenty take 49.
    const anchors = (text: string, ...marks: [from: number, to: number][]): string[] =>
      marks.map(([from, to]) => besideMark(from, to, text).anchor);
    expect(anchors('12345', [85.5, 85.5], [85.6, 85.6])).toEqual(['start', 'end']);
    expect(anchors('x'.repeat(20), [48.9, 95], [49, 95])).toEqual(['start', 'end']);
  });
});

describe('plotOf()', () => {
  const rows = [
    row({ label: 'The op-ed', value: 30, opEd: true }),
    row({ label: 'A', value: 12 }),
    row({ label: 'B', low: 10, high: 20 }),
  ];

  it('draws the op-ed’s number as a line at its own value, not as a row', () => {
    const plot = plotOf(chart(), rows, false);
    expect(plot.rows.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(plot.opEd?.text).toBe('The op-ed: 30 km');
    expect(plot.opEd?.x).toBe(axisOf(rows, 0, [2, 98]).x(30));
  });

  it('draws one number as a dot and a range as a span from end to end', () => {
    const [a, b] = plotOf(chart(), rows, false).rows;
    const { x } = axisOf(rows, 0, [2, 98]);
    expect(a).toMatchObject({ dot: x(12), span: undefined });
    expect(b).toMatchObject({ dot: undefined, span: [x(10), x(20)] });
  });

  it('draws a range whose ends are the same as a dot', () => {
    const [a] = plotOf(chart(), [row({ low: 10, high: 10 }), row({ value: 20 })], false).rows;
    expect(a).toMatchObject({ dot: axisOf([{ value: 20 }], 0, [2, 98]).x(10), span: undefined });
  });

  it('writes the op-ed’s number towards the middle of the drawing', () => {
    const anchor = (value: number): string | undefined =>
      plotOf(chart(), [row({ value, opEd: true }), row({ value: 100 })], false).opEd?.anchor;
    // On an axis from 0 to 100 that takes 2 to 98 percent of the width.
    expect([10, 32, 33, 50, 67, 68, 90].map(anchor)).toEqual([
      'start',
      'start',
      'middle',
      'middle',
      'middle',
      'end',
      'end',
    ]);
  });

  it('has no such line where the op-ed gives no number', () => {
    expect(plotOf(chart(), [row({ value: 1 })], false).opEd).toBeUndefined();
    expect(
      plotOf(chart(), [row({ none: 'nothing', opEd: true }), row({ value: 1 })], false).opEd,
    ).toBeUndefined();
  });

  it('draws hollow what counts something else, and tells sides apart by shape', () => {
    const [a, b] = plotOf(
      chart(),
      [
        row({ value: 1, counts: 'a part', side: 'armenian' }),
        row({ value: 1, side: 'azerbaijani' }),
      ],
      false,
    ).rows;
    expect(a).toMatchObject({ hollow: true, shape: 'square', counts: 'a part' });
    expect(b).toMatchObject({ hollow: false, shape: 'circle' });
  });

  it('draws bars from zero, the op-ed’s among them', () => {
    const plot = plotOf(
      chart({ kind: 'bars', axisFrom: 90 }),
      [row({ value: 100 }), row({ value: 50, opEd: true })],
      false,
    );
    const [long, short] = plot.rows.map(({ span = [0, 0] }) => span[1] - span[0]);
    expect(plot.rows.map(({ opEd }) => opEd)).toEqual([false, true]);
    expect(plot.rows.map(({ span }) => span?.[0])).toEqual([0, 0]);
    expect((long ?? 0) / (short ?? 1)).toBeCloseTo(2, 9);
  });

  it('makes bars so short that the longest number beside one is not cut off', () => {
    const { rows: drawn } = plotOf(
      chart({ kind: 'bars' }),
      [
        row({ value: 12_400, about: 'more than' }),
        row({ low: 2, high: 14_000 }),
        row({ value: 3 }),
      ],
      false,
    );
    for (const { span, beside } of drawn) {
      expect(beside).toMatchObject({ x: span?.[1] ?? 0, anchor: 'start' });
      expect(beside.x + 3 + 2.3 * beside.text.length).toBeLessThanOrEqual(98 + 1e-9);
    }
    expect(drawn[0]?.beside.text).toBe('more than 12,400');
    // No shorter than they must be.
    expect((drawn[0]?.beside.x ?? 0) + 3 + 2.3 * 16).toBeCloseTo(98, 9);
  });

  it('draws a range among bars from end to end', () => {
    const rows = [row({ low: 10, high: 20 }), row({ value: 30 })];
    const [range] = plotOf(chart({ kind: 'bars' }), rows, false).rows;
    const { x } = axisOf(rows, 0, [0, 86]);
    expect(range).toMatchObject({ span: [x(10), x(20)], dot: undefined });
  });

  it('draws no mark where no number was found, and says so', () => {
    const [none, some] = plotOf(
      chart(),
      [row({ none: 'no percentage found' }), row({ value: 3 })],
      false,
    ).rows;
    expect(some?.beside).toMatchObject({ text: '3', missing: false });
    expect(none).toMatchObject({
      dot: undefined,
      span: undefined,
      beside: { text: 'no percentage found', missing: true },
    });
  });

  it('heads a group once, and never lets rows meet', () => {
    const plot = plotOf(
      chart(),
      ['Before', 'Before', 'After'].map((group) => row({ value: 1, group, counts: 'a part' })),
      false,
    );
    expect(plot.rows.map(({ heading }) => heading)).toEqual(['Before', undefined, 'After']);
    const tops = [...plot.rows.map(({ y }) => y), plot.foot];
    tops.slice(1).forEach((y, index) => expect(y - (tops[index] ?? 0)).toBeGreaterThanOrEqual(3));
  });

  it('puts rows under each other, each as tall as what stands in it', () => {
    const {
      top,
      rows: drawn,
      foot,
    } = plotOf(
      chart(),
      [
        row({ value: 9, opEd: true }),
        row({ value: 1 }),
        row({ value: 1, counts: 'a part' }),
        row({ value: 1, group: 'After' }),
      ],
      false,
    );
    const { opEd, row: tall, counts, heading } = height;
    const tops = [opEd, opEd + tall, opEd + 2 * tall + counts + heading];
    expect(top).toBe(opEd);
    expect(drawn.map(({ y }) => y)).toEqual(tops.map((y): unknown => expect.closeTo(y, 9)));
    expect(foot).toBeCloseTo((tops[2] ?? 0) + tall, 9);
    expect(plotOf(chart(), [row({ value: 1 })], false)).toMatchObject({ top: 0, foot: tall });
  });

  it('leaves to a chapter the two ends of the axis', () => {
    const texts = (compact: boolean): string[] =>
      plotOf(chart(), [row({ value: 35 })], compact).ticks.map(({ text }) => text);
    expect(texts(false)).toEqual(['0', '10', '20', '30', '40']);
    expect(texts(true)).toEqual(['0', '40']);
  });

  it('leaves second lines to the full chart', () => {
    expect(plotOf(chart(), [row({ value: 1, counts: 'a part' })], true).rows[0]).toMatchObject({
      counts: undefined,
      hollow: true,
    });
  });
});
