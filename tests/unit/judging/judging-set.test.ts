import { describe, expect, it } from 'vitest';
import {
  comparison,
  readSet,
  searchOf,
  someOf,
  type Choosable,
} from '../../../src/judging/judging-set.ts';

const one = (id: string, chapter: string, rank: number, ...formerly: string[]): Choosable => ({
  id,
  chapter,
  rank,
  formerly,
});
const choosable = [
  one('p05-date', 'bridges', 1),
  one('p05-roadblock', 'bridges', 0, 'p05-block'),
  one('p11-duties', 'road', 0),
  one('p11-note', 'road', 2),
  one('p11-drivers', 'road', 1),
];
const begin = 'What you see is the set to begin with.';

describe('readSet()', () => {
  it('reads the claims that a teacher picked, in that order, each once', () => {
    expect(readSet('?claims=p11-note,p05-date,p11-note', choosable)).toEqual({
      claims: ['p11-note', 'p05-date'],
      mode: 'alone',
      inVain: [],
    });
    expect(readSet('?claims=p11-note&claims=p05-date', choosable).claims).toEqual([
      'p11-note',
      'p05-date',
    ]);
  });

  it('finds a claim by the id that it had before', () => {
    expect(readSet('?claims=p05-block', choosable)).toMatchObject({
      claims: ['p05-roadblock'],
      inVain: [],
    });
  });

  it('reads a chapter, a number of its claims, and a number of all', () => {
    expect(readSet('?chapter=road', choosable).claims).toEqual([
      'p11-duties',
      'p11-note',
      'p11-drivers',
    ]);
    expect(readSet('?chapter=road&n=2', choosable).claims).toEqual(['p11-duties', 'p11-drivers']);
    expect(readSet('?chapter=&n=2', choosable).claims).toEqual(['p05-roadblock', 'p11-duties']);
  });

  it('asks for nothing where the address does not', () => {
    expect(readSet('', choosable)).toEqual({ claims: undefined, mode: 'alone', inVain: [] });
    expect(readSet('?mode=pairs&utm=x', choosable)).toEqual({
      claims: undefined,
      mode: 'pairs',
      inVain: [],
    });
  });

  it('asks for nothing in vain on a page that has nothing to choose from', () => {
    expect(readSet('', []).inVain).toEqual([]);
    expect(readSet('?mode=pairs', [])).toEqual({ claims: undefined, mode: 'pairs', inVain: [] });
  });

  it.each([
    [
      '?claims=p05-date,p99-x',
      ['p05-date'],
      ['“p99-x”, which this link asks for, is no claim that can be judged here.'],
    ],
    [
      '?claims=p99-x',
      undefined,
      ['“p99-x”, which this link asks for, is no claim that can be judged here.', begin],
    ],
    [
      '?chapter=no&n=2',
      undefined,
      ['“no”, which this link asks for, is no chapter with claims to judge.', begin],
    ],
    [
      '?chapter=road&n=9',
      ['p11-duties', 'p11-note', 'p11-drivers'],
      ['This link asks for 9 claims; there are 3, and all are shown.'],
    ],
    [
      '?n=many',
      ['p05-roadblock', 'p11-duties', 'p11-drivers', 'p05-date'],
      ['“many”, which this link asks for, is no number of claims: 4 are shown.'],
    ],
    [
      '?claims=p05-date&n=3',
      ['p05-date'],
      ['This link names claims, so its chapter and its number were left out.'],
    ],
    [
      '?mode=teams',
      undefined,
      ['“teams”, which this link asks for, is no way to judge: alone or pairs.'],
    ],
  ])('says in words what %s asks for in vain', (search, claims, inVain) => {
    const read = readSet(search, choosable);
    expect(read.claims?.toSorted()).toEqual(claims?.toSorted());
    expect(read.inVain).toEqual(inVain);
  });

  it.each(['0', '-1', '1.5', '99999'])('takes n=%s for no number', (number) => {
    expect(readSet(`?n=${number}`, choosable).inVain).toHaveLength(1);
  });
});

describe('searchOf()', () => {
  it('names the very claims of any set, and reads back as the same', () => {
    const { claims = [] } = readSet('?chapter=road&n=2&mode=pairs', choosable);
    const search = searchOf(claims, '?chapter=road&n=2&mode=pairs');
    expect(search).toBe('?mode=pairs&claims=p11-duties,p11-drivers');
    expect(readSet(search, choosable)).toEqual({ claims, mode: 'pairs', inVain: [] });
  });
});

describe('someOf()', () => {
  it('takes one of each chapter before the second of any, the chapter with most claims first', () => {
    expect(someOf(choosable, 1)).toEqual(['p11-duties']);
    expect(someOf(choosable, 3)).toEqual(['p05-roadblock', 'p11-duties', 'p11-drivers']);
  });
});

describe('comparison()', () => {
  const choice = (verdict: string, passage?: string) => ({ verdict, passage });

  it('tells one reader whether the site found the same, and never that it was right', () => {
    expect(comparison([choice('Disputed')], 'Disputed')).toMatch(/^You and we agree/);
    expect(comparison([choice('Supported')], 'Disputed')).toMatch(/^You and we differ/);
  });

  it('tells a pair how their verdicts and their passages stand to each other', () => {
    expect(comparison([choice('Disputed', 'A'), choice('Supported', 'A')], 'Disputed')).toMatch(
      /^You differ\. Each say which passage/,
    );
    expect(comparison([choice('Disputed', 'A'), choice('Disputed', 'A')], 'Disputed')).toBe(
      'You agree, and name the same passage. We found the same.',
    );
    expect(comparison([choice('Disputed'), choice('Disputed')], 'Disputed')).toMatch(
      /^You agree, and nothing settled it\./,
    );
    expect(comparison([choice('Disputed', 'A'), choice('Disputed')], 'Supported')).toMatch(
      /^You agree, but not on the passage.*We differ from both of you/,
    );
  });
});
