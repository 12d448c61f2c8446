/** A metric that nothing counts is a dashboard that says 0 for ever; one that is not declared is counted nowhere. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { METRICS } from '../../../src/domain/metrics/registry.ts'

const declared = Object.keys(METRICS)
const sources = globSync('{src,durable-objects}/**/*.ts')
  .filter((file) => !file.endsWith('metrics/registry.ts'))
  .map((file) => readFileSync(file, 'utf8'))

it.each(declared)('%s is counted somewhere', (name) => {
  expect(sources.some((text) => text.includes(`'${name}'`))).toBe(true)
})

it('counts nothing that is not declared', () => {
  const counted = sources.flatMap((text) => [...text.matchAll(/metrics\??\.(?:count|observe|set)\(\s*'([a-z_]+)'/g)])

  expect(counted.length).toBeGreaterThan(10)
  expect(counted.map(([, name = '']) => name).filter((name) => !declared.includes(name))).toEqual([])
})
