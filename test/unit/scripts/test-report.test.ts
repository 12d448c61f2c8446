import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, summaryLine } from '../../../scripts/test-report.ts'

function vitestReport(testResults: { status: string; assertionResults: { status: string }[] }[]): string {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const count = (status: string) => statuses.filter((one) => one === status).length
  return JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), testResults })
}

describe('countVitest', () => {
  it('counts what passed and what failed, and neither for what was skipped', () => {
    const report = vitestReport([
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'pending' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ])

    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    const report = vitestReport([{ status: 'failed', assertionResults: [] }])

    expect(countVitest(report)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('countPlaywright', () => {
  it('counts a flaky test and an error outside of tests as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no server' }] }

    expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 4, failed: 3 })
  })
})

describe('summaryLine', () => {
  it('adds the suites up', () => {
    const counts = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ]

    expect(summaryLine(counts)).toBe('Tests: 7 passed, 1 failed')
  })
})
