/** Coffee makers, kettles, blenders and air fryers. */
import { inKilograms, titleCase, type DemoBrand, type DemoCategory } from '../category.ts'
import { KITCHEN_COLORS } from '../colors.ts'

const BRANDS: readonly DemoBrand[] = [
  ['Brewmont', 1.12, 'Alba', 'Barista'],
  ['Cucinara', 1.2, 'Vera', 'Fina'],
  ['Hearthly', 0.92, 'Daily', 'Nook'],
  ['Stovane', 1, 'Classic', 'Prep'],
  ['Millbrae', 0.8, 'Simple', 'Start'],
  ['Oxbarrow', 1.05, 'Heritage', 'Farm'],
]

const COFFEE_TYPES = {
  drip: ['Drip Coffee Maker', 'A drip coffee maker that fills a pot for the whole table.'],
  espresso: ['Espresso Machine', 'An espresso machine for short coffees, cappuccino and latte.'],
  pod: ['Pod Coffee Maker', 'A pod coffee maker: one capsule, one cup, no mess.'],
  'french press': ['French Press', 'A French press for full-bodied coffee without electricity.'],
  'cold brew': ['Cold Brew Coffee Maker', 'A cold brew maker that steeps coffee overnight in the fridge.'],
} as const

export const coffeeMakers: DemoCategory = {
  slug: 'coffee-makers',
  label: 'Coffee Makers',
  path: ['Home & Kitchen'],
  floorUsd: 17,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['drip', 'espresso', 'drip', 'pod', 'french press', 'drip', 'espresso', 'cold brew'] as const)
    const electric = type !== 'french press' && type !== 'cold brew'
    const capacities = {
      drip: [0.6, 1, 1.2, 1.25, 1.5, 1.8],
      espresso: [1, 1.1, 1.5, 1.8, 2.2],
      pod: [0.6, 0.8, 1, 1.2],
      'french press': [0.35, 0.6, 1, 1.5],
      'cold brew': [0.8, 1, 1.5, 2],
    }
    const capacity = d.pick(capacities[type])
    const grinder = electric && type !== 'pod' && d.quality > 0.5 && d.chance(0.5)
    const power = electric ? d.maybe(type === 'drip' ? d.between(750, 1200, 50) : d.between(1250, 1650, 50)) : null
    const timer = electric ? d.chance(0.3 + d.quality * 0.5) : null
    const weight = d.maybe(
      Math.round((electric ? 1800 + d.quality * (type === 'espresso' ? 7500 : 2200) : 450 + capacity * 400) / 50) * 50,
    )
    const material = d.grade(
      electric ? ['plastic', 'plastic', 'stainless steel', 'stainless steel'] : ['glass', 'glass', 'stainless steel'],
    )
    const [descriptor, opening] = COFFEE_TYPES[type]
    const base = { drip: 22, espresso: 85, pod: 48, 'french press': 14, 'cold brew': 18 }[type]
    const span = { drip: 120, espresso: 520, pod: 130, 'french press': 45, 'cold brew': 40 }[type]
    return {
      descriptor: `${capacity} L ${descriptor}${grinder ? ' with Grinder' : ''}`,
      attributes: {
        type,
        capacity,
        power,
        grinder,
        timer,
        keepWarm: electric ? type === 'drip' && d.chance(0.7) : null,
        pressure: type === 'espresso' ? d.pick([9, 15, 15, 20]) : null,
        dishwasherSafe: d.chance(0.6),
        material,
        weight,
        color: d.pick(KITCHEN_COLORS),
      },
      features: [
        type === 'drip' || !electric ? `Makes ${capacity} litres at a time` : `${capacity} litre water tank`,
        grinder
          ? 'Built-in grinder for whole beans'
          : type === 'pod'
            ? 'Takes capsules, no grinding'
            : 'For ground coffee',
        timer === true && 'Timer: coffee is ready when you get up',
        type === 'espresso' && 'Steam wand for milk foam',
        `${titleCase(material)} body`,
      ],
      description: [opening, weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd: base + span * d.quality + (grinder ? 70 : 0) + capacity * 6 + (timer === true ? 8 : 0),
    }
  },
}

export const kettles: DemoCategory = {
  slug: 'kettles',
  label: 'Kettles',
  path: ['Home & Kitchen'],
  floorUsd: 14,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['electric', 'electric', 'gooseneck', 'travel', 'electric', 'stovetop'] as const)
    const electric = type !== 'stovetop'
    const capacity =
      type === 'travel'
        ? d.pick([0.5, 0.6, 0.8])
        : type === 'gooseneck'
          ? d.pick([0.8, 0.9, 1])
          : d.pick([1.2, 1.5, 1.7, 1.7, 2])
    const temperatureControl = electric && d.chance(type === 'gooseneck' ? 0.75 : d.quality * 0.8)
    const keepWarm = temperatureControl && d.chance(0.6)
    const power = electric
      ? type === 'travel'
        ? d.between(600, 1100, 50)
        : type === 'gooseneck'
          ? d.between(1000, 1350, 50)
          : d.between(1500, 3000, 100)
      : null
    const material = d.grade(
      electric ? ['plastic', 'plastic', 'glass', 'stainless steel', 'stainless steel'] : ['enamel', 'stainless steel'],
    )
    const weight = d.maybe(Math.round((capacity * 420 + (material === 'plastic' ? 320 : 560)) / 10) * 10)
    const names = {
      electric: 'Electric Kettle',
      gooseneck: 'Gooseneck Kettle',
      travel: 'Travel Kettle',
      stovetop: 'Stovetop Whistling Kettle',
    }
    const openings = {
      electric: 'An electric kettle for tea, pasta water and noodles.',
      gooseneck: 'A gooseneck kettle that pours a thin, steady stream for filter coffee.',
      travel: 'A small kettle for hotel rooms, offices and camper vans.',
      stovetop: 'A stovetop kettle that whistles when the water boils.',
    }
    return {
      descriptor: `${capacity} L ${temperatureControl ? 'Variable Temperature ' : ''}${names[type]}`,
      attributes: {
        type,
        capacity,
        power: power === null ? null : d.maybe(power),
        temperatureControl,
        keepWarm,
        cordless: electric,
        autoShutOff: electric ? true : null,
        material,
        noiseLevel: electric ? d.maybe(d.between(58, 78, 1)) : null,
        weight,
        color: d.pick(KITCHEN_COLORS),
      },
      features: [
        `Holds ${capacity} litres`,
        temperatureControl ? 'Choose the temperature for green tea or coffee' : 'Boils and switches off: no settings',
        keepWarm && 'Keeps the water warm',
        `${titleCase(material)} body`,
        electric ? 'Lifts off its base' : 'For gas, ceramic and induction hobs',
      ],
      description: [openings[type]],
      priceUsd:
        11 +
        d.quality * 62 +
        (temperatureControl ? 20 : 0) +
        (material === 'stainless steel' ? 8 : 0) +
        (type === 'gooseneck' ? 14 : 0) +
        capacity * 2,
    }
  },
}

export const blenders: DemoCategory = {
  slug: 'blenders',
  label: 'Blenders',
  path: ['Home & Kitchen'],
  floorUsd: 17,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['countertop', 'personal', 'immersion', 'countertop', 'portable', 'countertop'] as const)
    const cordless = type === 'portable' || (type === 'immersion' && d.quality > 0.6 && d.chance(0.5))
    const powers = {
      countertop: [500, 700, 1000, 1200, 1500, 1800],
      personal: [250, 300, 600, 900],
      immersion: [200, 400, 600, 1000],
      portable: [60, 120, 150, 200],
    }
    const capacities = {
      countertop: [1.2, 1.5, 1.75, 2, 2],
      personal: [0.5, 0.6, 0.7],
      immersion: [0.6, 0.8],
      portable: [0.35, 0.4, 0.5],
    }
    const power = d.grade(powers[type])
    const capacity = d.pick(capacities[type])
    const speeds = d.grade(type === 'personal' || type === 'portable' ? [1, 1, 2] : [2, 3, 5, 10, 12])
    const material = d.grade(
      type === 'countertop' ? ['plastic', 'plastic', 'glass', 'glass'] : ['plastic', 'plastic', 'stainless steel'],
    )
    const iceCrushing = type === 'countertop' ? power >= 700 : type === 'personal' && power >= 600
    const names = {
      countertop: 'Countertop Blender',
      personal: 'Personal Smoothie Blender',
      immersion: 'Hand Blender',
      portable: 'Portable Blender',
    }
    const openings = {
      countertop: 'A countertop blender for smoothies, soups and sauces for the family.',
      personal: 'A small blender that mixes a smoothie right in its cup.',
      immersion: 'A hand blender that purees soup in the pot.',
      portable: 'A portable blender that runs on its battery at the gym or at work.',
    }
    const weight = d.maybe(Math.round((type === 'countertop' ? 2200 + power * 1.4 : 480 + power * 0.9) / 10) * 10)
    return {
      descriptor: `${power} W ${names[type]}`,
      attributes: {
        type,
        power,
        capacity,
        speeds,
        cordless,
        iceCrushing,
        dishwasherSafe: d.chance(0.65),
        bpaFree: material === 'plastic' ? d.chance(0.85) : null,
        material,
        noiseLevel: d.maybe(d.between(68, 94, 1)),
        weight,
        color: d.pick(KITCHEN_COLORS),
      },
      features: [
        `${power} watt motor with ${speeds} speed${speeds === 1 ? '' : 's'}`,
        `${capacity} litre ${type === 'immersion' ? 'beaker' : 'jug'}`,
        iceCrushing ? 'Crushes ice' : 'For soft fruit and cooked food',
        cordless && 'Runs without a cord',
        `${titleCase(material)} container`,
      ],
      description: [openings[type], weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        12 +
        power * 0.075 +
        d.quality * 95 +
        (type === 'countertop' ? 10 : 0) +
        (cordless ? 14 : 0) +
        (material === 'glass' ? 8 : 0),
    }
  },
}

export const airFryers: DemoCategory = {
  slug: 'air-fryers',
  label: 'Air Fryers',
  path: ['Home & Kitchen'],
  floorUsd: 34,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['basket', 'basket', 'dual basket', 'oven', 'basket'] as const)
    const capacity = d.grade(
      { basket: [2, 3.2, 3.8, 4.2, 5.5, 6.2], 'dual basket': [7.5, 8, 9, 9.5], oven: [10, 11, 12, 15, 23] }[type],
    )
    const power = Math.round((900 + capacity * 75 + d.between(-100, 100, 50)) / 50) * 50
    const presets = d.grade([0, 4, 6, 8, 10, 12])
    const digital = presets > 0
    const wifi = d.quality > 0.6 && d.chance(0.4)
    const viewingWindow = d.chance(0.35)
    const weight = d.maybe(Math.round((2400 + capacity * 420) / 50) * 50)
    const portions = Math.max(1, Math.round(capacity * 0.8))
    const names = { basket: 'Air Fryer', 'dual basket': 'Dual Basket Air Fryer', oven: 'Air Fryer Oven' }
    return {
      descriptor: `${capacity} L ${names[type]}`,
      attributes: {
        type,
        capacity,
        power,
        presets,
        digital,
        wifi,
        viewingWindow,
        dishwasherSafe: d.chance(0.7),
        noiseLevel: d.maybe(d.between(50, 65, 1)),
        weight,
        color: d.pick(KITCHEN_COLORS),
      },
      features: [
        `${capacity} litres, enough for about ${portions} ${portions === 1 ? 'person' : 'people'}`,
        digital ? `${presets} presets on a digital panel` : 'Two dials for time and temperature',
        type === 'dual basket' && 'Two baskets finish at the same time',
        viewingWindow && 'Window to watch the food brown',
        wifi && 'Starts from the phone over Wi-Fi',
      ],
      description: [
        type === 'oven'
          ? 'An air fryer oven with racks for toast, pizza and vegetables.'
          : 'Crisps chips, vegetables and chicken with little oil.',
        weight !== null && `It weighs ${inKilograms(weight)}.`,
      ],
      priceUsd:
        26 + capacity * 6 + d.quality * 88 + (type === 'dual basket' ? 28 : 0) + (digital ? 8 : 0) + (wifi ? 20 : 0),
    }
  },
}
