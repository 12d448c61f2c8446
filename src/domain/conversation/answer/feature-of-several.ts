/** Whether several products have what each of them has or has not: said once for all, not product by product. */
import type { Product } from '../../../shared/product.ts'
import { agreeing, toPluralVerb } from '../../wording/agreement.ts'
import { wholeValue } from '../../search/whole-value.ts'
import { objectOf, phraseOf } from '../../wording/attributes.ts'
import { featureClause, featureOf } from '../../wording/features.ts'
import { fact, findAttribute } from '../../wording/facts.ts'
import { numberWord } from '../../wording/names.ts'
import { capitalised, listed, plain, type Said } from '../../wording/said.ts'
import { shortName } from '../../wording/short-names.ts'

/** "Yes, all five of them are made for sport."; null where they do not all state the value that is asked after. */
export function valueOfAll(products: readonly Product[], field: string, wanted: string): Said | null {
  const stated = products.flatMap((product) => {
    const attribute = findAttribute(product, field)
    return typeof attribute?.value === 'string' && wholeValue(attribute.value, wanted) ? [{ product, attribute }] : []
  })
  const [first] = stated
  if (first === undefined || stated.length < products.length || stated.length < 2) return null
  const { verb, text } = phraseOf(first.attribute)
  const claim = verb === 'does' ? text : `${verb} ${verb === 'has' ? objectOf(first.attribute) : text}`
  const receipts = stated.flatMap(({ product }) => fact(product, field, text).receipts)
  return { text: `Yes, ${allOf(products)} ${toPluralVerb(claim)}.`, receipts }
}

/** The sentence; null where fewer than two of them state it as true or false, or the silent ones leave too little to say. */
export function featureOfSeveral(products: readonly Product[], field: string): Said | null {
  const stated = products.flatMap((product) => {
    const attribute = findAttribute(product, field)
    return typeof attribute?.value === 'boolean' ? [{ product, label: attribute.label, has: attribute.value }] : []
  })
  const [first] = stated
  if (first === undefined || stated.length < 2) return null
  const { verb, text } = featureOf(field, first.label)
  const clause = featureClause(field, first.label)
  const having = stated.filter(({ has }) => has).map(({ product }) => product)
  const lacking = stated.filter(({ has }) => !has).map(({ product }) => product)
  const receipts = stated.flatMap(({ product }) => fact(product, field, text).receipts)
  const areAll = stated.length === products.length
  if (having.length === 0 && areAll) {
    const none = products.length === 2 ? 'Neither of the two' : `None of the ${numberWord(products.length)}`
    return { text: `${none} ${clause}.`, receipts }
  }
  if (lacking.length === 0 && areAll) {
    return { text: `Yes, ${allOf(products)} ${toPluralVerb(clause)}.`, receipts }
  }
  const [negated, negatedOfMany] = verb === 'is' ? ['is not', 'are not'] : ['does not', 'do not']
  const subject = (some: readonly Product[]) =>
    `the ${listed(some.map((product) => plain(shortName(product, products)))).text}`
  const isOne = (some: readonly Product[], single: string, several: string) =>
    some.length === 1 && agreeing(some[0] ?? first.product, 'is') === 'is' ? single : several
  const parts = [
    `${subject(having)} ${isOne(having, clause, toPluralVerb(clause))}`,
    ...(lacking.length === 0 ? [] : [`${subject(lacking)} ${isOne(lacking, negated, negatedOfMany)}`]),
  ]
  if (having.length === 0) return null
  return capitalised({ text: `${parts.join(', ')}.`, receipts })
}

function allOf({ length }: readonly Product[]): string {
  return length === 2 ? 'both of them' : `all ${numberWord(length)} of them`
}
