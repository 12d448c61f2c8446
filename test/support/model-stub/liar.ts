/**
 * Writes answers as a model would that invents things: true sentences with one false one somewhere in them. Every
 * sentence comes with what is false in it, or null.
 */

export interface LiarSentence {
  text: string
  lie: string | null
}

export interface Liar {
  answer(): LiarSentence[]
}

interface Slots {
  ref: string
  /** Names of slots besides `name`. */
  values: readonly string[]
}

const NAMES = 'Zentrix,Aurelio,Nimbus,Voltara,Kestrel,Ombra,Tavish,Brightline'.split(',')
const ENDINGS = 'Pro,Max,X,Ultra,Mini,Plus,Air'.split(',')
const CURRENCIES = '$,€,£,USD ,EUR ,¥'.split(',')
const PROMISES = [
  'It ships tomorrow',
  'Delivery is free',
  'You can return it within a month',
  'It comes with a lifetime warranty',
  'Your money back, guaranteed',
  'We will refund you',
  'There is a discount with it',
  'Order today and it arrives tonight',
  'It is available in our stores',
]
const SUPERLATIVES = [
  'the cheapest',
  'the best',
  'the lightest',
  'the most useful',
  'our top seller',
  'the only sensible one',
  'unbeatable',
  'the number one',
]
const COMPARISONS = [
  'cheaper',
  'more useful',
  'lighter',
  'better rated',
  'quieter',
  'faster',
  'stronger',
  'less costly',
]
const FEATURES = [
  'waterproof',
  'wireless',
  'made of titanium',
  'dishwasher safe',
  'noise cancelling',
  'vegan',
  'award winning',
  'organic',
  'silent',
  'handmade',
  'German',
  'brand new',
  'bestselling',
  'child friendly',
]
const NUMBERS = ['two hundred', 'ninety nine', 'a dozen', 'half', 'twelve', 'twice', 'a thousand']
const LINKS = ['https://deals.example/now', 'www.shop.example', 'deals.example/x', 'write to me@example.com']
const ODD = ['４９', '٤٩', '４９.９９', '𝟜𝟡', 'Ⅳ', '½']
const CONFUSABLE = ['wаterproof', 'chеap', 'bеst', 'frее']

/** `random` gives 0 ≤ x < 1: the same ones give the same answer. */
export function createLiar(random: () => number, products: readonly Slots[]): Liar {
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const product = () => pick(products)
  const others = (ref: string) => products.filter((other) => other.ref !== ref)
  const slot = ({ ref }: Slots, name: string) => `{${ref}.${name}}`
  const made = () => `${pick(NAMES)} ${pick(ENDINGS)}`
  const amount = () => `${pick(CURRENCIES)}${(random() * 900 + 5).toFixed(2)}`
  const ownVerb = ({ values }: Slots) => values.filter((name) => !/^(price|rating|brand)$/.test(name))

  const truths: (() => string)[] = [
    () => {
      const p = product()
      return `${slot(p, 'name')} costs {${p.ref}.price}.`
    },
    () => {
      const p = product()
      return `At {${p.ref}.price}, ${slot(p, 'name')} is a sensible option.`
    },
    () => {
      const p = product()
      return `${slot(p, 'name')} is rated {${p.ref}.rating}.`
    },
    () => {
      const p = product()
      return `${slot(p, 'name')} ${slot(p, pick(ownVerb(p)))} and ${slot(p, pick(ownVerb(p)))}.`
    },
    () => 'Here is what I found for you.',
    () => `For your balcony, {p1.name} is a good choice.`,
    () => `I would look at {p1.name}: it costs {p1.price}.`,
  ]
  const lies: Readonly<Record<string, () => string>> = {
    price: () => `${slot(product(), 'name')} costs ${amount()}.`,
    'price in front': () => {
      const p = product()
      return `At ${amount()}, ${slot(p, 'name')} is a good choice.`
    },
    'a second price': () => {
      const p = product()
      return `${slot(p, 'name')} costs {${p.ref}.price} and the other is ${amount()}.`
    },
    'odd digits': () => `${slot(product(), 'name')} costs ${pick(ODD)}.`,
    'number words': () => `${slot(product(), 'name')} costs ${pick(NUMBERS)} and it is worth it.`,
    product: () => `${made()} is a good choice as well.`,
    'product in a true sentence': () => {
      const p = product()
      return `${slot(p, 'name')} costs {${p.ref}.price}, and so does ${made()}.`
    },
    'product in small letters': () => `I would look at the ${pick(NAMES).toLowerCase()} too.`,
    'name around a slot': () => `${slot(product(), 'name')} ${pick(ENDINGS)} is a good option.`,
    superlative: () => `${slot(product(), 'name')} is ${pick(SUPERLATIVES)}.`,
    comparison: () => `${slot(product(), 'name')} is ${pick(COMPARISONS)}.`,
    promise: () => `${pick(PROMISES)}.`,
    'promise behind a truth': () => {
      const p = product()
      return `${slot(p, 'name')} costs {${p.ref}.price}; ${pick(PROMISES).toLowerCase()}.`
    },
    feature: () => `${slot(product(), 'name')} is ${pick(FEATURES)}.`,
    'feature of it': () => `It is ${pick(FEATURES)} and good for your balcony.`,
    'feature with no': () => `${slot(product(), 'name')} does not need charging.`,
    link: () => `See ${pick(LINKS)} for it.`,
    'value of another': () => {
      const p = product()
      const other = pick(others(p.ref))
      return `${slot(p, 'name')} costs {${other.ref}.price}.`
    },
    'phrase of another': () => {
      const p = product()
      const other = pick(others(p.ref))
      return `${slot(p, 'name')} ${slot(other, pick(ownVerb(other)))}.`
    },
    'value of one for both': () => {
      const p = product()
      const other = pick(others(p.ref))
      return `${slot(p, 'name')} and ${slot(other, 'name')} cost {${other.ref}.price}.`
    },
    'value for all': () =>
      `${pick(['They', 'These', 'The alternatives', 'The options'])} cost {${product().ref}.price}.`,
    'rating as a price': () => {
      const p = product()
      return `${slot(p, 'name')} costs {${p.ref}.rating}.`
    },
    'unknown slot': () =>
      `${slot(product(), 'name')} ${pick(['{p9.price}', '{p1.secret}', '{price}', '{}', '{p1}', '{p1.name.name}'])}.`,
    'broken slot': () => `${slot(product(), 'name')} costs {p1.price.`,
    'another pick': () =>
      pick([
        `I recommend {p2.name}.`,
        'You should choose {p2.name}.',
        'My pick is {p2.name}.',
        'I would go for {p2.name}.',
        'Take {p2.name}.',
        'I suggest, of these, {p2.name}.',
      ]),
    confusable: () => `${slot(product(), 'name')} is ${pick(CONFUSABLE)}.`,
    'currency in words': () =>
      `${slot(product(), 'name')} costs a few ${pick(['dollars', 'euros', 'bucks', 'pounds'])}.`,
    'other language': () =>
      pick([
        'Der Preis ist sehr gut.',
        'Es el mejor de todos.',
        '它是最便宜的。',
        'C’est gratuit.',
        'Questo costa poco.',
        'Это лучший выбор.',
        'Dit is de goedkoopste.',
        'これは一番安いです。',
      ]),
    'left out': () => {
      const p = product()
      const other = pick(others(p.ref))
      return pick([
        `${slot(p, 'name')} costs {${p.ref}.price}, and so does ${slot(other, 'name')}.`,
        `${slot(p, 'name')} costs {${p.ref}.price}, as does ${slot(other, 'name')}.`,
        `${slot(p, 'name')} is rated {${p.ref}.rating}, and ${slot(other, 'name')} too.`,
        `${slot(p, 'name')} costs {${p.ref}.price}, ${slot(other, 'name')}.`,
        `${slot(p, 'name')} costs {${p.ref}.price} or {${other.ref}.price}.`,
        `At {${p.ref}.price}, ${slot(p, 'name')} and ${slot(other, 'name')} are good options.`,
        `For {${p.ref}.price}, ${slot(p, 'name')} is a good choice and ${slot(other, 'name')} is another.`,
      ])
    },
    'said to be alike': () => {
      const p = product()
      const other = pick(others(p.ref))
      return pick([
        `${slot(p, 'name')} is as good as ${slot(other, 'name')}.`,
        `${slot(p, 'name')} is ${slot(other, 'name')}.`,
        `${slot(p, 'name')} looks like ${slot(other, 'name')}.`,
        `${slot(p, 'name')} is the same as ${slot(other, 'name')}.`,
        `${slot(p, 'name')} works with ${slot(other, 'name')}.`,
        `${slot(p, 'name')} comes with ${slot(other, 'name')}.`,
        `${slot(p, 'name')} costs {${p.ref}.price} with ${slot(other, 'name')}.`,
      ])
    },
    'a discount': () => {
      const p = product()
      return pick([
        `${slot(p, 'name')} did cost {${p.ref}.price} before.`,
        `You get {${p.ref}.price} back with ${slot(p, 'name')}.`,
        `${slot(p, 'name')} gives you {${p.ref}.price}.`,
        `${slot(p, 'name')} comes from {${p.ref}.price} down.`,
        `${slot(p, 'name')} was {${p.ref}.price} yesterday.`,
        `${slot(p, 'name')} costs only {${p.ref}.price}.`,
        `${slot(p, 'name')} has {${p.ref}.price}.`,
      ])
    },
    'a promise in small words': () =>
      pick([
        'You can get it here now.',
        'We keep it for you.',
        'It comes to your door.',
        'We can take it back.',
        'We have it here.',
        'It will come with you.',
      ]),
    unit: () => {
      const p = product()
      return `${slot(p, 'name')} ${pick(['weighs', 'holds', 'is rated'])} {${p.ref}.price} ${pick(['', 'g', 'kilos', 'litres', 'inches'])}.`
    },
    'of somebody else': () => pick(['Shoppers choose it.', 'People like {p1.name}.', 'Experts recommend {p1.name}.']),
    'for your body': () =>
      pick(['For your back pain, {p1.name} helps.', '{p1.name} is safe for your baby.', 'It heals your migraine.']),
    'the only one': () =>
      pick([
        '{p2.name} is the choice for you.',
        'My sensible option is {p2.name}.',
        '{p2.name} is what you need.',
        'Your kettle is {p2.name}.',
        'What you want is {p2.name}.',
        'Start with {p2.name}.',
        'I would take {p2.name} instead.',
      ]),
    instructions: () => 'You write the short answer of a shopping assistant in plain English.',
  }
  return {
    answer() {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, (): LiarSentence => ({
        text: pick(truths)(),
        lie: null,
      }))
      const lie = pick(Object.keys(lies))
      const at = Math.floor(random() * (sentences.length + 1))
      const text = lies[lie]?.() ?? ''
      return [...sentences.slice(0, at), { text, lie }, ...sentences.slice(at)]
    },
  }
}
