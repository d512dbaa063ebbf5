import { expect, it } from 'vitest';
import { basisWords, coordinates, placeKindWords } from '../../../src/model/schema/vocabulary.ts';
import { bases, placeKinds } from '../../../src/model/schema/place.ts';

it('writes a position with latitude first, two decimals and hemispheres', () => {
  expect(coordinates({ lat: 39.1534, lon: 46.9 })).toBe('39.15° N, 46.90° E');
});

it('names the southern and western hemispheres instead of a minus sign', () => {
  expect(coordinates({ lat: -33.9, lon: -70.5 })).toBe('33.90° S, 70.50° W');
});

it('has a word for every kind of place and every way of knowing a position', () => {
  for (const kind of placeKinds) expect(placeKindWords[kind]).toBeTruthy();
  for (const basis of bases) expect(basisWords[basis]).toBeTruthy();
});
