import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { stepsOf, taskNumbers } from '../../../src/model/facts/lesson-steps.ts';
import { whereUsed } from '../../../src/model/facts/where-used.ts';
import { filterValues } from '../../../src/teaching/choices.ts';
import { lessonData, rawFacts } from '../support/entries.ts';

const body = `<Step id="read" minutes="10" title="Read">

<Task>

Open [the claim](/claims/p05-c/) and [its chapter](/chapters/a-chapter/#road).

</Task>

<Answer>Yes.</Answer>

</Step>

<Step id="write" minutes="25" title="Write">

<Task>Look at [a number](/numbers/#n-lorries) and [the day](/map/?on=2020-10-20).</Task>

<Answer>No.</Answer>

</Step>
`;
const facts = orderFacts(
  rawFacts({
    lessons: [
      { slug: 'long', data: lessonData({ title: 'Long', minutes: 60 }), body: '' },
      { slug: 'b', data: lessonData({ title: 'B', minutes: 35 }), body },
      { slug: 'a', data: lessonData({ title: 'A', minutes: 35 }), body: '' },
    ],
  }),
);

describe('a lesson', () => {
  it('has a clock: each step begins where the one before it ends', () => {
    expect(stepsOf(body).map(({ id, from, to }) => `${from}–${to} ${id}`)).toEqual([
      '0–10 read',
      '10–35 write',
    ]);
  });

  it('numbers its tasks, and gives each answer the number of its task', () => {
    expect([...taskNumbers(body).values()]).toEqual([1, 1, 2, 2]);
  });

  it('stands among the others by how long it takes', () => {
    expect(facts.lessons.map(({ slug }) => slug)).toEqual(['a', 'b', 'long']);
  });

  it('is told of on the pages to which it sends pupils, with the step', () => {
    const used = whereUsed(facts);
    const use = { kind: 'lesson', id: 'b', title: 'B' };
    expect(used.of('claim', 'p05-c')).toEqual([{ ...use, section: 'read' }]);
    expect(used.of('number', 'lorries')).toEqual([{ ...use, section: 'write' }]);
    expect(used.of('standard', 'a-standard').map(({ id }) => id)).toEqual(['a', 'b', 'long']);
  });

  it('is found by each age and by every time that it fits into', () => {
    const [a] = facts.lessons;
    expect(a && filterValues(a)).toMatchObject({
      age: '14 15 16 17',
      minutes: '45 60 90',
      chapter: 'a-chapter',
    });
  });
});
