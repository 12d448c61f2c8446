/**
 * `npm run test:mutation`: puts small faults into the rules, one at a time, and counts those that the part's own unit
 * tests notice. `npm run test:mutation -- compare limits` tries these parts alone, `-- search/rank` one file of a part.
 * Minutes a part, so it is no part of `npm test`. What was tried before and has not changed is not tried again. Ends with 1 when a part is below its bar.
 */
import { Stryker } from '@stryker-mutator/core'
import { PROJECT } from './project.ts'

/** Percent of the faults that must be noticed. */
const BAR = 80

interface Part {
  files: string
  /** The folder of its tests. */
  tests: string
  hasBar: boolean
}

const ruleOf = (name: string, hasBar: boolean): Part => ({
  files: `src/domain/${name}/**/*.ts`,
  tests: `test/unit/${name}`,
  hasBar,
})

/** The rules by part. The reader of sentences (`conversation`) is measured, and has no bar yet. */
const PARTS: Record<string, Part> = {
  analytics: ruleOf('analytics', true),
  compare: ruleOf('compare', true),
  limits: ruleOf('limits', true),
  policy: ruleOf('policy', true),
  search: ruleOf('search', true),
  wording: ruleOf('wording', true),
  frames: { files: 'durable-objects/chat-session/parse-frame.ts', tests: 'test/unit/durable-objects', hasBar: true },
  conversation: ruleOf('conversation', false),
}

/** Where reports and what was learned stay, and where the copies with faults are. */
const FOLDER = '.wrangler/mutation'

interface Score {
  part: string
  hasBar: boolean
  noticed: number
  tried: number
}

/** `file` is the name of one file of the part, without its ending; all of them when there is none. */
async function measure(part: string, { files, tests, hasBar }: Part, file: string | undefined): Promise<Score> {
  const mutated = file === undefined ? files : files.replace('**/*.ts', `**/${file}.ts`)
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', dir: tests },
    mutate: [mutated],
    // Tables that are built while a file is loaded: each would take a run of its own.
    ignoreStatic: true,
    // Two would leave nothing of a small machine.
    concurrency: 1,
    incremental: true,
    incrementalFile: `${FOLDER}/${part}.incremental.json`,
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `${FOLDER}/${part}.html` },
    tempDirName: `${FOLDER}/sandbox`,
    ignorePatterns: ['.wrangler', 'public/assets'],
    // Stryker would rewrite it with an interface that TypeScript 7 does not have; vitest needs no rewriting.
    tsconfigFile: 'none',
  })
  const all = await stryker.runMutationTest()
  // What is known of other files comes along.
  const results = all.filter(({ fileName }) => file === undefined || fileName.endsWith(`/${file}.ts`))
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length
  return {
    part: file === undefined ? part : `${part}/${file}`,
    hasBar,
    noticed: count('Killed', 'Timeout'),
    tried: count('Killed', 'Timeout', 'Survived', 'NoCoverage'),
  }
}

const percent = ({ noticed, tried }: Score) => (tried === 0 ? 100 : (100 * noticed) / tried)

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS)
const wanted = asked.map((name) => {
  const [part = '', file] = name.split('/')
  return { name, part, file, rule: PARTS[part] }
})
const unknown = wanted.flatMap(({ name, rule }) => (rule === undefined ? [name] : []))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`)
  process.exit(1)
}

process.chdir(PROJECT)
const scores: Score[] = []
for (const { part, file, rule } of wanted) {
  if (rule !== undefined) scores.push(await measure(part, rule, file))
}

console.log('')
for (const score of scores) {
  const isBelow = score.hasBar && percent(score) < BAR
  if (isBelow) process.exitCode = 1
  const note = isBelow ? `, below ${BAR} %` : score.hasBar ? '' : ', no bar'
  console.log(`${score.part}: ${score.noticed} of ${score.tried} noticed, ${percent(score).toFixed(1)} %${note}`)
}
