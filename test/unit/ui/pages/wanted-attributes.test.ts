import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AttributeConstraint } from '../../../../src/shared/constraints.ts'
import { attributesOf } from '../../../../src/ui/pages/wanted-attributes.ts'

const query = (attributes: string) => new URLSearchParams({ attributes })

const wish = fc.record({
  name: fc.constantFrom('ram', 'color', 'usbC'),
  op: fc.constantFrom('eq', 'gte', 'lte', 'has', 'not', 'in'),
  value: fc.oneof(fc.integer(), fc.boolean(), fc.string()),
})

describe('what the address of the grid asks of attributes', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        expect(attributesOf(query(JSON.stringify(wishes)))).toEqual(wishes)
      }),
    )
  })

  it('is nothing where it was cut anywhere, and never anything but wishes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { name, op } of attributesOf(query(text))) {
          expect(AttributeConstraint.shape.op.safeParse(op).success).toBe(true)
          expect(typeof name).toBe('string')
        }
      }),
    )
    const whole = JSON.stringify([{ name: 'ram', op: 'gte', value: 16 }])
    for (let at = 0; at < whole.length; at++) expect(attributesOf(query(whole.slice(0, at)))).toEqual([])
    expect(attributesOf(new URLSearchParams())).toEqual([])
  })
})
