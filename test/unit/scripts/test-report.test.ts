import { describe, expect, it } from 'vitest'
import {
  failureLines,
  readOutsideErrors,
  readPlaywright,
  readVitest,
  skippedLines,
  summaryLine,
} from '../../../scripts/test-report.ts'

interface Assertion {
  status: string
  fullName?: string
  failureMessages?: string[]
  meta?: { skipReason?: string }
}

interface TestFile {
  name?: string
  status: string
  message?: string
  assertionResults: Assertion[]
}

function vitestReport(testResults: TestFile[]): string {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const count = (status: string) => statuses.filter((one) => one === status).length
  return JSON.stringify({ numPassedTests: count('passed'), testResults })
}

describe('readVitest', () => {
  it('counts what passed, and names what failed or was skipped with its reason', () => {
    const meta = { skipReason: 'there is no scale' }
    const failureMessages = ['\u001B[31mAssertionError\u001B[39m: expected 1 to be 2\n    at scale.test.ts:3']
    const report = vitestReport([
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped', fullName: 'weighs', meta }] },
      {
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'counts', failureMessages },
          { status: 'pending', fullName: 'waits' },
        ],
      },
    ])

    expect(readVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { name: 'weighs', reason: 'there is no scale' },
        { name: 'waits', reason: 'no reason given' },
      ],
      failures: [{ name: 'counts', reason: 'AssertionError: expected 1 to be 2' }],
    })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    const report = vitestReport([
      { name: 'scale.test.ts', status: 'failed', message: 'no scale', assertionResults: [] },
    ])

    const failures = [{ name: 'scale.test.ts', reason: 'no scale' }]
    expect(readVitest(report)).toEqual({ passed: 0, failed: 1, skipped: [], failures })
  })
})

describe('readOutsideErrors', () => {
  it('counts and names whatever broke outside of a test', () => {
    expect(readOutsideErrors('["the lamp went out\\n    at lamp.ts:1"]')).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
      failures: [{ name: 'outside of a test', reason: 'the lamp went out' }],
    })
    expect(readOutsideErrors('[]')).toMatchObject({ failed: 0 })
  })
})

describe('readPlaywright', () => {
  it('counts a flaky test and an error outside of tests as failed', () => {
    const spec = (title: string, status: string, results: object[]) => {
      return { title, tests: [{ status, annotations: [], results }] }
    }
    const missed = { error: { message: '\nnot visible\n  at 3' } }
    const specs = [spec('taps', 'unexpected', [missed]), spec('swipes', 'flaky', [missed, {}])]
    const report = JSON.stringify({ suites: [{ specs }], stats: { expected: 4 }, errors: [{ message: 'no server' }] })

    expect(readPlaywright(report)).toEqual({
      passed: 4,
      failed: 3,
      skipped: [],
      failures: [
        { name: 'taps', reason: 'not visible' },
        { name: 'swipes', reason: 'not visible' },
        { name: 'outside of a test', reason: 'no server' },
      ],
    })
  })

  it('finds skipped tests however deep they lie', () => {
    const skip = { type: 'skip', description: 'no touch here' }
    const spec = (title: string, status: string, annotations: object[]) => ({
      title,
      tests: [{ status, annotations, results: [] }],
    })
    const inner = { specs: [spec('swipes', 'skipped', [skip]), spec('taps', 'expected', [])] }
    const suites = [{ specs: [spec('later', 'skipped', [])], suites: [inner] }]
    const report = JSON.stringify({ suites, stats: { expected: 1 }, errors: [] })

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

describe('failureLines', () => {
  it('names each with what was wrong', () => {
    expect(failureLines([{ name: 'taps', reason: 'not visible' }])).toEqual(['Failed: taps', '  not visible'])
    expect(failureLines([])).toEqual([])
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
