import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MODULE_NAMES, MODULES } from '../../../scripts/modules.ts'

const PROJECT = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8')
const files = MODULE_NAMES.map((name) => `${name}.js`)

describe('modules that are loaded when they are needed', () => {
  it('are the same from the source, beside the Worker, and in what is uploaded', () => {
    const fromSource = [...read('src/modules.ts').matchAll(/import\('(?:\.\/)?(.+?)'\)/g)].map(([, entry]) => entry)
    const besideTheWorker = [...read('src/built-modules.ts').matchAll(/load\('\.\/(.+?)'\)/g)].map(([, file]) => file)
    const listed = /globs = \[(.+?)\]/s.exec(read('wrangler.toml'))?.[1] ?? ''
    const uploaded = [...listed.matchAll(/"(.+?)"/g)].map(([, file]) => file)

    expect(new Set(fromSource)).toEqual(new Set(Object.values(MODULES)))
    expect(new Set(besideTheWorker)).toEqual(new Set(files))
    expect(uploaded).toEqual(files)
  })
})
