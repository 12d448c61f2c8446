/** Reads the runners' own JSON reports and adds them up. */
import { stripVTControlCharacters } from 'node:util'

export interface TestCounts {
  passed: number
  failed: number
}

/** A test that did not run or did not pass, and why. */
export interface NamedTest {
  name: string
  reason: string
}

export interface TestReport extends TestCounts {
  skipped: NamedTest[]
  failures: NamedTest[]
}

interface VitestReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    /** What broke outside of its tests. */
    message: string
    assertionResults: {
      status: string
      fullName: string
      failureMessages?: string[]
      meta?: { skipReason?: string }
    }[]
  }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: {
    title: string
    tests: {
      status: string
      annotations: { type: string; description?: string }[]
      results: { error?: { message: string } }[]
    }[]
  }[]
}

interface PlaywrightReport {
  suites: PlaywrightSuite[]
  stats: { expected: number }
  /** What went wrong outside of a test. */
  errors: { message: string }[]
}

const RAN: readonly string[] = ['passed', 'failed']
const NO_REASON = 'no reason given'
const OUTSIDE = 'outside of a test'

/** Reads a report of `vitest --reporter=json`. A file that could not even be loaded counts as one failed test. */
export function readVitest(json: string): TestReport {
  const { testResults, numPassedTests } = JSON.parse(json) as VitestReport
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({ name: fullName, reason: firstLine(failureMessages?.[0]) }))
  const broken = testResults
    .filter(({ status, assertionResults }) => {
      return status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
    })
    .map(({ name, message }) => ({ name, reason: firstLine(message) }))
  const skipped = tests
    .filter(({ status }) => !RAN.includes(status))
    .map(({ fullName, meta }) => ({ name: fullName, reason: meta?.skipReason ?? NO_REASON }))
  const failures = [...failed, ...broken]
  return { passed: numPassedTests, failed: failures.length, skipped, failures }
}

/** Reads what outside-errors.ts wrote: each counts as one failed test. */
export function readOutsideErrors(json: string): TestReport {
  const failures = (JSON.parse(json) as string[]).map((message) => ({ name: OUTSIDE, reason: firstLine(message) }))
  return { passed: 0, failed: failures.length, skipped: [], failures }
}

/** Reads a report of Playwright's json reporter. A test that passed only when repeated counts as failed. */
export function readPlaywright(json: string): TestReport {
  const report = JSON.parse(json) as PlaywrightReport
  const tests = report.suites.flatMap(testsIn)
  const skipped = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ title, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description
      return { name: title, reason: reason ?? NO_REASON }
    })
  const failed = tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ title, results }) => ({
      name: title,
      reason: firstLine(results.find(({ error }) => error)?.error?.message),
    }))
  const outside = report.errors.map(({ message }) => ({ name: OUTSIDE, reason: firstLine(message) }))
  const failures = [...failed, ...outside]
  return { passed: report.stats.expected, failed: failures.length, skipped, failures }
}

type PlaywrightTest = PlaywrightSuite['specs'][number]['tests'][number] & { title: string }

function testsIn({ suites = [], specs }: PlaywrightSuite): PlaywrightTest[] {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, title })))
  return [...own, ...suites.flatMap(testsIn)]
}

/** The first line of a message that says something, without the colours that runners give to a terminal. */
function firstLine(message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n')
  return lines.map((line) => line.trim()).find(Boolean) ?? NO_REASON
}

/** What did not run, by reason; no line when everything ran. */
export function skippedLines(skipped: readonly NamedTest[]): string[] {
  return [...Map.groupBy(skipped, ({ reason }) => reason)].flatMap(([reason, tests]) => [
    `Skipped ${tests.length}: ${reason}`,
    ...tests.map(({ name }) => `  ${name}`),
  ])
}

/** What did not pass, each with the first line of what was wrong. */
export function failureLines(failures: readonly NamedTest[]): string[] {
  return failures.flatMap(({ name, reason }) => [`Failed: ${name}`, `  ${reason}`])
}

/** The one line that ends a run. */
export function summaryLine(counts: readonly TestCounts[]): string {
  const sum = (part: keyof TestCounts) => counts.reduce((total, count) => total + count[part], 0)
  return `Tests: ${sum('passed')} passed, ${sum('failed')} failed`
}
