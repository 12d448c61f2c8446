/** The next version, and what the changelog becomes with it. Pure. */

export type Bump = 'major' | 'minor' | 'patch'

const UNRELEASED = '## Unreleased\n'

export function isBump(word: string | undefined): word is Bump {
  return word === 'major' || word === 'minor' || word === 'patch'
}

export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (bump === 'major') return `${major + 1}.0.0`
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** The changelog with its unreleased part under the version; null when there is nothing to release. */
export function releaseChangelog(changelog: string, version: string, day: string): string | null {
  const start = changelog.indexOf(UNRELEASED)
  if (start === -1) return null
  const rest = changelog.slice(start + UNRELEASED.length)
  const end = rest.search(/^## /m)
  const notes = (end === -1 ? rest : rest.slice(0, end)).trim()
  if (notes === '') return null
  const older = end === -1 ? '' : `\n${rest.slice(end)}`
  return `${changelog.slice(0, start)}${UNRELEASED}\n## ${version} (${day})\n\n${notes}\n${older}`
}
