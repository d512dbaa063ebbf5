import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { buildInto } from '../build.mjs';
import { root, run, setup } from '../run.mjs';

const bin = (path) => join(root, 'node_modules', path);
const own = (path) => join(root, 'tools', 'test', 'node_modules', path);
const node =
  (...args) =>
  (show) =>
    run('node', args, { quiet: true, onOutput: show });

/**
 * Runs commands one after the other, all of them, so that everything that is wrong is said at once.
 */
const all =
  (...commands) =>
  async (show) => {
    const results = [];
    for (const command of commands) results.push(await command(show));
    return {
      code: results.every(({ code }) => code === 0) ? 0 : 1,
      output: results.map(({ output }) => output).join(''),
    };
  };

/** Why tests were skipped, each reason once, as Playwright's report nests them. */
function reasonsIn({ suites = [], specs = [] }) {
  const skipped = specs
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'skipped')
    .flatMap(({ annotations }) => annotations)
    .map(({ description = 'no reason given' }) => description);
  return [...new Set([...skipped, ...suites.flatMap(reasonsIn)])];
}

/**
 * How many tests passed and failed, and what was skipped, as a runner's JSON report says; undefined
 * where there is no report.
 *
 * @param {string} path - a report of Vitest or of Playwright
 * @returns {{ passed: number, failed: number, skipped: string } | undefined} `skipped` in words,
 *   empty where nothing was
 */
export function readCounts(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const words = (count, reasons = []) =>
    count > 0 ? [`${count} skipped`, reasons.join('; ')].filter(Boolean).join(': ') : '';
  // Playwright counts tests as expected, flaky, unexpected and skipped.
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return {
      passed: expected + flaky,
      failed: unexpected,
      skipped: words(skipped, reasonsIn(report)),
    };
  }
  const { numPassedTests, numFailedTests, numPendingTests = 0 } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: words(numPendingTests) };
}

/**
 * What a step counts for: the tests of its runner, or one for a step that is no runner. A runner
 * that fails without a failing test (a file that cannot be loaded, a server that does not start)
 * counts as one failure.
 *
 * @param {number} code - the step's exit code
 * @param {{ passed: number, failed: number } | undefined} counts - of its runner, if it is one
 */
export function countStep(code, counts) {
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { passed: counts.passed, failed: code !== 0 ? Math.max(1, counts.failed) : counts.failed };
}

/** A test runner that leaves a report in JSON, from which its tests are counted. */
function runner(name, args, env = () => ({})) {
  const report = join(root, '.cache', 'test', `${name}.json`);
  return async (show) => {
    rmSync(report, { force: true });
    const result = await run('node', args, { quiet: true, onOutput: show, env: env() });
    return { ...result, counts: readCounts(report) };
  };
}

const vitest = (name) =>
  runner(name, [
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    `${name}*`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.cache/test/${name}.json`,
  ]);

let browser;

/**
 * The steps of `npm test`, in order: of those that can run, the first begins. The longest chain
 * (the builds and what looks at them) comes early, so that no core waits for it at the end.
 * `needs` names steps that a step cannot do without; `after` those that must not run at the same
 * time; `alone` are those that use all cores; `loud` ones write to the terminal themselves.
 *
 * @type {{ name: string, what: string, needs?: string[], after?: string[], alone?: boolean, loud?: boolean, run: (show: (text: string)
 *   => void) => Promise<{ code: number, output: string, counts?: { passed: number, failed: number,
 *   skipped: string } | undefined }> }[]}
 */
export const steps = [
  {
    name: 'install',
    what: 'packages are those of the lock files',
    loud: true,
    run: async () => ({ code: (await setup('tools/test', 'tools/handouts')) ? 0 : 1, output: '' }),
  },
  {
    name: 'types',
    what: 'TypeScript and Astro files',
    needs: ['install'],
    run: all(
      node(bin('astro/bin/astro.mjs'), 'sync'),
      node(own('@astrojs/check/bin/astro-check.js')),
    ),
  },
  {
    name: 'content',
    what: 'ids, sources, coverage, links and code in content/',
    needs: ['install'],
    run: node('tools/editor/check.ts'),
  },
  { name: 'unit', what: 'pure modules', needs: ['install'], run: vitest('unit') },
  {
    name: 'build',
    what: 'the site into dist/',
    needs: ['install'],
    // Both write the types of Astro.
    after: ['types'],
    run: (show) =>
      buildInto('dist', { env: { BASE_PATH: '', SITE_URL: '' }, quiet: true, onOutput: show }),
  },
  {
    name: 'build-under',
    what: 'the site under /x/ of https://example.org, from content with drafts',
    needs: ['build'],
    run: node('tests/build-under.ts'),
  },
  {
    name: 'dist',
    what: 'policy, heads, bytes, base path of what was built',
    needs: ['build', 'build-under'],
    run: vitest('dist'),
  },
  {
    name: 'lint',
    what: 'ESLint, Stylelint, Prettier, Knip, and the form of content/',
    needs: ['install'],
    // It reads the types that Astro writes, and a build writes them anew.
    after: ['types', 'build'],
    run: all(
      node(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'),
      node(
        own('stylelint/bin/stylelint.mjs'),
        ...['--config', 'tools/test/stylelint.config.mjs'],
        '{src,tools}/**/*.{css,astro}',
      ),
      node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
      node(own('knip/bin/knip.js'), '--treat-config-hints-as-errors'),
      node('tools/editor/format.ts', '--check'),
    ),
  },
  {
    name: 'html',
    what: 'valid HTML on every page',
    needs: ['build'],
    run: node(own('html-validate/bin/html-validate.mjs'), 'dist/**/*.html'),
  },
  {
    name: 'links',
    what: 'links and anchors of every page',
    needs: ['build'],
    run: node('tools/links.ts', 'dist'),
  },
  {
    name: 'chromium',
    what: 'a browser for the tests',
    needs: ['install'],
    loud: true,
    run: async () => {
      browser = await findBrowser();
      return { code: browser ? 0 : 1, output: browser ?? '' };
    },
  },
  {
    name: 'browser',
    what: 'pages in Chromium, first without scripts; axe on every page',
    needs: ['build', 'build-under', 'chromium'],
    alone: true,
    run: runner('browser', [bin('@playwright/test/cli.js'), 'test'], () => ({
      CHROMIUM_PATH: browser ?? '',
    })),
  },
];
