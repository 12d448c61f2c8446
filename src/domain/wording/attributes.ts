/** Attributes in a few words: "16 GB of memory", "weighs 1.2 kg", "made for hiking". */
import type { Attribute } from '../../shared/product.ts'
import { indefinite, isPluralWord, withArticle } from './articles.ts'
import { featureOf, type Feature } from './features.ts'
import { lowerLabel, singularNoun } from './names.ts'
import { formatValue } from './quantity.ts'

type Phrase = Feature

const has = (text: string): Phrase => ({ verb: 'has', text })
const is = (text: string): Phrase => ({ verb: 'is', text })
const does = (text: string): Phrase => ({ verb: 'does', text })

/** Uses that read better as what or whom it is for. */
const USES: Readonly<Record<string, string>> = {
  bedroom: 'the bedroom',
  bedside: 'the bedside',
  creative: 'creative work',
  desk: 'the desk',
  everyday: 'everyday use',
  home: 'the home',
  'home office': 'the home office',
  laptop: 'carrying a laptop',
  'living room': 'the living room',
  office: 'the office',
  portable: 'use on the move',
  student: 'students',
}

const PHRASES: Readonly<Record<string, (value: string) => Phrase>> = {
  age: (value) => is(`for ages from ${value}`),
  basketLoad: (value) => has(`basket for ${value}`),
  batteryCapacity: (value) => has(`${value} battery`),
  batteryLife: (value) => has(`${value} of battery life`),
  capacity: (value) => does(`holds ${value}`),
  color: (value) => is(`in ${value.toLowerCase()}`),
  coverage: (value) => does(`covers ${value}`),
  firmness: (value) => is(value),
  fit: (value) => is(value === 'unisex' ? value : `for ${value}`),
  height: (value) => is(`${value} tall`),
  width: (value) => is(`${value} wide`),
  length: (value) => is(`${value} long`),
  depth: (value) => is(`${value} deep`),
  thickness: (value) => is(`${value} thick`),
  noiseLevel: (value) => has(`noise level of ${value}`),
  laptopSize: (value) => does(`fits ${value.replace(/ in$/, '-inch')} laptops`),
  material: (value) => is(`made of ${value}`),
  maxLoad: (value) => does(`carries ${value}`),
  maxPlayers: (value) => is(value === '1' ? 'for one player' : `for up to ${value} players`),
  minPlayers: (value) => is(value === '1' ? 'for 1 player or more' : `for ${value} players or more`),
  paperTray: (value) => has(`paper tray for ${value}`),
  power: (value) => has(`${value} of power`),
  waterproofRating: (value) => has(`water column of ${value}`),
  ram: (value) => has(`${value} of memory`),
  runtime: (value) => has(`${value} of run time`),
  screenSize: (value) => has(`${value.replace(/ in$/, '-inch')} screen`),
  setupTime: (value) => is(`set up in ${value}`),
  size: (value) => is(`size ${value}`),
  season: (value) => is(/season/i.test(value) ? `a ${value} model` : `made for ${value}`),
  sleeps: (value) => does(`sleeps ${value}`),
  storage: (value) => has(`${value} of storage`),
  suction: (value) => has(`${value} of suction`),
  terrain: (value) => is(`made for ${value} running`),
  torque: (value) => has(`${value} of torque`),
  trialNights: (value) => has(`${value} of trial`),
  type: (value) => is(indefinite(`${value} model`)),
  warranty: (value) => has(`${value} of warranty`),
  useCase: (value) => is(`made for ${Object.hasOwn(USES, value) ? USES[value] : value}`),
  weight: (value) => does(`weighs ${value}`),
}

/** What a sentence says of an attribute, and with which verb. A value of false is said as a lack. */
export function phraseOf({ name, label, value, unit }: Attribute): Phrase {
  const noun = lowerLabel(label).replace(/^made for$/, 'stated use')
  if (typeof value === 'boolean') {
    const { verb, text } = featureOf(name, label)
    if (value) return { verb, text }
    return verb === 'has' ? has(`no ${text}`) : is(`not ${text}`)
  }
  const text = /\byear$/.test(noun) ? String(value) : formatValue(value, unit)
  if (typeof value === 'string' && ABSENT.test(value)) return has(`no ${noun}`)
  if (typeof value === 'string' && PRESENT.test(value)) return has(noun)
  // Catalogues name attributes as they like: "constructor" is no entry of the table.
  const own = Object.hasOwn(PHRASES, name) ? PHRASES[name] : undefined
  if (own !== undefined) return own(text)
  if (typeof value === 'string') return has(namedValue(text, noun))
  if (unit !== null) return has(`${text} ${noun}`)
  // "4 ports" and "2 batteries in the box" are counted; "a model year of 2022" is not.
  const [, head = noun, rest = ''] = /^(.+?)( (?:in|of|per|for|on) .+)$/.exec(noun) ?? []
  return has(isPluralWord(head) ? `${text} ${value === 1 ? singularNoun(head) : head}${rest}` : `${noun} of ${text}`)
}

/** How catalogues write that a thing has none of it. */
export const ABSENT = /^(no|none|n\/a|not available|without|false)$/i
const PRESENT = /^(yes|true|y)$/i
/** Values of more words, or with figures of their own, are no adjectives. */
const ADJECTIVE_WORDS_MAX = 3

/** "Wi-Fi 6" says what it is; "OLED" is a panel; "10 x 5 x 3 inches" are dimensions. */
function namedValue(value: string, noun: string): string {
  const told = value.toLowerCase()
  // "1 year warranty" as warranty information
  const [, about] = /^(.+) (?:information|info|policy)$/.exec(noun) ?? []
  if (told.includes(about ?? noun.toLowerCase())) return value
  if (about !== undefined) return `“${value}” as ${noun}`
  const words = value.split(/\s+/)
  const isAdjective = words.length <= ADJECTIVE_WORDS_MAX && !/[,;:()/]|\d\s/.test(value)
  return isAdjective ? `${value} ${noun}` : `${noun} of ${value}`
}

/** The attribute as the object of "has": "a 144 Hz refresh rate", "16 GB of memory", "a touchscreen", "an OLED panel". */
export function objectOf(attribute: Attribute): string {
  const { text } = phraseOf(attribute)
  const { value, unit, label } = attribute
  const noun = lowerLabel(label)
  if (text.startsWith('no ')) return text
  if (text.startsWith(`${noun} of `)) return withArticle(noun) + text.slice(noun.length)
  if (typeof value !== 'number') return Object.hasOwn(PHRASES, attribute.name) ? text : withArticle(text)
  return unit === null || text.includes(' of ') ? text : indefinite(text)
}

/** The attribute in a few words, without the verb: "16 GB of memory", "weighs 1.2 kg", "no USB-C". */
export function attributePhrase(attribute: Attribute): string {
  return phraseOf(attribute).text
}
