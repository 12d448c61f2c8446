/**
 * Two shops as people really keep them. A market: clothes, beauty and food under overlapping names, some of it misfiled,
 * brands only in titles. A parts shop: model numbers, codes, and figures that most products state.
 */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Attribute } from '../../src/shared/product.ts'
import { attribute, money, record } from './record.ts'

/** Category path, price in cents (0: none), title, and attributes as `name=value`. */
type Row = readonly [path: string, price: number, title: string, attributes?: string]

const MARKET: readonly Row[] = [
  ['Clothing', 1_999, "Larkmoor Men's Cotton Crew Socks, Black, 6 Pairs", 'color=black;material=cotton'],
  ['Clothing/Women', 2_499, "Larkmoor Women's Wool Hiking Socks, Grey", 'color=gray;material=wool'],
  ['Socks', 1_299, 'Larkmoor Merino Ankle Socks, Navy', 'color=navy;material=merino wool;size=M'],
  ['Socks', 1_499, 'Larkmoor Merino Knee Socks, Red', 'color=red;material=merino wool;size=S'],
  ['Socks', 899, 'Toeday Bamboo Sneaker Socks, White', 'color=white;material=bamboo;size=L'],
  ['Socks', 1_099, 'Toeday Cotton Sport Socks, Black', 'color=black;material=cotton;size=XS'],
  ['Socks', 1_899, 'Toeday Compression Travel Socks, Black', 'color=black;material=cotton;size=XL'],
  ['Socks', 2_099, 'Hobbet Alpaca Bed Socks, Grey', 'color=gray;material=alpaca wool;size=M'],
  ['Clothing/Women', 5_900, 'Sallowe Linen Summer Dress with Pockets, Navy', 'color=navy;material=linen;size=M'],
  ['Clothing/Women', 6_400, 'Sallowe Faux Leather Belt, Brown', 'color=brown;material=faux leather;size=L'],
  ['Clothing', 7_200, "Hobbet Men's Leather Belt, Brown", 'color=brown;material=leather;size=L'],
  ['Clothing', 3_300, "Hobbet Boys' Rain Jacket, Yellow, XS", 'color=yellow;size=XS'],
  ['Clothing/Men', 8_800, "Hobbet Men's Rain Jacket, Green, S", 'color=green;size=S'],
  ['Clothing/Shoes', 9_500, 'Pallisade Canvas Sneakers, White', 'color=white;material=canvas'],
  ['Clothing/Shoes', 11_000, 'Pallisade Trail Sandals with Arch Support', 'color=green'],
  ['Beauty', 1_450, 'Ferndew Shea Butter Hand Cream 75 ml', 'volume=75:ml;scent=shea'],
  ['Beauty', 1_250, 'Ferndew Rose Hand Cream 50 ml', 'volume=50:ml;scent=rose'],
  ['Health & Beauty', 990, 'Minthollow Whitening Toothpaste Peppermint', 'scent=peppermint'],
  ['Health & Beauty', 2_190, 'Ferndew Vitamin C Face Serum, Fragrance Free 30 ml', 'volume=30:ml'],
  ['Health & Beauty/Hair', 1_690, 'Sulla Coconut Shampoo for Dry Hair 400 ml', 'volume=400:ml;scent=coconut'],
  ['Beauty/Hair', 1_790, 'Sulla Argan Conditioner for Curly Hair 400 ml', 'volume=400:ml;scent=argan'],
  ['Beauty/Hair', 2_600, 'Sulla Ionic Hair Brush with Wooden Handle'],
  ['Grocery', 1_799, 'Harbour Lane Whole Bean Coffee Dark Roast 2 lb', 'weight=907:g'],
  ['Grocery', 1_399, 'Harbour Lane Decaf Ground Coffee 12 oz', 'weight=340:g'],
  ['Grocery/Snacks', 690, 'Crumbly Oat Biscuits with Dark Chocolate', 'weight=250:g'],
  ['Grocery/Snacks', 750, 'Crumbly Gluten Free Seed Crackers', 'weight=200:g'],
  ['Snacks', 590, 'Nuttery Salted Almonds Resealable Bag', 'weight=300:g'],
  ['Home & Kitchen', 3_450, 'Bramwell Ceramic Coffee Dripper with Stand, White', 'color=white;material=ceramic'],
  ['Home & Kitchen', 2_890, 'Bramwell Enamel Tea Kettle 1.5 Litre, Red', 'color=red;capacity=1.5:l'],
  ['Home & Kitchen', 4_290, 'Bramwell Stovetop Espresso Pot 6 Cup', 'material=aluminium'],
  ['Kitchen', 1_190, 'Woodrow Bamboo Chopping Board with Juice Groove', 'material=bamboo'],
  ['Home & Kitchen', 990, 'Pipkin Dinosaur Night Light for Kids', 'color=green'],
  ['Toys', 2_150, 'Pipkin Light-Up Dino Walker', 'color=green'],
  ['Toys & Games', 2_950, 'Pipkin Wooden Train Set 40 Pieces', 'material=wood'],
  ['Toys & Games', 1_890, 'Quillen Word Duel Card Game for Two'],
  ['Pet', 3_100, 'Barksome Orthopedic Dog Bed, Grey, Large', 'color=gray;size=L'],
  ['Pet', 890, 'Barksome Squeaky Rope Toy'],
]

const PARTS: readonly Row[] = [
  ['Brakes/Brake Pads', 4_900, 'Torvex BP-2041 Ceramic Brake Pads, Front Axle', 'thickness=17:mm;weight=1600:g'],
  ['Brakes/Brake Pads', 5_300, 'Torvex BP-2042 Ceramic Brake Pads, Rear Axle', 'thickness=15:mm;weight=1450:g'],
  ['Brakes/Brake Pads', 3_650, 'Ankora SP-118 Semi Metallic Brake Pads', 'thickness=16:mm;weight=1720:g'],
  ['Brakes/Brake Pads', 3_990, 'Ankora SP-119 Semi Metallic Brake Pads', 'thickness=18:mm;weight=1810:g'],
  ['Brakes/Brake Pads', 6_400, 'Gravelin GX-7 Low Dust Brake Pads', 'thickness=17:mm;weight=1390:g'],
  ['Brakes/Brake Pads', 7_150, 'Gravelin GX-9R Track Brake Pads', 'thickness=20:mm;weight=1900:g'],
  ['Brakes/Brake Discs', 8_900, 'Torvex BD-310V Vented Brake Disc 288 mm', 'diameter=288:mm;weight=7100:g'],
  ['Brakes/Brake Discs', 7_400, 'Ankora BD-280S Solid Brake Disc 280 mm', 'diameter=280:mm;weight=5200:g'],
  ['Car/Filters', 1_250, 'Ankora OF-77 Oil Filter, Spin On', 'height=79:mm'],
  ['Car/Filters', 1_650, 'Ankora AF-1520 Engine Air Filter', 'height=58:mm'],
  ['Car/Filters', 1_990, 'Filtrona CF-88C Cabin Filter with Activated Carbon', 'height=30:mm'],
  ['Car/Lighting', 2_350, 'Lumeno H7-55 Halogen Headlight Bulb 55 W', 'power=55:W;voltage=12:V'],
  ['Car/Lighting', 6_900, 'Lumeno L7-20 LED Headlight Bulb 20 W', 'power=20:W;voltage=12:V'],
  [
    'Car/Batteries',
    12_900,
    'Voltara V70-AGM Car Battery 70 Ah',
    'batteryCapacity=70000:mAh;voltage=12:V;weight=19800:g',
  ],
  [
    'Car/Batteries',
    9_900,
    'Voltara V60-EFB Car Battery 60 Ah',
    'batteryCapacity=60000:mAh;voltage=12:V;weight=16400:g',
  ],
  ['Tools/Wrenches', 3_800, 'Gripwell TW-210 Torque Wrench 1/2 inch', 'torque=210:Nm;weight=1350:g'],
  ['Tools/Wrenches', 2_900, 'Gripwell TW-60 Torque Wrench 1/4 inch', 'torque=60:Nm;weight=780:g'],
  ['Tools/Jacks', 7_900, 'Liftor J2T Trolley Jack 2 Tonne', 'height=135:mm;weight=9400:g'],
  ['Tools/Jacks', 15_900, 'Liftor J3T Low Profile Trolley Jack 3 Tonne', 'height=75:mm;weight=28500:g'],
  ['Fasteners', 690, 'Hex Bolt M8 x 40 mm Galvanized, Box of 50', 'length=40:mm'],
  ['Fasteners', 990, 'Hex Bolt M10 x 60 mm Stainless, Box of 50', 'length=60:mm'],
  ['Fasteners', 450, 'Wheel Bolt Cover Caps 17 mm, Chrome', 'diameter=17:mm'],
  ['Fluids', 1_590, 'Slykoil 5W-30 Synthetic Engine Oil 5 Litre', 'capacity=5:l'],
  ['Fluids', 890, 'Slykoil DOT-4 Brake Fluid 1 Litre', 'capacity=1:l'],
  ['Fluids', 0, 'Slykoil AdBlue 10 Litre Canister', 'capacity=10:l'],
]

const LABELS: Readonly<Record<string, string>> = { batteryCapacity: 'Battery capacity' }

function toAttribute(written: string): Attribute {
  const [name = '', stated = ''] = written.split('=')
  const [value = '', unit] = stated.split(':')
  const label = LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
  return { ...attribute(name, unit === undefined ? value : Number(value), unit ?? null), label }
}

function toRecord(shop: string, [path, price, title, attributes = '']: Row, i: number): CatalogRecord {
  const categoryPath = path.split('/')
  const category = (categoryPath.at(-1) ?? '').toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const id = `${shop}-${i}`
  return record(id, {
    title,
    // Only the parts shop knows brands, and codes.
    brand: shop === 'parts' && /^(?!Hex|Wheel)\w+ [A-Z]/.test(title) ? (title.split(' ')[0] ?? null) : null,
    category,
    categoryPath,
    attributes: attributes.split(';').filter(Boolean).map(toAttribute),
    price: price === 0 ? null : money(price),
    rating: i % 3 === 0 ? null : { value: 3.6 + (i % 14) / 10, count: 5 + ((i * 37) % 400), asOf: 1 },
    ...(shop === 'parts' ? { codes: codesOf(title, i) } : {}),
  })
}

function codesOf(title: string, i: number): { sku: string; gtin: string; mpn: string } {
  const mpn = /\b[A-Z0-9]*\d[A-Z0-9]*(?:-[A-Z0-9]+)?\b/.exec(title)?.[0] ?? `N${i}`
  return { sku: `AP.${String(7000 + i * 13)}-${10 + i}`, gtin: toGtin(400_638_133_000 + i * 71), mpn }
}

/** Twelve digits and the one that checks them. */
function toGtin(number: number): string {
  const digits = String(number)
  const sum = digits.split('').reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

export const madeShops = {
  market: MARKET.map((row, i) => toRecord('market', row, i)),
  parts: PARTS.map((row, i) => toRecord('parts', row, i)),
}
