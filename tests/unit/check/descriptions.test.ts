import { expect, it } from 'vitest';
import { descriptionsRule } from '../../../tools/editor/check/rules/descriptions.ts';
import { found } from './found.ts';

const problems = found(descriptionsRule, 'descriptions');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('asks for a description of every image that describes it, in one breath', () => {
  expect(about('the image')).toEqual([
    'chapters/one.mdx:7:1 the image has no description → write what it shows between the brackets: ![A stone bridge over a river](…)',
    'chapters/one.mdx:9:1 "Picture of a bridge" does not describe the image → that it is an image is said by itself: write what is to be seen',
    'chapters/one.mdx:11:1 "bridge.png" does not describe the image → that it is an image is said by itself: write what is to be seen',
    'chapters/one.mdx:15:1 the description of the image has 163 characters → keep it under 150 and tell the rest in the text',
  ]);
});

it('does not take the name of the file for one', () => {
  expect(about('bridge.png" does not')).toEqual([
    'chapters/one.mdx:11:1 "bridge.png" does not describe the image → that it is an image is said by itself: write what is to be seen',
  ]);
});

it('asks for a caption of every map and strip', () => {
  expect(about('caption')).toEqual([
    'chapters/one.mdx:17:1 [<MapView caption>] <MapView> has no caption → write caption="…": say what places it shows and of what day',
    'chapters/one.mdx:19:1 [<TimelineStrip caption>] <TimelineStrip> has no caption → write caption="…": say what the events have in common',
  ]);
});

it('asks for a description of each page that is its own', () => {
  expect(about('[description]')).toEqual([
    'chapters/one.mdx:4:14 [description] the description repeats the title or the question → say what a reader finds on the page',
    'pages/b.mdx:3:14 [description] the description is that of content/pages/a.mdx too → say what is on this page and on no other',
  ]);
});
