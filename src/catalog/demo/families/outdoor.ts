/** Backpacks, water bottles, tents and bike helmets. */
import { capitalise, inKilograms, titleCase, type DemoBrand, type DemoCategory } from '../category.ts'
import { BRIGHT_COLORS, OUTDOOR_COLORS } from '../colors.ts'

const BRANDS: readonly DemoBrand[] = [
  ['Fjelltop', 1.18, 'Vidda', 'Storm'],
  ['Cragmoor', 1.05, 'Ridge', 'Scree'],
  ['Trailhart', 0.95, 'Path', 'Fern'],
  ['Packsen', 0.84, 'Day', 'Route'],
  ['Summerlake', 0.76, 'Camp', 'Easy'],
  ['Boreal Pine', 1.1, 'North', 'Cone'],
]

export const backpacks: DemoCategory = {
  slug: 'backpacks',
  label: 'Backpacks',
  path: ['Sports & Outdoors'],
  floorUsd: 18,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['hiking', 'laptop', 'travel', 'school', 'hiking', 'commuting'] as const)
    const capacity = d.pick(
      {
        hiking: [18, 25, 35, 45, 60],
        laptop: [18, 20, 24],
        travel: [28, 35, 40, 45],
        school: [16, 20, 24],
        commuting: [15, 18, 22],
      }[useCase],
    )
    const laptopSize = useCase === 'hiking' ? null : d.pick([13.3, 15.6, 15.6, 17.3])
    const waterproof = d.chance(0.2 + d.quality * 0.6)
    const hydrationCompatible = useCase === 'hiking' ? d.chance(0.8) : false
    const material = d.grade(['polyester', 'polyester', 'nylon', 'nylon', 'recycled nylon', 'waxed canvas'])
    const weight = d.maybe(Math.round((320 + capacity * 21 - (useCase === 'hiking' ? d.quality * 150 : 0)) / 10) * 10)
    const names = {
      hiking: 'Hiking Backpack',
      laptop: 'Laptop Backpack',
      travel: 'Travel Backpack',
      school: 'School Backpack',
      commuting: 'Commuter Backpack',
    }
    const openings = {
      hiking: 'A hiking backpack with a ventilated back and a hip belt.',
      laptop: 'A laptop backpack with a padded sleeve and order inside.',
      travel: 'A travel backpack that opens like a suitcase.',
      school: 'A school backpack with room for books, lunch and a bottle.',
      commuting: 'A slim backpack for the daily way by bike or train.',
    }
    return {
      descriptor: `${capacity} L ${waterproof ? 'Waterproof ' : ''}${names[useCase]}`,
      attributes: {
        useCase,
        capacity,
        waterproof,
        laptopSize,
        hydrationCompatible,
        carryOn: capacity <= 45 && useCase !== 'hiking',
        material,
        weight,
        color: d.pick(OUTDOOR_COLORS),
      },
      features: [
        `${capacity} litres of room`,
        laptopSize !== null && `Sleeve for laptops up to ${laptopSize} inches`,
        waterproof ? 'Waterproof fabric and zips' : 'Sheds light rain; not waterproof',
        hydrationCompatible && 'Takes a hydration bladder',
        `Made of ${material}`,
      ],
      description: [openings[useCase], weight !== null && `It weighs ${inKilograms(weight)} empty.`],
      priceUsd: 14 + d.quality * 95 + capacity * 0.75 + (waterproof ? 12 : 0) + (material === 'waxed canvas' ? 20 : 0),
    }
  },
}

export const waterBottles: DemoCategory = {
  slug: 'water-bottles',
  label: 'Water Bottles',
  path: ['Sports & Outdoors'],
  floorUsd: 7,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'sport', 'hiking', 'kids', 'cycling'] as const)
    const material =
      useCase === 'cycling'
        ? 'plastic'
        : d.grade(['plastic', 'plastic', 'aluminium', 'stainless steel', 'stainless steel', 'glass'])
    const insulated = material === 'stainless steel' && d.chance(0.8)
    const capacity = d.pick(useCase === 'kids' ? [0.3, 0.35, 0.5] : [0.5, 0.6, 0.75, 0.75, 1, 1.2, 2])
    const perLitre =
      { plastic: 130, aluminium: 190, 'stainless steel': insulated ? 480 : 290, glass: 560 }[material] ?? 300
    const weight = d.maybe(Math.round((capacity * perLitre + 60) / 5) * 5)
    const closure = d.pick(
      useCase === 'sport' || useCase === 'cycling'
        ? ['push-pull cap', 'flip straw']
        : ['screw cap', 'flip straw', 'screw cap'],
    )
    return {
      descriptor: `${capacity} L ${insulated ? 'Insulated ' : ''}${titleCase(material)} ${useCase === 'kids' ? 'Kids ' : ''}Water Bottle`,
      attributes: {
        useCase,
        capacity,
        material,
        insulated,
        closure,
        leakproof: closure === 'screw cap' || d.chance(0.7),
        dishwasherSafe: !insulated && d.chance(0.7),
        bpaFree: true,
        weight,
        color: d.pick([...BRIGHT_COLORS, 'orange', 'yellow'] as const),
      },
      features: [
        `Holds ${capacity} litre${capacity === 1 ? '' : 's'}`,
        insulated ? 'Keeps drinks cold for a day and warm for half of one' : 'Single wall, light to carry',
        capitalise(closure),
        useCase === 'cycling' && 'Fits bicycle cages',
        'Free of BPA',
      ],
      description: [
        {
          everyday: 'A water bottle for the desk, the bag and the car.',
          sport: 'A water bottle for training that opens with one hand.',
          hiking: 'A sturdy water bottle for hikes.',
          kids: 'A water bottle for kids that survives the playground.',
          cycling: 'A squeezable bottle for the bike.',
        }[useCase],
        weight !== null && `It weighs ${weight} g empty.`,
      ],
      priceUsd: 5 + d.quality * 19 + capacity * 3 + (insulated ? 8 : 0) + (material === 'glass' ? 4 : 0),
    }
  },
}

const TENT_TYPES = {
  backpacking: ['Backpacking Tent', 'A light tent for backpacking that packs small.'],
  family: ['Family Tent', 'A family tent with room to stand and separate sleeping areas.'],
  camping: ['Camping Tent', 'A camping tent for weekends and festivals.'],
  'pop-up': ['Pop-Up Tent', 'A pop-up tent that unfolds by itself.'],
} as const

export const tents: DemoCategory = {
  slug: 'tents',
  label: 'Tents',
  path: ['Sports & Outdoors'],
  floorUsd: 34,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['backpacking', 'camping', 'backpacking', 'family', 'pop-up', 'camping'] as const)
    const sleeps = d.pick(
      { backpacking: [1, 1, 2, 2, 3], camping: [2, 3, 3, 4], family: [4, 5, 6, 8], 'pop-up': [2, 2, 3] }[type],
    )
    const grams = {
      backpacking: 820 + sleeps * 560,
      camping: 1400 + sleeps * 900,
      family: 3800 + sleeps * 1500,
      'pop-up': 1500 + sleeps * 620,
    }[type]
    const weight = Math.round((grams * (1.12 - d.quality * 0.3)) / 10) * 10
    const season = d.grade(['2-season', '3-season', '3-season', '3-season', '4-season'])
    const waterproofRating = d.graded(1000, 6000, 500)
    const waterproof = waterproofRating >= 1500
    const freestanding = type !== 'family' || d.chance(0.4)
    const [descriptor, opening] = TENT_TYPES[type]
    const setup = d.maybe(type === 'pop-up' ? d.between(1, 3, 1) : d.between(4, 8, 1) + (type === 'family' ? 12 : 0))
    const base = { backpacking: 62, camping: 46, family: 105, 'pop-up': 36 }[type]
    const span = { backpacking: 330, camping: 150, family: 340, 'pop-up': 80 }[type]
    return {
      descriptor: `${sleeps}-Person ${season} ${descriptor}`,
      attributes: {
        type,
        sleeps,
        weight,
        season,
        waterproof,
        waterproofRating,
        freestanding,
        setupTime: setup,
        height: d.maybe(type === 'family' ? d.between(180, 215, 5) : d.between(98, 145, 1)),
        material: d.grade(['polyester', 'polyester', 'ripstop nylon', 'silicone nylon']),
        color: d.pick(['green', 'orange', 'blue', 'grey', 'olive', 'red', 'beige'] as const),
      },
      features: [
        `Sleeps ${sleeps} ${sleeps === 1 ? 'person' : 'people'}`,
        `Weighs ${inKilograms(weight)}`,
        waterproof ? `Waterproof to ${waterproofRating} mm water column` : 'For dry summer nights',
        freestanding ? 'Stands without pegs' : 'Needs pegs and guy lines',
        setup !== null && `Up in about ${setup} minute${setup === 1 ? '' : 's'}`,
      ],
      description: [opening, `It is a ${season} tent${waterproof ? ' and keeps out steady rain' : ''}.`],
      priceUsd: base + span * d.quality + sleeps * 9 + (season === '4-season' ? 60 : 0),
    }
  },
}

const HELMET_TYPES = {
  road: ['Road Bike Helmet', 'An airy road bike helmet for long, fast rides.'],
  city: ['City Bike Helmet', 'A city bike helmet for commuting.'],
  mountain: ['Mountain Bike Helmet', 'A mountain bike helmet with a visor and a low back.'],
  kids: ['Kids Bike Helmet', 'A bike helmet for kids with a soft buckle.'],
} as const

export const bikeHelmets: DemoCategory = {
  slug: 'bike-helmets',
  label: 'Bike Helmets',
  path: ['Sports & Outdoors'],
  floorUsd: 17,
  brands: [
    ['Helmward', 1.15, 'Aero', 'Crest'],
    ['Pedalux', 1, 'Metro', 'Glide'],
    ['Rotorro', 0.9, 'Trail', 'Spin'],
    ['Veloskin', 1.08, 'Shell', 'Air'],
    ['Summerlake', 0.76, 'Easy', 'Junior'],
  ],
  make(d) {
    const type = d.kind(['city', 'road', 'mountain', 'kids', 'city', 'road'] as const)
    const mips = d.chance(0.2 + d.quality * 0.75)
    const builtInLight = type === 'city' ? d.chance(0.5) : type === 'kids' && d.chance(0.3)
    const ventilation = type === 'city' || type === 'kids' ? d.graded(6, 14, 1) : d.graded(12, 24, 1)
    const weight = d.maybe(Math.round({ road: 310, city: 390, mountain: 390, kids: 280 }[type] - d.quality * 70))
    const size = type === 'kids' ? d.pick(['XS', 'S']) : d.pick(['S', 'M', 'M', 'L'])
    const [descriptor, opening] = HELMET_TYPES[type]
    return {
      descriptor: `${descriptor}${builtInLight ? ' with Light' : ''}, Size ${size}`,
      attributes: {
        type,
        size,
        mips,
        ventilation,
        builtInLight,
        visor: type === 'mountain' || (type === 'city' && d.chance(0.3)),
        weight,
        material: d.grade(['polycarbonate', 'polycarbonate', 'polycarbonate', 'carbon']),
        color: d.pick([...BRIGHT_COLORS, 'orange', 'yellow'] as const),
      },
      features: [
        mips ? 'Layer against rotational impact' : 'Certified foam shell',
        `${ventilation} vents`,
        builtInLight && 'Rear light built in',
        weight !== null && `Weighs ${weight} g`,
        'Dial adjusts the fit',
      ],
      description: [opening, `This is size ${size}.`],
      priceUsd:
        14 +
        d.quality * 105 * (type === 'kids' ? 0.4 : 1) +
        (mips ? 16 : 0) +
        (builtInLight ? 8 : 0) +
        (type === 'mountain' ? 8 : 0),
    }
  },
}
