/**
 * Runs steps side by side, each once what it needs has passed, and what it must come after has ended
 * in any way. One that itself uses all cores runs alone. Of those that could begin, the first in the
 * list does.
 *
 * @template {{ name: string, needs?: string[], after?: string[], alone?: boolean }} Step
 * @template {{ passed: boolean }} Result
 * @param {Step[]} steps - in the order in which nothing comes before what it needs; `needs` names
 *   steps of this list, `after` may name others too
 * @param {(step: Step) => Promise<Result>} start
 * @param {(step: Step, lacks: string[]) => Result} refuse - for a step that needs others which did
 *   not pass
 * @param {number} slots - how many steps may run at once
 * @returns {Promise<Result[]>} in the order of `steps`
 */
export async function runSteps(steps, start, refuse, slots) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const waiting = [...steps];
  let isAlone = false;

  const hasEnded = (name) => results.has(name) || steps.every((step) => step.name !== name);
  const mayBegin = ({ needs = [], after = [], alone }) =>
    [...needs, ...after].every(hasEnded) &&
    (alone ? running.size === 0 : !isAlone && running.size < slots);

  const begin = (step) => {
    waiting.splice(waiting.indexOf(step), 1);
    const lacks = (step.needs ?? []).filter((name) => !results.get(name)?.passed);
    if (lacks.length > 0) {
      results.set(step.name, refuse(step, lacks));
      return;
    }
    isAlone = step.alone ?? false;
    running.set(
      step.name,
      start(step).then((result) => {
        results.set(step.name, result);
        running.delete(step.name);
        if (step.alone) isAlone = false;
      }),
    );
  };

  for (;;) {
    for (let next; (next = waiting.find(mayBegin));) begin(next);
    if (running.size === 0) return steps.map(({ name }) => results.get(name));
    await Promise.race(running.values());
  }
}
