import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { claim } from '../../../src/model/schema/claim.ts';
import { control } from '../../../src/model/schema/control.ts';
import { event } from '../../../src/model/schema/event.ts';
import { number } from '../../../src/model/schema/number.ts';
import { line } from '../../../src/model/schema/line.ts';
import { page } from '../../../src/model/schema/page.ts';
import { paragraph } from '../../../src/model/schema/paragraph.ts';
import { place } from '../../../src/model/schema/place.ts';
import { source } from '../../../src/model/schema/source.ts';
import { term } from '../../../src/model/schema/term.ts';
import * as valid from '../support/entries.ts';

/** What a schema says against a value: one line for each problem, with the field. */
function objections(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('schemas', () => {
  it.each([
    ['chapter', chapter, valid.chapterData()],
    ['claim', claim, valid.claim()],
    ['event', event, valid.event()],
    ['place', place, valid.place()],
    ['source', source, valid.source()],
    [
      'control',
      control,
      {
        id: 'c',
        district: 'zangilan',
        by: 'azerbaijan',
        sources: ['a-source'],
        note: 'A district.',
      },
    ],
    [
      'number',
      number,
      {
        id: 'f',
        what: 'Trucks',
        value: 3825,
        unit: 'trucks',
        low: 3000,
        sources: ['a-source'],
        note: 'Counted.',
      },
    ],
    [
      'line',
      line,
      {
        id: 'l',
        name: 'A road',
        class: 'road',
        via: ['goris', 'kapan'],
        sources: ['a-source'],
        note: 'A road.',
      },
    ],
    [
      'page',
      page,
      { title: 'About', description: 'What this site is about, in fifty characters or more.' },
    ],
    [
      'paragraph',
      paragraph,
      { id: 'p05', number: 5, kind: 'text', words: 7, paraphrase: 'Retold.' },
    ],
    ['term', term, { id: 't', term: 'A term', definition: 'A word.', sources: ['a-source'] }],
  ] as [string, z.ZodType, unknown][])('accept a valid %s', (_, schema, entry) => {
    expect(objections(schema, entry)).toEqual([]);
  });

  it('refuse a field that does not exist, so that a typing error is seen', () => {
    expect(objections(claim, { ...valid.claim(), mising: 'x' }).join()).toContain('mising');
  });

  it('refuse an id that could not be an address', () => {
    for (const id of ['P05', 'p05_road', 'p05--road', '-road', 'p05 road', 'é']) {
      expect(objections(event, { ...valid.event(), id })).toEqual([
        'id: an id is lower-case letters, digits and single hyphens, such as "p05-roadblock"',
      ]);
    }
  });

  it('refuse a date that is none, and name it', () => {
    expect(objections(event, valid.event({ date: '17 October 2020' }))[0]).toContain(
      'this is not a date as it is written here; did you mean 2020-10-17?',
    );
    expect(objections(source, valid.source({ issued: '2021-02-30' }))).toEqual([
      'issued: there is no 30 February 2021: February 2021 has 28 days',
    ]);
    expect(objections(source, valid.source({ issued: '2021-09-15~' }))).toEqual([
      'issued: write a date as 2021-10-12, 2021-10 or 2021',
    ]);
  });

  it('refuse a paragraph that the op-ed does not have', () => {
    expect(objections(claim, valid.claim({ paragraph: 40 }))).toHaveLength(1);
    expect(objections(claim, valid.claim({ paragraph: 0 }))).toHaveLength(1);
  });

  it('refuse a view, event or control without a source', () => {
    const view = { side: 'iranian' as const, voice: 'media' as const, view: 'So.', sources: [] };
    expect(objections(claim, valid.claim({ views: [view] }))[0]).toContain('a view needs a source');
    expect(
      objections(control, { id: 'c', district: 'd', by: 'contested', sources: [], note: 'x' }),
    ).toEqual(['sources: control without a source is not drawn']);
    expect(objections(event, valid.event({ sources: [] }))).toEqual([
      'sources: an event needs a source',
    ]);
  });

  it('refuse a source whose address does not lead to the web', () => {
    for (const URL of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org/',
      '/local',
      'example.org',
    ]) {
      expect(objections(source, valid.source({ URL }))).toEqual([
        'URL: must be a full http or https address',
      ]);
    }
  });

  it('refuse an event title that is too long for the timeline', () => {
    expect(objections(event, valid.event({ title: 'x'.repeat(71) }))).toEqual([
      'title: a title has at most 70 characters',
    ]);
  });

  it('hold a position to the globe', () => {
    expect(objections(place, valid.place({ lat: 91 }))).toHaveLength(1);
    expect(objections(place, valid.place({ lon: 181 }))).toHaveLength(1);
  });

  it('set the typography of prose, and refuse prose that is empty', () => {
    expect(
      claim.parse(valid.claim({ statement: `  The "road" wasn't open - ever ` })).statement,
    ).toBe('The “road” wasn’t open – ever');
    expect(objections(claim, valid.claim({ reasoning: '  ' }))).toEqual([
      'reasoning: must not be empty',
    ]);
  });
});
