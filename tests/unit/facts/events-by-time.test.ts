import { describe, expect, it } from 'vitest';
import { parts, slotsOf, stepsOf, type Part } from '../../../src/model/facts/events-by-time.ts';
import { event } from '../support/entries.ts';

const [war, crisis] = parts as [Part, Part];
const on = (date: string, id = date) => event({ id, date });

describe('the days and weeks of a part', () => {
  it('are every day of the war, first and last included', () => {
    const days = slotsOf(war);
    expect(days).toHaveLength(45);
    expect([days[0]?.from, days.at(-1)?.to]).toEqual(['2020-09-27', '2020-11-10']);
  });

  it('are whole weeks from Monday to Sunday in the crisis', () => {
    const weeks = slotsOf(crisis);
    expect(weeks).toHaveLength(13);
    expect(weeks[6]).toEqual({ from: '2021-09-13', to: '2021-09-19' });
    expect(weeks.at(-1)?.to).toBe('2021-10-31');
  });

  it('are cut at the bounds where a part begins or ends within a week', () => {
    expect(slotsOf({ ...crisis, from: '2021-08-01', to: '2021-08-10' })).toEqual([
      { from: '2021-08-01', to: '2021-08-01' },
      { from: '2021-08-02', to: '2021-08-08' },
      { from: '2021-08-09', to: '2021-08-10' },
    ]);
  });
});

describe('the steps of the war', () => {
  it('are the days on which something begins, and the quiet days are named in the step after them', () => {
    const steps = stepsOf(war, [on('2020-09-27'), on('2020-10-01'), on('2020-10-03')]);
    expect(steps.map(({ key, id, label }) => [key, id, label])).toEqual([
      ['2020-09-27', 'd-2020-09-27', '27 September 2020'],
      ['2020-10-01', 'd-2020-10-01', '1 October 2020'],
      ['2020-10-03', 'd-2020-10-03', '3 October 2020'],
    ]);
    expect(steps.map(({ quiet }) => quiet)).toEqual([
      undefined,
      '28–30 September 2020: nothing in the timeline begins.',
      '2 October 2020: nothing in the timeline begins.',
    ]);
    expect(steps.at(-1)?.after).toBe(
      '4 October – 10 November 2020: nothing in the timeline begins.',
    );
  });

  it('pass over what begins before or after', () => {
    expect(stepsOf(war, [on('2020-09-26/2020-10-03'), on('2020-11-11'), on('2021-10-04')])).toEqual(
      [],
    );
  });

  it('name what lasts from an earlier step, until its last day', () => {
    const steps = stepsOf(war, [
      on('2020-10-09/2020-10-10', 'battle'),
      on('2020-10-10'),
      on('2020-10-11'),
    ]);
    expect(steps.map(({ lasting }) => lasting.map(({ id }) => id))).toEqual([[], ['battle'], []]);
  });

  it('name nothing as lasting that began before the war, and what began on its first day', () => {
    const lasting = stepsOf(war, [
      on('2020-09-26/2020-10-09', 'before'),
      on('2020-09-27/2020-10-09', 'first day'),
      on('2020-10-01'),
    ]).map((step) => step.lasting.map(({ id }) => id));
    expect(lasting).toEqual([[], ['first day']]);
  });
});

describe('the parts of the story', () => {
  it('have names of their own that say how they are told', () => {
    expect([war.name, crisis.name]).toEqual([
      expect.stringContaining('day by day'),
      expect.stringContaining('week by week'),
    ]);
  });
});

describe('the steps of the crisis', () => {
  it('are weeks, of which the map tells the last day', () => {
    const [step] = stepsOf(crisis, [on('2021-09-15~')]);
    expect(step).toMatchObject({
      id: 'w-2021-09-13',
      label: '13–19 September 2021',
      on: '2021-09-19',
    });
  });

  it('put an event of which only the month is known into the week in which the month begins', () => {
    expect(stepsOf(crisis, [on('2021-09')]).map(({ key }) => key)).toEqual(['2021-08-30']);
  });
});
