import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('code-in-content');

it('refuses imports and exports', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/imports.mdx'))).toEqual([
    'content/pages/imports.mdx:5:1  code-in-content  content may not import or export anything\n    → remove the line; components are there without imports',
    'content/pages/imports.mdx:7:1  code-in-content  content may not import or export anything\n    → remove the line; components are there without imports',
  ]);
});

it('refuses expressions in braces, comments too, but not braces that are meant as text', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/expressions.mdx'))).toEqual([
    'content/pages/expressions.mdx:5:6  code-in-content  content may not hold an expression in braces: {process.env.HOME}\n    → write the text itself; a brace that is meant as text is written \\{',
    'content/pages/expressions.mdx:7:1  code-in-content  content may not hold an expression in braces: {1 + 1}\n    → write the text itself; a brace that is meant as text is written \\{',
    'content/pages/expressions.mdx:9:1  code-in-content  content may not hold an expression in braces: {/* a comment is an expression too */}\n    → a remark that readers are not to see has no place in a text: take it out',
  ]);
});

it('refuses components and attributes that are not offered, attributes in braces, and raw HTML', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/components.mdx'))).toEqual([
    'content/pages/components.mdx:7:1  code-in-content  there is no component <Plase>\n    → did you mean "Place"?',
    'content/pages/components.mdx:9:1  code-in-content  <Cite> has an attribute in braces\n    → content holds no code: write the attribute as text in quotation marks',
    'content/pages/components.mdx:9:1  code-in-content  <Cite> lacks the attribute "id"\n    → write <Cite id="…">',
    'content/pages/components.mdx:11:1  code-in-content  <Cite> has an attribute in braces\n    → content holds no code: write the attribute as text in quotation marks',
    'content/pages/components.mdx:11:1  code-in-content  <Cite> lacks the attribute "id"\n    → write <Cite id="…">',
    'content/pages/components.mdx:13:1  code-in-content  <Cite> has no attribute "ids"\n    → did you mean "id"?',
    'content/pages/components.mdx:13:1  code-in-content  <Cite> lacks the attribute "id"\n    → write <Cite id="…">',
    'content/pages/components.mdx:15:1  code-in-content  <Question> lacks the attribute "ask"\n    → write <Question ask="…">',
    'content/pages/components.mdx:17:1  code-in-content  there is no component <script>\n    → use one of Answer, Chart, CheckYourself, Cite, Claim, Event, MapView, Mistake, Number, Paragraph, Place, Question, Section, Step, Task, Term, TimelineStrip, Views',
    'content/pages/components.mdx:19:1  code-in-content  there is no component <div>\n    → use one of Answer, Chart, CheckYourself, Cite, Claim, Event, MapView, Mistake, Number, Paragraph, Place, Question, Section, Step, Task, Term, TimelineStrip, Views',
    'content/pages/components.mdx:21:1  code-in-content  there is no component <img>\n    → write ![what it shows](/bridge.png), and put the image into public/',
  ]);
});
