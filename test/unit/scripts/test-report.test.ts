import { describe, expect, it } from 'vitest'
import { readPlaywright, readVitest, skippedLines, summaryLine } from '../../../scripts/test-report.ts'

interface Assertion {
  status: string
  fullName?: string
  meta?: { skipReason?: string }
}

function vitestReport(testResults: { status: string; assertionResults: Assertion[] }[]): string {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const count = (status: string) => statuses.filter((one) => one === status).length
  return JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), testResults })
}

describe('readVitest', () => {
  it('counts what passed and what failed, and names what was skipped with its reason', () => {
    const meta = { skipReason: 'there is no scale' }
    const report = vitestReport([
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped', fullName: 'weighs', meta }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'pending', fullName: 'waits' }] },
    ])

    expect(readVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { name: 'weighs', reason: 'there is no scale' },
        { name: 'waits', reason: 'no reason given' },
      ],
    })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    const report = vitestReport([{ status: 'failed', assertionResults: [] }])

    expect(readVitest(report)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })
})

describe('readPlaywright', () => {
  it('counts a flaky test and an error outside of tests as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1 }
    const report = JSON.stringify({ suites: [], stats, errors: [{ message: 'no server' }] })

    expect(readPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: [] })
  })

  it('finds skipped tests however deep they lie', () => {
    const skip = { type: 'skip', description: 'no touch here' }
    const spec = (title: string, status: string, annotations: object[]) => ({ title, tests: [{ status, annotations }] })
    const inner = { specs: [spec('swipes', 'skipped', [skip]), spec('taps', 'expected', [])] }
    const suites = [{ specs: [spec('later', 'skipped', [])], suites: [inner] }]
    const report = JSON.stringify({ suites, stats: { expected: 1, unexpected: 0, flaky: 0 }, errors: [] })

    expect(readPlaywright(report).skipped).toEqual([
      { name: 'later', reason: 'no reason given' },
      { name: 'swipes', reason: 'no touch here' },
    ])
  })
})

describe('skippedLines', () => {
  it('tells each reason once', () => {
    const skipped = [
      { name: 'one', reason: 'no scale' },
      { name: 'two', reason: 'no sun' },
      { name: 'three', reason: 'no scale' },
    ]

    expect(skippedLines(skipped)).toEqual(['Skipped 2: no scale', '  one', '  three', 'Skipped 1: no sun', '  two'])
    expect(skippedLines([])).toEqual([])
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
