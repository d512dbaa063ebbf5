import { expect, it } from 'vitest';
import { headingsRule } from '../../../tools/editor/check/rules/headings.ts';
import { found } from './found.ts';

const problems = found(headingsRule, 'headings');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('finds each level that is skipped, from the title of the page down, in sections and among questions', () => {
  expect(about('stands above it is of level')).toEqual([
    'chapters/one.mdx:7:1 the heading is of level 3, but what stands above it is of level 1 → write ##, so that no level is skipped',
    'chapters/one.mdx:15:1 the heading is of level 5, but what stands above it is of level 3 → write ####, so that no level is skipped',
    'chapters/one.mdx:35:1 the heading is of level 4, but what stands above it is of level 2 → write ###, so that no level is skipped',
  ]);
});

it('knows that a title stands already above all, and above each section', () => {
  expect(about('beside the title')).toEqual([
    'chapters/one.mdx:5:1 a heading of level 1 stands beside the title → the title in the frontmatter is the only one; write a <Section>',
  ]);
});

it('finds a heading that is no lower than its section', () => {
  expect(about('itself')).toEqual([
    'chapters/one.mdx:11:1 a heading of level 2 stands inside the section "bridges", whose title is of level 2 itself → close the section and write another <Section>',
  ]);
});

it('finds a section inside another', () => {
  expect(about('stands inside the section')).toEqual([
    'chapters/one.mdx:11:1 a heading of level 2 stands inside the section "bridges", whose title is of level 2 itself → close the section and write another <Section>',
    'chapters/one.mdx:17:1 the section "dam" stands inside the section "bridges" → close the first with </Section> before the second',
  ]);
});

it('finds an empty title', () => {
  expect(about('empty title')).toEqual([
    'chapters/one.mdx:25:1 [<Section title>] the section "nameless" has an empty title → give it a title in a few words',
  ]);
});
