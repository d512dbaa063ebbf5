import { describe, expect, it } from 'vitest';
import { countryLabels } from '../../../src/map/country-labels.ts';
import { frameOf } from '../../../src/map/frame.ts';
import { isInside, overlaps, textBox, type Box } from '../../../src/map/labels.ts';
import { geometry } from '../../../src/model/read/region.ts';

const frame = frameOf({ west: 45.5, south: 38.6, east: 48, north: 40.4 }, 600);
const size = 14;
const named = (taken: Box[] = [], of = frame) => countryLabels(geometry(), of, size, taken);
const boxOf = ({ text, x, y }: ReturnType<typeof named>[number]): Box =>
  textBox((text[0] ?? '').toUpperCase(), x, y, size, 'middle', { tracking: 0.3 });

describe('countryLabels()', () => {
  it('names each country that is shown once, north and south of the river as they lie', () => {
    const labels = named();
    const names = labels.map(({ area }) => area);
    expect(names.toSorted()).toEqual(['armenia', 'azerbaijan', 'iran']);
    const at = Object.fromEntries(labels.map((label) => [label.area, label]));
    expect(at.iran?.y).toBeGreaterThan(at.azerbaijan?.y ?? Infinity);
    expect(at.armenia?.x).toBeLessThan(at.azerbaijan?.x ?? 0);
    expect(labels.every((label) => label.kind === 'country' && label.size === size)).toBe(true);
    expect(labels.map(({ text }) => text[0]).toSorted()).toEqual(['Armenia', 'Azerbaijan', 'Iran']);
  });

  it('keeps names whole within the frame and clear of each other', () => {
    const boxes = named().map(boxOf);
    for (const box of boxes) expect(isInside(box, frame, 8)).toBe(true);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  });

  it('moves a name away from what is written already', () => {
    const before = named().find(({ area }) => area === 'iran');
    const taken = before ? [boxOf(before)] : [];
    const after = named(taken).find(({ area }) => area === 'iran');
    expect(after).toBeDefined();
    expect([after?.x, after?.y]).not.toEqual([before?.x, before?.y]);
    for (const box of taken) expect(after && overlaps(boxOf(after), box)).toBe(false);
  });

  it('gives no name to a country of which too little shows, nor where all room is taken', () => {
    const inside = frameOf({ west: 48.2, south: 39.9, east: 48.8, north: 40.3 }, 600);
    expect(named([], inside).map(({ area }) => area)).toEqual(['azerbaijan']);
    expect(named([{ x: 0, y: 0, width: frame.width, height: frame.height }])).toEqual([]);
  });

  it('puts a name where there is most room: not at the rim of its country', () => {
    const at = named().find(({ area }) => area === 'iran');
    expect(at?.x).toBeGreaterThan(frame.width * 0.25);
    expect(frame.height - (at?.y ?? 0)).toBeGreaterThan(frame.height / 24);
  });
});
