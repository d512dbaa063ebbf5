import { describe, expect, it } from 'vitest';
import { kindNames } from '../../../src/model/kinds.ts';
import { referencesIn, textFieldsOf, valuesAt } from '../../../src/model/references.ts';

const fieldsOf = (kind: Parameters<typeof textFieldsOf>[0]): string[] =>
  textFieldsOf(kind).map(({ path, refersTo, prose }) =>
    [path.join('.'), ...(refersTo ? [`→ ${refersTo}`] : []), ...(prose ? ['prose'] : [])].join(' '),
  );

describe('textFieldsOf()', () => {
  it('finds the texts of an entry at any depth, which of them name entries and which are prose', () => {
    expect(fieldsOf('event')).toEqual(
      expect.arrayContaining([
        'id',
        'date',
        'title prose',
        'places.* → place',
        'sources.* → source',
        'differs.*.sources.* → source',
        'differs.*.note prose',
      ]),
    );
    expect(fieldsOf('claim')).toEqual(
      expect.arrayContaining(['views.*.view prose', 'views.*.sources.* → source']),
    );
    expect(fieldsOf('place')).toEqual(
      expect.arrayContaining(['names.en prose', 'basisSource → source', 'map.label prose']),
    );
  });

  it('leaves out what holds no text, and points, whose numbers have each a meaning of its own', () => {
    expect(fieldsOf('place').filter((field) => /^(lat|lon|map\.rank)\b/.test(field))).toEqual([]);
    expect(fieldsOf('line').filter((field) => field.startsWith('course'))).toEqual([]);
  });

  it('says the same of every kind each time it is asked', () => {
    for (const kind of kindNames) {
      const fields = fieldsOf(kind);
      expect(fields, kind).not.toEqual([]);
      expect(fieldsOf(kind), kind).toEqual(fields);
    }
  });
});

describe('valuesAt()', () => {
  const found = (value: unknown, ...pattern: string[]): string[] =>
    [...valuesAt(value, pattern)].map(
      ({ path, value: at }) => `${path.join('.')}: ${JSON.stringify(at)}`,
    );

  it('gives each value at a path, with its own path', () => {
    const entry = { views: [{ sources: ['a', 'b'] }, { view: 'So.' }, { sources: ['c'] }] };
    expect(found(entry, 'views', '*', 'sources', '*')).toEqual([
      'views.0.sources.0: "a"',
      'views.0.sources.1: "b"',
      'views.2.sources.0: "c"',
    ]);
  });

  it('finds nothing in what has another shape, as content that is being written may have', () => {
    for (const value of [
      undefined,
      null,
      'sources',
      5,
      [],
      {},
      { sources: 'a' },
      { sources: null },
    ])
      expect(found(value, 'sources', '*'), JSON.stringify(value)).toEqual([]);
    expect(found('sources', 'length')).toEqual([]);
    expect(found({}, 'toString'), 'what every object has is no field').toEqual([]);
  });
});

describe('referencesIn()', () => {
  it('names kind, id and path of each entry that is named, in the order of the schema', () => {
    const references = referencesIn('event', {
      sources: ['s1', 's2'],
      places: ['a-town'],
      differs: [{ date: '2020', sources: ['s3'] }],
    });
    expect([...references].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { kind: 'place', id: 'a-town', path: ['places', 0] },
      { kind: 'source', id: 's1', path: ['sources', 0] },
      { kind: 'source', id: 's2', path: ['sources', 1] },
      { kind: 'source', id: 's3', path: ['differs', 0, 'sources', 0] },
    ]);
  });

  it('passes over what is no id, and over texts that name nothing', () => {
    expect([...referencesIn('event', { sources: [5, null, 's'], title: 'a-town' })]).toEqual([
      { kind: 'source', id: 's', path: ['sources', 2] },
    ]);
  });
});
