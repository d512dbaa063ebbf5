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
      skipped: '',
    });
    expect(
      readCounts(report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 2 }))?.skipped,
    ).toBe('2 skipped');
  });

  it('reads what Playwright reports', () => {
    expect(
      readCounts(report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } })),
    ).toMatchObject({ passed: 6, failed: 1, skipped: '3 skipped' });
  });

  it('says why tests were skipped, each reason once, so that nobody takes them for passed', () => {
    const skipped = (description?: string) => ({
      tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }],
    });
    const ran = { tests: [{ status: 'expected', annotations: [{ description: 'a note' }] }] };
    const suites = [
      { specs: [skipped('no pictures'), ran], suites: [{ specs: [skipped('no pictures')] }] },
      { specs: [skipped()] },
    ];
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 3 };
    expect(readCounts(report({ stats, suites }))?.skipped).toBe(
      '3 skipped: no pictures; no reason given',
    );
    expect(readCounts(report({ stats: { ...stats, skipped: 0 }, suites: [] }))?.skipped).toBe('');
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
