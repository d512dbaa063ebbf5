import { describe, expect, it } from 'vitest';
import {
  askedInVain,
  atPlace,
  readState,
  writeState,
  type Known,
} from '../../../src/explore/explore-state.ts';

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

describe('what is shown otherwise than asked for', () => {
  const said = (search: string) => askedInVain(search, read(search), known);

  it('is said of a day without a step, before, between and after the steps', () => {
    expect(said('?step=2020-10-19')).toEqual([
      'No step begins on 19 October 2020: this is the one before.',
    ]);
    expect(said('?step=2026-01-01')).toEqual([
      'No step begins on 1 January 2026: this is the one before.',
    ]);
    expect(said('?step=2019-05-01')).toEqual([
      'The story is told from 27 September 2020 on: there is no step for 1 May 2019.',
    ]);
  });

  it('is said of what is unknown, and of what does not go together', () => {
    expect(said('?step=2020-13-45&event=x&place=y')).toEqual([
      'No event “x” is told here.',
      '“2020-13-45” is none of the steps.',
      'No event here has to do with a place “y”.',
    ]);
    expect(said('?event=town&step=2020-10-18&place=khankendi')).toEqual([
      'The event that this link asks for is not told at 18 October 2020, but here.',
      'The filter by “khankendi” would hide this event, and was left out.',
    ]);
  });

  it('is nothing where all is as asked', () => {
    for (const search of ['', '?step=2020-10-18&place=bridges', '?event=town&step=2020-10-20'])
      expect(said(search)).toEqual([]);
  });
});
