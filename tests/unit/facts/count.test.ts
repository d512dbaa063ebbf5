import { expect, it } from 'vitest';
import { countWord } from '../../../src/model/facts/count.ts';

it('writes small counts as words and large ones in figures', () => {
  expect([0, 1, 10, 11, 14, 20, 21].map(countWord)).toEqual([
    'No',
    'One',
    'Ten',
    'Eleven',
    'Fourteen',
    'Twenty',
    '21',
  ]);
});
