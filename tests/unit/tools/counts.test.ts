import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStep, readCounts } from '../../../tools/test/steps.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aras-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('readCounts()', () => {
  it('reads what Vitest reports', () => {
    expect(readCounts(report({ numPassedTests: 7, numFailedTests: 2 }))).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it('reads what Playwright reports', () => {
    expect(
      readCounts(report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } })),
    ).toEqual({ passed: 6, failed: 1 });
  });

  it('is undefined where a runner left no report', () => {
    expect(readCounts(join(folder, 'nothing.json'))).toBeUndefined();
  });
});

describe('countStep()', () => {
  it('counts the tests of a runner', () => {
    expect(countStep(0, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 0 });
    expect(countStep(1, { passed: 7, failed: 2 })).toEqual({ passed: 7, failed: 2 });
  });

  it('counts any other step as one', () => {
    expect(countStep(0, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(2, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('never lets a runner that failed as a whole go uncounted', () => {
    expect(countStep(1, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  });
});
