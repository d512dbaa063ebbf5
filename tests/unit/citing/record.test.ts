import { describe, expect, it } from 'vitest';
import { allCited } from '../../../src/citing/cited.ts';
import { coins } from '../../../src/citing/coins.ts';
import { sourceRecord } from '../../../src/citing/record.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { chapterData, claim, lessonData, rawFacts, source } from '../support/entries.ts';

describe('sourceRecord()', () => {
  it('takes apart the names of persons only, at their last word', () => {
    const author = ['Ayşe Betül Çelik', 'Gülbəniz Hüseynli', 'others', 'after Vali Kaleji'];
    expect(sourceRecord(source({ author })).author).toEqual([
      { family: 'Çelik', given: 'Ayşe Betül' },
      { family: 'Hüseynli', given: 'Gülbəniz' },
      { literal: 'others' },
      { literal: 'after Vali Kaleji' },
    ]);
    expect(sourceRecord(source({ author: ['Reza Baraheni (quoted)'] })).author).toEqual([
      { literal: 'Reza Baraheni (quoted)' },
    ]);
  });

  it('says no more of a date than is known', () => {
    const undated = source();
    delete undated.issued;
    expect(sourceRecord(undated)).not.toHaveProperty('issued');
    expect(sourceRecord(source({ issued: '2020-11' })).issued).toEqual({
      'date-parts': [[2020, 11]],
    });
  });
});

describe('allCited()', () => {
  const change = (date: string) => ({ date, kind: 'wording' as const, text: 'A word.' });
  const all = allCited(
    orderFacts(
      rawFacts({
        chapters: [
          {
            slug: 'the-road',
            data: chapterData({
              title: 'The road',
              changes: [change('2026-11-29'), change('2026-11-24')],
            }),
            body: '',
          },
        ],
        claims: [claim({ statement: 'It rained.' })],
        lessons: [{ slug: 'a-lesson', data: lessonData({ title: 'Who counted?' }), body: '' }],
      }),
    ),
  );

  it('names each chapter, claim and lesson as what it is, with its address', () => {
    expect(all.map(({ title, path }) => [title, path])).toEqual([
      ['The road', '/chapters/the-road/'],
      ['Claim: It rained', '/claims/p05-a-claim/'],
      ['Lesson: Who counted?', '/teach/a-lesson/'],
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('dates a text by its latest change, and one without changes not at all', () => {
    expect(all[0]?.issued).toBe('2026-11-29');
    expect(all[1]?.issued).toBeUndefined();
  });
});

describe('coins()', () => {
  it('says all that a record has in the keys of Z39.88-2004, in any script', () => {
    const fields = new URLSearchParams(
      coins(
        sourceRecord(
          source({
            title: 'پل & «خداآفرین»',
            author: ['Taras Kuzio', 'others'],
            publisher: 'ایرنا',
            issued: '2020-10',
            language: 'fa',
          }),
        ),
      ),
    );
    expect([...fields]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'پل & «خداآفرین»'],
      ['rft.aulast', 'Kuzio'],
      ['rft.aufirst', 'Taras'],
      ['rft.aucorp', 'others'],
      ['rft.source', 'ایرنا'],
      ['rft.date', '2020-10'],
      ['rft.identifier', 'https://example.org/report'],
      ['rft.language', 'fa'],
    ]);
  });
});
