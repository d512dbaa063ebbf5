import { expect, it } from 'vitest';
import { flags, make } from './support.ts';

const standard = `- id: ccss-rh-9-10-1
  framework: ccss
  code: RH.9-10.1
  says: Give exact evidence.
  sources:
    - apa-2020-bridge
`;
const lesson = {
  title: 'Who saw the flag?',
  question: 'Who saw it?',
  description:
    'Pupils look for whoever saw the flag on the bridge, and for when each of them said so.',
  'ages.from': '14',
  'ages.to': '17',
  minutes: '30',
  skills: ['trace'],
  aims: ['Find out.', 'Tell others.'],
  needs: ['A screen.'],
  chapters: 'the-bridge',
  standards: 'ccss-rh-9-10-1',
  conflict: 'Nobody speaks for a people.',
  step: ['10 read: Read the "old" report', '20 write: Write'],
};
const more = { 'facts/standards.yaml': standard };

it('writes a lesson with its steps, each with an empty task', async () => {
  const { changed } = await make('lesson', flags(lesson), more);
  const text = changed['lessons/who-saw-the-flag.mdx'] ?? '';
  expect(text).toContain('minutes: 30\n');
  expect(text.slice(text.indexOf('<Step'))).toBe(
    '<Step id="read" minutes="10" title="Read the “old” report">\n\n<Task>\n\n</Task>\n\n</Step>\n\n<Step id="write" minutes="20" title="Write">\n\n<Task>\n\n</Task>\n\n</Step>\n',
  );
});

it('refuses a step without its minutes, and a chapter that there is not', async () => {
  await expect(make('lesson', flags({ ...lesson, step: ['read: Read'] }), more)).rejects.toThrow(
    'the step "read: Read" is not written as its minutes, a short id and its title',
  );
  await expect(make('lesson', flags({ ...lesson, chapters: 'the-brige' }), more)).rejects.toThrow(
    'no chapter has the id "the-brige"; did you mean "the-bridge"?',
  );
});
