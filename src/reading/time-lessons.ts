import type { MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { stepsOf, taskNumbers } from '../model/facts/lesson-steps.ts';

/**
 * Sätteri plugin: gives each `<Step>` of a lesson the minute at which it begins, and each `<Task>`
 * and `<Answer>` its number. They are set in the text itself, since components may render in any
 * order.
 */
export function timeLessons(): MdastPluginDefinition {
  let given = new Map<number, { name: string; value: string }>();
  return {
    name: 'time-lessons',
    options: { position: true },
    before(_, { source }) {
      given = new Map();
      for (const { start, from } of stepsOf(source))
        given.set(start, { name: 'from', value: String(from) });
      for (const [start, number] of taskNumbers(source))
        given.set(start, { name: 'number', value: String(number) });
    },
    mdxJsxFlowElement(node: Readonly<MdxJsxFlowElement>) {
      const attribute = given.get(node.position?.start.offset ?? -1);
      if (!attribute) return undefined;
      return {
        ...node,
        attributes: [...node.attributes, { type: 'mdxJsxAttribute', ...attribute }],
      };
    },
  };
}
