/** A reporter of Vitest: writes down what went wrong outside of a test, which its JSON report leaves out. */
import { writeFileSync } from 'node:fs'
import type { Reporter } from 'vitest/node'

/** Where to, for the process that runs the tests. */
export const OUTSIDE_ERRORS_FILE = 'OUTSIDE_ERRORS_FILE'

export default class OutsideErrors implements Reporter {
  onTestRunEnd(_modules: unknown, errors: readonly { message: string }[]): void {
    const file = process.env[OUTSIDE_ERRORS_FILE]
    if (file !== undefined) writeFileSync(file, JSON.stringify(errors.map(({ message }) => message)))
  }
}
