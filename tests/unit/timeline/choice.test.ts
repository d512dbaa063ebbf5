import { describe, expect, it } from 'vitest';
import {
  countWords,
  hasFacets,
  inWindow,
  readChoice,
  turnedRound,
  writeChoice,
  type Allowed,
  type Facets,
} from '../../../src/timeline/choice.ts';

const months = ['2020-10', '2020-11', '2020-12'];
const allowed: Allowed = {
  from: months,
  to: months,
  theme: ['war', 'border'],
  status: ['claimed'],
  place: ['zangilan-town'],
};

describe('the choice in the address', () => {
  it('is read and written without loss', () => {
    const choice = {
      from: '2020-10',
      to: '2020-11',
      theme: 'border',
      status: 'claimed',
      place: 'zangilan-town',
    };
    expect(
      readChoice(new URL(writeChoice('https://x.example/timeline/', choice)).search, allowed),
    ).toEqual(choice);
  });

  it('leaves the fragment and foreign parameters alone', () => {
    expect(writeChoice('https://x.example/timeline/?q=1&theme=war#e-a', { theme: 'border' })).toBe(
      'https://x.example/timeline/?q=1&theme=border#e-a',
    );
    expect(writeChoice('https://x.example/timeline/?theme=war#e-a', {})).toBe(
      'https://x.example/timeline/#e-a',
    );
  });

  it('passes over values that do not exist', () => {
    expect(readChoice('?theme=love&status=&place=%3Cb%3E&from=1850-01', allowed)).toEqual({});
  });

  it('turns a window that runs backwards round, and says so', () => {
    const search = '?from=2020-12&to=2020-10';
    expect(readChoice(search, allowed)).toEqual({ from: '2020-10', to: '2020-12' });
    expect(turnedRound(search, allowed, (month) => `<${month}>`)).toEqual([
      'From <2020-12> to <2020-10> runs backwards, so the two months have changed places.',
    ]);
  });

  it('says nothing of a window that is whole, open, or not to be had', () => {
    for (const search of [
      ...['?from=2020-10&to=2020-12', '?from=2020-11&to=2020-11', '?from=2020-12', '?to=2020-10'],
      ...['?from=2020-12&to=1999-01', '?from=2099-01&to=2020-10', ''],
    ])
      expect(turnedRound(search, allowed, String)).toEqual([]);
  });
});

describe('filtering', () => {
  const event: Facets = {
    theme: 'border',
    status: 'claimed',
    places: ['khudafarin', 'zangilan-town'],
    months: ['2020-10', '2020-12'],
  };

  it('asks for every chosen facet at once', () => {
    expect(hasFacets(event, {})).toBe(true);
    expect(hasFacets(event, { theme: 'border', place: 'zangilan-town' })).toBe(true);
    expect(hasFacets(event, { theme: 'border', status: 'documented' })).toBe(false);
    expect(hasFacets(event, { place: 'zangilan' })).toBe(false);
  });

  it('keeps an event whose date reaches into the window', () => {
    expect(inWindow(event, { from: '2020-11', to: '2020-11' })).toBe(true);
    expect(inWindow(event, { from: '2020-12' })).toBe(true);
    expect(inWindow(event, { to: '2020-10' })).toBe(true);
    expect(inWindow(event, { from: '2021-01' })).toBe(false);
    expect(inWindow(event, { to: '2020-09' })).toBe(false);
  });

  it('says in words how many are left and for which months', () => {
    const name = (month: string): string => `<${month}>`;
    expect(countWords(9, 9, {}, name)).toBe('All 9 events');
    expect(countWords(2, 9, { theme: 'war' }, name)).toBe('2 of 9 events');
    expect(countWords(2, 9, { from: '2020-10', to: '2020-11' }, name)).toBe(
      '2 of 9 events, <2020-10> to <2020-11>',
    );
    expect(countWords(2, 9, { from: '2020-10', to: '2020-10' }, name)).toBe(
      '2 of 9 events, <2020-10>',
    );
    expect(countWords(2, 9, { from: '2020-10' }, name)).toBe('2 of 9 events, from <2020-10>');
    expect(countWords(2, 9, { to: '2020-10' }, name)).toBe('2 of 9 events, to <2020-10>');
  });
});
