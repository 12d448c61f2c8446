/** Attributes in a few words: "16 GB of memory", "weighs 1.2 kg", "made for hiking". */
import type { Attribute } from '../../shared/product.ts'
import { featureOf, withArticle, type Feature } from './features.ts'
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
  laptopSize: (value) => does(`fits ${value} laptops`),
  material: (value) => is(`made of ${value}`),
  maxLoad: (value) => does(`carries ${value}`),
  maxPlayers: (value) => is(`for up to ${value} players`),
  minPlayers: (value) => is(value === '1' ? 'for 1 player or more' : `for ${value} players or more`),
  paperTray: (value) => has(`paper tray for ${value}`),
  power: (value) => has(`${value} of power`),
  ram: (value) => has(`${value} of memory`),
  runtime: (value) => has(`${value} of run time`),
  screenSize: (value) => has(`${value} screen`),
  setupTime: (value) => is(`set up in ${value}`),
  size: (value) => is(`size ${value}`),
  sleeps: (value) => does(`sleeps ${value}`),
  storage: (value) => has(`${value} of storage`),
  suction: (value) => has(`${value} of suction`),
  terrain: (value) => is(`made for ${value} running`),
  torque: (value) => has(`${value} of torque`),
  trialNights: (value) => has(`${value} of trial`),
  type: (value) => is(`${/^[aeiou]/i.test(value) ? 'an' : 'a'} ${value} model`),
  warranty: (value) => has(`${value} of warranty`),
  useCase: (value) => is(`made for ${USES[value] ?? value}`),
  weight: (value) => does(`weighs ${value}`),
}

/** What a sentence says of an attribute, and with which verb. A value of false is said as a lack. */
export function phraseOf({ name, label, value, unit }: Attribute): Phrase {
  const noun = lowerLabel(label)
  if (typeof value === 'boolean') {
    const { verb, text } = featureOf(name, label)
    if (value) return { verb, text }
    return verb === 'has' ? has(`no ${text}`) : is(`not ${text}`)
  }
  const text = formatValue(value, unit)
  const own = PHRASES[name]
  if (own !== undefined) return own(text)
  // "Wi-Fi 6" says what it is; "OLED" is a panel.
  if (typeof value === 'string') return has(text.toLowerCase().includes(noun.toLowerCase()) ? text : `${text} ${noun}`)
  return has(unit === null && value === 1 ? `${text} ${singularNoun(noun)}` : `${text} ${noun}`)
}

/** The attribute as the object of "has": "a 144 Hz refresh rate", "16 GB of memory", "a touchscreen". */
export function objectOf(attribute: Attribute): string {
  const { text } = phraseOf(attribute)
  if (attribute.value === true) return withArticle(text)
  const isMeasure = typeof attribute.value === 'number' && attribute.unit !== null && !text.includes(' of ')
  return isMeasure ? `${/^(8|11\b|18\b)/.test(text) ? 'an' : 'a'} ${text}` : text
}

/** The attribute in a few words, without the verb: "16 GB of memory", "weighs 1.2 kg", "no USB-C". */
export function attributePhrase(attribute: Attribute): string {
  return phraseOf(attribute).text
}
