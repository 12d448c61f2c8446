import { has, is, least, SEARCH, type Sentence } from './sentence.ts'

/** Orders over the catalogue. */
export const ORDERS: readonly Sentence[] = [
  { say: 'what is your cheapest laptop', expect: { kind: 'laptops', sort: 'price_asc' } },
  { say: 'the lightest tablet you sell', expect: { kind: 'tablets', sort: 'weight_asc' } },
  { say: 'quietest vacuum', expect: { kind: 'vacuum-cleaners', sort: 'noiseLevel_asc' } },
  { say: 'headphones with the longest battery life', expect: { kind: 'headphones', sort: 'batteryLife_desc' } },
  { say: 'most expensive camera you have', expect: { kind: 'cameras', sort: 'price_desc' } },
  { say: 'best rated air fryers', expect: { kind: 'air-fryers', sort: 'rating' } },
  { say: 'biggest tv under 800', expect: { kind: 'televisions', priceMax: 80_000, sort: 'screenSize_desc' } },
  { say: 'most popular yoga mats', expect: { kind: 'yoga-mats', sort: 'popularity' } },
  { say: 'brightest desk lamp', expect: { kind: 'desk-lamps', sort: 'luminousFlux_desc' } },
  { say: 'strongest drill for under 150', expect: { kind: 'drills', priceMax: 15_000, sort: 'torque_desc' } },
  { say: 'tents sorted by price, cheapest first', expect: { kind: 'tents', sort: 'price_asc' } },
  { say: 'fastest ssd', expect: { kind: 'ssds', sort: 'readSpeed_desc' } },
  { say: 'show the three cheapest kettles', expect: { kind: 'kettles', sort: 'price_asc', count: 3 } },
  {
    say: 'only two monitors please, 4k',
    expect: { kind: 'monitors', count: 2, attributes: [is('resolution', '3840 × 2160')] },
  },
  { say: 'toothbrush rated 4.5 or higher', expect: { kind: 'electric-toothbrushes', minRating: 4.5 } },
  { say: 'blender with at least 200 reviews', expect: { kind: 'blenders', minRatingCount: 200 } },
  { say: 'speakers in stock only', expect: { kind: 'speakers', inStockOnly: true } },
]

/** Short follow-ups. */
export const FOLLOW_UPS: readonly Sentence[] = [
  { say: 'cheaper', after: ['air fryers under $150'], expect: { intent: SEARCH, kind: 'air-fryers' } },
  {
    say: 'in red',
    after: ['kettles under $60'],
    expect: { intent: SEARCH, kind: 'kettles', priceMax: 6000, colors: ['red'] },
  },
  {
    say: 'under 80',
    after: ['wireless headphones'],
    expect: { intent: SEARCH, kind: 'headphones', priceMax: 8000, attributes: [has('wireless')] },
  },
  { say: 'make it 300', after: ['laptops under $1000'], expect: { kind: 'laptops', priceMax: 30_000 } },
  { say: 'price does not matter', after: ['tents under $100'], expect: { kind: 'tents', priceMax: null } },
  { say: 'any color', after: ['red kettles'], expect: { kind: 'kettles', absent: ['colors'] } },
  { say: 'not black', after: ['black earbuds'], expect: { kind: 'earbuds', absent: ['colors'] } },
  {
    say: 'and with usb c?',
    after: ['power banks under 60'],
    expect: { kind: 'power-banks', priceMax: 6000, attributes: [has('usbC')] },
  },
  { say: 'forget the gps', after: ['smartwatch with gps'], expect: { kind: 'smartwatches', absent: ['gps'] } },
  {
    say: '32 gb actually',
    after: ['laptop with 16 GB ram'],
    expect: { kind: 'laptops', attributes: [least('ram', 32)] },
  },
  { say: 'what about speakers', after: ['headphones under 100'], expect: { intent: SEARCH, kind: 'speakers' } },
  {
    say: 'for kids',
    after: ['electric toothbrush'],
    expect: { kind: 'electric-toothbrushes', attributes: [is('type', 'kids')] },
  },
  {
    say: 'wireless ones',
    after: ['mice under 40'],
    expect: { kind: 'mice', priceMax: 4000, attributes: [has('wireless')] },
  },
  { say: 'more', after: ['monitors'], expect: { intent: 'more', kind: 'monitors' } },
  {
    say: 'anything else?',
    after: ['blenders under 100'],
    expect: { intent: ['more', 'others'], kind: 'blenders', priceMax: 10_000 },
  },
  { say: 'show me others', after: ['yoga mats'], expect: { intent: ['others', 'more'], kind: 'yoga-mats' } },
  { say: 'none of these', after: ['backpacks for school'], expect: { intent: ['others', 'more'], kind: 'backpacks' } },
  { say: 'quieter', after: ['vacuum cleaners'], expect: { intent: SEARCH, kind: 'vacuum-cleaners' } },
  { say: 'no Brewmont', after: ['coffee makers'], expect: { kind: 'coffee-makers', excludeBrands: ['Brewmont'] } },
  {
    say: 'Brewmont is ok after all',
    after: ['coffee makers', 'no Brewmont'],
    expect: { kind: 'coffee-makers', absent: ['excludeBrands', 'brands'] },
  },
  { say: 'start over', after: ['laptops under 600'], expect: { intent: 'restart', absent: ['category', 'priceMax'] } },
  { say: 'up to 250 is fine', after: ['strollers under $200'], expect: { kind: 'strollers', priceMax: 25_000 } },
  { say: 'waterproof?', after: ['bluetooth speakers'], expect: { kind: 'speakers' } },
  {
    say: 'best rated first',
    after: ['drills under 120'],
    expect: { kind: 'drills', priceMax: 12_000, sort: 'rating' },
  },
  { say: 'dont care about the brand', after: ['Kestrix monitors'], expect: { kind: 'monitors', absent: ['brands'] } },
  {
    say: 'back to the tents',
    after: ['tents for 4 people', 'hiking backpacks'],
    expect: { kind: 'tents', attributes: [least('sleeps', 4)] },
  },
  { say: 'either is fine', after: ['yoga mats'], expect: { kind: 'yoga-mats', unsearched: ['either', 'fine'] } },
  { say: 'the bigger the better', after: ['televisions under 900'], expect: { kind: 'televisions', priceMax: 90_000 } },
  { say: 'with 5 more dollars', after: ['kettles under $30'], expect: { kind: 'kettles' } },
  { say: 'size L', after: ['bike helmets'], expect: { kind: 'bike-helmets', attributes: [is('size', 'L')] } },
]

/** Pointing at what was shown. */
export const POINTERS: readonly Sentence[] = [
  {
    say: 'tell me a bit more about the second one',
    after: ['laptops under $900'],
    expect: { intent: 'details', about: [2] },
  },
  { say: 'compare the first and the third', after: ['headphones'], expect: { intent: 'compare', about: [1, 3] } },
  { say: '1 vs 2', after: ['kettles'], expect: { intent: 'compare', about: [1, 2] } },
  { say: 'save number 3', after: ['tents'], expect: { intent: 'save', about: [3] } },
  {
    say: 'is the first one waterproof?',
    after: ['speakers under 100'],
    expect: { intent: 'details', about: [1], asked: 'waterproof' },
  },
  { say: 'how heavy is #2', after: ['strollers'], expect: { intent: 'details', about: [2], asked: 'weight' } },
  {
    say: 'how much does the last one cost',
    after: ['blenders'],
    expect: { intent: 'details', about: [5], asked: 'price' },
  },
  { say: 'which of them is the lightest?', after: ['laptops for travel'], expect: { extreme: ['weight', 'less'] } },
  { say: 'which one is cheapest', after: ['air purifiers'], expect: { extreme: ['price', 'less'] } },
  { say: 'the cheaper of the first two', after: ['office chairs'], expect: {} },
  {
    say: 'put the first two beside one another',
    after: ['robot vacuums'],
    expect: { intent: 'compare', about: [1, 2] },
  },
  {
    say: 'does it have a headrest?',
    after: ['office chairs', 'tell me about the first'],
    expect: { intent: 'details', about: [1], asked: 'headrest' },
  },
  {
    say: 'and the third?',
    after: ['office chairs', 'tell me about the first'],
    expect: { intent: 'details', about: [3] },
  },
  {
    say: 'something like the second but cheaper',
    after: ['mirrorless cameras'],
    expect: { intent: SEARCH, kind: 'cameras' },
  },
  {
    say: 'how loud is the top one',
    after: ['kettles'],
    expect: { intent: 'details', about: [1], asked: 'noiseLevel' },
  },
  { say: 'which of those has the best battery', after: ['smartwatches'], expect: { extreme: ['batteryLife', 'more'] } },
  { say: "what's the difference between 2 and 4", after: ['monitors'], expect: { intent: 'compare', about: [2, 4] } },
  { say: 'is number two worth it', after: ['coffee makers'], expect: { intent: 'worth_it', about: [2] } },
  { say: 'keep the second for later', after: ['yoga mats'], expect: { intent: 'save', about: [2] } },
  {
    say: 'how tall is the fourth',
    after: ['air purifiers'],
    expect: { intent: 'details', about: [4], asked: 'height' },
  },
]
