/**
 * `npm test`: the checks, then every test there is. Whatever fails, the rest still runs. The last line counts the tests
 * from the runners' own reports; a suite that left no report counts as one failed test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../test/e2e/chromium.ts'
import { runTool } from './project.ts'
import { countPlaywright, countVitest, summaryLine, type TestCounts } from './test-report.ts'

const reports = mkdtempSync(join(tmpdir(), 'smartshelf-reports-'))
const counts: TestCounts[] = []
const problems: string[] = []

function heading(name: string): void {
  console.log(`\n── ${name}`)
}

function readCounts(name: string, file: string, count: (json: string) => TestCounts): void {
  try {
    counts.push(count(readFileSync(file, 'utf8')))
  } catch {
    counts.push({ passed: 0, failed: 1 })
    problems.push(`The ${name} tests left no report.`)
  }
}

function check(): void {
  heading('check')
  if (!runTool(['node', 'scripts/check.ts'], { show: true }).isOk) problems.push('npm run check failed.')
}

function vitest(project: string): void {
  heading(`${project} tests`)
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { isOk } = runTool(['vitest', 'run', '--project', project, ...reporters], { show: true })
  if (!isOk) problems.push(`The ${project} tests failed.`)
  readCounts(project, file, countVitest)
}

function endToEnd(): void {
  heading('e2e tests')
  try {
    findChromium()
  } catch (error) {
    counts.push({ passed: 0, failed: 1 })
    problems.push(`The e2e tests did not run. ${error instanceof Error ? error.message : String(error)}`)
    return
  }
  const file = join(reports, 'e2e.json')
  const { isOk } = runTool(['playwright', 'test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  if (!isOk) problems.push('The e2e tests failed.')
  readCounts('e2e', file, countPlaywright)
}

try {
  check()
  vitest('unit')
  vitest('workers')
  endToEnd()
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log('')
for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1
console.log(summaryLine(counts))
