import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('sections');

it('asks for a section with a short id of its own around every heading, for questions at the end of a chapter, and for ids that the page does not use itself', () => {
  expect(problems).toEqual([
    'content/chapters/one.mdx:1:1  sections  the chapter has no <CheckYourself>\n    → end it with <CheckYourself> and two to four <Question ask="…"> … </Question>',
    'content/chapters/one.mdx:5:1  sections  a heading of Markdown has no permanent id: a link to it breaks when its words change\n    → write <Section id="short-name" title="…"> … </Section>, or begin the paragraph with **a few words**',
    'content/chapters/one.mdx:9:1  sections  a heading of Markdown has no permanent id: a link to it breaks when its words change\n    → write <Section id="short-name" title="…"> … </Section>, or begin the paragraph with **a few words**',
    'content/chapters/one.mdx:13:1  sections  "The Bridges" is no section id\n    → use lower-case letters, digits and hyphens, such as "the-bridges"',
    'content/chapters/one.mdx:16:1  sections  the section id "notes" is used by the page itself\n    → choose another',
    'content/chapters/one.mdx:19:1  sections  the section id "the-bridges" stands twice in this file\n    → give each section an id of its own',
    'content/pages/about.mdx:8:1  sections  the section id "notes" is used by the page itself\n    → choose another',
  ]);
});
