/** `npm run check`: all that can be said about the project without trying it. Ends with 1 when a step failed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeIllustrations } from './illustrations.ts'
import { findBreakingChanges } from './migration-rules.ts'
import { MODULE_NAMES } from './modules.ts'
import { BUNDLE, PROJECT, runTool } from './project.ts'
import { runSteps, type StepOutcome } from './steps.ts'
import { findUnusedExports } from './unused-exports.ts'

/**
 * Bytes after gzip. The page's script is what a phone waits for, the widget's is what every page of a shop carries, the
 * dashboard's is for the owner alone, and the Worker's size is what a cold start parses.
 */
const BUDGETS = {
  script: 35_000,
  frame: 35_000,
  widget: 2_500,
  styles: 15_000,
  dashboard: 30_000,
  worker: 130_000,
  amazon: 30_000,
  assistant: 40_000,
  figures: 30_000,
  importer: 75_000,
  learning: 20_000,
  lists: 30_000,
  feeds: 35_000,
  mcp: 40_000,
  pages: 10_000,
  refresh: 20_000,
  sentry: 25_000,
  talk: 155_000,
  writing: 40_000,
}

type Part = keyof typeof BUDGETS

const TYPE_PROJECTS = ['.', 'src/ui', 'test', 'test/e2e', 'test/watch', 'scripts']

/** Builds the page and the Worker as a deployment would, without sending them, and weighs both. */
function bundle(): StepOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-bundle-'))
  try {
    writeIllustrations()
    const built = runTool(['wrangler', 'deploy', ...BUNDLE, '--dry-run', '--outdir', folder])
    if (!built.isOk) return built
    const apart = MODULE_NAMES.map((name) => `${name}.js`)
    const files = readdirSync(folder).filter((file) => /\.(js|wasm|bin|sql)$/.test(file))
    const worker = files.filter((file) => !apart.includes(file))
    const sizes = {
      script: gzipSize([join(PROJECT, 'public/assets/app.js')]),
      frame: gzipSize([join(PROJECT, 'public/assets/embed.js')]),
      widget: gzipSize([join(PROJECT, 'public/widget.js')]),
      styles: gzipSize([join(PROJECT, 'public/assets/app.css')]),
      dashboard: gzipSize([join(PROJECT, 'public/assets/admin.js')]),
      worker: gzipSize(worker.map((file) => join(folder, file))),
      ...Object.fromEntries(MODULE_NAMES.map((name) => [name, gzipSize([join(folder, `${name}.js`)])])),
    } as Record<Part, number>
    const parts = Object.keys(BUDGETS) as Part[]
    const over = parts.filter((part) => sizes[part] > BUDGETS[part])
    const words = `${parts.map((part) => `${part} ${kb(sizes[part])}`).join(', ')} gzip`
    const output = over.map((part) => `The ${part} has ${sizes[part]} bytes after gzip, at most ${BUDGETS[part]}.`)
    return { isOk: over.length === 0, words, output: output.join('\n') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function gzipSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).byteLength, 0)
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

function exportsInUse(): StepOutcome {
  const unused = findUnusedExports(PROJECT)
  return { isOk: unused.length === 0, output: unused.join('\n') }
}

function additiveMigrations(): StepOutcome {
  const folder = join(PROJECT, 'migrations')
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  const problems = files.flatMap((file) =>
    findBreakingChanges(readFileSync(join(folder, file), 'utf8')).map((problem) => `migrations/${file}: ${problem}`),
  )
  return { isOk: problems.length === 0, words: `${files.length} files`, output: problems.join('\n') }
}

/** Whether the migrations build what src/db/schema.ts declares: generating again must find nothing to add. */
function completeMigrations(): StepOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-migrations-'))
  try {
    cpSync(join(PROJECT, 'migrations'), folder, { recursive: true })
    const before = readdirSync(folder).length
    const schema = join(PROJECT, 'src/db/schema.ts')
    const { isOk, output } = runTool([
      'drizzle-kit',
      'generate',
      '--dialect=sqlite',
      `--schema=${schema}`,
      `--out=${folder}`,
    ])
    if (!isOk) return { isOk, output }
    const isSame = readdirSync(folder).length === before
    return { isOk: isSame, output: 'src/db/schema.ts has changed: run `npm run db:generate` and review the new file.' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const failed = runSteps([
  {
    name: 'binding types',
    run: () => runTool(['wrangler', 'types', '--include-runtime=false', '--env-file=.env', '--check']),
  },
  { name: 'format', run: () => runTool(['oxfmt', '--check', '.']) },
  { name: 'lint', run: () => runTool(['oxlint', '--type-aware', '--deny-warnings']) },
  ...TYPE_PROJECTS.map((project) => ({ name: `types of ${project}`, run: () => runTool(['tsc', '-p', project]) })),
  { name: 'exports in use', run: exportsInUse },
  { name: 'migrations only add', run: additiveMigrations },
  { name: 'migrations match the schema', run: completeMigrations },
  { name: 'bundle and size', run: bundle },
])

if (failed.length > 0) {
  console.log(`check failed: ${failed.join(', ')}`)
  process.exitCode = 1
}
