/** `npm run smoke -- URL`: whether a running server really serves: page, script, headers, health, an answer, a socket. */
import { parseArgs } from 'node:util'
import { CHECKS, type Check, type Target } from './smoke/checks.ts'

/** Runs every check against `target`, prints how each went, and gives how many failed. */
export async function smokeTest(target: Target, checks: readonly Check[] = CHECKS): Promise<number> {
  let failed = 0
  for (const { name, run } of checks) {
    try {
      console.log(`ok      ${name}: ${await run(target)}`)
    } catch (error) {
      failed++
      console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [url = 'http://localhost:8787'] = positionals
  const target = { origin: url.replace(/\/+$/, ''), headers: {}, mayBeEmpty: false }
  process.exitCode = (await smokeTest(target)) === 0 ? 0 : 1
}
