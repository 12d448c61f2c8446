/** Words that shops and shoppers use for the same thing. Kept small and general: each pair holds in any catalogue. */
import { toStems } from './analyse.ts'

const GROUPS: readonly (readonly string[])[] = [
  ['laptop', 'notebook'],
  ['tv', 'television'],
  ['smartphone', 'mobile phone', 'cell phone', 'cellphone'],
  ['earbud', 'earphone', 'in-ear'],
  ['headphone', 'headset'],
  ['smartwatch', 'smart watch'],
  ['vacuum', 'hoover'],
  ['fridge', 'refrigerator'],
  ['sofa', 'couch'],
  ['rucksack', 'backpack'],
  ['sneaker', 'trainer', 'running shoe'],
  ['torch', 'flashlight'],
  ['power bank', 'portable charger'],
  ['stroller', 'pushchair', 'pram', 'buggy'],
  ['hairdryer', 'hair dryer', 'blow dryer'],
  ['coffee maker', 'coffee machine'],
  ['bike', 'bicycle'],
  ['ssd', 'solid state drive'],
  ['playstation', 'ps'],
  ['wifi', 'wireless lan', 'wlan'],
  ['monitor', 'display'],
]

/** From a phrase of stems to the other phrases of its group. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const phrases = group.map((phrase) => toStems(phrase).join(' '))
    return phrases.map((phrase) => [phrase, phrases.filter((other) => other !== phrase)] as const)
  }),
)
