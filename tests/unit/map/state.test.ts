import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../src/map/map-state.ts';

const places = new Set(['zangilan-town']);

describe('the state in the address', () => {
  it('is a snapshot and a place', () => {
    expect(readState('?on=2021-10&place=zangilan-town', places)).toEqual({
      state: { on: '2021-10', place: 'zangilan-town' },
      inVain: [],
    });
  });

  it('may be any day between the ceasefire of 1994 and the end of 2023', () => {
    expect(readState('?on=2020-10-18', places).state.on).toBe('2020-10-18');
    const on = (day: string) => readState(`?on=${day}`, places).state.on;
    expect(['1994-05-12', '2023-12-31'].map(on)).toEqual(['1994-05-12', '2023-12-31']);
    expect(['1994-05-11', '2024-01-01'].map(on)).toEqual(['2020-10-20', '2020-10-20']);
  });

  it('falls back to the usual date and no place when it makes no sense', () => {
    for (const search of [
      '',
      '?on=2020-02-31',
      '?on=soon',
      '?on=2020-10-18T12:00',
      '?on=12020-10-18',
      '?on=%3Cscript%3E',
      '?place=atlantis',
    ]) {
      expect(readState(search, places).state).toEqual({ on: '2020-10-20' });
    }
  });

  it('shows a month or a year as of its first day', () => {
    expect(readState('?on=2020-11', places)).toEqual({ state: { on: '2020-11-01' }, inVain: [] });
    expect(readState('?on=2021', places)).toEqual({ state: { on: '2021-01-01' }, inVain: [] });
  });

  it('is never replaced in silence', () => {
    const said = (search: string) => readState(search, places).inVain;
    expect(said('?on=2024-11-24&place=zangilan-town')).toEqual([
      'The map does not reach 24 November 2024: it tells of the days from 12 May 1994 to 31 December 2023. It shows 20 October 2020.',
    ]);
    expect(said('?on=1990')).toEqual([expect.stringContaining('does not reach 1 January 1990')]);
    expect(said('?on=2020-02-31&place=atlantis')).toEqual([
      '“2020-02-31”, which this link asks the map for, is no day. It shows 20 October 2020.',
      'The map has no mark for “atlantis”.',
    ]);
    expect(said('?colour=red&on=&place=')).toEqual([]);
  });

  it('is written shortly, beside whatever else the address says', () => {
    expect(writeState({ on: '2020-10-20' })).toBe('');
    expect(writeState({ on: '2020-10-20' }, '?on=2021-10&place=goris')).toBe('');
    expect(writeState({ on: '2020-12-01', place: 'zangilan-town' }, '?frame=1&on=2020-09-26')).toBe(
      '?frame=1&on=2020-12-01&place=zangilan-town',
    );
  });

  it('is read as it was written', () => {
    const state = { on: '2020-11-10', place: 'zangilan-town' };
    expect(readState(writeState(state), places)).toEqual({ state, inVain: [] });
  });
});
