/**
 * `npm test`: the checks, then every test there is. Whatever fails, the rest still runs. At the end the tests that did not
 * run and those that failed are named with the reason; the last line counts the others from the runners' own reports. A suite that left no
 * report counts as one failed test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../test/e2e/chromium.ts'
import prepareSites, { PREPARED } from '../test/support/prepare-sites.ts'
import { OUTSIDE_ERRORS_FILE } from './outside-errors.ts'
import { runTool } from './project.ts'
import {
  failureLines,
  readOutsideErrors,
  readPlaywright,
  readVitest,
  skippedLines,
  summaryLine,
  type TestReport,
} from './test-report.ts'

const reports = mkdtempSync(join(tmpdir(), 'smartshelf-reports-'))
const results: TestReport[] = []
const problems: string[] = []
const NOTHING_RAN: TestReport = { passed: 0, failed: 1, skipped: [], failures: [] }

function heading(name: string): void {
  console.log(`\n── ${name}`)
}

function readReport(name: string, file: string, read: (json: string) => TestReport): void {
  try {
    results.push(read(readFileSync(file, 'utf8')))
  } catch {
    results.push(NOTHING_RAN)
    problems.push(`The ${name} tests left no report.`)
  }
}

function check(): void {
  heading('check')
  if (!runTool(['node', 'scripts/check.ts'], { show: true }).isOk) problems.push('npm run check failed.')
}

/** What both suites of whole sites begin with. Where it cannot be made, they say why themselves. */
async function prepare(): Promise<void> {
  try {
    await prepareSites()
    process.env[PREPARED] = '1'
  } catch {}
}

function vitest(project: string): void {
  heading(`${project} tests`)
  const file = join(reports, `${project}.json`)
  const outside = join(reports, `${project}-outside.json`)
  const reporters = ['default', 'json', './scripts/outside-errors.ts'].map((name) => `--reporter=${name}`)
  const command: [string, ...string[]] = [
    'vitest',
    'run',
    '--project',
    project,
    ...reporters,
    `--outputFile.json=${file}`,
  ]
  const { isOk } = runTool(command, { show: true, env: { [OUTSIDE_ERRORS_FILE]: outside } })
  if (!isOk) problems.push(`The ${project} tests failed.`)
  readReport(project, file, readVitest)
  readReport(project, outside, readOutsideErrors)
}

function endToEnd(): void {
  heading('e2e tests')
  try {
    findChromium()
  } catch (error) {
    results.push(NOTHING_RAN)
    problems.push(`The e2e tests did not run. ${error instanceof Error ? error.message : String(error)}`)
    return
  }
  const file = join(reports, 'e2e.json')
  const { isOk } = runTool(['playwright', 'test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  if (!isOk) problems.push('The e2e tests failed.')
  readReport('e2e', file, readPlaywright)
}

try {
  check()
  vitest('unit')
  vitest('workers')
  await prepare()
  vitest('watch')
  endToEnd()
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log('')
for (const line of skippedLines(results.flatMap(({ skipped }) => skipped))) console.log(line)
for (const line of failureLines(results.flatMap(({ failures }) => failures))) console.log(line)
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1
console.log(summaryLine(results))
