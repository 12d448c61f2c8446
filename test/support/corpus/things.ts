import { has, is, least, type Sentence } from './sentence.ts'

/** Several things in one message. */
export const SEVERAL: readonly Sentence[] = [
  {
    say: 'a kettle under $40 and a blender under $80',
    expect: { kind: 'kettles', priceMax: 4000, also: [{ kind: 'blenders', priceMax: 8000 }] },
  },
  {
    say: 'keyboard and mouse, 50 dollars each',
    expect: { kind: 'keyboards', priceMax: 5000, also: [{ kind: 'mice', priceMax: 5000 }] },
  },
  {
    say: 'I need a tent and a backpack, 300 in total',
    expect: { kind: 'tents', totalMax: 30_000, also: [{ kind: 'backpacks' }] },
  },
  {
    say: 'monitor plus keyboard, all in 400 bucks',
    expect: { kind: 'monitors', totalMax: 40_000, also: [{ kind: 'keyboards' }] },
  },
  {
    say: 'a red kettle and a black coffee maker',
    expect: { kind: 'kettles', colors: ['red'], also: [{ kind: 'coffee-makers', colors: ['black'] }] },
  },
  {
    say: 'phone under 300, also earbuds under 50',
    expect: { kind: 'smartphones', priceMax: 30_000, also: [{ kind: 'earbuds', priceMax: 5000 }] },
  },
  {
    say: 'desk lamp and office chair no more than 150 apiece',
    expect: { kind: 'desk-lamps', priceMax: 15_000, also: [{ kind: 'office-chairs', priceMax: 15_000 }] },
  },
  { say: 'for my new flat: vacuum, kettle', expect: { kind: 'vacuum-cleaners', also: [{ kind: 'kettles' }] } },
  {
    say: 'looking for a yoga mat and also a water bottle for hot yoga',
    expect: { kind: 'yoga-mats', also: [{ kind: 'water-bottles' }] },
  },
  {
    say: 'laptop with 16gb and a power bank of 20000 mah',
    expect: {
      kind: 'laptops',
      attributes: [least('ram', 16)],
      also: [{ kind: 'power-banks', attributes: [least('batteryCapacity', 20_000)] }],
    },
  },
  {
    say: 'helmet for my bike and running shoes, 200 altogether',
    expect: { kind: 'bike-helmets', totalMax: 20_000, also: [{ kind: 'running-shoes' }] },
  },
  {
    say: 'two things: a drill below 90 and a board game below 30',
    expect: { kind: 'drills', priceMax: 9000, also: [{ kind: 'board-games', priceMax: 3000 }] },
  },
]

/** A thing that is only mentioned is not wanted. */
export const MENTIONED: readonly Sentence[] = [
  { say: 'a backpack my 15 inch laptop fits in', expect: { kind: 'backpacks', absent: ['screenSize'] } },
  { say: 'power bank strong enough to charge my laptop', expect: { kind: 'power-banks' } },
  { say: 'monitor with built-in speakers', expect: { kind: 'monitors', attributes: [has('builtInSpeakers')] } },
  { say: 'soundbar for my tv', expect: { kind: 'speakers', attributes: [is('type', 'soundbar')] } },
  {
    say: 'a lamp that charges my phone wirelessly',
    expect: { kind: 'desk-lamps', attributes: [has('wirelessCharging')] },
  },
  { say: 'external ssd for my camera footage', expect: { kind: 'ssds', attributes: [is('type', 'portable')] } },
  { say: 'mouse for my tablet', expect: { kind: 'mice' } },
  {
    say: 'keyboard that works with my phone over bluetooth',
    expect: { kind: 'keyboards', attributes: [has('bluetooth')] },
  },
  { say: 'bottle that fits in my backpack', expect: { kind: 'water-bottles' } },
  { say: 'printer i can print to from my phone', expect: { kind: 'printers', attributes: [has('wifi')] } },
  { say: 'my laptop died, i need a new one', expect: { kind: 'laptops', unsearched: ['died'] } },
  { say: 'already have a kettle, show me blenders', expect: { kind: 'blenders' } },
  { say: 'earbuds instead of my old headphones', expect: { kind: 'earbuds' } },
  { say: 'vacuum cleaner good for dog hair on carpets', expect: { kind: 'vacuum-cleaners', unsearched: ['good'] } },
  { say: 'a watch that tracks my runs with gps', expect: { kind: 'smartwatches', attributes: [has('gps')] } },
]

/** Stories without, or around, the thing. */
export const STORIES: readonly Sentence[] = [
  { say: 'my back is killing me after eight hours at the desk', expect: { kind: 'office-chairs' } },
  {
    say: 'we are expecting our first baby in may and have nothing to push it around in',
    expect: { kind: 'strollers' },
  },
  { say: 'the wifi never reaches the bedroom upstairs', expect: { kind: 'routers' } },
  { say: 'hay fever season is awful, i sneeze all night', expect: { kind: 'air-purifiers' } },
  { say: 'my dentist says i brush too hard', expect: { kind: 'electric-toothbrushes' } },
  { say: 'my phone is always dead by lunchtime and there is no socket at work', expect: { kind: 'power-banks' } },
  { say: 'training for my first marathon, knees hurt', expect: { kind: 'running-shoes' } },
  { say: 'going camping with the kids in july', expect: { kind: 'tents' } },
  { say: 'I want to wake up to fresh coffee', expect: { kind: 'coffee-makers' } },
  { say: 'i have to put up shelves in a brick wall', expect: { kind: 'drills' } },
  { say: 'my old laptop is so slow, disk is full', expect: { kind: 'ssds' } },
  { say: 'I cycle to work now and my mum is worried', expect: { kind: 'bike-helmets' } },
  { say: 'need something for our family game night', expect: { kind: 'board-games' } },
  { say: 'I sleep hot and wake up with a sore back', expect: { kind: 'mattresses' } },
  { say: 'cant hear the dialogue on my tv', expect: { kind: 'speakers' } },
  { say: 'noisy open plan office, can not concentrate', expect: { kind: 'headphones' } },
  { say: 'want to cook fries without oil', expect: { kind: 'air-fryers' } },
  { say: 'the dog sheds and there is hair everywhere', expect: { kind: 'vacuum-cleaners' } },
  {
    say: 'starting uni in september and need something light for lectures, a laptop i think',
    expect: { kind: 'laptops', unsearched: ['september', 'think'] },
  },
  {
    say: 'my son starts school and needs a bag for his books, a backpack under 50',
    expect: { kind: 'backpacks', priceMax: 5000 },
  },
  {
    say: 'present for my dad who loves hiking, maybe a rucksack, 100 dollars',
    expect: { kind: 'backpacks', priceMax: 10_000, unsearched: ['dad', 'loves'] },
  },
  {
    say: 'My mother in law visits and the kettle she hates is loud. A quiet one for 60 please',
    expect: { kind: 'kettles', priceMax: 6000, unsearched: ['mother', 'law', 'visits'] },
  },
  {
    say: 'it rained on our last trip and everything got wet, we need a tent that keeps the rain out for 4 people',
    expect: { kind: 'tents', attributes: [least('sleeps', 4), has('waterproof')] },
  },
  { say: 'i do yoga on a wooden floor and my knees ache, a thick mat please', expect: { kind: 'yoga-mats' } },
  {
    say: 'moved into a tiny flat, thin walls, neighbours complain, need a vacuum',
    expect: { kind: 'vacuum-cleaners', unsearched: ['neighbours', 'complain', 'moved'] },
  },
]
