import { expect, it } from 'vitest';
import { chapterRangeRule } from '../../../tools/editor/check/rules/chapter-range.ts';
import { found } from './found.ts';

const problems = found(chapterRangeRule, 'chapter-range');

it('points at each event that lies outside the time of its chapter; an event that reaches into it, and a chapter that states no time, are fine', () => {
  expect(problems).toEqual([
    'chapters/one.mdx:6:108 [<Event id>] "2021-10-18-visit" is of 2021-10-18, outside the time of this chapter (2020-10/2020-11) → is it the event that is meant? If so, widen "span" in the frontmatter',
    'chapters/one.mdx:8:41 [<TimelineStrip events>] "2021-10-18-visit" is of 2021-10-18, outside the time of this chapter (2020-10/2020-11) → is it the event that is meant? If so, widen "span" in the frontmatter',
  ]);
});
