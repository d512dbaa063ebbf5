import { expect, it } from 'vitest';
import { listAt, numberAt, textAt, textsAt, valueAt } from '../../../src/model/values.ts';

const entry = { names: { en: 'Goris' }, lat: 39.5, sources: ['a', 5, null, 'b'], note: null };

it('reads what stands at a path', () => {
  expect(valueAt(entry, ['names', 'en'])).toBe('Goris');
  expect(valueAt(entry, [])).toBe(entry);
  expect(textAt(entry, 'names', 'en')).toBe('Goris');
  expect(textAt(entry, 'sources', 3)).toBe('b');
  expect(numberAt(entry, 'lat')).toBe(39.5);
  expect(listAt(entry, 'sources')).toBe(entry.sources);
});

it('gives nothing where nothing stands, something of another sort, or no way leads', () => {
  expect(valueAt(entry, ['note', 'en'])).toBeUndefined();
  expect(valueAt(entry, ['names', 'en', 'length'])).toBeUndefined();
  expect(valueAt(undefined, ['names'])).toBeUndefined();
  expect(textAt(entry, 'lat')).toBeUndefined();
  expect(numberAt(entry, 'names', 'en')).toBeUndefined();
  expect(listAt(entry, 'names')).toEqual([]);
  expect(listAt(entry, 'nothing')).toEqual([]);
});

it('keeps of a list what is text', () => {
  expect(textsAt(entry, 'sources')).toEqual(['a', 'b']);
  expect(textsAt(entry, 'note')).toEqual([]);
});
