/** The page's own request for a comparison: whatever is picked from a list, the two are compared. */
import { describe, expect, it } from 'vitest'
import { comparisonRequest } from '../../../src/ui/state/selection.ts'
import { read as readMessage } from '../../../src/domain/conversation/read/read.ts'
import { demo, say } from '../../support/demo-talk.ts'

describe('the request that the page writes', () => {
  it.each(['laptops', 'headphones', 'vacuum cleaners', 'running shoes'])('compares what was picked: %s', (message) => {
    const { state } = say(message)
    expect(state.listed.length).toBeGreaterThan(1)
    for (const first of state.listed) {
      for (const second of state.listed) {
        if (first.id === second.id) continue
        const understood = readMessage(comparisonRequest([first, second]), state, demo.vocabulary)
        expect(understood.intent, comparisonRequest([first, second])).toBe('compare')
        expect(understood.referencedIds).toEqual([first.id, second.id])
      }
    }
  })
})
