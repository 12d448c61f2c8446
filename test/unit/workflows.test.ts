import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REQUIRED_SECRETS } from '../../scripts/deploy/secrets.ts'

const PROJECT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const workflow = read('.github/workflows/ci.yml')

/** The text of one job. */
function job(name: string): string {
  return new RegExp(`\\n  ${name}:\\n([\\s\\S]*?)(?=\\n  \\w+:\\n|$)`).exec(workflow)?.[1] ?? ''
}

describe('the workflows', () => {
  it('fail on a dependency with a known hole', () => {
    expect(job('audit')).toContain('npm audit --audit-level=high')
    for (const name of ['staging', 'production']) expect(job(name)).toContain('needs: [test, audit]')
  })

  it('run only scripts that a laptop has too', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const commands = [...workflow.matchAll(/- run: (.+)/g)].map(([, command = '']) => command)

    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) {
      const script = /^npm run (\S+)/.exec(command)?.[1]
      if (script !== undefined) expect(scripts).toHaveProperty(script)
      else if (!command.startsWith('npm ')) expect(existsSync(join(PROJECT, command))).toBe(true)
    }
  })

  it('hand over every secret that a first deployment needs, and may do no more than read', () => {
    for (const name of ['CLOUDFLARE_API_TOKEN', ...REQUIRED_SECRETS]) {
      expect(workflow).toContain(`${name}: \${{ secrets.${name} }}`)
    }
    expect(workflow).toMatch(/permissions:\n {2}contents: read\n/)
    expect(workflow).not.toContain('pull_request_target')
  })

  it('deploy main to staging and tags to production, one at a time', () => {
    expect(job('staging')).toContain("github.ref == 'refs/heads/main'")
    expect(job('production')).toContain("startsWith(github.ref, 'refs/tags/v')")
    for (const name of ['staging', 'production']) expect(job(name)).toContain(`concurrency: ${name}`)
  })
})
