/** Answers about one attribute of one product: its value, whether it has the value asked after, or that it is not stated. */
import type { Attribute, Product } from '../../../shared/product.ts'
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import { betterOf } from '../../compare/directions.ts'
import { agreeing, isPlural } from '../../wording/agreement.ts'
import { objectOf, phraseOf } from '../../wording/attributes.ts'
import { featureClause, featureOf } from '../../wording/features.ts'
import { fact, nameOf } from '../../wording/facts.ts'
import { lowerLabel } from '../../wording/names.ts'
import { formatNumber, formatValue } from '../../wording/quantity.ts'
import { NOTHING_SAID, said, type Said } from '../../wording/said.ts'
import type { Asked } from '../types.ts'
import { inUnit, isIn } from './convert.ts'
import { describeTerms } from './describe.ts'
import type { Turn } from './turn.ts'

/** Attributes that say how much fits in: what is asked for fits where it is no more. */
const LIMITS = new Set(['laptopSize', 'maxLoad', 'maxPlayers', 'sleeps', 'capacity', 'coverage'])
/** Attributes that say from where on it fits. */
const STARTS = new Set(['minPlayers', 'age'])
/** Two lengths that are as good as equal, as a share. */
const SAME_SHARE = 0.02

/** What the attribute says to the question. */
export function answerAttribute(product: Product, attribute: Attribute, asked: Asked, turn: Turn): Said {
  const { name: field, label, value } = attribute
  if (typeof value === 'boolean') return answerFeature(product, field, label, value)
  if (asked.value !== undefined && typeof asked.value === typeof value) {
    const answer =
      typeof value === 'number' && typeof asked.value === 'number'
        ? answerNumber(product, attribute, value, asked.value)
        : answerValue(product, attribute, String(asked.value))
    if (answer !== null) return answer
  }
  if (field === 'color' && asked.value === undefined) return answerColor(product, attribute, asked, turn)
  const { unit } = asked
  const isSame = unit === undefined || (attribute.unit !== null && isIn(attribute.unit, unit))
  const converted = isSame ? null : inUnit(product, attribute, unit)
  const also = converted === null ? NOTHING_SAID : said`, ${converted}`
  return said`${statement(product, attribute)}${also}.`
}

/** "The Norvel weighs 1.2 kg", without the full stop. */
function statement(product: Product, attribute: Attribute): Said {
  const { verb, text } = phraseOf(attribute)
  const claim = verb === 'does' ? text : `${verb} ${verb === 'has' ? objectOf(attribute) : text}`
  return said`The ${nameOf(product)} ${fact(product, attribute.name, agreeing(product, claim))}`
}

function answerFeature(product: Product, field: string, label: string, isTrue: boolean): Said {
  const name = nameOf(product)
  if (isTrue) return said`Yes, the ${name} ${fact(product, field, agreeing(product, featureClause(field, label)))}.`
  const { verb, text } = featureOf(field, label)
  if (verb === 'does') {
    return said`No, the ${name} ${agreeing(product, 'is')} not one that ${fact(product, field, text)}.`
  }
  return said`No, the ${name} ${fact(product, field, agreeing(product, verb === 'is' ? `is not ${text}` : `has no ${text}`))}.`
}

/** "does it fit a 15 inch laptop?", "is it for four?": yes or no where the figure decides it. */
function answerNumber(product: Product, attribute: Attribute, own: number, wanted: number): Said | null {
  const { name, unit } = attribute
  const isSame = Math.abs(own - wanted) <= Math.abs(wanted) * SAME_SHARE
  const higher = LIMITS.has(name) || betterOf(name) === 'higher'
  const lower = STARTS.has(name) || betterOf(name) === 'lower'
  if (name === 'batteryCapacity' && wanted > 0 && own / wanted >= 1.5) {
    const times = formatNumber(Math.round((own / wanted) * 10) / 10)
    return said`On paper about ${fact(product, name, `${times} times`)}: ${formatValue(own, unit)} against ${formatValue(wanted, unit)}. Some of that is lost as heat, so expect rather less.`
  }
  if (!isSame && !higher && !lower) return said`${statement(product, attribute)}, not ${formatValue(wanted, unit)}.`
  const fits = isSame || (higher ? own >= wanted : own <= wanted)
  return said`${fits ? 'Yes' : 'No'}: ${lowerFirst(statement(product, attribute))}.`
}

/** "in white?": whether the value is the one asked after. */
function answerValue(product: Product, attribute: Attribute, wanted: string): Said | null {
  const own = plainText(String(attribute.value))
  const asked = plainText(wanted)
  const isIt = ` ${own} `.includes(` ${asked} `)
  if (attribute.name === 'color') return colorAnswer(product, attribute, isIt ? 'Yes' : 'No')
  // What a thing is made for by its listing does not forbid another use.
  if (attribute.name === 'useCase' && !isIt) {
    const other = phraseOf({ ...attribute, value: wanted }).text.replace(/^made /, '')
    return said`By its listing ${lowerFirst(statement(product, attribute))}, not ${other}.`
  }
  return said`${isIt ? 'Yes' : 'No'}: ${lowerFirst(statement(product, attribute))}.`
}

/** "does it come in green?" */
function answerColor(product: Product, attribute: Attribute, { text }: Asked, turn: Turn): Said {
  const asked = plainText(text)
  const isColor = turn.vocabulary.colors.some((color) => color.toLowerCase() === asked)
  if (!isColor) return said`${statement(product, attribute)}.`
  const isIt = ` ${plainText(String(attribute.value))} `.includes(` ${asked} `)
  return colorAnswer(product, attribute, isIt ? 'Yes' : 'No')
}

function colorAnswer(product: Product, attribute: Attribute, answer: 'Yes' | 'No'): Said {
  const own = fact(product, 'color', agreeing(product, `comes in ${String(attribute.value).toLowerCase()}`))
  return said`${answer}, the ${nameOf(product)} ${own}.`
}

/** Nothing states it: said so, and whether others of the kind do. */
export function answerMissing(product: Product, asked: Asked, field: string | null, turn: Turn): Said {
  const { vocabulary } = turn
  const entry = namedEntry(asked, field, vocabulary)
  const name = nameOf(product)
  if (entry?.type === 'boolean' && entry.categories.includes(product.category)) {
    const { verb, text } = featureOf(entry.name, entry.label)
    const noun = verb === 'has' ? text : `being ${text}`
    return said`The listing of the ${name} does not mention ${verb === 'does' ? `that it ${text}` : noun}, so I would not count on it.`
  }
  const missing = missingNoun(asked, field, turn)
  const noun = whichOf(missing) === null ? missing : 'that'
  const its = isPlural(product) ? 'their' : 'its'
  return entry === undefined
    ? said`The listing of the ${name} does not say anything about ${noun}, and I will not guess.`
    : said`The listing of the ${name} does not state ${its} ${noun}, and I will not guess.`
}

/** Words of "how …" that name nothing by themselves. */
const DEGREES =
  /^(long|big|large|heavy|loud|wide|tall|high|deep|thick|thin|fast|bright|old|warm|strong|quick|powerful)$/

/** What is not stated, in the shopper's words or by its label. */
export function missingNoun(asked: Asked, field: string | null, { vocabulary }: Pick<Turn, 'vocabulary'>): string {
  const entry = namedEntry(asked, field, vocabulary)
  const noun = entry === undefined ? describeTerms({ terms: [asked.noun ?? asked.text] }) : lowerLabel(entry.label)
  const positive = positiveOf(noun)
  const degree = positive ?? noun.replace(/^how /, '')
  if (entry === undefined && (positive !== null || DEGREES.test(degree))) return `how ${degree} it is`
  if (/^how \w+ it /.test(noun)) return noun
  if (/^made (?:of|from|out of)$/.test(noun)) return 'what it is made of'
  return noun === '' ? 'that' : entry === undefined ? `“${noun}”` : noun
}

/** "which one is toughest" where that is what is not stated: the question, without marks of quotation; else null. */
export function whichOf(noun: string): string | null {
  return /^“?(which .+?)”?$/.exec(noun)?.[1] ?? null
}

/** What a question names; "how fast is it" names none of what may make a thing fast, and "Fits laptops up to" is no name. */
function namedEntry({ text }: Asked, field: string | null, { attributes }: Vocabulary): AttributeEntry | undefined {
  const isNamed = ({ label, type }: AttributeEntry) => type === 'boolean' || !/^fits /i.test(label)
  return MADE_OF_MANY.test(text) ? undefined : attributes.find((entry) => entry.name === field && isNamed(entry))
}

const MADE_OF_MANY = /^(fast|quick|strong|powerful)$/

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('grey', 'gray')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function lowerFirst({ text, receipts }: Said): Said {
  return { text: text.charAt(0).toLowerCase() + text.slice(1), receipts }
}
