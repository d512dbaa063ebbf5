import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areasOf } from '../../../src/map/draw.ts';
import { labelBox, markerBox, overlaps, type Box } from '../../../src/map/labels.ts';
import { composeLarge } from '../../../src/map/large.ts';
import { areaBoxes, type PlacedArea } from '../../../src/map/lettering.ts';
import type { Marker } from '../../../src/map/markers.ts';
import { lineNameBox, type LineName } from '../../../src/map/schematic.ts';
import { composeView, viewDot, type ViewRequest } from '../../../src/map/view.ts';
import { defaultOn } from '../../../src/model/facts/control.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { insideRegion, isPoint, narrowBounds } from '../../../src/model/facts/geography.ts';
import { geometry } from '../../../src/model/read/region.ts';
import type { Event } from '../../../src/model/schema/event.ts';
import { rawFacts } from '../support/entries.ts';

const list = (name: string): unknown => parse(readFileSync(`content/facts/${name}.yaml`, 'utf8'));
const facts = orderFacts(
  rawFacts(
    Object.fromEntries(['places', 'labels', 'lines', 'control'].map((name) => [name, list(name)])),
  ),
);
const words = (ids: string): string[] => ids.match(/[^\s,]+/g) ?? [];

/** All small maps that the content asks for, with what they are called here. */
function* requests(): Generator<ViewRequest & { of: string }> {
  for (const folder of ['content/chapters', 'content/pages'])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.mdx'))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const views = [...text.matchAll(/<MapView\b([^>]*)>/g)];
      for (const [, written = ''] of views) {
        const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1];
        yield {
          of: `${file}: ${value('places')}`,
          places: words(value('places') ?? ''),
          on: value('on') ?? defaultOn,
          bordersOnly: value('only') === 'borders',
        };
      }
      // A chapter without a map of its own gets one of the places that it names.
      const named = new Set([...text.matchAll(/<Place id="([^"]+)"/g)].map(([, id = '']) => id));
      if (views.length === 0 && named.size > 0)
        yield { of: `places of ${file}`, places: [...named], on: defaultOn };
    }
  for (const place of facts.places.list.filter(insideRegion))
    yield { of: `page of ${place.id}`, places: [place.id], on: defaultOn };
  const start = facts.places.list.filter(({ map }) => map?.startPage !== undefined);
  yield { of: 'start page', places: start.map(({ id }) => id), on: '2020-10-20' };
  for (const file of readdirSync('content/facts/events'))
    for (const { id, places } of list(`events/${file.replace('.yaml', '')}`) as Event[])
      yield { of: `explorer at ${id}`, places, on: defaultOn, area: narrowBounds };
}

/** What is written and marked, with the boxes that it fills. */
function things(
  {
    markers,
    areas,
    lineNames,
    bar,
  }: { markers: Marker[]; areas: PlacedArea[]; lineNames: LineName[]; bar: { box: Box } },
  dot: number,
): { of: string; boxes: Box[] }[] {
  return [
    ...markers.map(({ ids, x, y, emphasised }) => ({
      of: `mark of ${ids.join()}`,
      boxes: [markerBox(x, y, emphasised ? dot * 1.7 : dot)],
    })),
    ...markers.flatMap(({ label }) =>
      label ? [{ of: `name ${label.text}`, boxes: [labelBox(label)] }] : [],
    ),
    ...areas.map((area) => ({ of: `area ${area.text.join(' ')}`, boxes: areaBoxes(area) })),
    ...lineNames.map((name) => ({ of: `line ${name.text.join(' ')}`, boxes: [lineNameBox(name)] })),
    { of: 'scale bar', boxes: [bar.box] },
  ];
}

const clashes = (all: ReturnType<typeof things>): string[] =>
  all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((two) => overlaps(box, two))))
      .map((other) => `${one.of} × ${other.of}`),
  );

describe('every map that the content draws', () => {
  const views = [...requests()].map((request) => ({
    ...request,
    view: composeView(facts, geometry(), request),
  }));

  it('has no name on a mark, on another name or on the scale bar, and no mark on another', () => {
    const found = views.flatMap(({ of, view }) =>
      clashes(things(view, viewDot)).map((clash) => `${of}: ${clash}`),
    );
    expect(found).toEqual([]);
    expect(views.length).toBeGreaterThan(60);
  });

  it('marks and names every point that it is asked for', () => {
    const missing = views
      .filter(({ area }) => !area)
      .flatMap(({ of, view: { named, markers, areas } }) =>
        named.filter(isPoint).flatMap(({ id, map }) => {
          const mark = markers.find(({ ids }) => ids.includes(id));
          const isNamed = mark?.label ?? areas.some(({ area }) => area === map?.labelledBy);
          return isNamed ? [] : [`${of}: ${id}`];
        }),
      );
    expect(missing).toEqual([]);
  });

  it('keeps the name of each district, region and water in the area that it names', () => {
    const strayed = views.flatMap(({ of, view: { frame, areas } }) => {
      const inArea = areasOf(geometry(), frame);
      return areas
        .filter(({ kind }) => kind !== 'country')
        .filter(({ area, x, y, size }) => !inArea(area, [x, y - size * 0.3]))
        .map(({ area }) => `${of}: ${area}`);
    });
    expect(strayed).toEqual([]);
  });

  it('lets nothing stand out that was not asked for', () => {
    const loud = views
      .filter(({ view: { named } }) => named.length > 0)
      .flatMap(({ of, places, view: { markers } }) =>
        markers
          .filter(({ emphasised, ids }) => emphasised && !ids.some((id) => places.includes(id)))
          .map(({ ids }) => `${of}: ${ids.join()}`),
      );
    expect(loud).toEqual([]);
  });

  it('is so on the large map too, whole and cut for narrow screens', () => {
    for (const { cut, dot, rivers, ...large } of composeLarge(facts, geometry())) {
      const river = rivers.map(({ text, boxes }) => ({ of: `river ${text}`, boxes }));
      expect(clashes([...things(large, dot), ...river]), cut).toEqual([]);
    }
  });
});
