import { expect, it } from 'vitest';
import { faultsOf } from '../../../tools/handouts/read.ts';

const good = {
  sheets: 2,
  tagged: true,
  language: 'en-GB',
  bookmarks: ['The road'],
  text: 'The  road\nbegins',
  fontsMissing: 0,
};

it('finds no fault with a handout that says all it must', () => {
  expect(faultsOf(good, 'The road', 2)).toEqual([]);
});

it.each([
  [{ sheets: 3 }, 'it takes 3 sheets; 2 at most'],
  [{ tagged: false }, 'it has no tags for screen readers'],
  [{ language: '' }, 'its language is ""'],
  [{ bookmarks: [] }, 'it has no bookmarks'],
  [{ text: 'Another' }, 'its text does not hold “The road”'],
  [{ fontsMissing: 1 }, '1 of its fonts are not in it'],
])('says what is wrong with a handout: %j', (part, fault) => {
  expect(faultsOf({ ...good, ...part }, 'The road', 2)).toEqual([fault]);
});
