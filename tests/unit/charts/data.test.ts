import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allRows, fullWords } from '../../../src/charts/rows.ts';
import { chartCsv, chartJson, csv } from '../../../src/charts/download.ts';
import { tableOf } from '../../../src/charts/table.ts';
import { dateWords } from '../../../src/model/facts/dates.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import type { MapTopology } from '../../../src/model/facts/topology.ts';
import { chart as schema } from '../../../src/model/schema/chart.ts';
import { chapterData, claim, rawFacts, source } from '../support/entries.ts';
import { row, chart } from './chart.ts';

const written = (parse(readFileSync('content/facts/charts.yaml', 'utf8')) as unknown[]).map(
  (entry) => schema.parse(entry),
);

describe('csv()', () => {
  it('quotes what RFC 4180 wants quoted, and ends every line with CRLF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['one, two', 'say "no"'],
        [undefined, 3],
        ['line\nbreak', ''],
      ]),
    ).toBe('\uFEFFa,b\r\n"one, two","say ""no"""\r\n,3\r\n"line\nbreak",\r\n');
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+994 12', "'+994 12"],
    ['-5 to 3', "'-5 to 3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('such as %j is written as text', (value, written) => {
    expect(csv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('is no number, no dash, no sign within a text', () => {
    expect(csv([[-5, '–5', 'a=b', 'a-b', '', undefined]])).toBe('\uFEFF-5,–5,a=b,a-b,,\r\n');
  });
});

describe('words', () => {
  it('give a number with what stands before it and its range', () => {
    expect(fullWords(row({ value: 300_000, low: 300_000, high: 360_000, about: 'over' }))).toBe(
      'over 300,000 (300,000–360,000)',
    );
    expect(fullWords(row({ low: 10.9, high: 15 }))).toBe('10.9–15');
    expect(fullWords(row({ value: 933 }))).toBe('933');
    expect(fullWords(row({ none: 'no percentage found' }))).toBe('no percentage found');
    expect(fullWords(row({ value: 5, low: 5, high: 5 })), 'a range of nothing').toBe('5');
    expect(fullWords(row({ low: 5, high: 5 })), 'and without a value of its own').toBe('5');
  });
});

describe('tableOf()', () => {
  it('lists every row that is drawn, with its sources', () => {
    const table = tableOf(
      [
        row({ value: 1, date: '2020-06', counts: 'a part', note: 'Late.' }),
        row({ label: 'B', value: 2, sources: ['s2'], opEd: true, group: 'After' }),
      ],
      'kg',
    );
    expect(table.columns).toEqual(['kg']);
    expect(table.rows.map(({ label, cells, sources }) => [label, cells, sources])).toEqual([
      ['Somebody', ['1'], ['a-source']],
      ['B', ['2'], ['s2']],
    ]);
    expect(table.rows[0]).toMatchObject({
      date: 'June 2020',
      notes: ['What it counts: a part.', 'Late.'],
      opEd: false,
      group: undefined,
    });
    expect(table.rows[1]).toMatchObject({ notes: [], opEd: true, group: 'After', date: undefined });
  });

  it('keeps two numbers of one label and time on lines of their own', () => {
    expect(tableOf([row({ value: 1 }), row({ value: 2 })], 'kg').rows).toHaveLength(2);
  });

  it('gives each part of a whole a column, with 0 for none', () => {
    const table = tableOf(
      [
        row({ part: 'A', value: 1 }),
        row({ part: 'B', value: 2, sources: ['s2'] }),
        row({ label: 'C', part: 'B', value: 3 }),
      ],
      '',
    );
    expect(table.columns).toEqual(['A', 'B']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['0', '3'],
    ]);
    expect(table.rows[0]?.sources).toEqual(['a-source', 's2']);
  });
});

describe('the table of verdicts', () => {
  it('has its columns in the usual order, whatever comes first', () => {
    const table = tableOf(
      [row({ part: 'Opinion', value: 1 }), row({ label: 'B', part: 'Supported', value: 2 })],
      '',
    );
    expect(table.columns).toEqual(['Supported', 'Opinion']);
  });
});

describe('downloads', () => {
  const data = chart({
    rows: [row({ value: 132, date: '2021', opEd: true, note: 'Said, "so".' })],
  });
  const address = () => source({ URL: 'https://example.org/a' });

  it('have a header and a line a number, with the addresses of the sources', () => {
    expect(chartCsv(data, data.rows, address)).toBe(
      '\uFEFFlabel,group,side,part,date,value,low,high,about,counts,none,opEd,note,unit,sources\r\nSomebody,,,,2021,132,,,,,,yes,"Said, ""so"".",km,https://example.org/a\r\n',
    );
  });

  it('name every source of a number', () => {
    const two = row({ value: 1, sources: ['a', 'b'] });
    const named = (id: string) => source({ id, URL: `https://example.org/${id}` });
    expect(chartCsv(data, [two], named)).toContain('https://example.org/a https://example.org/b');
    const { rows } = JSON.parse(chartJson(data, [two], named)) as {
      rows: { sources: { id: string; label: string; url: string }[] }[];
    };
    expect(rows[0]?.sources).toMatchObject([
      { id: 'a', url: 'https://example.org/a' },
      { id: 'b', url: 'https://example.org/b' },
    ]);
    expect(rows[0]?.sources[0]?.label).toBeTruthy();
  });

  it('say in JSON what the numbers are, and under which licence', () => {
    const json = JSON.parse(chartJson(data, data.rows, address)) as Record<string, unknown>;
    expect(json).toMatchObject({
      unit: 'km',
      licence: {
        name: expect.stringContaining('CC BY 4.0'),
        url: 'https://creativecommons.org/licenses/by/4.0/',
        geometry: expect.stringContaining('OpenStreetMap'),
      },
      rows: [{ value: 132, opEd: true }],
    });
  });
});

describe('allRows()', () => {
  it('counts each claim once, in the first chapter that discusses it', () => {
    const facts = orderFacts(
      rawFacts({
        chapters: [
          {
            slug: 'two',
            data: chapterData({ number: 2, title: 'Two' }),
            body: '<Claim id="c1" /><Claim id="c2" />',
          },
          {
            slug: 'one',
            data: chapterData({ number: 1, title: 'One' }),
            body: '<Claim id="c1" /><Views claim="c1" />',
          },
        ],
        claims: [claim({ id: 'c1', verdict: 'disputed' }), claim({ id: 'c2', verdict: 'opinion' })],
      }),
    );
    const rows = allRows(chart({ kind: 'units', computed: 'verdicts' }), facts, {} as MapTopology);
    expect(rows.map(({ label, part, value, path }) => [label, part, value, path])).toEqual([
      ['1 One', 'Disputed', 1, '/claims/?chapter=one'],
      ['2 Two', 'Opinion', 1, '/claims/?chapter=two'],
    ]);
    expect(rows.map(({ verdict, sources }) => [verdict, sources])).toEqual([
      ['disputed', []],
      ['opinion', []],
    ]);
  });

  it('counts no claim for what has a claim’s name and is none', () => {
    const facts = orderFacts(
      rawFacts({
        chapters: [
          {
            slug: 'one',
            data: chapterData({ number: 1, title: 'One' }),
            body: '<Term id="c1">a</Term>',
          },
        ],
        claims: [claim({ id: 'c1' })],
      }),
    );
    expect(allRows(chart({ computed: 'verdicts' }), facts, {} as MapTopology)).toEqual([]);
  });

  it('adds the border that we measure, in whole km, with the words that the chart gives it', () => {
    const topology = JSON.parse(readFileSync('public/geo/region.json', 'utf8')) as MapTopology;
    const [horadiz] = (
      parse(readFileSync('content/facts/places.yaml', 'utf8')) as { id: string }[]
    ).filter(({ id }) => id === 'horadiz');
    const facts = orderFacts(rawFacts({ places: [horadiz as never] }));
    const given = row({ value: 132, opEd: true });
    const measured = { label: 'Measured', until: 'horadiz', sources: ['a-map'], note: 'By us.' };
    const rows = allRows(chart({ measured, rows: [given] }), facts, topology);
    expect(rows).toMatchObject([
      given,
      { label: 'Measured', low: 111, high: 127, sources: ['a-map'], note: 'By us.' },
    ]);
  });

  it('adds nothing to a chart whose numbers are all written', () => {
    const rows = [row({ value: 1 })];
    expect(allRows(chart({ rows }), orderFacts(rawFacts({})), {} as MapTopology)).toEqual(rows);
  });
});

describe('the chart that are written', () => {
  it('have labels that fit with their dates on one line of a small phone', () => {
    const long = written
      .flatMap(({ rows }) =>
        rows.map(({ label, date }) => (date ? `${label}, ${dateWords(date)}` : label)),
      )
      .filter((label) => label.length > 41);
    expect(long).toEqual([]);
  });

  it('name both sides when they count people, in the same breath', () => {
    const sides =
      written.find(({ id }) => id === 'displacement')?.rows.map(({ side }) => side) ?? [];
    expect(new Set(sides)).toEqual(new Set(['armenian', 'azerbaijani']));
  });

  it('keep rows of one heading together', () => {
    for (const { id, rows } of written) {
      const headings = rows
        .map(({ group }) => group)
        .filter((group, index, all) => group !== all[index - 1]);
      expect(headings.length, id).toBe(new Set(headings).size);
    }
  });
});

describe('the schema of a chart', () => {
  const errors = (given: object): string[] =>
    schema.safeParse(chart({ rows: [row(given)] })).error?.issues.map(({ message }) => message) ??
    [];

  it('wants a number, or what was not found, but not both', () => {
    expect(errors({})).toEqual([
      'a row has either a number ("value", or "low" and "high") or says in "none" what was not found',
    ]);
    expect(errors({ value: 1, none: 'nothing found' })).toHaveLength(1);
    expect(errors({ value: 1 })).toEqual([]);
  });

  it('wants both ends of a range in order, and a source', () => {
    expect(errors({ low: 3, value: 2 })).toEqual([
      'a range needs both "low" and "high", the lower one first',
    ]);
    expect(errors({ low: 3, high: 2 })).toEqual([
      'a range needs both "low" and "high", the lower one first',
    ]);
    expect(errors({ value: 1, sources: [] })).toEqual(['a number needs a source']);
  });
});
