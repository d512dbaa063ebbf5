import { expect, it } from 'vitest';
import { lessonClockRule } from '../../../tools/editor/check/rules/lesson-clock.ts';
import { found } from './found.ts';

it('says where the steps of a lesson do not make up its time, where one has none, where pupils have nothing to do, where a table has no columns, and where a part of a lesson stands elsewhere', () => {
  expect(found(lessonClockRule, 'lesson-clock')).toEqual([
    'lessons/late.mdx:3:10 [minutes] the lesson takes 30 minutes, but its steps 25 together → change "minutes" of the lesson or of its steps',
    'lessons/late.mdx:8:1 [<Task rows>] a table with rows and without columns → name both: rows="Monday; Tuesday" columns="Morning; Evening"',
    'lessons/loose.mdx:1:1 the lesson has no <Task>, so its worksheet would be empty → put what pupils do into <Task> … </Task>',
    'lessons/loose.mdx:6:1 [<Step minutes>] "ten" is no number of minutes → write a whole number from 1 to 99, such as minutes="10"',
    'pages/about.mdx:5:1 <Answer> stands in a page → it belongs into a lesson',
  ]);
});
