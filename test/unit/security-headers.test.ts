import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Headers of every file of public/, as the platform reads them. */
const everyFile = (() => {
  const lines = readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8').split('\n')
  const start = lines.indexOf('/*')
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('  '))
  return new Map(
    lines.slice(start + 1, end).map((line): [string, string] => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
      return [name.toLowerCase(), value]
    }),
  )
})()

/** The content policy by directive. */
const policy = new Map(
  (everyFile.get('content-security-policy') ?? '').split(';').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    return [name, sources]
  }),
)

describe('the headers of the pages', () => {
  it('allow scripts and connections of the own origin alone', () => {
    expect(policy.get('default-src')).toEqual(["'self'"])
    expect(policy.get('connect-src')).toEqual(["'self'"])
    for (const name of ['script-src', 'style-src', 'font-src', 'frame-src', 'worker-src']) {
      expect(policy.get(name) ?? ["'self'"]).toEqual(["'self'"])
    }
    for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"])
    expect(JSON.stringify([...policy])).not.toMatch(/unsafe|\*/)
  })

  it('keep browsers on HTTPS', () => {
    expect(everyFile.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/)
  })

  it('let nothing be sniffed, and give no sensor away', () => {
    expect(everyFile.get('x-content-type-options')).toBe('nosniff')
    expect(everyFile.get('permissions-policy')).toContain('geolocation=()')
  })
})
