/** Repairs words that no product uses, with the catalogue's own words as the dictionary. */

/** Shortest word whose typing mistakes are guessed at, and the shortest in which two are. */
const ONE_MISTAKE_LETTERS = 4
const TWO_MISTAKES_LETTERS = 8
const COMPLETION_LETTERS = 3
/** In shorter words another first letter makes another word: an xbox is no box. */
const SURE_START_LETTERS = 6

/** A word with what decides quickly that another one is not near. */
interface IndexedWord {
  word: string
  uses: number
  /** One bit for each letter that occurs. */
  letters: number
}

/** Words by their length. */
type SpellingIndex = ReadonlyMap<number, readonly IndexedWord[]>

const indexes = new WeakMap<object, SpellingIndex>()

/** The words of a dictionary by length; built once for each dictionary object. */
function indexOf(uses: Readonly<Record<string, number>>): SpellingIndex {
  const known = indexes.get(uses)
  if (known !== undefined) return known
  const index = new Map<number, IndexedWord[]>()
  for (const word in uses) {
    const entry = { word, uses: uses[word] ?? 0, letters: letterBits(word) }
    const group = index.get(word.length)
    if (group === undefined) index.set(word.length, [entry])
    else group.push(entry)
  }
  indexes.set(uses, index)
  return index
}

function letterBits(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

export interface NearWord {
  word: string
  distance: number
  uses: number
}

/** Every word of the dictionary at most `most` mistakes away from `word`, in no order. */
export function nearWords(word: string, uses: Readonly<Record<string, number>>, most: number): NearWord[] {
  const index = indexOf(uses)
  const letters = letterBits(word)
  const near: NearWord[] = []
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const candidate of index.get(length) ?? []) {
      // A mistake changes at most two letters of the set.
      if (bitCount(letters ^ candidate.letters) > most * 2) continue
      const distance = editDistance(word, candidate.word, most)
      if (distance <= most) near.push({ word: candidate.word, distance, uses: candidate.uses })
    }
  }
  return near
}

/**
 * The word that was most likely meant: the fewest mistakes away, a completion of what was typed, and then the most
 * used. Null when nothing is near. Words with digits are left alone: a model number is right or another product.
 */
export function correctWord(word: string, uses: Readonly<Record<string, number>>): string | null {
  if (/\d/.test(word) || word.length < COMPLETION_LETTERS) return null
  const most = word.length >= TWO_MISTAKES_LETTERS ? 2 : word.length >= ONE_MISTAKE_LETTERS ? 1 : 0
  const near = nearWords(word, uses, most).filter(
    (candidate) => candidate.word[0] === word[0] || word.length >= SURE_START_LETTERS,
  )
  const ranked = near
    .map((candidate) => ({ ...candidate, cost: candidate.distance + (candidate.word[0] === word[0] ? 0 : 0.5) }))
    .sort((a, b) => a.cost - b.cost || b.uses - a.uses)
  return ranked[0]?.word ?? completion(word, uses)
}

/** The most used word that starts with what was typed. */
function completion(word: string, uses: Readonly<Record<string, number>>): string | null {
  let best: { word: string; uses: number } | null = null
  for (const candidate in uses) {
    const count = uses[candidate] ?? 0
    if (candidate.startsWith(word) && count > (best?.uses ?? 0)) best = { word: candidate, uses: count }
  }
  return best?.word ?? null
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other; stops beyond `most`. */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const current = [i]
    let smallest = i
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) cost = Math.min(cost, at(beforePrevious, j - 2) + 1)
      current.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > most) return most + 1
    beforePrevious = previous
    previous = current
  }
  return at(previous, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
