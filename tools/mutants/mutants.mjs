// Changes the pure modules in one place at a time and runs their tests: a change that no test
// notices lives. docs/mutants.md says what to do then. Arguments: names of groups, or files.
import { matchesGlob, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { groups } from './groups.mjs';
import { judge } from './types.mjs';

const share = 0.8;

/** The groups with the files that are to be changed, all of them where nothing is named. */
function wanted(names) {
  if (names.length === 0) return Object.values(groups);
  return names.map((name) => {
    if (groups[name]) return groups[name];
    const group = Object.values(groups).find(({ code }) =>
      code.some((glob) => matchesGlob(name.replace(/:[\d:-]+$/, ''), glob)),
    );
    if (!group)
      throw new Error(
        `"${name}" is neither a group (${Object.keys(groups).join(', ')}) nor a file of one`,
      );
    return { ...group, code: [name] };
  });
}

/** Tries every change in the code of a group. */
function mutate({ code, tests }) {
  process.env.MUTANTS_TESTS = tests.join(' ');
  return new Stryker({
    mutate: code,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'tools/mutants/vitest.config.mjs', related: false },
    concurrency: 1,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    warnings: { slow: false },
    tempDirName: '.cache/mutants',
    ignorePatterns: ['dist', '.cache', '.astro', 'test-results'],
  }).runMutationTest();
}

const short = (code) => code.replaceAll(/\s+/g, ' ').slice(0, 60);
const rows = [];
for (const group of wanted(process.argv.slice(2)))
  for (const [path, mutants] of Map.groupBy(await mutate(group), ({ fileName }) => fileName)) {
    const row = { file: relative('.', path), tried: 0, lived: 0 };
    rows.push(row);
    for (const mutant of mutants) {
      row.tried += 1;
      if (!['Survived', 'NoCoverage'].includes(mutant.status)) continue;
      const { was, compiles } = judge(mutant);
      if (!compiles) {
        row.tried -= 1;
        continue;
      }
      row.lived += 1;
      const { line, column } = mutant.location.start;
      console.log(`${row.file}:${line}:${column}  ${short(was)}  →  ${short(mutant.replacement)}`);
    }
  }

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const killed = ({ tried, lived }) => (tried === 0 ? 1 : 1 - lived / tried);
const all = { file: 'all', tried: sum('tried'), lived: sum('lived') };
console.log(`\n${'module'.padEnd(44)}  tried  lived  killed`);
for (const row of [...rows, all])
  console.log(
    `${row.file.padEnd(44)} ${String(row.tried).padStart(6)} ${String(row.lived).padStart(6)} ${`${Math.floor(100 * killed(row))} %`.padStart(7)}`,
  );
process.exitCode = killed(all) >= share ? 0 : 1;
