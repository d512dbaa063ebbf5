import { setTimeout as wait } from 'node:timers/promises';

export interface LaneOptions {
  /** How many lanes are worked on at the same time. */
  lanes: number;
  /** Milliseconds between the end of one piece of work in a lane and the start of the next. */
  pause: number;
}

/**
 * Works on many items, those of one lane (here: one server) one after the other with a pause
 * between, several lanes at a time. `work` says whether to go on in its lane; the rest of a lane
 * that it ends goes to `leave`.
 */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  work: (item: T) => Promise<boolean>,
  leave: (item: T) => void,
  { lanes, pause }: LaneOptions,
): Promise<void> {
  // The longest first, so that none is left to run alone at the end.
  const queue = [...Map.groupBy(items, laneOf).values()].toSorted((a, b) => a.length - b.length);
  const worker = async (): Promise<void> => {
    for (let lane = queue.pop(); lane; lane = queue.pop()) {
      let going = true;
      for (const [index, item] of lane.entries()) {
        if (!going) {
          leave(item);
          continue;
        }
        if (index > 0) await wait(pause);
        going = await work(item);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, worker));
}
