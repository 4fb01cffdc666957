/** Sums what the test runners report. Silence is not success: a runner that ran nothing has failed. */

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Run {
  name: string;
  /** The runner's exit code; null when it was killed or could not start. */
  code: number | null;
  seconds: number;
  counts: Counts;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that could not be loaded has no tests in it: it counts as one that failed. */
export function readVitestReport(json: string): Counts {
  const report = JSON.parse(json) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface PlaywrightReport {
  errors: unknown[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A flaky test has failed once, and errors outside of tests (the site did not start) count as one each. */
export function readPlaywrightReport(json: string): Counts {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

export function sumRuns(runs: readonly Run[]): Counts {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runs) {
    sum.passed += run.counts.passed;
    sum.failed += run.counts.failed + (isSilentFailure(run) ? 1 : 0);
    sum.skipped += run.counts.skipped;
  }
  return sum;
}

/** The runner says that something is wrong, or did nothing, and no test shows it. */
function isSilentFailure({ code, counts }: Run): boolean {
  if (counts.failed > 0) return false;
  return code !== 0 || counts.passed === 0;
}

export function isGreen(runs: readonly Run[]): boolean {
  return runs.length > 0 && sumRuns(runs).failed === 0;
}

/** `12 passed, 0 failed`, and what was skipped when something was. */
export function formatTotals({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
