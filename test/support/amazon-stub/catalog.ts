/** A fictional shop behind the stub: the same items every time, some of them as sparse as real ones are. */

export interface StubItem {
  asin: string
  title: string
  brand: string
  group: string
  /** Major units. */
  price: number | null
  listPrice: number | null
  availability: string
  features: string[]
  color: string | null
  /** Pounds. */
  weight: number | null
  rating: { value: number; count: number } | null
}

interface Kind {
  noun: string
  group: string
  brands: string[]
  models: string[]
  features: string[]
  price: [number, number]
}

const KINDS: readonly Kind[] = [
  {
    noun: 'Laptop',
    group: 'Personal Computer',
    brands: ['Velmora', 'Quantek', 'Ostrava'],
    models: ['Slate 14', 'Nimbus 15', 'Ridge 16', 'Feather 13'],
    features: ['16 GB memory and 512 GB SSD', 'Up to 11 hours of battery life', '15.6 inch anti-glare display'],
    price: [449, 1_499],
  },
  {
    noun: 'Wireless Headphones',
    group: 'Home Theater',
    brands: ['Aurivox', 'Sonderra', 'Hushly'],
    models: ['Drift', 'Calm 2', 'Opus', 'Halo Pro'],
    features: ['Active noise cancelling', '30 hours of playback', 'Bluetooth 5.3 with USB-C charging'],
    price: [39, 329],
  },
  {
    noun: 'Coffee Maker',
    group: 'Kitchen',
    brands: ['Brewmont', 'Kaffia', 'Percolo'],
    models: ['Daily 12', 'Solo', 'Barista One', 'Thermo'],
    features: ['12-cup glass carafe', 'Programmable timer', 'Removable water tank'],
    price: [24, 249],
  },
  {
    noun: 'Backpack',
    group: 'Luggage',
    brands: ['Trailhem', 'Packwell'],
    models: ['Transit 24', 'Summit 30', 'Metro'],
    features: ['Padded sleeve for a 15 inch laptop', 'Water-resistant fabric'],
    price: [29, 149],
  },
  {
    noun: 'Monitor',
    group: 'Personal Computer',
    brands: ['Velmora', 'Lumitra'],
    models: ['View 24', 'View 27 QHD', 'Wide 34'],
    features: ['75 Hz refresh rate', 'Height adjustable stand'],
    price: [109, 699],
  },
]

const PER_KIND = 24
const COLORS = ['Black', 'Silver', 'Blue', 'White', null]

/** The items in order. ASINs are `B0` and eight more characters. */
export function stubItems(): StubItem[] {
  return KINDS.flatMap((kind, k) =>
    Array.from({ length: PER_KIND }, (_, i) => {
      const share = ((i * 7 + k * 3) % PER_KIND) / PER_KIND
      const price = Math.round(kind.price[0] + (kind.price[1] - kind.price[0]) * share) - 0.01
      const brand = kind.brands[i % kind.brands.length] ?? ''
      const color = COLORS[i % COLORS.length] ?? null
      const isSparse = i % 9 === 8
      return {
        asin: `B0STB${k}${String(i).padStart(4, '0')}`,
        title: `${brand} ${kind.models[i % kind.models.length]} ${kind.noun}${color === null ? '' : `, ${color}`}`,
        brand,
        group: kind.group,
        price: isSparse ? null : price,
        listPrice: i % 4 === 0 ? Math.round(price * 1.25) : null,
        availability: i % 7 === 6 ? 'OUT_OF_STOCK' : i % 5 === 4 ? 'IN_STOCK_SCARCE' : 'IN_STOCK',
        features: kind.features,
        color,
        weight: isSparse ? null : Number((0.5 + share * 4).toFixed(2)),
        rating: isSparse ? null : { value: Number((3.4 + share * 1.5).toFixed(1)), count: 12 + i * 37 },
      }
    }),
  )
}

/** The item as the API writes it; a sparse one lacks most of what could be there. */
export function toApiItem(item: StubItem, host: string, tag: string, currency: string): Record<string, unknown> {
  const display = (value: unknown) => ({ displayValue: value, label: 'Label', locale: 'en_US' })
  const money = (amount: number) => ({ amount, currency, displayAmount: `${currency} ${amount}` })
  const image = `https://m.media-amazon.com/images/I/${item.asin}._SL500_.jpg`
  return {
    asin: item.asin,
    detailPageURL: `https://${host}/dp/${item.asin}?tag=${tag}&linkCode=ogi&th=1&psc=1`,
    itemInfo: {
      title: display(item.title),
      byLineInfo: { brand: display(item.brand), manufacturer: null },
      features: { displayValues: item.features, label: 'Features', locale: 'en_US' },
      classifications: { binding: display(item.group), productGroup: display(item.group) },
      productInfo:
        item.weight === null
          ? null
          : {
              color: item.color === null ? null : display(item.color),
              itemDimensions: { weight: { displayValue: item.weight, unit: 'Pounds', label: 'Weight' } },
              isAdultProduct: { displayValue: false },
            },
    },
    images: { primary: { large: { url: image, width: 500, height: 375 } }, variants: [] },
    offersV2:
      item.price === null
        ? { listings: [] }
        : {
            listings: [
              {
                price: {
                  money: money(item.price),
                  ...(item.listPrice === null
                    ? {}
                    : { savingBasis: { money: money(item.listPrice), savingBasisType: 'LIST_PRICE' } }),
                },
                availability: { type: item.availability, message: 'In Stock' },
                condition: { value: 'New', subCondition: 'Unknown' },
                merchantInfo: { id: 'STUB', name: 'Stub Trading' },
                isBuyBoxWinner: true,
                type: null,
                violatesMAP: false,
              },
            ],
          },
    ...(item.rating === null
      ? {}
      : { customerReviews: { count: item.rating.count, starRating: { value: item.rating.value } } }),
  }
}
