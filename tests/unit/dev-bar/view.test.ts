import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../tools/editor/bar/view.ts';
import { found, item, survey, text } from './items.ts';

const mosque = item(
  { kind: 'source', id: 'rferl-mosque' },
  { file: 'content/facts/sources/r.yaml', line: 10, to: 19 },
);
const drills = item(
  { kind: 'source', id: 'reuters-drills' },
  { file: 'content/facts/sources/r.yaml', line: 20, to: Infinity },
);
const toll = item(
  { kind: 'claim', id: 'p11-toll' },
  {
    file: 'content/facts/claims/p07-12.yaml',
    names: [{ kind: 'source', id: 'rferl-mosque' }],
    draft: 'Draft',
  },
);
const road = text({ kind: 'chapter', id: 'the-road' }, [
  { kind: 'claim', id: 'p11-toll' },
  { kind: 'source', id: 'rferl-mosque' },
  { kind: 'source', id: 'mistyped' },
]);
const items = [road, toll, mosque, drills];
const told = (path: string, problems: ReturnType<typeof found>[]) => {
  const { here, elsewhere } = viewOf(path, survey(items, problems));
  const places = ({ told: list }: typeof here) =>
    list.map(({ file, line }) => `${file.split('/').at(-1)}:${line}`);
  return { here: places(here), elsewhere: places(elsewhere) };
};

describe('the findings of a page', () => {
  it('about a text are those of its file and of the entries that it names', () => {
    const problems = [
      found(road.file, 40),
      found(toll.file, 19),
      found(mosque.file, 10),
      found(mosque.file, 20),
      found('content/pages/about.mdx', 1),
    ];
    expect(told('/chapters/the-road/', problems)).toEqual({
      here: ['the-road.mdx:40', 'p07-12.yaml:19', 'r.yaml:10'],
      elsewhere: ['r.yaml:20', 'about.mdx:1'],
    });
  });

  it('about an entry are those of its lines and of the entries that it names, not those of its neighbours', () => {
    const problems = [
      found(toll.file, 9),
      found(toll.file, 10),
      found(toll.file, 20),
      found(mosque.file, 12),
    ];
    expect(told('/claims/p11-toll/', problems)).toEqual({
      here: ['p07-12.yaml:10', 'r.yaml:12'],
      elsewhere: ['p07-12.yaml:9', 'p07-12.yaml:20'],
    });
  });

  it('that lists entries are all those of their files, between the entries and where none can be read', () => {
    const problems = [
      found('content/facts/sources/r.yaml', 1),
      found('content/facts/sources/z.yaml', 3),
      found('content/facts/sources.yaml', 1),
    ];
    expect(told('/sources/', problems)).toEqual({
      here: ['r.yaml:1', 'z.yaml:3'],
      elsewhere: ['sources.yaml:1'],
    });
  });

  it('are counted by weight, all of them, however many are told', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      found(road.file, index + 1, index < 40 ? { level: 'warning' } : {}),
    );
    const { here } = viewOf('/chapters/the-road/', survey(items, many));
    expect([here.errors, here.warnings, here.told.length]).toEqual([260, 40, 100]);
  });

  it('come with the piece of the line that is meant, and say whether their rule has a page', () => {
    const problems = [
      found(road.file, 4, { column: 5, message: 'no source has the id "x-1"' }),
      found(road.file, 5, { rule: 'new' }),
    ];
    const [first, second] = viewOf(
      '/chapters/the-road/',
      survey(items, problems, { [`${road.file}:4`]: 'See <Cite id="x-1" />.' }),
    ).here.told;
    expect(first).toMatchObject({
      excerpt: { before: 'See <Cite id="', marked: 'x-1', after: '" />.' },
      explained: true,
    });
    expect(second).toMatchObject({ excerpt: undefined, explained: false });
  });
});

describe('the trouble that keeps content from being shown', () => {
  const troubleOf = (path: string, problems: ReturnType<typeof found>[]) =>
    viewOf(path, survey(items, problems)).trouble.told.map(({ line }) => line);

  it('is told on every page, that of the page itself first', () => {
    const problems = [
      found(drills.file, 25, { blocks: 'loading' }),
      found(road.file, 3, { blocks: 'loading' }),
      found(road.file, 4),
    ];
    expect(troubleOf('/chapters/the-road/', problems)).toEqual([3, 25]);
    expect(troubleOf('/about/', problems)).toEqual([25, 3]);
  });

  it('is only what cannot be read, where something cannot: the rest may come of that', () => {
    expect(
      troubleOf('/about/', [
        found(road.file, 3, { blocks: 'loading' }),
        found(drills.file, 25, { blocks: 'reading' }),
      ]),
    ).toEqual([25]);
  });
});

describe('what else the bar shows', () => {
  it('is the entry that the page is about, with its form, and that it is a draft', () => {
    expect(viewOf('/claims/p11-toll/', survey(items)).subject).toEqual({
      kind: 'claim',
      id: 'p11-toll',
      title: 'Title of p11-toll',
      spot: { file: toll.file, line: 10, column: 3 },
      draft: 'Draft',
      address: '/claims/p11-toll/',
      form: '/_edit/claims/p11-toll/',
    });
    expect(viewOf('/chapters/the-road/', survey(items)).subject).toMatchObject({
      id: 'the-road',
      address: '/chapters/the-road/',
      form: '/_edit/chapters/the-road/',
    });
    expect(viewOf('/claims/', survey(items)).subject).toBeUndefined();
  });

  it('is what the page names, by kind and in its order, without what does not exist', () => {
    const { used } = viewOf('/chapters/the-road/', survey(items));
    expect(used.map(({ title, links }) => [title, links.map(({ id }) => id)])).toEqual([
      ['Claims', ['p11-toll']],
      ['Sources', ['rferl-mosque']],
    ]);
  });

  it('is what a list lists', () => {
    const { used } = viewOf('/sources/', survey(items));
    expect(used.map(({ title, links }) => [title, links.map(({ id }) => id)])).toEqual([
      ['Sources', ['rferl-mosque', 'reuters-drills']],
    ]);
  });

  it('is every draft there is, on every page', () => {
    expect(viewOf('/nowhere/', survey(items)).drafts.map(({ id }) => id)).toEqual(['p11-toll']);
  });
});
