// npm test: runs every check there is, on a fresh clone too. Plain JavaScript that Node 18 can run:
// it starts before anything is installed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { refuse } from './arguments.mjs';
import { hasRoom, root } from './run.mjs';
import { runSteps } from './test/schedule.mjs';
import { countStep, steps } from './test/steps.mjs';

const usage = `npm test                           runs all steps
npm test -- --only <step>,<step>   runs these, and what they need
steps: ${steps.map(({ name }) => name).join(', ')}`;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const plain = (text) => text.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');

/** The steps that were asked for, with all that they need; all steps when none was named. */
function wanted(args) {
  if (args.length === 0) return steps;
  const [, given = args[1]] = args[0].split('=', 2);
  const rest = args.slice(args[0].includes('=') ? 1 : 2);
  if (!/^--only(=|$)/.test(args[0]) || rest.length > 0)
    refuse(`"${rest[0] ?? args[0]}" means nothing here.`, usage);
  const names = new Set((given ?? '').split(','));
  const unknown = [...names].filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) refuse(`There is no step "${unknown.join('", "')}".`, usage);
  for (const step of [...steps].reverse())
    if (names.has(step.name)) for (const need of step.needs ?? []) names.add(need);
  return steps.filter(({ name }) => names.has(name));
}

/** Says a line of a step; where two run at once, each of their lines names its step. */
const say = (name, text) => console.log(`   ${name.padEnd(11)} ${text}`);

/** Runs one step; every 15 seconds the last line of its output says how far it is. */
async function runStep(step) {
  const began = Date.now();
  console.log(`\n── ${step.name}: ${step.what}`);
  let last = '';
  const ticker = setInterval(
    () => say(step.name, `… ${seconds(began)}  ${last.slice(0, 120)}`),
    15_000,
  );
  const { code, output, counts } = await step.run((text) => {
    last = plain(text).trim().split('\n').at(-1) || last;
  });
  clearInterval(ticker);
  if (code !== 0 && !step.loud) console.log(plain(output).trimEnd());
  const { passed, failed } = countStep(code, counts);
  const state = code === 0 ? 'passed' : 'FAILED';
  const time = seconds(began);
  const tests = counts ? ` (${passed} of ${passed + failed} tests)` : '';
  say(step.name, `${state}${tests} in ${time}`);
  const skipped = counts?.skipped ? `, ${counts.skipped}` : '';
  return {
    name: step.name,
    counted: { passed, failed },
    time,
    passed: code === 0,
    note: state + skipped,
  };
}

/** What is said of a step that was not run. */
const notRun = ({ name }, lacks) => ({
  name,
  counted: { passed: 0, failed: 1 },
  time: '–',
  passed: false,
  note: `NOT RUN: it needs ${lacks.join(', ')}`,
});

const began = Date.now();
const chosen = wanted(process.argv.slice(2));
if (!hasRoom()) process.exit(1);
// More at once would only take memory from each other: few steps can begin together.
const results = await runSteps(chosen, runStep, notRun, Math.min(cpus().length, 2));

const sum = (key) => results.reduce((total, { counted }) => total + counted[key], 0);
const count = `${sum('passed')} passed, ${sum('failed')} failed`;
const line = (name, passed, failed, time, note = '') =>
  [name.padEnd(12), `${passed}`.padStart(6), `${failed}`.padStart(6), time.padStart(9), note].join(
    ' ',
  );
console.log(`\n${line('step', 'passed', 'failed', 'time')}`);
for (const { name, counted, time, note } of results)
  console.log(line(name, counted.passed, counted.failed, time, ` ${note}`));
console.log(`\nAll in ${seconds(began)}.\n${count}`);
mkdirSync(join(root, '.cache', 'test'), { recursive: true });
writeFileSync(join(root, '.cache', 'test', 'count.txt'), `${count}\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
