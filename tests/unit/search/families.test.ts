import { expect, it } from 'vitest';
import { familiesOf } from '../../../src/search/families.ts';

const families = familiesOf([
  { key: 'place syunik', names: ['Syunik', 'Zangezur'] },
  { key: 'term dam', names: ['Khudafarin dam'] },
  { key: 'term zangezur', names: ['Zangezur', 'Zəngəzur'] },
]);

it('what shares a name is one family, whatever else stands between', () => {
  expect(families.of('', ['place syunik'])).toEqual(families.of('', ['term zangezur']));
  expect(families.lists[families.of('in Syunik')[0] ?? -1]).toBe('Syunik, Zangezur, Zəngəzur');
});

it('a name of two words is found as both, and not as one of them', () => {
  expect(families.of('at the Khudafarin dam')).toHaveLength(1);
  expect(families.of('at the dam of Khudafarin')).toEqual([]);
});
