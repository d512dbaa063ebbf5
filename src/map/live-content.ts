import { areaLabels } from './area-labels.ts';
import type { IslandData } from './island-data.ts';
import type { LivePoint, LiveShape, LiveWord } from './live-parts.ts';
import { lineLabels } from './line-labels.ts';
import { riverCourses } from './river-courses.ts';
import { decodeArcs, shapesOf, type MapShape, type MapTopology } from '../model/facts/topology.ts';
import type { Point } from '../model/facts/geography.ts';

/**
 * Everything that the moving map draws, from the ground up, with the same classes as the still one.
 */
export function liveShapes(topology: MapTopology, data: IslandData): LiveShape[] {
  const arcs = decodeArcs(topology);
  const polygonsOf = ({ coordinates }: MapShape): Point[][][] => coordinates as Point[][][];
  const linesOf = ({ coordinates }: MapShape): Point[][] => coordinates as Point[][];
  const lines = shapesOf(topology, 'lines', arcs);
  const of = (kinds: string[], classes: string): LiveShape[] =>
    lines
      .filter(({ kind }) => kinds.includes(kind))
      .map((line) => ({ classes, lines: linesOf(line) }));
  return [
    ...shapesOf(topology, 'units', arcs).map((unit) => ({
      classes: `unit unit-${unit.id} ${data.slots[unit.id] ?? ''}`,
      polygons: polygonsOf(unit),
    })),
    ...of(['district'], 'edge'),
    ...shapesOf(topology, 'water', arcs).map((water) => ({
      classes: 'water',
      polygons: polygonsOf(water),
    })),
    ...of(['border'], 'border'),
    ...of(['river-border'], 'border in-river'),
    ...of(['river-border'], 'river'),
    ...data.schematic.flatMap(({ id, kind, classes, course }): LiveShape[] => {
      const own = { classes: `${kind} ${id} ${classes}`, lines: [course] };
      return kind === 'railway' ? [own, { ...own, classes: `sleepers ${own.classes}` }] : [own];
    }),
  ];
}

/**
 * Names of areas, of the river and of schematic lines, set for the cut of the map that is shown
 * first.
 */
export function liveWords(data: IslandData, cut: 'wide' | 'narrow'): LiveWord[] {
  const schematic = new Map(data.schematic.map((line) => [line.id, line]));
  const own = new Set(areaLabels.filter(({ only }) => only === cut).map(({ id }) => id));
  return [
    // What this cut does not name may come into view when the map is zoomed out.
    ...areaLabels
      .filter(({ id, only }) => only === undefined || only === cut || !own.has(id))
      .map(({ text, kind, at }) => ({ classes: `area ${kind}`, text, at })),
    ...riverCourses
      .filter(({ only }) => only === cut)
      .map(({ text, course }) => ({
        classes: 'area water',
        text: [text],
        at: course[Math.floor(course.length / 2)] ?? ([0, 0] as Point),
      })),
    ...lineLabels
      .filter(({ only }) => only === undefined || only === cut)
      .flatMap(({ line, text, at, anchor }) => {
        const drawn = schematic.get(line);
        return drawn
          ? [
              {
                classes: `line-word ${drawn.kind} ${line} ${drawn.classes} from-${anchor}`,
                text,
                at,
              },
            ]
          : [];
      }),
  ];
}

/**
 * The places that can be pressed, west to east, so that the order of the tab key follows the river.
 */
export function livePoints(data: IslandData, anchors: string[]): LivePoint[] {
  return data.points
    .toSorted((a, b) => a.at[0] - b.at[0])
    .map(({ id, name, label, at }) => ({
      id,
      name,
      label: label ?? name,
      at,
      classes: anchors.includes(id) ? 'anchor' : '',
    }));
}
