/** A competent model, scripted: it reads the data of its prompt and follows its rules. */

interface Message {
  role: string
  content: string
}
interface SpeakData {
  shopper: string
  products: { ref: string; slots: Record<string, string> }[]
}
interface UnderstandData {
  message: string
  kinds: Record<string, string[]>
  attributes: { name: string; type?: string; values?: string[] }[]
}

/** Needs that are told as stories, and the kind and attribute that would help. */
const STORIES: readonly { told: RegExp; kind: string; attribute?: string }[] = [
  { told: /glaring|eyes ache/i, kind: 'desk-lamps', attribute: 'dimmable' },
  { told: /cartridge|ten pages|print/i, kind: 'printers', attribute: 'wireless' },
  { told: /pollen|sneez|dust/i, kind: 'air-purifiers' },
  { told: /back (?:hurts|aches|pain)|sit all day/i, kind: 'office-chairs' },
  { told: /power cut|dies before|empty by noon/i, kind: 'power-banks' },
]

function dataOf(messages: readonly Message[]): Partial<SpeakData & UnderstandData> {
  return JSON.parse(messages.at(-1)?.content ?? '{}') as Partial<SpeakData & UnderstandData>
}

/** The pieces of an answer, a few words each. */
export function helpfulAnswer(messages: readonly Message[]): string[] {
  const { products = [], shopper = '' } = dataOf(messages)
  const [first, second] = products
  if (first === undefined) return ['Here is what I found for you.']
  const own = (product: SpeakData['products'][number]) =>
    Object.keys(product.slots).filter((slot) => !/\.(name|price|rating|brand|stock)\}|\.vs\./.test(slot))
  const purpose = /\bfor (?:my|the) ((?:[a-z]+ ?){1,3}?)(?= (?:under|that|with|and|which)\b|[^a-z ]|$)/i.exec(
    shopper,
  )?.[1]
  const [phrase] = own(first)
  const sentences = [
    `${purpose === undefined ? '' : `For your ${purpose}, `}{${first.ref}.name} is a good choice: it costs {${first.ref}.price}${phrase === undefined ? '' : ` and ${phrase}`}.`,
    ...(second === undefined ? [] : [`{${second.ref}.name} is another option at {${second.ref}.price}.`]),
  ]
  return sentences.join(' ').match(/\S+\s*/g) ?? []
}

export function helpfulFrame(messages: readonly Message[]): object {
  const { message = '', kinds: known = {}, attributes = [] } = dataOf(messages)
  const kinds = Object.keys(known)
  const story = STORIES.find(({ told, kind }) => told.test(message) && kinds.includes(kind))
  const kind =
    story?.kind ??
    kinds.find((slug) => message.toLowerCase().includes(slug.replaceAll('-', ' ').replace(/s$/, ''))) ??
    null
  const names = [...(known[kind ?? ''] ?? []), ...attributes.map(({ name }) => name)]
  const isKnown = story?.attribute !== undefined && names.includes(story.attribute)
  const price = /(?:under|below|at most|max(?:imum)?|up to) \D{0,3}(\d+)/i.exec(message)?.[1]
  const need = {
    kind,
    words: [],
    brands: [],
    not_brands: [],
    colors: [],
    price_min: null,
    price_max: price === undefined ? null : Number(price),
    min_rating: null,
    wishes: isKnown ? [{ attribute: story?.attribute, op: 'has', value: true }] : [],
  }
  return { act: 'search', is_new_need: true, needs: [need], about: [], asked_attribute: null, sort: null, count: null }
}
