import { expect, it } from 'vitest';
import type { Subject } from '../../../src/model/facts/history.ts';
import { subjectPath } from '../../../src/site/paths.ts';

const path = (kind: Subject['kind'], id: string): string => subjectPath({ kind, id });

it('leads to the part of a page that says what changed', () => {
  expect(path('chapter', 'the-road')).toBe('/chapters/the-road/#changes');
  expect(path('page', 'about')).toBe('/about/#changes');
  expect(path('claim', 'p05-a')).toBe('/claims/p05-a/#changes');
  expect(path('event', 'e')).toBe('/events/e/#changes');
  expect(path('place', 'pl')).toBe('/places/pl/#changes');
  expect(path('source', 's')).toBe('/sources/s/#changes');
});

it('leads to the entry itself where that has no page of its own', () => {
  expect(path('paragraph', 'p05')).toBe('/op-ed/#p05');
  expect(path('number', 'n')).toBe('/numbers/#n-n');
  expect(path('chart', 'c')).toBe('/charts/#c');
  expect(path('term', 't')).toBe('/glossary/#t-t');
  expect(path('line', 'l')).toBe('/map/#line-l');
  expect(path('control', 'c')).toBe('/map/#held');
});
