import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { whereUsed } from '../../../src/model/facts/where-used.ts';
import { chapterData, claim, event, place, rawFacts } from '../support/entries.ts';

const facts = orderFacts(
  rawFacts({
    chapters: [
      {
        slug: 'late',
        data: chapterData({ number: 2, title: 'Late' }),
        body: '<Section id="x" title="X"><Cite id="s1" /></Section>',
      },
      {
        slug: 'early',
        data: chapterData({ number: 1, title: 'Early' }),
        body: '<Section id="a" title="A"><Cite id="s1" /></Section><Section id="b" title="B"><Cite id="s1" /></Section>',
      },
    ],
    pages: [
      { slug: 'before', data: { title: 'Before' }, body: '<Cite id="s1" /> <Cite id="s99" />' },
    ],
    claims: [
      claim({
        id: 'p05-c',
        statement: 'A claim.',
        for: ['s1'],
        against: ['s1', 's2'],
        views: [{ side: 'iranian', voice: 'media', view: 'So.', sources: ['s3'] }],
      }),
    ],
    events: [
      event({
        id: 'e',
        title: 'An event',
        places: ['pl'],
        sources: ['s2'],
        differs: [{ date: '2020', sources: ['s4'] }],
      }),
    ],
    places: [
      place({
        id: 'pl',
        names: { en: 'A place' },
        basisSource: 's5',
        sources: ['s2'],
        control: [{ from: '2020', by: 'someone', sources: ['s6'] }],
      }),
    ],
    lines: [
      { id: 'l', name: 'A line', class: 'road', via: ['pl'], sources: ['s7'], note: 'A road.' },
    ],
    control: [{ id: 'c', district: 'd', by: 'contested', sources: ['s8'], note: 'A district.' }],
    numbers: [
      { id: 'f', what: 'Trucks', value: 1, unit: 'trucks', sources: ['s9'], note: 'Counted.' },
    ],
    charts: [
      {
        id: 'n',
        title: 'Numbers',
        question: 'How many?',
        kind: 'range',
        unit: 'km',
        see: 'Some.',
        note: 'Counted.',
        rows: [{ label: 'A', value: 1, sources: ['s11'] }],
      },
    ],
    terms: [{ id: 't', term: 'A term', definition: 'A word.', sources: ['s10'] }],
  }),
);
const used = whereUsed(facts);
const where = (id: string): string[] =>
  used.of('source', id).map(({ kind, id: by }) => `${kind} ${by}`);

describe('whereUsed()', () => {
  it('lists chapters first, in the order of reading, then pages, then claims', () => {
    expect(where('s1')).toEqual(['chapter early', 'chapter late', 'page before', 'claim p05-c']);
  });

  it('lists each page once, at the section in which it first names the entry', () => {
    expect(used.of('source', 's1')[0]).toEqual({
      kind: 'chapter',
      id: 'early',
      title: 'Early',
      section: 'a',
    });
  });

  it('finds sources wherever an entry of any kind names them', () => {
    expect(where('s2')).toEqual(['claim p05-c', 'event e', 'place pl']);
    expect(where('s3')).toEqual(['claim p05-c']);
    expect(where('s4')).toEqual(['event e']);
    expect(where('s5')).toEqual(['place pl']);
    expect(where('s6')).toEqual(['place pl']);
    expect(where('s7')).toEqual(['line l']);
    expect(where('s8')).toEqual(['control c']);
    expect(where('s9')).toEqual(['number f']);
    expect(where('s10')).toEqual(['term t']);
    expect(where('s99')).toEqual(['page before']);
    expect(where('s11')).toEqual(['chart n']);
  });

  it('finds the events and lines of a place', () => {
    expect(used.of('place', 'pl').map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'event An event',
      'line A line',
    ]);
  });

  it('gives nothing for what nobody names', () => {
    expect(used.of('term', 't')).toEqual([]);
  });
});
