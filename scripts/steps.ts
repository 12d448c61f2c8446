/** A run of named steps: each says in one line how it went, a failed one shows why, and the rest still runs. */

export interface StepOutcome {
  isOk: boolean
  /** What to show when it failed. */
  output?: string
  /** A few words behind the name when it went well. */
  words?: string
}

export interface Step {
  name: string
  run: () => StepOutcome
}

/** Runs all steps in order and gives the names of those that failed. A step that throws has failed. */
export function runSteps(steps: readonly Step[]): string[] {
  const failed: string[] = []
  for (const { name, run } of steps) {
    const startedAt = performance.now()
    const outcome = attempt(run)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    if (outcome.isOk) {
      console.log(`ok      ${name}${outcome.words ? `: ${outcome.words}` : ''} (${seconds} s)`)
      continue
    }
    failed.push(name)
    console.log(`FAILED  ${name} (${seconds} s)`)
    if (outcome.output) console.log(indent(outcome.output))
  }
  return failed
}

function attempt(run: () => StepOutcome): StepOutcome {
  try {
    return run()
  } catch (error) {
    return { isOk: false, output: error instanceof Error ? error.message : String(error) }
  }
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '        ')
}
