/** Counts of results. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Used part of vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Used part of Playwright's JSON report. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
}

/** A program counts as one check. */
export function exitTally(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A runner that exits with an error without a failed test, or runs no test, is a failure. */
function withRunner(tally: Tally, succeeded: boolean): Tally {
  const ran = tally.passed + tally.failed > 0;
  return tally.failed === 0 && !(succeeded && ran) ? { ...tally, failed: 1 } : tally;
}

/** `report` is undefined if missing. A file that could not be loaded counts as one failed test. */
export function vitestTally(report: VitestReport | undefined, succeeded: boolean): Tally {
  if (!report) return exitTally(false);
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withRunner(tally, succeeded);
}

/** `report` is undefined if missing. */
export function playwrightTally(report: PlaywrightReport | undefined, succeeded: boolean): Tally {
  if (!report) return exitTally(false);
  const { expected, unexpected, skipped } = report.stats;
  return withRunner({ passed: expected, failed: unexpected, skipped }, succeeded);
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** "12 passed, 0 failed", and the skipped count if any. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
