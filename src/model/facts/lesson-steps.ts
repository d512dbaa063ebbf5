import { attributeOf, readMdx, type Component } from '../read/mdx.ts';

/** A step of a lesson, with when it begins and ends: in minutes from the start of the lesson. */
export interface Step {
  id: string;
  title: string;
  from: number;
  to: number;
  /** Offset of its tag in the text. */
  start: number;
}

/** How long a step takes, in minutes; undefined where it is not written as a whole number. */
export const stepMinutes = (written: string | undefined): number | undefined =>
  written !== undefined && /^[1-9]\d?$/.test(written) ? Number(written) : undefined;

const componentsIn = (body: string): Component[] => [...(readMdx(body)?.components.values() ?? [])];

/**
 * The steps of a lesson in their order.
 *
 * @param body - without its frontmatter
 */
export function stepsOf(body: string): Step[] {
  let clock = 0;
  return componentsIn(body)
    .filter(({ name }) => name === 'Step')
    .map((step) => {
      const from = clock;
      clock += stepMinutes(attributeOf(step, 'minutes')) ?? 0;
      const [id, title] = [attributeOf(step, 'id') ?? '', attributeOf(step, 'title') ?? ''];
      return { id, title, from, to: clock, start: step.start };
    });
}

/**
 * The numbers of tasks from 1, and of answers, each that of the task before it; by the offset of
 * the tag in the text.
 */
export function taskNumbers(body: string): Map<number, number> {
  let task = 0;
  return new Map(
    componentsIn(body)
      .filter(({ name }) => name === 'Task' || name === 'Answer')
      .map(({ name, start }) => [start, name === 'Task' ? (task += 1) : task]),
  );
}
