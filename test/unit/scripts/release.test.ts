import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextVersion, releaseChangelog } from '../../../scripts/release/version.ts'
import { VERSION } from '../../../src/shared/version.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8')

describe('a release', () => {
  it('has one version in the code, the package, its lock and the changelog', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      version: string
      packages: Record<string, { version: string }>
    }

    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(VERSION)
    expect([lock.version, lock.packages['']?.version]).toEqual([VERSION, VERSION])
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${VERSION.replaceAll('.', '\\.')}\\b`, 'm'))
  })

  it.each([
    ['major', '1.0.0'],
    ['minor', '0.5.0'],
    ['patch', '0.4.10'],
  ] as const)('that is %s follows 0.4.9 with %s', (bump, next) => {
    expect(nextVersion('0.4.9', bump)).toBe(next)
  })

  it('moves what is unreleased under its version, and leaves the rest', () => {
    const changelog = '# Changes\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\nFirst.\n'

    expect(releaseChangelog(changelog, '0.2.0', '2026-12-01')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0\n\nFirst.\n',
    )
  })

  it.each(['# Changes\n', '# Changes\n\n## Unreleased\n\n## 0.1.0\n\nFirst.\n'])(
    'needs something new: %j',
    (changelog) => {
      expect(releaseChangelog(changelog, '0.2.0', '2026-12-01')).toBeNull()
    },
  )
})
