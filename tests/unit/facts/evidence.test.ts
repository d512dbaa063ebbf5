import { describe, expect, it } from 'vitest';
import {
  countOrigins,
  evidenceOf,
  originsTold,
  passageAddress,
} from '../../../src/model/facts/evidence.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import type { Passage } from '../../../src/model/schema/source.ts';
import { rawFacts, source } from '../support/entries.ts';

const passage = (given: Partial<Passage> = {}): Passage => ({
  id: 'p1',
  starts: 'The bridge',
  ends: 'on foot.',
  says: 'It was crossed.',
  ...given,
});

const facts = orderFacts(
  rawFacts({
    sources: [
      source({ id: 'own', group: 'Azerbaijani', passages: [passage(), passage({ id: 'p2' })] }),
      source({ id: 'relay', group: 'Turkish', origin: ['ministry'] }),
      source({ id: 'other-relay', group: 'Iranian', origin: ['ministry', 'agency'] }),
      source({ id: 'agency-relay', group: 'Iranian', origin: ['agency'] }),
      source({ id: 'reader', group: 'Arab' }),
    ],
    origins: [
      { id: 'ministry', name: 'A ministry', side: 'armenian' },
      { id: 'agency', name: 'An agency', side: 'international' },
    ],
  }),
);

describe('evidenceOf()', () => {
  it('finds the source and the passage that is meant', () => {
    expect(evidenceOf('own#p2', facts).passage?.id).toBe('p2');
    expect(evidenceOf('own#p2', facts).source.id).toBe('own');
  });

  it('finds no passage where none is meant, or none has that name', () => {
    expect(evidenceOf('own', facts).passage).toBeUndefined();
    expect(evidenceOf('own#p9', facts).passage).toBeUndefined();
    expect(evidenceOf('relay#p1', facts).passage).toBeUndefined();
  });

  it('says which source there is not', () => {
    expect(() => evidenceOf('none#p1', facts)).toThrow('no source has the id "none"');
  });
});

describe('countOrigins()', () => {
  it('counts those who relay one ministry once, with its side and not that of the relays', () => {
    expect(countOrigins(['relay', 'other-relay'], facts)).toEqual({
      sources: 2,
      origins: 1,
      sides: ['armenian'],
    });
  });

  it('counts a source that reports by itself on the side where it stands', () => {
    expect(countOrigins(['own', 'relay'], facts)).toEqual({
      sources: 2,
      origins: 2,
      sides: ['armenian', 'azerbaijani'],
    });
  });

  it('counts the first of several origins only, so that there are never more than sources', () => {
    expect(countOrigins(['other-relay'], facts)).toMatchObject({ sources: 1, origins: 1 });
    expect(countOrigins(['other-relay', 'agency-relay'], facts).origins).toBe(2);
  });

  it('counts two passages of one source as one source', () => {
    expect(countOrigins(['own#p1', 'own#p2'], facts)).toMatchObject({ sources: 1, origins: 1 });
  });

  it('puts those on no side last, and counts nothing where there is nothing', () => {
    expect(countOrigins(['reader', 'own'], facts).sides).toEqual(['azerbaijani', 'other']);
    expect(countOrigins([], facts)).toEqual({ sources: 0, origins: 0, sides: [] });
  });
});

describe('originsTold()', () => {
  it('names who said it, by how many sources lead back to them', () => {
    expect(originsTold(['own#p1', 'agency-relay', 'relay', 'other-relay'], facts)).toEqual({
      sources: 4,
      origins: [
        { name: 'A ministry', side: 'armenian', told: ['relay', 'other-relay'] },
        { name: 'An outlet', side: 'azerbaijani', told: ['own'] },
        { name: 'An agency', side: 'international', told: ['agency-relay'] },
      ],
    });
  });
});

describe('passageAddress()', () => {
  const address = (given: Partial<Passage>, URL = 'https://example.org/a'): string =>
    passageAddress(source({ URL }), passage(given));
  /** What a browser reads in a text fragment: the parts between its commas, decoded. */
  const parts = (url: string): string[] =>
    (url.split(':~:text=')[1] ?? '').split(',').map((part) => decodeURIComponent(part));

  it('names the first and the last words of the passage', () => {
    expect(address({})).toBe('https://example.org/a#:~:text=The%20bridge,on%20foot.');
    expect(parts(address({}))).toEqual(['The bridge', 'on foot.']);
  });

  it('names one stretch where there is only one', () => {
    const { ends, ...short } = passage();
    expect(ends).toBeDefined();
    expect(passageAddress(source(), short)).toBe('https://example.org/report#:~:text=The%20bridge');
  });

  it.each([
    'one, two & three',
    'well-known pro-Armenian -end',
    '“quoted” and "straight"',
    'این جمهوری اسلامی ایران بود،',
    'Զեկույց՝ կամրջի մասին։',
    'قال الرئيس، أمس',
    '100 % of #1',
  ])('keeps what a fragment would take for a sign: %s', (starts) => {
    const url = address({ starts });
    expect(parts(url)).toEqual([starts, 'on foot.']);
    expect(url.split('#')[1]).not.toMatch(/[&-]/);
  });

  it('stands behind an anchor that the address has already', () => {
    expect(address({}, 'https://example.org/a#part')).toMatch(
      /^https:\/\/example\.org\/a#part:~:text=/,
    );
  });

  it('takes any white space for one space, as browsers do', () => {
    expect(parts(address({ starts: 'The\n  bridge' }))[0]).toBe('The bridge');
  });
});
