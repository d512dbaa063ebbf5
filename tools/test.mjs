// npm test: runs every check there is, on a fresh clone too. One step: npm test -- --only unit
// (with what it needs). Plain JavaScript that Node 18 can run: it starts before anything is
// installed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { countStep, steps } from './test/steps.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const plain = (text) => text.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');

/** The steps that were asked for, with all that they need; all steps when none was named. */
function wanted(args) {
  const at = args.indexOf('--only');
  if (at < 0) return steps;
  const names = new Set((args[at + 1] ?? '').split(','));
  const unknown = [...names].filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `no step "${unknown.join('", "')}"; the steps are: ${steps.map(({ name }) => name).join(', ')}`,
    );
  for (const step of [...steps].reverse())
    if (names.has(step.name)) for (const need of step.needs ?? []) names.add(need);
  return steps.filter(({ name }) => names.has(name));
}

/**
 * Runs one step; while it takes long, says every 15 seconds how far it is: the last line of its
 * output.
 */
async function runStep(step) {
  const began = Date.now();
  console.log(`\n── ${step.name}: ${step.what}`);
  let last = '';
  const ticker = setInterval(
    () => console.log(`   … ${seconds(began)}  ${last.slice(0, 120)}`),
    15_000,
  );
  const { code, output, counts } = await step.run((text) => {
    last = plain(text).trim().split('\n').at(-1) || last;
  });
  clearInterval(ticker);
  if (code !== 0 && !step.loud) console.log(plain(output).trimEnd());
  const result = {
    name: step.name,
    ...countStep(code, counts),
    time: seconds(began),
    state: code === 0 ? 'passed' : 'FAILED',
    skipped: counts?.skipped ? `, ${counts.skipped}` : '',
  };
  console.log(
    `   ${result.state}${counts ? ` (${result.passed} of ${result.passed + result.failed} tests)` : ''} in ${result.time}`,
  );
  return result;
}

const began = Date.now();
const results = [];
for (const step of wanted(process.argv.slice(2))) {
  const missing = (step.needs ?? []).filter((need) =>
    results.some(({ name, state }) => name === need && state !== 'passed'),
  );
  if (missing.length > 0)
    results.push({
      name: step.name,
      passed: 0,
      failed: 1,
      time: '–',
      state: `NOT RUN: it needs ${missing.join(', ')}`,
    });
  else results.push(await runStep(step));
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const count = `${sum('passed')} passed, ${sum('failed')} failed`;
console.log(
  `\n${'step'.padEnd(12)} ${'passed'.padStart(6)} ${'failed'.padStart(6)} ${'time'.padStart(9)}`,
);
for (const { name, passed, failed, time, state, skipped = '' } of results) {
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(6)} ${String(failed).padStart(6)} ${time.padStart(9)}  ${state}${skipped}`,
  );
}
console.log(`\nAll in ${seconds(began)}.\n${count}`);
mkdirSync(join(root, '.cache', 'test'), { recursive: true });
writeFileSync(join(root, '.cache', 'test', 'count.txt'), `${count}\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
