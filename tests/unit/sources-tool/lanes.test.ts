import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLanes } from '../../../tools/editor/sources/check.ts';

/**
 * Works on items such as "a1": lane and number. Notes the most that run at one time, in all and in
 * one lane.
 */
async function run(
  items: string[],
  lanes: number,
  endsLane: (item: string) => boolean = () => false,
) {
  const done: string[] = [];
  const left: string[] = [];
  const open: string[] = [];
  const most = { all: 0, lane: 0 };
  await inLanes(
    items,
    (item) => item.charAt(0),
    async (item) => {
      open.push(item);
      most.all = Math.max(most.all, open.length);
      most.lane = Math.max(
        most.lane,
        open.filter((other) => other.startsWith(item.charAt(0))).length,
      );
      await wait(5);
      open.splice(open.indexOf(item), 1);
      done.push(item);
      return !endsLane(item);
    },
    (item) => left.push(item),
    { lanes, pause: 1 },
  );
  return { done, left, most };
}

it('does everything, those of one lane in their order and one at a time', async () => {
  const { done, most } = await run(['a1', 'b1', 'a2', 'c1', 'a3', 'b2'], 3);
  expect(done.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1']);
  expect(done.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  expect(most.lane).toBe(1);
});

it('works on several lanes at a time, and on no more than it may', async () => {
  expect((await run(['a1', 'b1', 'c1', 'd1'], 2)).most.all).toBe(2);
});

it('leaves the rest of a lane that ends, and goes on with the others', async () => {
  const { done, left } = await run(['a1', 'a2', 'a3', 'b1', 'b2'], 2, (item) => item === 'a1');
  expect(left).toEqual(['a2', 'a3']);
  expect(done.toSorted()).toEqual(['a1', 'b1', 'b2']);
});
