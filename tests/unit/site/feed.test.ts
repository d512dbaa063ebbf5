import { getRssString } from '@astrojs/rss';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { tellChanges, type Subject } from '../../../src/model/facts/history.ts';
import type { Change } from '../../../src/model/schema/history.ts';
import { feedItems } from '../../../src/site/feed-items.ts';

const change = (given: Partial<Change> = {}): Change => ({
  date: '2026-11-24',
  kind: 'correction',
  text: 'The date was wrong.',
  ...given,
});
const subject = (id: string, changes: Change[], given: Partial<Subject> = {}): Subject => ({
  kind: 'chapter',
  id,
  title: `About ${id}`,
  changes,
  formerly: [],
  ...given,
});
const list = 'https://example.org/x/corrections/#changes';
const items = (...subjects: Subject[]) =>
  feedItems(
    tellChanges(subjects),
    ({ id }) => `https://example.org/x/${id}/#changes`,
    list,
    Date.UTC(2026, 10, 24),
  );

describe('feedItems()', () => {
  it('tells a change in full and leads to what was changed', () => {
    expect(items(subject('a', [change()]))).toEqual([
      {
        title: 'About a: The date was wrong',
        link: 'https://example.org/x/a/#changes',
        pubDate: new Date('2026-11-24T00:00:00Z'),
        description: 'The date was wrong.',
        content:
          '<p>Correction, 24 November 2026: The date was wrong.</p><ul><li><a href="https://example.org/x/a/#changes">About a</a></li></ul>',
        categories: ['Correction'],
        customData:
          '<guid isPermaLink="false">across-the-aras/2026-11-24/correction/chapter/a</guid>',
      },
    ]);
  });

  it('tells a change of many at once as one item that leads to the list', () => {
    const first = change({ kind: 'addition', text: 'First published.' });
    const [item, ...others] = items(...['a', 'b', 'c'].map((id) => subject(id, [first])));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: '3 chapters: First published', link: list });
    expect(item?.content?.match(/<li>/g)).toHaveLength(3);
  });

  it('cuts a long text in the title only', () => {
    const text = `The count was wrong: ${'it counted each truck twice, '.repeat(10)}and so did we.`;
    const [item] = items(subject('a', [change({ text })]));
    expect(item?.title?.length).toBeLessThan(120);
    expect(item?.content).toContain(text);
  });

  it('never lets authored text become markup', () => {
    const [item] = items(
      subject('a', [change({ text: 'Now <5 & >3.' })], { title: 'A <b>bold</b> "title"' }),
    );
    expect(item?.content).toContain('Now &lt;5 &amp; &gt;3.');
    expect(item?.content).toContain('>A &lt;b&gt;bold&lt;/b&gt; &quot;title&quot;</a>');
  });

  it('calls a draft so in a preview', () => {
    expect(items(subject('a', [change()], { draft: true }))[0]?.title).toBe(
      'Draft: About a: The date was wrong',
    );
  });

  it('stays short, with the newest', () => {
    const many = Array.from({ length: 60 }, (_, day) =>
      change({
        date: `2026-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
      }),
    );
    const told = items(subject('a', many));
    expect(told).toHaveLength(50);
    expect(told[0]?.pubDate).toEqual(new Date('2026-03-04T00:00:00Z'));
  });
});

describe('the feed made of them', () => {
  it('names each item for good, by no address', async () => {
    const changes = [change(), change({ kind: 'wording', text: 'Said better.' })];
    const xml = await getRssString({
      title: 'Changes',
      description: 'All.',
      site: 'https://example.org/x/',
      items: items(subject('a', changes)),
    });
    const names: string[] = [];
    const parser = new Parser(
      { ontext: (text) => text.startsWith('across-the-aras/') && names.push(text) },
      { xmlMode: true },
    );
    parser.end(xml);
    expect(names).toEqual([
      'across-the-aras/2026-11-24/correction/chapter/a',
      'across-the-aras/2026-11-24/wording/chapter/a',
    ]);
    expect(xml).not.toContain('isPermaLink="true"');
  });
});
