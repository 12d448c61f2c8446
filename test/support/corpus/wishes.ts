import { has, is, isNot, lacks, type Sentence } from './sentence.ts'

/** Wanted, not wanted, all the same, nice to have. */
export const POLARITY: readonly Sentence[] = [
  { say: 'headphones that cancel noise', expect: { kind: 'headphones', attributes: [has('noiseCancelling')] } },
  {
    say: "headphones, they don't have to be wireless",
    expect: { kind: 'headphones', absent: ['wireless', 'bluetooth'] },
  },
  {
    say: 'wired headphones with a mic',
    expect: { kind: 'headphones', attributes: [lacks('wireless'), has('microphone')] },
  },
  {
    say: "i don't need noise cancelling, just decent headphones",
    expect: { kind: 'headphones', absent: ['noiseCancelling'] },
  },
  { say: 'headphones, anything but black', expect: { kind: 'headphones', absent: ['colors'] } },
  { say: 'earbuds, no cables please', expect: { kind: 'earbuds', attributes: [has('wireless')] } },
  {
    say: 'earbuds, wireless charging would be a bonus',
    expect: { kind: 'earbuds', prefer: [has('wirelessCharging')], absent: ['wirelessCharging'] },
  },
  { say: 'chair without armrests', expect: { kind: 'office-chairs', attributes: [is('armrests', 'none')] } },
  { say: 'desk chair but not leather', expect: { kind: 'office-chairs', attributes: [isNot('material', 'leather')] } },
  {
    say: 'mesh chair, headrest not needed',
    expect: { kind: 'office-chairs', attributes: [is('material', 'mesh')], absent: ['headrest'] },
  },
  { say: 'vacuum without bags', expect: { kind: 'vacuum-cleaners', attributes: [has('bagless')] } },
  {
    say: 'robot hoover that mops, emptying itself would be great',
    expect: {
      kind: 'vacuum-cleaners',
      attributes: [is('type', 'robot'), has('mopping')],
      prefer: [has('selfEmptying')],
    },
  },
  { say: 'kettle, no plastic', expect: { kind: 'kettles', attributes: [isNot('material', 'plastic')] } },
  {
    say: 'kettle ideally with temperature control',
    expect: { kind: 'kettles', prefer: [has('temperatureControl')], absent: ['temperatureControl'] },
  },
  { say: 'coffee maker, pods are out', expect: { kind: 'coffee-makers', attributes: [isNot('type', 'pod')] } },
  {
    say: 'coffee machine with a grinder, dishwasher safe or not i dont care',
    expect: { kind: 'coffee-makers', attributes: [has('grinder')], absent: ['dishwasherSafe'] },
  },
  { say: 'keyboard without a number pad', expect: { kind: 'keyboards', attributes: [isNot('layout', 'full size')] } },
  { say: 'keyboard with no rgb or lights', expect: { kind: 'keyboards', attributes: [lacks('backlit')] } },
  {
    say: 'mechanical keyboard, must have hot swap',
    expect: { kind: 'keyboards', attributes: [is('keyType', 'mechanical'), has('hotSwappable')] },
  },
  {
    say: 'printer that only needs black and white',
    expect: { kind: 'printers', attributes: [lacks('colorPrinting')] },
  },
  {
    say: 'no inkjets please, a printer with a scanner',
    expect: { kind: 'printers', attributes: [isNot('inkType', 'inkjet'), has('scanner')] },
  },
  { say: 'a phone, not from Ovanta', expect: { kind: 'smartphones', excludeBrands: ['Ovanta'], absent: ['brands'] } },
  { say: 'Meridax or Halyra phone', expect: { kind: 'smartphones', brands: ['Meridax', 'Halyra'] } },
  {
    say: 'laptops, anything except Brindal and Ovanta',
    expect: { kind: 'laptops', excludeBrands: ['Brindal', 'Ovanta'], absent: ['brands'] },
  },
  {
    say: 'tv, I refuse to buy Panoriq again',
    expect: { kind: 'televisions', excludeBrands: ['Panoriq'], absent: ['brands'] },
  },
  { say: 'laptop, touchscreen optional', expect: { kind: 'laptops', absent: ['touchscreen'] } },
  { say: 'i hate touchscreens, laptop without one', expect: { kind: 'laptops', attributes: [lacks('touchscreen')] } },
  {
    say: 'tablet with a pen if possible',
    expect: { kind: 'tablets', prefer: [has('penSupport')], absent: ['penSupport'] },
  },
  { say: 'tent, freestanding or not is all the same to me', expect: { kind: 'tents', absent: ['freestanding'] } },
  {
    say: 'mattress that is not memory foam',
    expect: { kind: 'mattresses', attributes: [isNot('type', 'memory foam')] },
  },
  { say: 'yoga mat, pvc free', expect: { kind: 'yoga-mats', attributes: [isNot('material', 'PVC')] } },
  {
    say: 'shoes for running, vegan would be nice',
    expect: { kind: 'running-shoes', prefer: [has('vegan')], absent: ['vegan'] },
  },
  {
    say: 'not a gaming mouse, something for the office',
    expect: { kind: 'mice', attributes: [isNot('type', 'gaming')] },
  },
  {
    say: 'smartwatch, gps is a must, cellular not necessary',
    expect: { kind: 'smartwatches', attributes: [has('gps')], absent: ['cellular'] },
  },
  { say: 'speaker that does not have to be waterproof', expect: { kind: 'speakers', absent: ['waterproof'] } },
  { say: 'a red or blue backpack', expect: { kind: 'backpacks', colors: ['red', 'blue'] } },
  { say: 'pram in any color but pink', expect: { kind: 'strollers', absent: ['colors'] } },
  {
    say: 'helmet with mips, a visor is a no go',
    expect: { kind: 'bike-helmets', attributes: [has('mips'), lacks('visor')] },
  },
  {
    say: 'bottle that keeps drinks cold, no straw',
    expect: { kind: 'water-bottles', attributes: [has('insulated'), isNot('closure', 'flip straw')] },
  },
]

/** One or the other. */
export const CHOICES: readonly Sentence[] = [
  {
    say: 'laptop with 16 or 32 GB of memory',
    expect: { kind: 'laptops', absent: ['storage', 'priceMax'], unsearched: ['16', '32'] },
  },
  { say: 'tv with 55 or 65 inches', expect: { kind: 'televisions', absent: ['priceMax'] } },
  {
    say: 'oled or qled telly',
    expect: { kind: 'televisions', attributes: [{ name: 'panelType', op: 'in', value: ['OLED', 'QLED'] }] },
  },
  {
    say: 'mattress, hybrid or latex',
    expect: { kind: 'mattresses', attributes: [{ name: 'type', op: 'in', value: ['hybrid', 'latex'] }] },
  },
  {
    say: 'bridge or compact camera',
    expect: { kind: 'cameras', attributes: [{ name: 'type', op: 'in', value: ['bridge', 'compact'] }] },
  },
  {
    say: 'either a steel or a glass kettle',
    expect: { kind: 'kettles', attributes: [{ name: 'material', op: 'in', value: ['stainless steel', 'glass'] }] },
  },
  {
    say: 'laser or ink tank printer',
    expect: { kind: 'printers', attributes: [{ name: 'inkType', op: 'in', value: ['laser', 'ink tank'] }] },
  },
  { say: 'black or white earbuds', expect: { kind: 'earbuds', colors: ['black', 'white'] } },
  {
    say: 'running shoes for men or unisex',
    expect: { kind: 'running-shoes', attributes: [{ name: 'fit', op: 'in', value: ['men', 'unisex'] }] },
  },
  {
    say: 'robot or cordless stick vacuum',
    expect: { kind: 'vacuum-cleaners', attributes: [{ name: 'type', op: 'in', value: ['robot', 'cordless stick'] }] },
  },
  {
    say: '60% or 65% keyboard',
    expect: { kind: 'keyboards', attributes: [{ name: 'layout', op: 'in', value: ['60%', '65%'] }] },
  },
  {
    say: 'strategy or cooperative board game',
    expect: { kind: 'board-games', attributes: [{ name: 'type', op: 'in', value: ['strategy', 'cooperative'] }] },
  },
]
