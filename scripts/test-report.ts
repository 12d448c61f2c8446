/** Reads the runners' own JSON reports and adds them up. */

export interface TestCounts {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  /** What went wrong outside of a test. */
  errors: unknown[]
}

/** Counts of a report of `vitest --reporter=json`. A file that could not even be loaded counts as one failed test. */
export function countVitest(json: string): TestCounts {
  const report = JSON.parse(json) as VitestReport
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Counts of a report of Playwright's json reporter. A test that passed only when repeated counts as failed. */
export function countPlaywright(json: string): TestCounts {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** The one line that ends a run. */
export function summaryLine(counts: readonly TestCounts[]): string {
  const sum = (part: keyof TestCounts) => counts.reduce((total, count) => total + count[part], 0)
  return `Tests: ${sum('passed')} passed, ${sum('failed')} failed`
}
