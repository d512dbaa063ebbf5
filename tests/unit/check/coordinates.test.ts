import { expect, it } from 'vitest';
import { coordinatesRule } from '../../../tools/editor/check/rules/coordinates.ts';
import { found } from './found.ts';

const problems = found(coordinatesRule, 'coordinates');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('says that latitude and longitude seem swapped, and how to write them', () => {
  expect(about('swapped')).toEqual([
    'facts/lines.yaml:6:7 [course.1] a point of the line "railway" seems to have latitude and longitude swapped: [39.2, 46.8] → longitude comes first in "course": [46.8, 39.2]',
    'facts/places.yaml:3:8 [lat] latitude and longitude of "swapped" seem swapped: 46.9401 north, 39.1506 east → write lat: 39.1506 and lon: 46.9401',
  ]);
});

it('knows that towns far off may be listed, but not villages, nor places that a line passes through', () => {
  expect(about('but ')).toEqual([
    'facts/places.yaml:8:8 [lat] "far-village" lies outside the region (55.75 north, 37.62 east), but a village so far off is not drawn → places of the story lie at 36.2 to 42.8 north, 41.7 to 51.6 east; towns elsewhere may be listed, not drawn',
    'facts/places.yaml:18:8 [lat] "far-stop" lies outside the region (43.6 north, 39.8 east), but a line passes through it → places of the story lie at 36.2 to 42.8 north, 41.7 to 51.6 east; towns elsewhere may be listed, not drawn',
    'facts/places.yaml:42:10 [basis] the position of "same-village" is called published, but "basisSource" is missing → name the source in which the position is printed, or write "basis: approximate"',
  ]);
});

it('finds points of a course outside the region', () => {
  expect(about('a point of the line "railway" lies')).toEqual([
    'facts/lines.yaml:7:7 [course.2] a point of the line "railway" lies outside the region: [4.69, 39.1] → the story lies at 36.2 to 42.8 north, 41.7 to 51.6 east',
  ]);
});

it('asks for more decimals of a bridge', () => {
  expect(about('too rough')).toEqual([
    'facts/places.yaml:23:8 [lat] 39.15, 46.9 is too rough for a bridge: it may be a kilometre off → give at least 3 decimals (about 100 metres), or write "basis: approximate"',
  ]);
});

it('asks for the source of a printed position, and for none beside another one', () => {
  expect(about('basisSource')).toEqual([
    'facts/places.yaml:37:16 [basisSource] "basisSource" stands only with "basis: published"; the basis of "vague-dam" is approximate → write "basis: published" if the source prints the position, else remove "basisSource"',
    'facts/places.yaml:42:10 [basis] the position of "same-village" is called published, but "basisSource" is missing → name the source in which the position is printed, or write "basis: approximate"',
  ]);
});

it('finds two places in one spot', () => {
  expect(about('exactly where')).toEqual([
    'facts/places.yaml:40:8 [lat] "same-village" lies exactly where "sound-bridge" does: 39.151, 46.95 → mend the position of one of them, or make them one place',
  ]);
});

it('says nothing of Sochi, which would lie near the region if it were turned round, or of the name of a river beside a bridge', () => {
  for (const part of ['"sochi"', '"river"']) expect(about(part)).toEqual([]);
});
