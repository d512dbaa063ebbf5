import { expect, it } from 'vitest';
import { checkContent } from '../../../tools/check/check.ts';
import { fixture, problemsOf } from './problems.ts';

it('finds nothing wrong with sound content', () => {
  expect(checkContent(fixture('sound')).problems).toEqual([]);
});

it('says on which line a text is no MDX, instead of failing', () => {
  expect(problemsOf('code-in-content', 'mdx')).toEqual([
    'content/pages/broken.mdx:7:1  mdx  Expected a closing tag for `<Section>` (7:1-7:27)',
  ]);
});

it('says where frontmatter is missing or broken', () => {
  expect(problemsOf('schema', 'frontmatter')).toEqual([
    'content/pages/broken-frontmatter.mdx:3:27  frontmatter  Missing closing "quote',
    'content/pages/no-frontmatter.mdx:1:1  frontmatter  the file must start with frontmatter between two lines "---"',
  ]);
});

it('says where a list of facts is no YAML', () => {
  expect(problemsOf('schema', 'yaml')).toEqual(['content/facts/places.yaml:3:1  yaml  Missing closing "quote']);
});

it('sorts problems by file and line', () => {
  const places = checkContent(fixture('unknown-id')).problems.map(({ file, line }) => ({ file, line }));
  const sorted = places.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  expect(places).toEqual(sorted);
});
