import { expect, it } from 'vitest';
import { byLetter } from '../../../src/model/facts/letters.ts';

it('letters come in their order, marks and case aside, figures before them', () => {
  expect(
    byLetter(['Şuşa', '44-day war', 'ardabil', 'Shusha', 'Əl', '3+3'], (name) => name),
  ).toEqual([
    { letter: '0–9', items: ['44-day war', '3+3'] },
    { letter: 'A', items: ['ardabil'] },
    { letter: 'E', items: ['Əl'] },
    { letter: 'S', items: ['Şuşa', 'Shusha'] },
  ]);
});
