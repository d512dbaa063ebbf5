import { expect, it } from 'vitest';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { fixture, problemsOf } from './problems.ts';

it('finds nothing wrong with sound content', () => {
  expect(checkContent(fixture('sound')).problems).toEqual([]);
});

it('says on which line a text is no MDX, instead of failing', () => {
  expect(problemsOf('code-in-content', 'mdx')).toEqual([
    'content/pages/broken.mdx:7:1  mdx  expected a closing tag for `<Section>`\n    → close each component that was opened: <Section …> … </Section>, or <Cite … /> where nothing stands in it',
  ]);
});

it('says where frontmatter is missing or broken', () => {
  expect(problemsOf('schema', 'frontmatter')).toEqual([
    'content/pages/broken-frontmatter.mdx:3:14  frontmatter  the quotation mark is never closed\n    → put the same mark at the end of the value',
    'content/pages/no-frontmatter.mdx:1:1  frontmatter  the file must start with frontmatter between two lines "---"\n    → the first line is "---" and nothing else, then come the fields, then "---" again',
  ]);
});

it('says where a list of facts is no YAML', () => {
  expect(problemsOf('schema', 'yaml')).toEqual([
    'content/facts/places.yaml:2:9  yaml  the quotation mark is never closed\n    → put the same mark at the end of the value',
  ]);
});

it('sorts problems by file and line', () => {
  const places = checkContent(fixture('unknown-id')).problems.map(({ file, line }) => ({
    file,
    line,
  }));
  const sorted = places.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  expect(places).toEqual(sorted);
});
