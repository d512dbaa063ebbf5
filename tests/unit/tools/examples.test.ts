import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/model/components.ts';
import { entriesOf } from '../../../src/model/facts/facts.ts';
import { holders } from '../../../src/model/schema/control.ts';
import { chartKinds } from '../../../src/model/schema/chart.ts';
import { claimKinds, verdicts } from '../../../src/model/schema/claim.ts';
import { label } from '../../../src/model/schema/label.ts';
import { readEdtf } from '../../../src/model/schema/edtf.ts';
import { statuses, themes } from '../../../src/model/schema/event.ts';
import { exampleFacts } from '../../../tools/components/examples.ts';

const text = (name: string): string => readFileSync(`tests/fixtures/examples/${name}`, 'utf8');
const chapter = text('chapter.mdx');
const { facts } = exampleFacts(text('facts.yaml'), chapter);
const claims = facts.claims.list;
const events = facts.events.list;
const rows = facts.charts.list.flatMap((chart) => chart.rows);

/** Fails where a state has no example, naming it. */
const expectAll = <T>(states: readonly T[], shown: readonly (T | undefined)[]): void =>
  expect(states.filter((state) => !shown.includes(state))).toEqual([]);

describe('the page of all components has an example of', () => {
  it('every component that an editor can write', () => {
    expectAll(
      Object.keys(components),
      [...chapter.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name),
    );
  });

  it('every verdict and kind of claim', () => {
    expectAll(
      verdicts,
      claims.map(({ verdict }) => verdict),
    );
    expectAll(
      claimKinds,
      claims.map(({ kind }) => kind),
    );
  });

  it('every status and theme of an event, and every doubt of a date', () => {
    expectAll(
      statuses,
      events.map(({ status }) => status),
    );
    expectAll(
      themes,
      events.map(({ theme }) => theme),
    );
    const dates = events.map(({ date }) => readEdtf(date));
    expect(dates.some(({ interval }) => interval)).toBe(true);
    for (const doubt of ['approximate', 'uncertain'] as const)
      expect(
        dates.some(({ from }) => from[doubt]),
        doubt,
      ).toBe(true);
    expectAll(
      ['day', 'month'],
      dates.map(({ from }) => from.precision),
    );
    expect(
      dates.some(({ end }) => !Number.isFinite(end)),
      'no end',
    ).toBe(true);
    expect(
      events.some(({ differs }) => differs),
      'another date',
    ).toBe(true);
  });

  it('every kind of chart, with every state of a row', () => {
    expectAll(
      chartKinds,
      facts.charts.list.map(({ kind }) => kind),
    );
    expectAll(
      ['armenian', 'azerbaijani'],
      rows.map(({ side }) => side),
    );
    for (const field of [
      'value',
      'low',
      'about',
      'group',
      'part',
      'opEd',
      'counts',
      'none',
      'note',
    ] as const)
      expect(
        rows.some((row) => row[field] !== undefined),
        field,
      ).toBe(true);
  });

  it('numbers with and without a range, and every holder of a district', () => {
    expect(new Set(facts.numbers.list.map(({ low }) => low === undefined)).size).toBe(2);
    expectAll(
      holders,
      facts.control.list.map(({ by }) => by),
    );
  });

  it('every class of name on a map, on both cuts, and each way in which a map can draw a place', () => {
    const names = [...facts.labels.list, ...facts.lines.list.flatMap(({ labels = [] }) => labels)];
    expectAll(
      label.shape.class.options,
      facts.labels.list.map((name) => name.class),
    );
    for (const cut of [undefined, 'wide', 'narrow'] as const)
      expect(
        names.some((name) => name.cut === cut && name.text.length === 1),
        cut,
      ).toBe(true);
    expect(facts.labels.list.some(({ text }) => text.length === 2)).toBe(true);
    expect(facts.labels.list.some(({ course }) => course)).toBe(true);
    expect(facts.lines.list.flatMap(({ labels = [] }) => labels)).not.toEqual([]);
    expectAll(
      ['rank', 'label', 'emphasised', 'onlyNamed', 'labelledBy'],
      facts.places.list.flatMap(({ map = {} }) => Object.keys(map)),
    );
  });

  it('a title that runs from right to left, and a word that no small screen has room for', () => {
    expect(facts.sources.list.map(({ language }) => language)).toContain('fa');
    for (const words of [chapter, facts.sources.get('long-words').title])
      expect(words).toMatch(/\w{36}/);
  });

  it('a draft of each kind that has cards or lists, one until its day, and changes', () => {
    for (const kind of ['claim', 'place', 'source', 'number', 'chart', 'term'] as const)
      expect(
        entriesOf(facts, kind).list.some(({ draft }) => draft),
        kind,
      ).toBe(true);
    expect(events.some(({ publishOn }) => publishOn)).toBe(true);
    expect(claims.some(({ changes = [] }) => changes.length > 1)).toBe(true);
  });
});
