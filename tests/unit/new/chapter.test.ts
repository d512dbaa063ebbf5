import { expect, it } from 'vitest';
import { files } from '../rename/small-site.ts';
import { flags, make, refusal } from './support.ts';

const chapter = {
  title: 'The other bridge',
  question: 'What happened at the other bridge?',
  description:
    'What happened at the other bridge, who says so, and what nobody has said about it so far.',
  summary: ['One: it stood.', 'Two.', 'Three.'],
  paragraphs: '6, 7',
  section: ['The "old" bridge of 1903', 'flags: Flags and more flags'],
  ask: ['Who?', 'When?'],
  answer: ['They.', 'Then.'],
};

it('writes a chapter of the words that were given, and of no others', async () => {
  const { made, changed } = await make(
    'chapter',
    flags({ ...chapter, opening: 'It began in autumn.' }),
  );
  expect(made.id).toBe('the-other-bridge');
  expect(changed).toEqual({
    'chapters/the-other-bridge.mdx': `---
title: The other bridge
number: 2
question: What happened at the other bridge?
description: ${chapter.description}
summary:
  - "One: it stood."
  - Two.
  - Three.
paragraphs: [6, 7]
changes:
  - date: "2026-11-24"
    kind: addition
    text: First published.
---

It began in autumn.

<Section id="old-bridge-1903" title="The “old” bridge of 1903">

</Section>

<Section id="flags" title="Flags and more flags">

</Section>

<CheckYourself>

<Question ask="Who?">

They.

</Question>

<Question ask="When?">

Then.

</Question>

</CheckYourself>
`,
  });
});

it('makes a draft, to be published on a day', async () => {
  const { made } = await make(
    'chapter',
    flags({ ...chapter, publishOn: '2027-01-01' }).concat('--draft'),
  );
  expect(made.text).toContain(
    'draft: true\npublishOn: "2027-01-01"\nchanges:\n  - date: "2027-01-01"\n',
  );
});

it('refuses a number that another chapter has, and a name that one has or had', async () => {
  expect(await refusal('chapter', flags({ ...chapter, number: '1' }))).toBe(
    'number 1 is the chapter "the-bridge"; leave --number out to add the chapter at the end',
  );
  expect((await make('chapter', flags({ ...chapter, title: 'The bridge' }))).made.id).toBe(
    'the-bridge-2',
  );
  const former = {
    'chapters/the-bridge.mdx': (files['chapters/the-bridge.mdx'] ?? '').replace(
      'number: 1\n',
      'number: 1\nformerly: [the-crossing]\n',
    ),
  };
  expect((await make('chapter', flags({ ...chapter, slug: 'the-crossing' }), former)).made.id).toBe(
    'the-crossing-2',
  );
});

it('refuses questions without answers, too few of them, and a section without a name for its address', async () => {
  expect(await refusal('chapter', flags({ ...chapter, answer: ['They.'] }))).toBe(
    'there are 2 questions (--ask) but 1 answers (--answer)',
  );
  expect(await refusal('chapter', flags({ ...chapter, ask: ['Who?'], answer: ['They.'] }))).toBe(
    '"Check yourself" has two to four questions (--ask), not 1',
  );
  expect(await refusal('chapter', flags({ ...chapter, section: ['Մեղրի'] }))).toBe(
    'the section "Մեղրի" needs a short id before its title, such as "lorries: Մեղրի"',
  );
});

it('refuses words that are no MDX', async () => {
  expect(await refusal('chapter', flags({ ...chapter, answer: ['They.', 'Then <b.'] }))).toMatch(
    /^with it the checker would find:\ncontent\/chapters\/the-other-bridge\.mdx:\d+:\d+ {2}mdx/,
  );
});
