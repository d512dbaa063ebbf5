import { expect, it } from 'vitest';
import { expected, renamed } from './expected.ts';

it('changes a claim in components and links, keeps its old id, and touches nothing else', () => {
  const { changed } = renamed('claim', 'p05-bridge', 'p05-soldiers');
  expect(changed).toEqual({
    'facts/claims/p01-06.yaml': expected(
      'facts/claims/p01-06.yaml',
      ['id: p05-bridge', 'id: p05-soldiers', 1],
      ['  confidence: medium\n\n', '  confidence: medium\n  formerly: [p05-bridge]\n\n', 1],
    ),
    'chapters/the-bridge.mdx': expected('chapters/the-bridge.mdx', [
      'p05-bridge',
      'p05-soldiers',
      4,
    ]),
  });
});

it('changes a source in every field that names it or a passage of it, but not in words and code', () => {
  const { changed } = renamed('source', 'apa-2020-bridge', 'apa-2020-flag');
  expect(changed['facts/claims/p01-06.yaml']).toBe(
    expected(
      'facts/claims/p01-06.yaml',
      ['- apa-2020-bridge\n', '- apa-2020-flag\n', 2],
      ['- apa-2020-bridge#p1\n', '- apa-2020-flag#p1\n', 1],
    ),
  );
  expect(changed['facts/places.yaml']).toBe(
    expected('facts/places.yaml', ['apa-2020-bridge', 'apa-2020-flag', 2]),
  );
  expect(changed['facts/events/2020.yaml']).toBe(
    expected('facts/events/2020.yaml', ['apa-2020-bridge', 'apa-2020-flag', 2]),
  );
  expect(changed['facts/glossary.yaml']).toBe(
    expected('facts/glossary.yaml', ['apa-2020-bridge', 'apa-2020-flag', 2]),
  );
  expect(changed['chapters/the-bridge.mdx']).toBe(
    expected(
      'chapters/the-bridge.mdx',
      ['.<Cite id="apa-2020-bridge"', '.<Cite id="apa-2020-flag"', 1],
      ["<Cite id='apa-2020-bridge'", "<Cite id='apa-2020-flag'", 1],
      ['#s-apa-2020-bridge', '#s-apa-2020-flag', 1],
    ),
  );
});

it('changes a place in lists, attributes and queries', () => {
  const { changed } = renamed('place', 'old-bridge', 'stone-bridge');
  expect(changed['facts/lines.yaml']).toContain('via: [stone-bridge, new-bridge]');
  expect(changed['facts/events/2020.yaml']).toContain('places:\n    - stone-bridge\n');
  expect(changed['chapters/the-bridge.mdx']).toBe(
    expected(
      'chapters/the-bridge.mdx',
      ['<Place id="old-bridge"', '<Place id="stone-bridge"', 1],
      ['new-bridge, old-bridge"', 'new-bridge, stone-bridge"', 1],
      ['&place=old-bridge#', '&place=stone-bridge#', 1],
    ),
  );
});

it('changes an event in strips, pages, anchors and link definitions', () => {
  const { changed } = renamed('event', '2020-10-18-flag', '2020-10-18-red-flag');
  expect(changed['chapters/the-bridge.mdx']).toBe(
    expected('chapters/the-bridge.mdx', ['2020-10-18-flag', '2020-10-18-red-flag', 2]),
  );
  expect(changed['pages/about.mdx']).toBe(
    expected('pages/about.mdx', ['#e-2020-10-18-flag', '#e-2020-10-18-red-flag', 1]),
  );
});

it('gives a chapter’s file its new name, changes links to it and to its sections, and keeps the old one', () => {
  const { changed, gone } = renamed('chapter', 'the-bridge', 'the-crossing');
  expect(gone).toEqual(['chapters/the-bridge.mdx']);
  expect(changed).toEqual({
    'chapters/the-crossing.mdx': expected('chapters/the-bridge.mdx', [
      'published.\n---',
      'published.\nformerly: [the-bridge]\n---',
      1,
    ]),
    'pages/about.mdx': expected('pages/about.mdx', [
      '/chapters/the-bridge/',
      '/chapters/the-crossing/',
      2,
    ]),
  });
});

it('changes a section’s anchor here and elsewhere, and keeps the old one on it', () => {
  const { changed } = renamed('section', 'the-bridge/flag', 'the-bridge/red-flag');
  expect(changed).toEqual({
    'chapters/the-bridge.mdx': expected(
      'chapters/the-bridge.mdx',
      [
        '<Section id="flag" title="The flag">',
        '<Section id="red-flag" title="The flag" formerly="flag">',
        1,
      ],
      ['(#flag)', '(#red-flag)', 1],
    ),
    'pages/about.mdx': expected('pages/about.mdx', ['/#flag)', '/#red-flag)', 1]),
  });
});
