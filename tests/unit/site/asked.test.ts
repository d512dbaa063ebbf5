import { describe, expect, it } from 'vitest';
import { askedInVain } from '../../../src/site/asked.ts';

const choosable = [
  { name: 'verdict', label: 'Verdict', values: ['', 'disputed'] },
  { name: 'from', label: 'From', values: ['2021-09', '2021-10'] },
];

describe('what a link asks of a filter in vain', () => {
  it('is named with the label of the filter', () => {
    expect(askedInVain('?verdict=nonsense&from=2019-05', choosable)).toEqual([
      '“nonsense”, which this link asks for, is not among the choices of “Verdict”.',
      '“2019-05”, which this link asks for, is not among the choices of “From”.',
    ]);
  });

  it('is nothing where it can be had, where nothing is asked for, and where others are asked', () => {
    expect(askedInVain('?verdict=disputed&from=2021-10', choosable)).toEqual([]);
    expect(askedInVain('?verdict=&colour=red', choosable)).toEqual([]);
  });
});
