import type { Mark } from './layout.ts';

/** Numbers from an attribute in which spaces part them. */
export const numbers = (text: string | undefined): number[] =>
  text ? text.split(' ').map(Number) : [];

/** A mark as the build wrote it into the attributes of its element, in drawing units at zoom 1. */
export function readMark({ dataset }: SVGElement): Mark {
  const [from, to] = numbers(dataset['span']);
  return {
    lane: Number(dataset['lane']),
    x: Number(dataset['x']),
    span: from === undefined || to === undefined ? undefined : [from, to],
    bar: dataset['bar'] !== undefined,
    doubt: dataset['doubt'] !== undefined,
    others: numbers(dataset['others']),
  };
}
