/** A sentence of a model in parts: words, slots, and what separates clauses. */

export type Part =
  | { kind: 'word'; written: string; word: string }
  | { kind: 'slot'; ref: string; field: string; name: string }
  | { kind: 'break'; isConjunction: boolean }

const PARTS = /\{([^{}]*)\}|([A-Za-z]+(?:['’-][A-Za-z]+)*)|([,;:!?()–—.])/g
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'while'])

export function partsOf(sentence: string): Part[] {
  return [...sentence.matchAll(PARTS)].flatMap(([, slot, written]): Part[] => {
    if (slot !== undefined) return [toSlot(slot.trim())]
    if (written === undefined) return [{ kind: 'break', isConjunction: false }]
    const word = written.toLowerCase().replaceAll('’', "'")
    if (CONJUNCTIONS.has(word)) return [{ kind: 'break', isConjunction: word === 'and' || word === 'or' }]
    return [{ kind: 'word', written, word }]
  })
}

function toSlot(text: string): Part {
  const [ref = '', ...rest] = text.split('.')
  const name = rest.join('.')
  return { kind: 'slot', ref, field: rest[0] ?? '', name }
}

/** The parts between two breaks. */
export function clausesOf(parts: readonly Part[]): Exclude<Part, { kind: 'break' }>[][] {
  const clauses: Exclude<Part, { kind: 'break' }>[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'break') clauses.push([])
    else clauses.at(-1)?.push(part)
  }
  return clauses.filter((clause) => clause.length > 0)
}
