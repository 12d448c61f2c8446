/** Whether only what can be had now is wanted. */
import { createPhraseSet, matchAll } from './phrases.ts'
import { isFree, record, type Reading } from './reading.ts'

const IN_STOCK = createPhraseSet([
  'in stock',
  'available now',
  'currently available',
  'available right now',
  'available today',
  'that are available',
  'can be delivered now',
  'ready to ship',
])

/** True when the message says so. */
export function readStock(reading: Reading): boolean {
  let found = false
  for (const { from, to } of matchAll(reading.tokens, IN_STOCK)) {
    if (!isFree(reading, from, to)) continue
    record(reading, from, to, 'availability', true)
    found = true
  }
  return found
}
