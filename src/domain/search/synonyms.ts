/** Words that shops and shoppers use for the same thing. Kept small and general: each group holds in any catalogue. */
import { toStems } from './analyse.ts'

/** Names of one and the same thing. */
const SAME: readonly (readonly string[])[] = [
  ['laptop', 'notebook'],
  ['tv', 'television', 'telly'],
  ['smartphone', 'mobile phone', 'cell phone', 'cellphone'],
  ['fridge', 'refrigerator'],
  ['sofa', 'couch'],
  ['rucksack', 'backpack'],
  ['torch', 'flashlight'],
  ['power bank', 'portable charger'],
  ['stroller', 'pushchair', 'pram', 'buggy'],
  ['hair dryer', 'blow dryer'],
  ['coffee maker', 'coffee machine'],
  ['bike', 'bicycle'],
  ['razor', 'shaver'],
  ['cable', 'lead'],
  ['hard drive', 'hard disk', 'hdd'],
  ['usb stick', 'flash drive', 'thumb drive', 'pen drive'],
  ['graphics card', 'video card', 'gpu'],
  ['cpu', 'processor'],
  ['psu', 'power supply'],
  ['mouse pad', 'mouse mat', 'mousepad'],
  ['tkl', 'tenkeyless'],
  ['label maker', 'label printer'],
  ['bike helmet', 'cycling helmet'],
  ['cam', 'camera'],
  ['power cord', 'power cable'],
  ['1440p', 'qhd', 'wqhd', 'quad hd', '2560 x 1440'],
  ['1080p', 'full hd', 'fhd', '1920 x 1080'],
  ['4k', 'uhd', 'ultra hd', '3840 x 2160'],
  ['swimsuit', 'bathing suit', 'swimwear'],
  ['hoodie', 'hooded sweatshirt'],
  ['nightstand', 'bedside table', 'night stand'],
  ['pajamas', 'pyjamas'],
  ['hair dye', 'hair color'],
  ['ssd', 'solid state drive'],
  ['perfume', 'fragrance'],
  ['sweater', 'jumper'],
  ['trousers', 'pants'],
  ['men', 'mens'],
  ['women', 'womens', 'ladies'],
  ['ps3', 'playstation 3'],
  ['ps4', 'playstation 4'],
  ['ps5', 'playstation 5'],
]

/** Things so near that one is shown to who asks for the other, after what was asked for. */
const NEAR: readonly (readonly string[])[] = [
  ['earbud', 'earphone', 'in-ear'],
  ['headphone', 'headset'],
  ['monitor', 'screen'],
  ['vacuum', 'hoover'],
  ['sneaker', 'trainer', 'running shoe'],
  ['car', 'vehicle'],
  ['soccer', 'football'],
]

const SAME_WEIGHT = 0.6
const NEAR_WEIGHT = 0.2

/** Things that are also what the first word names: who wants none of it wants none of them. Stems. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = { rgb: ['argb'] }

/** What is left out with a word: itself, its other names, and its kinds. */
export function allNamesOf(text: string): string[] {
  const phrase = toStems(text).join(' ')
  const same = (SYNONYMS.get(phrase) ?? []).filter(({ weight }) => weight >= SAME_WEIGHT).map((other) => other.phrase)
  return [text, ...same, ...(Object.hasOwn(KINDS_OF, phrase) ? (KINDS_OF[phrase] ?? []) : [])]
}

export interface Synonym {
  phrase: string
  /** How much of a match it is, 0 to 1. */
  weight: number
}

/** From a phrase of stems to the other phrases of its group. */
export const SYNONYMS: ReadonlyMap<string, readonly Synonym[]> = new Map([
  ...SAME.flatMap((group) => toEntries(group, SAME_WEIGHT)),
  ...NEAR.flatMap((group) => toEntries(group, NEAR_WEIGHT)),
])

function toEntries(group: readonly string[], weight: number): [string, Synonym[]][] {
  const phrases = group.map((phrase) => toStems(phrase).join(' '))
  return phrases.map((own) => [own, phrases.filter((other) => other !== own).map((phrase) => ({ phrase, weight }))])
}
