/** What a first message asks of a product that it names: "does the Norvel K2 have wifi". */
import type { Product } from '../../../shared/product.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { stem, toWords } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { merge } from '../merge.ts'
import { read } from '../read/read.ts'
import { isTalkWord } from '../read/word-classes.ts'
import { toBase } from '../read/word-forms.ts'
import type { Fetched, PreparedTurn } from '../types.ts'
import { NAME } from './coded.ts'

/** What is asked right before the name of a product asks of that one; "do you have the …" asks for it. */
const OF_IT = new RegExp(
  `\\b(?:is|are|was|does|do|did|has|can|will|would|of|s|can (?:i|you|we) \\w+) (?:(?:the|an?|that|this|your) )?${NAME}\\b`,
  'i',
)
/** What yes or no answers. */
const YES_NO = /^\W*(?:is|are|was|does|do|has|can|will)\b/i
/** More products that a name fits are a kind, and none of them is meant. */
const NAMESAKES_MAX = 3
/** Words of titles that so few products have tell one apart. */
const RARE_MAX = 5

/** The turn with the product that a question names as what it is about; as it was where the message asks for products. */
export function withNamed(prepared: PreparedTurn, fetched: Fetched, vocabulary: Vocabulary) {
  const { understanding, previous } = prepared
  const { question } = understanding
  const found = fetched.results.flatMap(({ candidates, nearest }) => [...candidates, ...nearest])
  const isOpen = understanding.intent === 'search' || understanding.intent === 'details'
  if (question === null || !isOpen || found.length === 0) return { prepared, fetched }
  const products = found.toSorted((a, b) => b.textScore - a.textScore).map(({ product }) => product)
  const named = productNamed(question, products, vocabulary)
  if (named === null || !OF_IT.test(named.text)) return { prepared, fetched }
  const { id, brand, category } = named.product
  const state = { ...previous, shown: [...previous.shown, { id, brand, category, title: NAME }] }
  const again = read(named.text, state, vocabulary)
  if (again.intent !== 'details' || !again.referencedIds.includes(id)) return { prepared, fetched }
  return {
    prepared: { ...prepared, understanding: { ...again, lookups: [] }, state: merge(again, previous) },
    fetched: { ...fetched, results: [], products: [...fetched.products, named.product] },
  }
}

interface Named {
  product: Product
  /** The question with `NAME` in the place of the product's. */
  text: string
}

/** The product whose title has most of the words that stand together in a text, one of them rare; null where none is told apart. */
function productNamed(text: string, products: readonly Product[], { words: used }: Vocabulary): Named | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu)]
  const isPlain = (word: string) => STOP_WORDS.has(word.toLowerCase()) || isTalkWord(toBase(word.toLowerCase()))
  let best: { from: number; to: number; owners: Product[] } | null = null
  for (let from = 0; from < words.length; from++) {
    let owners = [...products]
    for (let to = from; to < words.length; to++) {
      // "Christmas in York": plain words are no end of a name.
      if (isPlain(words[to]?.[0] ?? '')) {
        if (to === from) break
        continue
      }
      owners = owners.filter((product) => holds(product, words[to]?.[0] ?? ''))
      if (owners.length === 0) break
      if (best === null || to + 1 - from > best.to - best.from) best = { from, to: to + 1, owners }
    }
  }
  const [product] = best?.owners ?? []
  if (best === null || product === undefined || best.owners.length > NAMESAKES_MAX) return null
  // "is the Norvel K2 wireless" asks what its title may say too.
  const isTold = best.to === words.length && best.to - best.from > 2 && YES_NO.test(text)
  const run = words.slice(best.from, isTold ? best.to - 1 : best.to).map(([word]) => word.toLowerCase())
  const isModel = (word: string) => /\d/.test(word) && /\p{L}/u.test(word)
  const isRare = (word: string) => isModel(word) || (used[word] ?? RARE_MAX + 1) <= RARE_MAX
  if (!run.some(isRare) || (run.length === 1 && !run.some(isModel))) return null
  const [first, last] = [words[best.from], words[best.from + run.length - 1]]
  if (first === undefined || last === undefined) return null
  return { product, text: `${text.slice(0, first.index)}${NAME}${text.slice(last.index + last[0].length)}` }
}

/** Whether the title of a product, or who makes it, has all the words of a piece of text. */
function holds({ title, brand }: Product, piece: string): boolean {
  const own = new Set(toWords(`${brand ?? ''} ${title}`).map(stem))
  return toWords(piece).every((word) => own.has(stem(word)))
}
