import { expect, it } from 'vitest';
import { strayMarksRule } from '../../../tools/editor/check/rules/stray-marks.ts';
import { found } from './found.ts';

const all = found(strayMarksRule, 'stray-marks').map((line) => line.replace(/ → .*/s, ''));

it('finds what readers of a text would see as marks of Markdown', () => {
  expect(all.filter((line) => line.startsWith('pages/'))).toEqual([
    'pages/marks.mdx:8:12 [text] the mark of a footnote stands in the text: [^1]',
    'pages/marks.mdx:10:1 a footnote of Markdown stands here, beside the notes that the page makes itself',
    'pages/marks.mdx:12:16 [text] a link that is none: readers would see its brackets: ][',
    'pages/marks.mdx:14:11 [text] a mark of Markdown stands in the words, and readers would see it: **',
    'pages/marks.mdx:16:1 [text] a row of a table that is none: readers would see its strokes: | a | b |',
    'pages/marks.mdx:19:1 the table has 4 columns, too many for a phone',
    'pages/marks.mdx:23:1 the head of the table has 2 columns, and a row has another number',
    'pages/marks.mdx:27:1 [text] the mark of a heading stands in the words: ##',
    'pages/marks.mdx:29:1 [text] the mark of a list stands in the words, and readers would see it: -',
    'pages/marks.mdx:31:8 [text] letters were lost here when a text was opened in the wrong encoding: â€™',
    'pages/marks.mdx:33:1 the link has no words: /about/',
  ]);
});

it('finds marks of HTML and Markdown in facts, which show their words as they are typed', () => {
  expect(all.filter((line) => line.startsWith('facts/'))).toEqual([
    'facts/events/2020.yaml:3:12 [title] a tag stands amid the words, and readers would see it: <b>',
    'facts/events/2020.yaml:4:22 [summary] a sign is written in the manner of HTML, and readers would see it so: &amp;',
    'facts/events/2020.yaml:9:17 [attribution] a mark of Markdown stands in the words, and readers would see it: **',
  ]);
});
