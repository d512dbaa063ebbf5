import { polygonContains } from 'd3-polygon';
import type { Frame } from './frame.ts';
import { isInside, overlaps, textBox, type Box } from './labels.ts';
import type { PlacedArea } from './lettering.ts';
import { simplify } from './draw.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../model/facts/topology.ts';
import type { Point } from '../model/facts/geography.ts';

/** A district belongs to Azerbaijan. */
const countryOf = (unit: string): string =>
  ({ armenia: 'Armenia', syunik: 'Armenia', georgia: 'Georgia', iran: 'Iran', turkey: 'Turkey' })[
    unit
  ] ?? 'Azerbaijan';

/** Positions that are tried across and down. */
const steps = 24;

/**
 * Names of the countries that a small drawing shows, each where there is most room for it: inside
 * the country, clear of the frame's edge and of what is written already. A country of which too
 * little shows gets no name.
 *
 * @param size - of the letters, in drawing units
 * @param taken - boxes of other words and of markers
 */
export function countryLabels(
  topology: MapTopology,
  frame: Frame,
  size: number,
  taken: Box[],
): PlacedArea[] {
  // Half a unit is nothing to a name, and most points can go.
  const arcs = decodeArcs(topology).map((arc) => simplify(arc.map(frame.project), 0.5));
  const rings = shapesOf(topology, 'units', arcs).map(({ id, coordinates }) => ({
    country: countryOf(id),
    outlines: (coordinates as Point[][][]).map(([outer = []]) => outer),
  }));
  const countryAt = (point: Point): string | undefined =>
    rings.find(({ outlines }) => outlines.some((ring) => polygonContains(ring, point)))?.country;
  const found = new Map<string, { x: number; y: number; room: number }>();
  for (let row = 2; row < steps - 1; row++)
    for (let column = 2; column < steps - 1; column++) {
      const [x, y] = [(frame.width * column) / steps, (frame.height * row) / steps];
      const country = countryAt([x, y]);
      if (!country) continue;
      const box = textBox(country.toUpperCase(), x, y, size, 'middle', { tracking: 0.3 });
      const rim = [0, 0.25, 0.5, 0.75, 1].flatMap((part): Point[] => [
        [box.x + part * box.width, box.y],
        [box.x + part * box.width, box.y + box.height],
      ]);
      if (
        !isInside(box, frame, 8) ||
        taken.some((other) => overlaps(box, other)) ||
        rim.some((point) => countryAt(point) !== country)
      )
        continue;
      // Room to the frame's edge and to other words; the name goes where the lesser of the two is
      // largest.
      const away = taken.map((other) =>
        Math.hypot(
          Math.max(0, Math.abs(other.x + other.width / 2 - x) - other.width / 2),
          other.y + other.height / 2 - y,
        ),
      );
      const room = Math.min(x, frame.width - x, y, frame.height - y, ...away);
      if (room > (found.get(country)?.room ?? 0)) found.set(country, { x, y, room });
    }
  return [...found].map(([name, { x, y }]) => ({
    area: name.toLowerCase(),
    text: [name],
    kind: 'country',
    x,
    y,
    size,
  }));
}
