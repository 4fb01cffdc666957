import { expect, test } from 'vitest';
import {
  formatTotals,
  isGreen,
  readPlaywrightReport,
  readVitestReport,
  sumRuns,
  type Run,
} from '../../../scripts/test/totals.ts';

function run(code: number | null, passed: number, failed = 0, skipped = 0): Run {
  return { name: 'x', code, seconds: 1, counts: { passed, failed, skipped } };
}

test.each([
  ['all pass', [run(0, 10), run(0, 5)], '15 passed, 0 failed', true],
  ['some fail', [run(1, 9, 1), run(0, 5)], '14 passed, 1 failed', false],
  ['some are skipped', [run(0, 9, 0, 1)], '9 passed, 0 failed, 1 skipped', true],
  ['a runner ran nothing', [run(0, 10), run(0, 0)], '10 passed, 1 failed', false],
  ['a runner fails outside its tests', [run(1, 10), run(0, 5)], '15 passed, 1 failed', false],
  ['a runner was killed', [run(null, 0), run(0, 5)], '5 passed, 1 failed', false],
  ['no runner at all', [], '0 passed, 0 failed', false],
])('when %s', (_when, runs, says, green) => {
  expect(formatTotals(sumRuns(runs))).toBe(says);
  expect(isGreen(runs)).toBe(green);
});

test('a test file that cannot be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a flaky browser test and an error outside the tests count as failures', () => {
  const report = {
    errors: [{ message: 'the site did not start' }],
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 },
  };
  expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
    passed: 7,
    failed: 3,
    skipped: 0,
  });
});
