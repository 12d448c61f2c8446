/** Verbs that agree with what a product is called: "the kettle costs", "the headphones cost". */
import type { Product } from '../../shared/product.ts'
import { shortTitle } from './names.ts'

/** Names that are plural: things that come in pairs. */
const PLURAL_NAME =
  /\b(headphones|earphones|earbuds|speakers|shoes|boots|sneakers|sandals|slippers|glasses|sunglasses|binoculars|scissors|trousers|pants|jeans|shorts|leggings|gloves|mittens|socks)\b(?!\s+(?:case|charger|cable|stand|holder|rack|bag|hanger|adapter|cleaner))/i

/** Whether a sentence about the product, called by its title, has its verb in the plural. */
export function isPlural(product: Pick<Product, 'title'>): boolean {
  return PLURAL_NAME.test(shortTitle(product))
}

/** The plural noun in a name, in lower case ("earbuds"); null for names of one thing. */
export function pluralNameOf(name: string): string | null {
  return PLURAL_NAME.exec(name)?.[1]?.toLowerCase() ?? null
}

/** "It" or "They". */
export function pronoun(product: Pick<Product, 'title'>): 'It' | 'They' {
  return isPlural(product) ? 'They' : 'It'
}

/** A verb of the third person singular as it agrees with the product: "is" or "are", "weighs" or "weigh". */
export function agreeing(product: Pick<Product, 'title'>, verb: string): string {
  return isPlural(product) ? toPluralVerb(verb) : verb
}

/** The first word of "weighs 3 kg" as several do it: "weigh 3 kg". */
export function toPluralVerb(text: string): string {
  if (/^is\b/.test(text)) return text.replace(/^is/, 'are')
  if (/^has\b/.test(text)) return text.replace(/^has/, 'have')
  return text.replace(
    /(?<=^|^\w+ and )(\w+?)(ies|s)\b/g,
    (_, stem: string, end: string) => `${stem}${end === 'ies' ? 'y' : ''}`,
  )
}
