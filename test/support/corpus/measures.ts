import { has, least, most, type Sentence } from './sentence.ts'

/** Measures, their units and conversions. */
export const MEASURES: readonly Sentence[] = [
  {
    say: 'laptop with at least 16 gigs of ram',
    expect: { kind: 'laptops', attributes: [least('ram', 16)], absent: ['priceMin'] },
  },
  { say: 'laptop w/ 1tb storage', expect: { kind: 'laptops', attributes: [least('storage', 1000)] } },
  { say: 'a laptop that weighs under 3 pounds', expect: { kind: 'laptops', attributes: [most('weight', 1360)] } },
  { say: 'laptop no heavier than 1.4 kilos', expect: { kind: 'laptops', attributes: [most('weight', 1400)] } },
  { say: 'laptop at most 3 lb 5 oz', expect: { kind: 'laptops', attributes: [most('weight', 1502)] } },
  {
    say: 'notebook computer with 12 hours of battery or more',
    expect: { kind: 'laptops', attributes: [least('batteryLife', 12)] },
  },
  {
    say: '65 inch tv',
    expect: { kind: 'televisions', attributes: [least('screenSize', 65)], absent: ['priceMax', 'priceMin'] },
  },
  { say: 'telly smaller than 43 inches', expect: { kind: 'televisions', attributes: [most('screenSize', 43)] } },
  { say: '27" monitor at 144hz or better', expect: { kind: 'monitors', attributes: [least('refreshRate', 144)] } },
  { say: 'monitor with 400 nits or more', expect: { kind: 'monitors', attributes: [least('brightnessNits', 400)] } },
  { say: '20000mah power bank', expect: { kind: 'power-banks', attributes: [least('batteryCapacity', 20_000)] } },
  {
    say: 'power bank, 20 Ah at least',
    expect: { kind: 'power-banks', attributes: [least('batteryCapacity', 20_000)] },
  },
  {
    say: 'portable charger that outputs 65 W or more',
    expect: { kind: 'power-banks', attributes: [least('power', 65)] },
  },
  { say: '2 terabyte ssd', expect: { kind: 'ssds', attributes: [least('storage', 2000)] } },
  { say: 'ssd that reads at 5000 MB/s minimum', expect: { kind: 'ssds', attributes: [least('readSpeed', 5000)] } },
  {
    say: 'phone with a battery over 5000 mah',
    expect: { kind: 'smartphones', attributes: [least('batteryCapacity', 5000)] },
  },
  {
    say: 'phone with 100 megapixels or more',
    expect: { kind: 'smartphones', attributes: [least('cameraResolution', 100)] },
  },
  { say: 'phone with a screen under 6 inches', expect: { kind: 'smartphones', attributes: [most('screenSize', 6)] } },
  {
    say: 'watch that lasts at least ten days',
    expect: { kind: 'smartwatches', attributes: [least('batteryLife', 240)] },
  },
  {
    say: 'smartwatch with two weeks of battery',
    expect: { kind: 'smartwatches', attributes: [least('batteryLife', 336)] },
  },
  { say: 'headphones lighter than 8.8 oz', expect: { kind: 'headphones', attributes: [most('weight', 249.5)] } },
  { say: 'headphones with 40+ hours playtime', expect: { kind: 'headphones', attributes: [least('batteryLife', 40)] } },
  { say: 'speaker 100 watts or louder', expect: { kind: 'speakers', attributes: [least('power', 100)] } },
  { say: 'kettle holding at least 1.7 litres', expect: { kind: 'kettles', attributes: [least('capacity', 1.7)] } },
  {
    say: 'kettle up to half a litre... ok up to 0.8 l',
    expect: { kind: 'kettles', attributes: [most('capacity', 0.8)] },
  },
  { say: 'kettle, 1,5 L or more', expect: { kind: 'kettles', attributes: [least('capacity', 1.5)] } },
  {
    say: 'water bottle that takes 32 oz or more',
    expect: { kind: 'water-bottles', attributes: [least('capacity', 0.95)] },
  },
  { say: 'bottle of at least 750 ml', expect: { kind: 'water-bottles', attributes: [least('capacity', 0.75)] } },
  { say: 'air fryer with 6 quarts or more', expect: { kind: 'air-fryers', attributes: [least('capacity', 5.68)] } },
  { say: 'coffee maker, fifteen bar or more', expect: { kind: 'coffee-makers', attributes: [least('pressure', 15)] } },
  { say: 'blender with over 1000w', expect: { kind: 'blenders', attributes: [least('power', 1000)] } },
  { say: 'vacuum below 65 decibels', expect: { kind: 'vacuum-cleaners', attributes: [most('noiseLevel', 65)] } },
  {
    say: 'cordless hoover that runs an hour or longer',
    expect: { kind: 'vacuum-cleaners', attributes: [least('runtime', 60), has('cordless')] },
  },
  {
    say: 'air purifier for 500 square feet',
    expect: { kind: 'air-purifiers', attributes: [least('coverage', 46.45)] },
  },
  { say: 'purifier covering 60 m2 or more', expect: { kind: 'air-purifiers', attributes: [least('coverage', 60)] } },
  { say: 'router that does 3 gigabit', expect: { kind: 'routers', attributes: [least('maxSpeed', 3000)] } },
  {
    say: 'wifi router with at least 4 lan ports',
    expect: { kind: 'routers', attributes: [least('ethernetPorts', 4)] },
  },
  {
    say: 'printer doing 30 pages per minute or faster',
    expect: { kind: 'printers', attributes: [least('printSpeed', 30)] },
  },
  { say: 'chair that holds 300 lbs', expect: { kind: 'office-chairs', attributes: [least('maxLoad', 136.1)] } },
  {
    say: 'desk lamp of 1000 lumens or brighter',
    expect: { kind: 'desk-lamps', attributes: [least('luminousFlux', 1000)] },
  },
  { say: 'mattress at least 12 inches thick', expect: { kind: 'mattresses', attributes: [least('height', 30.48)] } },
  {
    say: 'mattress with a trial of a hundred nights or more',
    expect: { kind: 'mattresses', attributes: [least('trialNights', 100)] },
  },
  { say: '40 litre backpack or bigger', expect: { kind: 'backpacks', attributes: [least('capacity', 40)] } },
  { say: 'tent that sleeps four', expect: { kind: 'tents', attributes: [least('sleeps', 4)] } },
  { say: 'tent lighter than 2 kg', expect: { kind: 'tents', attributes: [most('weight', 2000)] } },
  { say: 'yoga mat thicker than 6mm', expect: { kind: 'yoga-mats', attributes: [least('thickness', 6)] } },
  { say: 'yoga mat at least 6 feet long', expect: { kind: 'yoga-mats', attributes: [least('length', 182.9)] } },
  { say: 'drill with 60 newton metres or more', expect: { kind: 'drills', attributes: [least('torque', 60)] } },
  { say: '18v cordless drill', expect: { kind: 'drills', attributes: [has('cordless')], absent: ['priceMax'] } },
  {
    say: 'running shoes with a drop of 4 mm or less',
    expect: { kind: 'running-shoes', attributes: [most('drop', 4)] },
  },
  {
    say: 'pushchair under 10 kilos',
    expect: { kind: 'strollers', attributes: [most('weight', 10_000)], absent: ['priceMax'] },
  },
  {
    say: 'games for 6 players under an hour',
    expect: { kind: 'board-games', attributes: [least('maxPlayers', 6), most('playTime', 60)], absent: ['priceMax'] },
  },
  { say: 'board game for a 7 year old', expect: { kind: 'board-games', attributes: [most('age', 7)] } },
  { say: 'mouse with eight buttons or more', expect: { kind: 'mice', attributes: [least('buttons', 8)] } },
  { say: 'tv with 4 hdmi', expect: { kind: 'televisions', attributes: [least('hdmiPorts', 4)] } },
  { say: 'camera with 20x optical zoom at least', expect: { kind: 'cameras', attributes: [least('opticalZoom', 20)] } },
  { say: 'hair dryer over 2 kW', expect: { kind: 'hair-dryers', attributes: [least('power', 2000)] } },
  {
    say: 'bike helmet with 12 vents or more, below 300 grams',
    expect: { kind: 'bike-helmets', attributes: [least('ventilation', 12), most('weight', 300)], absent: ['priceMax'] },
  },
]
