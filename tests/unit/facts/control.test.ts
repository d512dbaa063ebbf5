import { describe, expect, it, vi } from 'vitest';
import {
  controlChanges,
  controlChangeWords,
  controlOn,
  controlWords,
  dayOf,
  dayWords,
  defaultOn,
  holdsOn,
  snapshots,
  type ControlSpan,
} from '../../../src/model/facts/control.ts';

const span = (
  district: string,
  by: ControlSpan['by'],
  from?: string,
  to?: string,
): ControlSpan => ({ district, by, from, to });

describe('dayWords()', () => {
  it('names every day of a leap year as English does', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 366; day += 1) {
      const at = new Date(Date.UTC(2020, 0, 1 + day));
      expect(dayWords(at.toISOString().slice(0, 10))).toBe(english.format(at));
    }
  });
});

it('facts that scripts of pages import do not wake Intl when they are loaded', async () => {
  const wake = vi.fn();
  const asleep = Object.fromEntries(
    Object.getOwnPropertyNames(Intl)
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => [name, wake]),
  );
  vi.resetModules();
  vi.stubGlobal('Intl', asleep);
  await import('../../../src/model/facts/control.ts');
  await import('../../../src/model/facts/sentences.ts');
  vi.unstubAllGlobals();
  expect(wake).not.toHaveBeenCalled();
});

describe('a span of control', () => {
  it('holds on its first day and no longer on its last', () => {
    const entry = { from: '2020-10-20', to: '2020-11-10' };
    expect(
      ['2020-10-19', '2020-10-20', '2020-11-09', '2020-11-10'].map((day) => holdsOn(entry, day)),
    ).toEqual([false, true, true, false]);
  });

  it('holds without end when it has none, and from ever when it has no beginning', () => {
    expect(holdsOn({ from: '1992' }, '2026-01-01')).toBe(true);
    expect(holdsOn({ to: '1992' }, '1991-12-31')).toBe(true);
  });

  it('counts a month or a year from its first day', () => {
    expect(holdsOn({ from: '2020-10' }, '2020-10-01')).toBe(true);
    expect(holdsOn({ from: '2020-10' }, '2020-09-30')).toBe(false);
    expect(holdsOn({ to: '2023' }, '2023-01-01')).toBe(false);
  });
});

describe('control on a day', () => {
  const control = [
    span('zangilan', 'armenian-forces', '1993', '2020-10-20'),
    span('zangilan', 'azerbaijan', '2020-10-20'),
  ];

  it('is that of the entry which holds then', () => {
    expect(controlOn(control, '2020-10-19').get('zangilan')?.by).toBe('armenian-forces');
    expect(controlOn(control, '2020-10-20').get('zangilan')?.by).toBe('azerbaijan');
  });

  it('is missing where no entry tells of that day', () => {
    expect(controlOn(control, '1992-01-01').has('zangilan')).toBe(false);
  });

  it('refuses two entries for one district on one day', () => {
    expect(() =>
      controlOn([...control, span('zangilan', 'contested', '2021-01-01')], '2021-10'),
    ).toThrow('control: two entries speak of zangilan on 2021-10-12: azerbaijan and contested');
  });

  it('takes the snapshot "October 2021" as the day of the op-ed', () => {
    expect(dayOf('2021-10')).toBe('2021-10-12');
    expect(dayOf('2021-09')).toBe('2021-09-01');
  });
});

describe('control in words', () => {
  const control = [
    span('zangilan-district', 'armenian-forces', undefined, '2020-10-20'),
    span('zangilan-district', 'azerbaijan', '2020-10-20'),
    span('gubadli-district', 'armenian-forces', undefined, '2020-10-20'),
    span('gubadli-district', 'azerbaijan', '2020-10-20'),
    span('aghdam-district', 'armenian-forces'),
    span('shusha-district', 'contested', '2020-10-01'),
    span('khojaly-district', 'russian-peacekeepers', '2020-10-01'),
  ];

  it('says for each holder that there was what it held, districts in the order of the alphabet', () => {
    expect(controlWords(control, '2020-09-26')).toBe(
      'Armenian forces held Aghdam, Gubadli and Zangilan.',
    );
    expect(controlWords(control, '2020-10-20')).toBe(
      'Azerbaijan held Gubadli and Zangilan. Armenian forces held Aghdam. Fought over, or held in part by each side: Shusha. Under Russian peacekeepers and local Armenian authorities: Khojaly.',
    );
  });

  it('says what has changed since another day, and nothing where nothing has', () => {
    const changes = controlChanges(control, '2020-09-26', '2020-10-20');
    expect(changes).toEqual([
      { district: 'gubadli-district', before: 'armenian-forces', now: 'azerbaijan' },
      { district: 'khojaly-district', before: undefined, now: 'russian-peacekeepers' },
      { district: 'shusha-district', before: undefined, now: 'contested' },
      { district: 'zangilan-district', before: 'armenian-forces', now: 'azerbaijan' },
    ]);
    expect(controlChangeWords(changes)).toBe(
      'Gubadli and Zangilan: Armenian forces before, now Azerbaijan. Khojaly: now Russian peacekeepers, with local Armenian authorities. Shusha: now fought over, or held in part by each side.',
    );
    expect(controlChanges(control, '2020-10-20', '2020-12-01')).toEqual([]);
  });

  it('opens on a day of which there is a drawing', () => {
    expect(snapshots.map(({ on }) => on)).toContain(defaultOn);
  });
});
