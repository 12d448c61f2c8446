/** Reads the runners' own JSON reports and adds them up. */

export interface TestCounts {
  passed: number
  failed: number
}

/** A test that did not run, and why. */
export interface SkippedTest {
  name: string
  reason: string
}

export interface TestReport extends TestCounts {
  skipped: SkippedTest[]
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    status: string
    assertionResults: { status: string; fullName: string; meta?: { skipReason?: string } }[]
  }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: { title: string; tests: { status: string; annotations: { type: string; description?: string }[] }[] }[]
}

interface PlaywrightReport {
  suites: PlaywrightSuite[]
  stats: { expected: number; unexpected: number; flaky: number }
  /** What went wrong outside of a test. */
  errors: unknown[]
}

const RAN: readonly string[] = ['passed', 'failed']
const NO_REASON = 'no reason given'

/** Reads a report of `vitest --reporter=json`. A file that could not even be loaded counts as one failed test. */
export function readVitest(json: string): TestReport {
  const report = JSON.parse(json) as VitestReport
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !RAN.includes(status))
    .map(({ fullName, meta }) => ({ name: fullName, reason: meta?.skipReason ?? NO_REASON }))
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped }
}

/** Reads a report of Playwright's json reporter. A test that passed only when repeated counts as failed. */
export function readPlaywright(json: string): TestReport {
  const { suites, stats, errors } = JSON.parse(json) as PlaywrightReport
  const failed = stats.unexpected + stats.flaky + errors.length
  return { passed: stats.expected, failed, skipped: suites.flatMap(skippedIn) }
}

function skippedIn({ suites = [], specs }: PlaywrightSuite): SkippedTest[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => ({
        name: title,
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? NO_REASON,
      })),
  )
  return [...own, ...suites.flatMap(skippedIn)]
}

/** What did not run, by reason; no line when everything ran. */
export function skippedLines(skipped: readonly SkippedTest[]): string[] {
  return [...Map.groupBy(skipped, ({ reason }) => reason)].flatMap(([reason, tests]) => [
    `Skipped ${tests.length}: ${reason}`,
    ...tests.map(({ name }) => `  ${name}`),
  ])
}

/** The one line that ends a run. */
export function summaryLine(counts: readonly TestCounts[]): string {
  const sum = (part: keyof TestCounts) => counts.reduce((total, count) => total + count[part], 0)
  return `Tests: ${sum('passed')} passed, ${sum('failed')} failed`
}
