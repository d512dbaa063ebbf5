import { afterEach, beforeEach, expect, test } from 'vitest';
import { newKinds } from '../../../src/model/kinds.ts';
import { makeNew, newData } from '../../../tools/editor/form/new-entry.ts';
import { kindPage } from '../../../tools/editor/form/pages.ts';
import { newFields } from '../../../tools/editor/new/fields.ts';
import { Copy, kind } from './support.ts';

let copy: Copy;
beforeEach(() => {
  copy = new Copy();
});
afterEach(() => copy.remove());

test.each(newKinds)('the form of a new %s asks what “npm run new” asks', (name) => {
  const { properties = {}, required = [] } = newData(copy.root, name).schema;
  const asked = new Set(newFields(name).flatMap(({ path: [field = ''] }) => field));
  expect([...asked].filter((field) => !(field in properties)).sort()).toEqual(
    ['changes', 'id'].filter((field) => asked.has(field)).sort(),
  );
  expect(required.every((field) => field in properties)).toBe(true);
  expect(kindPage('/', copy.root, kind(name))).toContain(`<a href="+/">New ${name}</a>`);
});

test('what the form sends is made as “npm run new” makes it, in its place', () => {
  const value = {
    names: { en: 'New bridge' },
    kind: 'bridge',
    lat: 39.15,
    lon: 46.95,
    basis: 'published',
    basisSource: 'outlet-2020-10-18-bridge',
    sources: [],
    note: 'A bridge.',
  };
  expect(makeNew(copy.root, 'place', value)).toMatchObject({ state: 'made', id: 'new-bridge' });
  expect(copy.read('facts/places.yaml')).toContain('- id: new-bridge\n');
});

test('what is missing or wrong is named field by field, and nothing is written', () => {
  const before = copy.read('facts/events/2020.yaml');
  const result = makeNew(copy.root, 'event', { date: '2020-10-32', sources: ['no-such'] });
  expect('faults' in result && result.faults.map(({ path }) => path?.join('.'))).toEqual(
    expect.arrayContaining(['title', 'date', 'sources.0', 'subject']),
  );
  expect(copy.read('facts/events/2020.yaml')).toBe(before);
});
