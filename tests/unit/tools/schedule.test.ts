import { expect, it } from 'vitest';
import { runSteps } from '../../../tools/test/schedule.mjs';

interface Step {
  name: string;
  needs?: string[];
  after?: string[];
  alone?: boolean;
}

/**
 * Runs steps, each for as many turns of the loop as `turns` says, or one; what began and ended, in
 * that order, and the results.
 */
async function tried(
  steps: Step[],
  {
    slots = 2,
    turns = {},
    fails = [] as string[],
  }: { slots?: number; turns?: Record<string, number>; fails?: string[] } = {},
) {
  const log: string[] = [];
  const results = await runSteps(
    steps,
    async ({ name }: Step) => {
      log.push(`+${name}`);
      for (let turn = 0; turn < (turns[name] ?? 1); turn += 1) await new Promise(setImmediate);
      log.push(`-${name}`);
      return { name, passed: !fails.includes(name) };
    },
    ({ name }: Step, lacks: string[]) => ({
      name: `${name} lacks ${lacks.join(', ')}`,
      passed: false,
    }),
    slots,
  );
  return {
    log: log.join(' '),
    results: results.map(({ name, passed }) => (passed ? name : `! ${name}`)),
  };
}

it('runs two steps at once, and the next in the list when one has ended', async () => {
  const { log } = await tried([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { turns: { a: 3 } });
  expect(log).toBe('+a +b -b +c -c -a');
});

it('begins a step when all that it needs has ended, and others before it meanwhile', async () => {
  const steps = [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c' }];
  expect((await tried(steps, { turns: { a: 3 } })).log).toBe('+a +c -c -a +b -b');
});

it('begins a step after another one has ended, failed or not, where that is among them at all', async () => {
  const steps = [{ name: 'a' }, { name: 'b', after: ['a', 'elsewhere'] }, { name: 'c' }];
  const { log, results } = await tried(steps, { turns: { a: 3 }, fails: ['a'] });
  expect(log).toBe('+a +c -c -a +b -b');
  expect(results).toEqual(['! a', 'b', 'c']);
});

it('lets a step that uses all cores run alone', async () => {
  const steps = [{ name: 'a' }, { name: 'b', alone: true }, { name: 'c' }, { name: 'd' }];
  expect((await tried(steps, { turns: { c: 2 } })).log).toBe('+a +c -a +d -d -c +b -b');
});

it('runs one after the other where there is one core', async () => {
  const { log } = await tried([{ name: 'a' }, { name: 'b' }], { slots: 1 });
  expect(log).toBe('+a -a +b -b');
});

it('refuses a step that needs a failed one, and what needs that, and runs the others', async () => {
  const steps = [
    { name: 'a' },
    { name: 'b', needs: ['a'] },
    { name: 'c', needs: ['b'] },
    { name: 'd' },
  ];
  const { log, results } = await tried(steps, { fails: ['a'], slots: 1 });
  expect(log).toBe('+a -a +d -d');
  expect(results).toEqual(['! a', '! b lacks a', '! c lacks b', 'd']);
});

it('gives the results in the order of the list, whichever ended first', async () => {
  const { results } = await tried([{ name: 'a' }, { name: 'b' }], { turns: { a: 5 } });
  expect(results).toEqual(['a', 'b']);
});
