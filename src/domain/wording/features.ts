/** True-or-false attributes in sentences: what a product has, is, or does. Learned from the label where it is not known. */
import { withArticle } from './articles.ts'
import { lowerLabel } from './names.ts'

/** `has` goes with "has", `is` with "is" and before a noun, `does` stands alone. */
export interface Feature {
  verb: 'has' | 'is' | 'does'
  text: string
}

const ADJECTIVES: Readonly<Record<string, string>> = {
  backlit: 'backlit',
  bagless: 'bagless',
  bpaFree: 'BPA-free',
  cordless: 'cordless',
  dimmable: 'dimmable',
  foldable: 'foldable',
  freestanding: 'freestanding',
  fromBirth: 'suitable from birth',
  heightAdjustable: 'height-adjustable',
  hotSwappable: 'hot-swappable',
  insulated: 'insulated',
  leakproof: 'leakproof',
  nonSlip: 'non-slip',
  portableUse: 'portable',
  vegan: 'vegan',
  waterproof: 'waterproof',
  wireless: 'wireless',
}
const VERBS =
  /^(adjusts|can be|charges|comes|crushes|empties|fits|folds|includes|keeps|mops|prints|reclines|runs|scans|supports|takes|works)\b/

/** How sentences say that a product has a feature. */
export function featureOf(name: string, label: string): Feature {
  const adjective = ADJECTIVES[name]
  if (adjective !== undefined) return { verb: 'is', text: adjective }
  const text = lowerLabel(label)
  if (VERBS.test(text)) return { verb: 'does', text }
  return { verb: /^\S+(less|proof|able|-free)$/.test(text) ? 'is' : 'has', text }
}

/** "has a touchscreen", "has noise cancelling", "is waterproof", "keeps warm". */
export function featureClause(name: string, label: string): string {
  const { verb, text } = featureOf(name, label)
  if (verb === 'does') return text
  return verb === 'is' ? `is ${text}` : `has ${withArticle(text)}`
}
