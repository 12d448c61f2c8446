/** Repairs words that no product uses, with the catalogue's own words as the dictionary. */

/** Shortest word whose typing mistakes are guessed at, and the shortest in which two are. */
const ONE_MISTAKE_LETTERS = 4
const TWO_MISTAKES_LETTERS = 8
const COMPLETION_LETTERS = 3
/** In shorter words another first letter makes another word: an xbox is no box. */
const SURE_START_LETTERS = 6

/**
 * The word that was most likely meant: the fewest mistakes away, a completion of what was typed, and then the most
 * used. Null when nothing is near. Words with digits are left alone: a model number is right or another product.
 */
export function correctWord(word: string, uses: Readonly<Record<string, number>>): string | null {
  if (/\d/.test(word) || word.length < COMPLETION_LETTERS) return null
  const most = word.length >= TWO_MISTAKES_LETTERS ? 2 : word.length >= ONE_MISTAKE_LETTERS ? 1 : 0
  let best: { word: string; cost: number; uses: number } | null = null
  for (const candidate in uses) {
    const cost = mistakeCost(word, candidate, most)
    if (cost === null) continue
    const count = uses[candidate] ?? 0
    if (best === null || cost < best.cost || (cost === best.cost && count > best.uses)) {
      best = { word: candidate, cost, uses: count }
    }
  }
  return best?.word ?? null
}

/** Mistakes between two words, half a one more for another first letter; null when beyond `most`. */
function mistakeCost(word: string, candidate: string, most: number): number | null {
  if (word.length < SURE_START_LETTERS && word[0] !== candidate[0]) return null
  if (candidate.length - word.length > most) return candidate.startsWith(word) ? most + 1 : null
  if (word.length - candidate.length > most) return null
  const distance = editDistance(word, candidate, most)
  if (distance > most) return candidate.startsWith(word) ? most + 1 : null
  return word[0] === candidate[0] ? distance : distance + 0.5
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
