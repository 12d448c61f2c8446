import { has, is, least, type Sentence } from './sentence.ts'

/** Everyday names, regional names and slang. */
export const NAMES: readonly Sentence[] = [
  { say: 'show me prams', expect: { kind: 'strollers' } },
  { say: 'cheap hoover', expect: { kind: 'vacuum-cleaners' } },
  {
    say: 'new trainers for the treadmill',
    expect: { kind: 'running-shoes', attributes: [is('terrain', 'treadmill')] },
  },
  { say: 'gopro style camera', expect: { kind: 'cameras', attributes: [is('type', 'action')] } },
  { say: 'polaroid camera', expect: { kind: 'cameras', attributes: [is('type', 'instant')] } },
  { say: 'cafetiere', expect: { kind: 'coffee-makers', attributes: [is('type', 'french press')] } },
  { say: 'thermos for coffee', expect: { kind: 'water-bottles', attributes: [has('insulated')] } },
  { say: 'stick blender for soup', expect: { kind: 'blenders', attributes: [is('type', 'immersion')] } },
  { say: 'double buggy', expect: { kind: 'strollers', attributes: [is('type', 'double')] } },
  { say: 'combi drill', expect: { kind: 'drills', attributes: [is('type', 'hammer drill')] } },
  { say: 'roomba or similar', expect: { kind: 'vacuum-cleaners', attributes: [is('type', 'robot')] } },
  { say: 'mtb helmet size m', expect: { kind: 'bike-helmets', attributes: [is('type', 'mountain'), is('size', 'M')] } },
  { say: 'flatscreen for the bedroom', expect: { kind: 'televisions' } },
  { say: 'ecotank printer', expect: { kind: 'printers', attributes: [is('inkType', 'ink tank')] } },
  {
    say: 'queen mattress medium firm',
    expect: { kind: 'mattresses', attributes: [is('size', 'Queen'), is('firmness', 'medium firm')] },
  },
  {
    say: 'single bed mattress, soft',
    expect: { kind: 'mattresses', attributes: [is('size', 'Twin'), is('firmness', 'soft')] },
  },
  { say: 'gaming headset', expect: { kind: 'headphones', attributes: [is('useCase', 'gaming')] } },
  {
    say: 'mech keeb tkl',
    expect: { kind: 'keyboards', attributes: [is('keyType', 'mechanical'), is('layout', 'tenkeyless')] },
  },
  { say: 'ultrawide', expect: { kind: 'monitors', attributes: [is('resolution', '3440 × 1440')] } },
  { say: '4k telly', expect: { kind: 'televisions', attributes: [is('resolution', '3840 × 2160')] } },
  { say: 'blow dryer for curly hair', expect: { kind: 'hair-dryers', attributes: [is('type', 'curly hair')] } },
  { say: 'cylinder hoover', expect: { kind: 'vacuum-cleaners', attributes: [is('type', 'canister')] } },
  { say: 'nvme drive', expect: { kind: 'ssds', attributes: [is('form', 'M.2 2280')] } },
  { say: 'graphics tablet for sketching', expect: { kind: 'tablets', attributes: [is('useCase', 'drawing')] } },
  { say: 'big button phone for my gran', expect: { kind: 'smartphones', attributes: [is('useCase', 'seniors')] } },
  { say: 'dual drawer airfryer', expect: { kind: 'air-fryers', attributes: [is('type', 'dual basket')] } },
  { say: 'umbrella stroller', expect: { kind: 'strollers', attributes: [is('type', 'travel')] } },
  { say: 'vertical mouse', expect: { kind: 'mice', attributes: [is('type', 'ergonomic')] } },
  { say: 'stovetop kettle that whistles', expect: { kind: 'kettles', attributes: [is('type', 'stovetop')] } },
  { say: 'card games for 2', expect: { kind: 'board-games', attributes: [is('type', 'card')] } },
]

/** Typing on a phone, typing errors. */
export const TYPED: readonly Sentence[] = [
  { say: 'hedphones undr 80', expect: { kind: 'headphones', priceMax: 8000 } },
  { say: 'wirless mosue', expect: { kind: 'mice', attributes: [has('wireless')] } },
  { say: 'labtop for collage', expect: { kind: 'laptops' } },
  { say: 'vaccum cleener bagles', expect: { kind: 'vacuum-cleaners' } },
  {
    say: 'blutooth speeker waterprof',
    expect: { kind: 'speakers', attributes: [has('bluetooth'), has('waterproof')] },
  },
  {
    say: 'smartwach wit gps plz',
    expect: { kind: 'smartwatches', attributes: [has('gps')], unsearched: ['plz', 'wit'] },
  },
  { say: 'cofee makr w grinder', expect: { kind: 'coffee-makers', attributes: [has('grinder')] } },
  { say: 'tootbrush elektric', expect: { kind: 'electric-toothbrushes' } },
  { say: 'montior 27inch 4k', expect: { kind: 'monitors', attributes: [is('resolution', '3840 × 2160')] } },
  { say: 'air frier <100$', expect: { kind: 'air-fryers', priceMax: 10_000 } },
  {
    say: 'MECHANICAL KEYBOARD UNDER $100!!!',
    expect: { kind: 'keyboards', priceMax: 10_000, attributes: [is('keyType', 'mechanical')] },
  },
  { say: 'tent4 4 people', expect: { kind: 'tents' } },
  { say: 'runing shoos for womens', expect: { kind: 'running-shoes', attributes: [is('fit', 'women')] } },
  { say: 'mattres quen size', expect: { kind: 'mattresses', attributes: [is('size', 'Queen')] } },
  { say: 'u got any cheap tablets lol', expect: { kind: 'tablets', unsearched: ['lol', 'got', 'u'] } },
  {
    say: 'need 2 buy hair dryer 4 travel thx',
    expect: { kind: 'hair-dryers', absent: ['priceMax'], unsearched: ['thx'] },
  },
  { say: 'earbuds 4 gym tbh just want smth that stays in', expect: { kind: 'earbuds', unsearched: ['tbh', 'smth'] } },
  { say: 'powerbank w usbc pls 🙏', expect: { kind: 'power-banks', attributes: [has('usbC')], unsearched: ['pls'] } },
  { say: 'strolller foldble', expect: { kind: 'strollers' } },
  { say: 'rooter wifi6', expect: { kind: 'routers', attributes: [is('wifiStandard', 'Wi-Fi 6')] } },
]

/** English of other countries and of people who learn it. */
export const ENGLISHES: readonly Sentence[] = [
  {
    say: 'kindly suggest one good laptop within 900 dollars only',
    expect: { kind: 'laptops', priceMax: 90_000, unsearched: ['kindly', 'only'] },
  },
  { say: 'I am wanting a mobile with good camera', expect: { kind: 'smartphones', unsearched: ['wanting'] } },
  { say: 'please to show me the machine for coffee', expect: { kind: 'coffee-makers' } },
  {
    say: 'i search chair for office who is not expensive',
    expect: { kind: 'office-chairs', unsearched: ['who', 'search'] },
  },
  { say: 'need mixie for making smoothie, budget 60 dollar', expect: { kind: 'blenders', priceMax: 6000 } },
  {
    say: 'which bag is best for carry laptop daily, waterproof must',
    expect: { kind: 'backpacks', attributes: [has('waterproof')] },
  },
  { say: 'arvo all, after a tent for the weekend mate', expect: { kind: 'tents', unsearched: ['mate', 'arvo'] } },
  {
    say: 'got any decent cans for the commute, noise cancelling innit',
    expect: { attributes: [has('noiseCancelling')], unsearched: ['innit'] },
  },
  {
    say: 'do you have television of 50 inches, how much it costs',
    expect: { kind: 'televisions', attributes: [least('screenSize', 50)] },
  },
  {
    say: 'want to purchase SSD 1 TB for my PC internal',
    expect: { kind: 'ssds', attributes: [least('storage', 1000), is('type', 'internal')] },
  },
  { say: 'hello dear, i need kettle which is switching off itself', expect: { kind: 'kettles', unsearched: ['dear'] } },
  {
    say: 'y’all got a vacuum that don’t need no cord',
    expect: { kind: 'vacuum-cleaners', attributes: [has('cordless')] },
  },
  { say: 'me want cheap phone', expect: { kind: 'smartphones' } },
  { say: 'is there any helmet for kid of cycle', expect: { kind: 'bike-helmets', attributes: [is('type', 'kids')] } },
  {
    say: 'looking to get a lamp for me desk, summat dimmable',
    expect: { kind: 'desk-lamps', attributes: [has('dimmable')], unsearched: ['summat'] },
  },
  {
    say: 'the shoes of running for man, colour blue',
    expect: { kind: 'running-shoes', colors: ['blue'], attributes: [is('fit', 'men')] },
  },
]
