import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import {
  aboutWords,
  newestFirst,
  subjectsOf,
  tellChanges,
  type Subject,
} from '../../../src/model/facts/history.ts';
import type { Page } from '../../../src/model/schema/page.ts';
import type { Change } from '../../../src/model/schema/history.ts';
import { chapterData, claim, event, place, rawFacts, source } from '../support/entries.ts';

const change = (given: Partial<Change> = {}): Change => ({
  date: '2026-11-24',
  kind: 'correction',
  text: 'A date was wrong.',
  ...given,
});
const subject = (
  id: string,
  changes: readonly Change[],
  kind: Subject['kind'] = 'claim',
  formerly: readonly string[] = [],
): Subject => ({
  kind,
  id,
  title: id.toUpperCase(),
  changes,
  formerly,
});

describe('newestFirst()', () => {
  it('sorts by time, whatever the precision, and leaves those of one day in the order of their file', () => {
    const days = ['2026', '2026-11-24', '2027-01', '2026-12'].map((date) => ({ date }));
    expect(newestFirst(days).map(({ date }) => date)).toEqual([
      '2027-01',
      '2026-12',
      '2026-11-24',
      '2026',
    ]);
    const same = [change({ text: 'One.' }), change({ text: 'Two.' })];
    expect(newestFirst(same)).toEqual(same);
  });
});

describe('subjectsOf()', () => {
  const changes = [change()];
  const facts = orderFacts(
    rawFacts({
      chapters: [{ slug: 'the-road', data: chapterData({ title: 'The road', changes }), body: '' }],
      paragraphs: [
        { id: 'p05', number: 5, kind: 'text', words: 2, paraphrase: 'It says.', changes },
      ],
      sources: [source({ changes })],
      claims: [claim({ changes, formerly: ['p05-old', 'p05-newer'] })],
      events: [event({ changes, draft: true })],
      places: [place({ changes })],
      lines: [{ id: 'l', name: 'A line', class: 'road', sources: [], note: 'A road.', changes }],
      control: [
        { id: 'c', district: 'd', by: 'contested', sources: [], note: 'A district.', changes },
      ],
      numbers: [
        {
          id: 'f',
          what: 'Trucks',
          value: 1,
          unit: 'trucks',
          sources: [],
          note: 'Counted.',
          changes,
        },
      ],
      charts: [
        {
          id: 'n',
          title: 'Numbers',
          question: 'How many?',
          kind: 'range',
          unit: 'km',
          see: 'So.',
          note: 'So.',
          rows: [],
          changes,
        },
      ],
      terms: [{ id: 't', term: 'A term', definition: 'A word.', sources: [], changes }],
    }),
  );
  const about: Page = { title: 'About', description: 'What this is.', changes };
  const all = subjectsOf(facts, [
    ...facts.chapters.map((data) => ({ kind: 'chapter', slug: data.slug, data }) as const),
    { kind: 'page', slug: 'about', data: about },
  ]);

  it('finds every kind of text and entry, with the title that readers know it by', () => {
    expect(all.map(({ kind, id, title }) => `${kind} ${id}: ${title}`)).toEqual([
      'chapter the-road: The road',
      'page about: About',
      'paragraph p05: Paragraph 5 of the op-ed',
      'claim p05-a-claim: Something happened.',
      'event 2020-10-17-an-event: An event',
      'place a-place: A place',
      'source a-source: A report (An outlet)',
      'term t: A term',
      'number f: Trucks',
      'chart n: Numbers',
      'line l: A line',
      'control c: A district.',
    ]);
    expect(all.every((each) => each.changes === changes)).toBe(true);
  });

  it('remembers the first id of what was renamed, and what is a draft', () => {
    expect(all.find(({ kind }) => kind === 'claim')?.formerly).toEqual(['p05-old', 'p05-newer']);
    expect(all.find(({ kind }) => kind === 'event')?.draft).toBe(true);
  });

  it('takes an entry that never changed as it is', () => {
    const [still] = subjectsOf(orderFacts(rawFacts({ claims: [claim()] })), []);
    expect(still).toMatchObject({ changes: [], formerly: [] });
  });
});

describe('tellChanges()', () => {
  it('tells the changes of all subjects, newest first', () => {
    const told = tellChanges([
      subject('a', [
        change({ date: '2026-11-24', text: 'One.' }),
        change({ date: '2027-02-01', text: 'Three.' }),
      ]),
      subject('b', [change({ date: '2026-12', text: 'Two.' })]),
    ]);
    expect(told.map(({ text }) => text)).toEqual(['Three.', 'Two.', 'One.']);
  });

  it('tells once what is said of several in the same words for the same day', () => {
    const first = change({ kind: 'addition', text: 'First published.' });
    const told = tellChanges([
      subject('a', [first], 'chapter'),
      subject('b', [first], 'chapter'),
      subject('c', [change({ ...first, date: '2026-11-25' })]),
    ]);
    expect(told.map(({ of }) => of.map(({ id }) => id))).toEqual([['c'], ['a', 'b']]);
    expect(told.map(aboutWords)).toEqual(['C', '2 chapters']);
  });

  it('calls several things of different kinds entries', () => {
    const [told] = tellChanges([
      subject('a', [change()], 'chapter'),
      subject('b', [change()], 'claim'),
    ]);
    expect(told && aboutWords(told)).toBe('2 entries');
    const [three] = tellChanges([
      subject('a', [change()], 'claim'),
      subject('b', [change()], 'claim'),
      subject('c', [change()], 'chapter'),
    ]);
    expect(three && aboutWords(three)).toBe('3 entries');
  });

  const keys = (...subjects: Subject[]): string[] => tellChanges(subjects).map(({ key }) => key);

  it('gives each change a key of its own', () => {
    expect(
      keys(
        subject('a', [
          change({ text: 'One.' }),
          change({ text: 'Two.' }),
          change({ kind: 'wording', text: 'Three.' }),
        ]),
        subject('b', [change({ text: 'Of both.' })], 'chapter'),
        subject('c', [change({ text: 'Of both.' })], 'chapter'),
      ),
    ).toEqual([
      '2026-11-24/correction/claim/a',
      '2026-11-24/correction/claim/a/2',
      '2026-11-24/wording/claim/a',
      '2026-11-24/correction/of-both',
    ]);
  });

  it('keeps the key of what is said of several short, however much is said', () => {
    const long = change({ text: 'A very long word was taken out. '.repeat(9) });
    const [key = ''] = keys(subject('a', [long]), subject('b', [long]));
    expect(key).toMatch(/^2026-11-24\/correction\/a-very-long-word-was-taken-out-a-very/);
    expect(key.length).toBeLessThan(90);
  });

  it('keeps a key when a word of the text is mended, later changes are added, or the entry is renamed', () => {
    const before = keys(subject('a', [change({ text: 'A dat was wrong.' })]));
    expect(keys(subject('a', [change(), change({ date: '2027-01-01', text: 'More.' })]))).toContain(
      before[0],
    );
    expect(keys(subject('z', [change()], 'claim', ['a', 'y']))).toEqual(before);
  });
});
