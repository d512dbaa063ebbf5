// npm run mutants: changes the pure modules in one place at a time and runs their tests; a change
// that no test notices lives. docs/mutants.md says what to do then. Arguments: names of groups, or
// files, with lines if wanted (src/charts/plot.ts:40-60); all groups where nothing is named.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { groups } from './groups.mjs';
import { judge } from './types.mjs';

/** The least share of the changes that tests or types must notice. */
const least = 0.8;
const read = (pattern) =>
  globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const tests = read('tests/unit/**/*.test.ts');
const sources = read('src/**/*.ts');

/** The tests that import a module; where none does, those of the modules that do. */
function testsOf(file) {
  const own = tests.filter(({ text }) => text.includes(`/${file}'`)).map(({ path }) => path);
  if (own.length > 0) return own;
  const users = sources.filter(({ text }) => text.includes(`/${basename(file)}'`));
  return [...new Set(users.flatMap(({ path }) => testsOf(path)))];
}

/** Tries every change in one module. */
async function mutate(module) {
  const file = module.replace(/:.*$/, '');
  const related = testsOf(file);
  if (related.length === 0) {
    console.log(`${file}  no unit test imports it: write one, or leave it out in groups.mjs`);
    return { file, tried: 0, lived: 0 };
  }
  process.env.MUTANTS_TESTS = related.join(' ');
  const mutants = await new Stryker({
    mutate: [module],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './descriptions.mjs'].map((name) =>
      import.meta.resolve(name),
    ),
    ignorers: ['descriptions'],
    vitest: { configFile: 'tools/mutants/vitest.config.mjs', related: false },
    concurrency: 1,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    warnings: { slow: false },
    tempDirName: '.cache/mutants',
    ignorePatterns: ['dist', '.cache', '.astro', 'test-results'],
  }).runMutationTest();
  const having = (...wanted) => mutants.filter(({ status }) => wanted.includes(status));
  const lived = having('Survived', 'NoCoverage')
    .map((mutant) => ({ ...mutant, ...judge(mutant) }))
    .filter(({ compiles }) => compiles);
  for (const { location, was, replacement } of lived)
    console.log(
      `${file}:${location.start.line}:${location.start.column}  ${short(was)}  →  ${short(replacement)}`,
    );
  const killed = having('Killed', 'Timeout').length;
  return { file, tried: killed + lived.length, lived: lived.length };
}

const short = (code) => code.replaceAll(/\s+/g, ' ').slice(0, 60);
const named = process.argv.slice(2);
const modules = (named.length > 0 ? named : Object.keys(groups)).flatMap((name) =>
  groups[name] ? globSync(groups[name]).sort() : [name],
);
const rows = [];
for (const module of modules) rows.push(await mutate(module));
const all = { file: 'all', tried: 0, lived: 0 };
for (const { tried, lived } of rows) {
  all.tried += tried;
  all.lived += lived;
}
const killed = ({ tried, lived }) => (tried === 0 ? 1 : 1 - lived / tried);
console.log(`\n${'module'.padEnd(44)}  tried  lived  killed`);
for (const row of [...rows, all])
  console.log(
    `${row.file.padEnd(44)} ${String(row.tried).padStart(6)} ${String(row.lived).padStart(6)} ${Math.floor(100 * killed(row))} %`,
  );
process.exitCode = killed(all) >= least ? 0 : 1;
