import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, toRecords } from '../../../../src/ui/admin/format/arrange.ts'

interface Row {
  name: string
  times: number | null
}

const COLUMNS = [
  { head: 'Name', value: ({ name }: Row) => name },
  { head: 'Times', value: ({ times }: Row) => times },
  { head: 'Do' },
]
const rows = fc.array(fc.record({ name: fc.string(), times: fc.option(fc.integer()) }))
const AS_IT_COMES = { search: '', order: null }

describe('a table as its reader wants it', () => {
  it('holds the same rows in whatever order', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('Name', 'Times', 'Do', 'none'), fc.boolean(), (all, head, isDown) => {
        const sorted = arrange(all, COLUMNS, { search: '', order: { head, isDown } })
        expect(new Set(sorted)).toEqual(new Set(all))
        expect(sorted).toHaveLength(all.length)
      }),
    )
  })

  it('rises or falls by figures, with what has none at the end', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, isDown) => {
        const times = arrange(all, COLUMNS, { search: '', order: { head: 'Times', isDown } }).map((row) => row.times)
        const known = times.filter((value) => value !== null)
        expect(times.slice(0, known.length)).toEqual(known)
        for (const [index, value] of known.slice(1).entries()) {
          expect(isDown ? (known[index] ?? 0) >= value : (known[index] ?? 0) <= value).toBe(true)
        }
      }),
    )
  })

  it('shows the rows that hold every word, wherever it stands', () => {
    const all = [
      { name: 'Red kettle', times: 12 },
      { name: 'Kettle', times: 3 },
      { name: 'Lamp', times: null },
    ]

    expect(arrange(all, COLUMNS, { ...AS_IT_COMES, search: 'kettle 12' })).toEqual([all[0]])
    expect(arrange(all, COLUMNS, { ...AS_IT_COMES, search: '  KETTLE ' })).toHaveLength(2)
    expect(arrange(all, COLUMNS, { ...AS_IT_COMES, search: 'desk' })).toEqual([])
    expect(arrange(all, COLUMNS, AS_IT_COMES)).toEqual(all)
  })

  it('is saved by the heads of the columns that have a value', () => {
    expect(toRecords([{ name: 'Lamp', times: null }], COLUMNS)).toEqual([{ Name: 'Lamp', Times: null }])
  })
})
