import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, as a runner's JSON report says; undefined where there is no
 * report.
 *
 * @param {string} path - a report of Vitest or of Playwright
 * @returns {{ passed: number, failed: number } | undefined}
 */
export function readCounts(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  // Playwright counts tests as expected, flaky, unexpected and skipped.
  if (report.stats)
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
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
