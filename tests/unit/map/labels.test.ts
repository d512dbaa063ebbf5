import { describe, expect, it } from 'vitest';
import { declutter, overlaps, placeLabels, textBox } from '../../../src/map/labels.ts';

const frame = { width: 200, height: 100 };
const request = (id: string, x: number, y: number) => ({ id, text: id, x, y, size: 10 });

describe('labels', () => {
  it('stand to the right of their marker where there is room', () => {
    expect(placeLabels([request('Goris', 50, 50)], [], frame, 6)[0]).toMatchObject({
      anchor: 'start',
      labelX: 56,
    });
  });

  it('turn to the left at the right edge of the frame', () => {
    expect(placeLabels([request('Goris', 190, 50)], [], frame, 6)[0]?.anchor).toBe('end');
  });

  it('never cross one another', () => {
    const placed = placeLabels(
      ['Agarak', 'Norduz', 'Meghri', 'Aghband'].map((id, i) => request(id, 90 + i * 4, 50 + i * 3)),
      [],
      frame,
      6,
    );
    const boxes = placed.map(({ text, labelX, labelY, size, anchor }) =>
      textBox(text, labelX, labelY, size, anchor),
    );
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    expect(placed.length).toBeGreaterThan(1);
  });

  it('leave out what fits nowhere, and that is the less important', () => {
    const wall = [
      { x: 0, y: 0, width: 200, height: 38 },
      { x: 0, y: 62, width: 200, height: 38 },
      { x: 0, y: 0, width: 90, height: 100 },
    ];
    expect(
      placeLabels([request('First', 100, 50), request('Second', 101, 51)], wall, frame, 6).map(
        ({ id }) => id,
      ),
    ).toEqual(['First']);
  });
});

describe('markers', () => {
  const points = [
    { id: 'dam', x: 50, y: 50 },
    { id: 'bridge', x: 60, y: 55 },
    { id: 'town', x: 90, y: 50 },
  ];

  it('show the more important of two that are nearer than a finger', () => {
    expect([...declutter(points, 24)]).toEqual(['dam', 'town']);
  });

  it('show all when there is room', () => {
    expect(
      declutter(
        points.map(({ id, x, y }) => ({ id, x: x * 4, y: y * 4 })),
        24,
      ).size,
    ).toBe(3);
  });

  it('show the one whose note is open in any case', () => {
    expect([...declutter(points, 24, 'bridge')]).toEqual(['bridge', 'town']);
  });
});
