import { has, is, least, type Sentence } from './sentence.ts'

/** Phrases that stand for an attribute. */
export const MEANT: readonly Sentence[] = [
  { say: 'running shoes for flat feet', expect: { kind: 'running-shoes', attributes: [is('support', 'stability')] } },
  {
    say: 'trail shoes that keep my feet dry',
    expect: { kind: 'running-shoes', attributes: [is('terrain', 'trail'), has('waterproof')] },
  },
  { say: 'water bottle that will not leak', expect: { kind: 'water-bottles', attributes: [has('leakproof')] } },
  { say: 'flask that stays hot for hours', expect: { kind: 'water-bottles', attributes: [has('insulated')] } },
  { say: 'blender that can crush ice', expect: { kind: 'blenders', attributes: [has('iceCrushing')] } },
  {
    say: 'pushchair for a newborn that lies flat',
    expect: { kind: 'strollers', attributes: [has('fromBirth'), has('reclines')] },
  },
  { say: 'tent i can stand up in', expect: { kind: 'tents', attributes: [least('height', 180)] } },
  { say: 'backpack allowed as hand luggage', expect: { kind: 'backpacks', attributes: [has('carryOn')] } },
  { say: 'watch i can take swimming', expect: { kind: 'smartwatches' } },
  { say: 'tv with netflix built in', expect: { kind: 'televisions', attributes: [has('smartTv')] } },
  { say: 'printer that prints on both sides', expect: { kind: 'printers', attributes: [has('duplexPrinting')] } },
  { say: 'keyboard with keys that light up', expect: { kind: 'keyboards' } },
  { say: 'mouse with silent clicks', expect: { kind: 'mice', attributes: [has('silent')] } },
  { say: 'camera with image stabiliser', expect: { kind: 'cameras', attributes: [has('stabilisation')] } },
  {
    say: 'espresso machine with a built in bean grinder',
    expect: { kind: 'coffee-makers', attributes: [is('type', 'espresso'), has('grinder')] },
  },
  {
    say: 'chair with lower back support and adjustable headrest',
    expect: { kind: 'office-chairs', attributes: [has('lumbarSupport'), has('headrest')] },
  },
  {
    say: 'lamp I can dim with warm and cold light',
    expect: { kind: 'desk-lamps', attributes: [has('dimmable'), has('adjustableColor')] },
  },
  {
    say: 'non slip mat with a carrying strap',
    expect: { kind: 'yoga-mats', attributes: [has('nonSlip'), has('strap')] },
  },
  {
    say: 'co-op board game where nobody loses',
    expect: { kind: 'board-games', attributes: [is('type', 'cooperative')] },
  },
  {
    say: 'toothbrush that warns me when i press too hard',
    expect: { kind: 'electric-toothbrushes', attributes: [has('pressureSensor')] },
  },
  {
    say: 'folding hair dryer with a cool shot',
    expect: { kind: 'hair-dryers', attributes: [has('foldable'), has('coolShot')] },
  },
  { say: 'mattress with a washable cover', expect: { kind: 'mattresses', attributes: [has('washableCover')] } },
  { say: 'ssd with a five year warranty', expect: { kind: 'ssds', attributes: [least('warranty', 5)] } },
  {
    say: 'brushless drill with two batteries and a case',
    expect: { kind: 'drills', attributes: [has('brushlessMotor'), least('batteries', 2), has('carryCase')] },
  },
  { say: 'helmet with a rear light', expect: { kind: 'bike-helmets', attributes: [has('builtInLight')] } },
  {
    say: 'air purifier with hepa and an air quality sensor',
    expect: { kind: 'air-purifiers', attributes: [has('hepaFilter'), has('airQualitySensor')] },
  },
  {
    say: 'phone with wireless charging that survives water',
    expect: { kind: 'smartphones', attributes: [has('wirelessCharging')] },
  },
  { say: 'laptop with a proper graphics card', expect: { kind: 'laptops', attributes: [is('graphics', 'dedicated')] } },
  { say: 'tablet with mobile data', expect: { kind: 'tablets', attributes: [has('cellular')] } },
  { say: 'pop up tent for a festival', expect: { kind: 'tents', attributes: [is('type', 'pop-up')] } },
  {
    say: 'air fryer with a window to watch the food',
    expect: { kind: 'air-fryers', attributes: [has('viewingWindow')] },
  },
  { say: 'mesh wifi for the whole house', expect: { kind: 'routers', attributes: [has('meshSystem')] } },
  { say: 'solar power bank', expect: { kind: 'power-banks', attributes: [is('type', 'solar')] } },
]
