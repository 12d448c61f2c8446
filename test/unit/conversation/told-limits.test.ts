/** Limits in a shop whose products state everything in their names. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { shopTalk } from '../../support/shop-talk.ts'
import { textOf } from '../../support/demo-talk.ts'

const DRIVES = [500, 1000, 2000, 4000].map((gb, i) =>
  record(`drive-${gb}`, {
    title: `Rusk ${gb < 1000 ? `${gb}GB` : `${gb / 1000}TB`} Pocket Drive`,
    category: 'storage',
    categoryPath: ['Storage'],
    price: money(4_000 + 2_000 * i),
  }),
)
const SCREENS = ['21.5', '24', '27', '31.5'].map((inches, i) =>
  record(`screen-${inches}`, {
    title: `Larch ${inches}" Monitor, VESA`,
    category: 'monitors',
    categoryPath: ['Monitors'],
    price: money(9_000 + 3_000 * i),
  }),
)
const OTHERS = [
  record('arm', { title: 'Larch Monitor Arm, Up to 32" Monitors', category: 'monitors', categoryPath: ['Monitors'] }),
  record('bag', { title: 'Orchard Laptop Bag', category: 'bags', categoryPath: ['Bags'] }),
  record('bag-2', { title: 'Orchard Laptop Sleeve', category: 'bags', categoryPath: ['Bags'] }),
]
const shop = shopTalk('names only', memoryCatalog([...DRIVES, ...SCREENS, ...OTHERS]))
/** The arm, which fits monitors of every size, stands behind them. */
const shown = (text: string) =>
  shop
    .say(text)
    .products.map(({ id }) => id)
    .filter((id) => id !== 'arm')
    .sort()

describe('a limit on what only names tell', () => {
  it.each<[string, string[]]>([
    ['pocket drive with at least 1 TB', ['drive-1000', 'drive-2000', 'drive-4000']],
    ['pocket drive, 2tb or more', ['drive-2000', 'drive-4000']],
    ['pocket drive under 1000 GB', ['drive-1000', 'drive-500']],
    ['pocket drive between 1 and 2 TB', ['drive-1000', 'drive-2000']],
    ['pocket drive of 500 GB or 4 TB', ['drive-4000', 'drive-500']],
    ['monitor bigger than 25 inches', ['screen-27', 'screen-31.5']],
    ['monitor no larger than 24 inch', ['screen-21.5', 'screen-24']],
    ['24 or 27 inch monitor', ['screen-24', 'screen-27']],
  ])('leaves out what breaks it: "%s"', (text, wanted) => {
    expect(shown(text)).toEqual(wanted)
  })

  it('is a constraint like any other, and no word to search for', () => {
    expect(shop.read('pocket drive with at least 1 TB').stated).toEqual({
      terms: ['pocket drive'],
      attributes: [{ name: 'capacity', op: 'gte', value: 1, unit: 'TB' }],
    })
  })

  it('that nothing keeps to is told, with what comes nearest', () => {
    const answer = shop.say('pocket drive with at least 6 TB')

    expect(answer.products[0]?.id).toBe('drive-4000')
    expect(textOf(answer)).toContain('“4TB” in its name')
  })

  it('of which nothing tells is admitted', () => {
    const answer = shop.say('laptop bag under 2 kg')

    expect(answer.products.map(({ id }) => id)).toContain('bag')
    expect(textOf(answer)).toContain('the listings here say nothing')
  })
})

describe('a thing', () => {
  it('comes before what belongs to it, whatever else the name mentions', () => {
    const first = (text: string) => shop.say(text).products.map(({ id }) => id === 'arm')

    expect(first('monitor')).toEqual([false, false, false, false, true])
    expect(first('monitor arm')[0]).toBe(true)
  })
})
