/**
 * `npm run release -- minor`: writes the version, tests exactly that, then commits and tags it. A failed test leaves the
 * folder as it was. Pushing is left to you: the tag is what CI deploys.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT, runTool } from './project.ts'
import { isBump, nextVersion, releaseChangelog } from './release/version.ts'

const FILES = ['package.json', 'package-lock.json', 'src/shared/version.ts', 'CHANGELOG.md']

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.trim())
  return stdout.trim()
}

function replaceIn(file: string, change: (text: string) => string): void {
  const path = join(PROJECT, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function release(bump: string | undefined): string {
  if (!isBump(bump)) throw new Error('Say what kind: npm run release -- major, minor or patch.')
  if (git('status', '--porcelain') !== '') throw new Error('There are changes that are not committed.')
  if (git('rev-parse', '--abbrev-ref', 'HEAD') !== 'main') throw new Error('Releases are made from main.')
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }
  const next = nextVersion(version, bump)
  const changelog = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8')
  const released = releaseChangelog(changelog, next, new Date().toISOString().slice(0, 10))
  if (released === null) throw new Error('CHANGELOG.md has nothing under "Unreleased".')
  if (git('tag', '--list', `v${next}`) !== '') throw new Error(`There is a tag v${next} already.`)
  writeFileSync(join(PROJECT, 'CHANGELOG.md'), released)
  replaceIn('package.json', (text) => text.replace(`"version": "${version}"`, `"version": "${next}"`))
  // The lock names it twice, and packages of others may have the same version.
  replaceIn('package-lock.json', (text) => {
    const head = text.slice(0, text.indexOf('"node_modules/'))
    return head.replaceAll(`"version": "${version}"`, `"version": "${next}"`) + text.slice(head.length)
  })
  replaceIn('src/shared/version.ts', (text) => text.replace(`'${version}'`, `'${next}'`))
  if (!runTool(['node', 'scripts/test.ts'], { show: true }).isOk) {
    git('checkout', '--', ...FILES)
    throw new Error('The tests failed: nothing was released.')
  }
  git('add', ...FILES)
  git('commit', '-m', `Release ${next}`)
  git('tag', '-a', `v${next}`, '-m', `Release ${next}`)
  return `v${next} is tagged. It is deployed with: git push origin main v${next}`
}

try {
  console.log(release(process.argv[2]))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
