import type { Facts } from '../model/facts/facts.ts';
import type { MapTopology } from '../model/facts/topology.ts';
import { areasOf, coursesIn } from './draw.ts';
import { narrowFrame, narrowX, narrowY, wideFrame } from './frame.ts';
import { labelBox } from './labels.ts';
import { areaBoxes, areasIn, barOf, riverLetters, riverNames } from './lettering.ts';
import { markBoxes, markersIn } from './markers.ts';
import { lineNamesIn, roadsIn } from './schematic.ts';

/** The two letterings of the large map; `apart` is the 24 pixels that a finger needs. */
const letterings = [
  {
    cut: 'wide',
    frame: wideFrame,
    transform: undefined,
    sizes: { emphasised: 20, town: 15.5, district: 13.5, region: 15.5, country: 30 },
    lineSize: 13,
    barSize: 15,
    dot: 4,
    gap: 9,
    apart: 27,
  },
  {
    cut: 'narrow',
    frame: narrowFrame,
    transform: `translate(${narrowX.toFixed(1)} ${narrowY.toFixed(1)})`,
    sizes: { emphasised: 20, town: 14.5, district: 13, region: 16, country: 24 },
    lineSize: 12.5,
    barSize: 12,
    dot: 3.4,
    gap: 8,
    apart: 30,
  },
] as const;

/** What is written on the large map: whole, and on its cut for narrow screens. */
export function composeLarge({ places, labels, lines }: Facts, topology: MapTopology) {
  return letterings.map((lettering) => {
    const { cut, frame, sizes, lineSize, barSize, dot, gap, apart } = lettering;
    const bar = barOf(frame, barSize);
    const rivers = riverNames(frame, labels.list, cut, riverLetters(barSize));
    const taken = [bar.box, ...rivers.flatMap(({ boxes }) => boxes)];
    const courses = coursesIn(topology, frame);
    const { markers, areas } = markersIn(
      frame,
      places.list,
      sizes,
      areasIn(frame, labels.list, sizes, cut),
      gap,
      {
        dot,
        apart,
        lines: [...courses, ...roadsIn(frame, lines.list, places.list)],
        taken,
        inArea: areasOf(topology, frame),
      },
    );
    const words = [
      ...markers.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
      ...areas.flatMap(areaBoxes),
      ...markBoxes(markers, dot),
      ...taken,
    ];
    return {
      ...lettering,
      bar,
      markers,
      areas,
      lineNames: lineNamesIn(frame, lines.list, lineSize, cut, words, courses),
      rivers,
    };
  });
}
