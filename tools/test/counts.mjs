import { existsSync, readFileSync } from 'node:fs';

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
