import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PROJECT = join(import.meta.dirname, '../../..')
const patternsIn = (text: string) => [...text.matchAll(/['"]([\d*/,-]+(?: [\d*/,-]+){4})['"]/g)].map(([, cron]) => cron)

describe('cron triggers', () => {
  it('of the configuration are exactly those that have jobs', () => {
    const configured = patternsIn(readFileSync(join(PROJECT, 'wrangler.toml'), 'utf8'))
    const known = patternsIn(readFileSync(join(PROJECT, 'src/scheduled.ts'), 'utf8'))

    expect(configured.length).toBeGreaterThan(0)
    expect(new Set(configured)).toEqual(new Set(known))
  })
})
