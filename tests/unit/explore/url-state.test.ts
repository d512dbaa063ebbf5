import { describe, expect, it } from 'vitest';
import { atPlace, readState, writeState, type Known } from '../../../src/explore/explore-state.ts';

const known: Known = {
  steps: ['2020-09-27', '2020-10-18', '2020-10-20'],
  events: new Map([
    ['war', { step: '2020-09-27', places: ['khankendi'] }],
    ['flag', { step: '2020-10-18', places: ['bridges'] }],
    ['town', { step: '2020-10-20', places: ['zangilan', 'bridges'] }],
  ]),
  places: new Set(['khankendi', 'bridges', 'zangilan']),
};
const read = (search: string) => readState(search, known);

describe('reading an address', () => {
  it('opens at the first step when nothing is asked for', () => {
    expect(read('')).toEqual({ step: '2020-09-27', event: undefined, place: undefined });
  });

  it('opens at a step, with a place', () => {
    expect(read('?step=2020-10-18&place=bridges')).toEqual({
      step: '2020-10-18',
      event: undefined,
      place: 'bridges',
    });
  });

  it('opens an event at its step, whatever step stands beside it', () => {
    expect(read('?step=2020-09-27&event=town')).toMatchObject({
      step: '2020-10-20',
      event: 'town',
    });
  });

  it('gives a day without a step the step before it', () => {
    expect(read('?step=2020-10-19').step).toBe('2020-10-18');
    expect(read('?step=2026-01-01').step).toBe('2020-10-20');
  });

  it('falls back to the first step for what it does not know', () => {
    for (const search of [
      '?step=1999-01-01',
      '?step=<b>',
      '?step=2020-10-19T12:00',
      '?step=x2020-10-19',
      '?event=nothing',
      '?step=',
      '?place=atlantis',
    ])
      expect(read(search)).toEqual({ step: '2020-09-27', event: undefined, place: undefined });
  });

  it('drops a place that the event has nothing to do with', () => {
    expect(read('?event=flag&place=khankendi')).toEqual({
      step: '2020-10-18',
      event: 'flag',
      place: undefined,
    });
  });
});

describe('writing an address', () => {
  it('comes back as it was', () => {
    for (const state of [
      { step: '2020-10-18', event: undefined, place: undefined },
      { step: '2020-10-20', event: 'town', place: 'zangilan' },
    ])
      expect(read(writeState(state))).toEqual(state);
  });

  it('leaves what is not its own', () => {
    expect(writeState({ step: '2020-10-18' }, '?utm=x&event=flag&place=bridges')).toBe(
      '?utm=x&step=2020-10-18',
    );
    expect(writeState({ step: '2020-10-18', event: 'flag' }, '?step=2020-09-27')).toBe(
      '?event=flag',
    );
  });
});

describe('choosing a place', () => {
  it('keeps what is shown when it has to do with the place', () => {
    expect(atPlace({ step: '2020-10-20', event: 'town' }, 'bridges', known)).toEqual({
      step: '2020-10-20',
      event: 'town',
      place: 'bridges',
    });
  });

  it('goes on to the next step at the place, or back to the last', () => {
    expect(atPlace({ step: '2020-09-27', event: 'war' }, 'bridges', known)).toEqual({
      step: '2020-10-18',
      event: undefined,
      place: 'bridges',
    });
    expect(atPlace({ step: '2020-10-20' }, 'khankendi', known).step).toBe('2020-09-27');
    expect(atPlace({ step: '2020-10-20', event: 'other' }, 'zangilan', known).step).toBe(
      '2020-10-20',
    );
  });
});
