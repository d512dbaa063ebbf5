import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { timeLessons } from '../../../src/reading/time-lessons.ts';

it('gives steps their minute, and tasks and answers their number, in the compiled text', async () => {
  const text =
    '<Step id="a" minutes="5" title="A">\n\n<Task>\n\nRead.\n\n</Task>\n\n<Answer>\n\nYes.\n\n</Answer>\n\n</Step>\n\n<Step id="b" minutes="7" title="B">\n\n<Task lines="2">\n\nWrite.\n\n</Task>\n\n</Step>';
  const { code } = await mdxToJs(text, { mdastPlugins: [timeLessons] });
  expect([...code.matchAll(/(from|number): "(\d+)"/g)].map(([all]) => all)).toEqual([
    'from: "0"',
    'number: "1"',
    'number: "1"',
    'from: "5"',
    'number: "2"',
  ]);
});
