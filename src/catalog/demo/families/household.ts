/** Vacuum cleaners, air purifiers, hair dryers and electric toothbrushes. */
import { inKilograms, type DemoBrand, type DemoCategory } from '../category.ts'
import { BRIGHT_COLORS, HOME_COLORS } from '../colors.ts'

const VACUUM_TYPES = {
  robot: ['Robot Vacuum', 'A robot vacuum cleaner that sweeps the floors by itself.'],
  'cordless stick': ['Cordless Stick Vacuum', 'A cordless stick vacuum cleaner for quick rounds through the flat.'],
  upright: ['Upright Vacuum', 'An upright vacuum cleaner with a wide brush for carpets.'],
  handheld: ['Handheld Vacuum', 'A handheld vacuum cleaner for cars, stairs and crumbs.'],
  canister: ['Canister Vacuum', 'A canister vacuum cleaner with a hose that reaches under beds.'],
} as const

export const vacuumCleaners: DemoCategory = {
  slug: 'vacuum-cleaners',
  label: 'Vacuum Cleaners',
  path: ['Home & Kitchen'],
  floorUsd: 29,
  brands: [
    ['Dustrel', 1.15, 'Pilot', 'Sweep'],
    ['Sweepwell', 1, 'Rover', 'Duo'],
    ['Homarc', 0.9, 'Tidy', 'Round'],
    ['Zephyrix', 1.08, 'Gale', 'Drift'],
    ['Millbrae', 0.78, 'Simple', 'Start'],
    ['Cleanmoor', 0.96, 'Fox', 'Heath'],
  ],
  make(d) {
    const type = d.kind([
      'robot',
      'cordless stick',
      'robot',
      'upright',
      'handheld',
      'robot',
      'canister',
      'cordless stick',
    ] as const)
    const cordless = type === 'robot' || type === 'cordless stick' || (type === 'handheld' && d.chance(0.8))
    const mopping = type === 'robot' ? d.chance(0.3 + d.quality * 0.5) : null
    const selfEmptying = type === 'robot' ? d.quality > 0.45 && d.chance(0.7) : null
    const runtime = cordless
      ? d.maybe(
          type === 'robot' ? d.graded(70, 200, 10) : type === 'handheld' ? d.graded(10, 30, 1) : d.graded(25, 80, 5),
        )
      : null
    const suction = type === 'robot' ? d.graded(2000, 9000, 500) : null
    const hepaFilter = d.chance(0.3 + d.quality * 0.6)
    const capacity = {
      robot: d.between(0.3, 0.6, 0.1),
      'cordless stick': d.between(0.4, 0.8, 0.1),
      upright: d.between(1.2, 3, 0.1),
      handheld: d.between(0.2, 0.5, 0.1),
      canister: d.between(1.5, 4, 0.1),
    }[type]
    const grams = { robot: 3300, 'cordless stick': 2500, upright: 6100, handheld: 900, canister: 5200 }[type]
    const weight = d.maybe(Math.round((grams + d.between(-400, 500, 10)) / 10) * 10)
    const base = { robot: 110, 'cordless stick': 80, upright: 75, handheld: 26, canister: 70 }[type]
    const span = { robot: 420, 'cordless stick': 330, upright: 240, handheld: 80, canister: 240 }[type]
    const [descriptor, opening] = VACUUM_TYPES[type]
    return {
      descriptor: `${selfEmptying === true ? 'Self-Emptying ' : ''}${descriptor} Cleaner${mopping === true ? ' and Mop' : ''}`,
      attributes: {
        type,
        cordless,
        runtime,
        suction,
        capacity,
        hepaFilter,
        bagless: type === 'canister' ? d.chance(0.5) : true,
        mopping,
        selfEmptying,
        noiseLevel: d.maybe(d.between(58, 82, 1)),
        weight,
        color: d.pick(['black', 'white', 'grey', 'red', 'blue', 'purple'] as const),
      },
      features: [
        cordless
          ? runtime === null
            ? 'Runs on its battery'
            : `Runs ${runtime} minutes on a charge`
          : 'Mains powered for steady suction',
        type === 'robot' && (mopping === true ? 'Vacuums and mops in one round' : 'Vacuums; does not mop'),
        selfEmptying === true && 'Empties itself into its base',
        hepaFilter ? 'HEPA filter for people with allergies' : 'Washable filter',
        `Dust container of ${capacity} litres`,
      ],
      description: [opening, weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        base +
        span * d.quality +
        (selfEmptying === true ? 110 : 0) +
        (mopping === true ? 40 : 0) +
        (hepaFilter ? 12 : 0),
    }
  },
}

export const airPurifiers: DemoCategory = {
  slug: 'air-purifiers',
  label: 'Air Purifiers',
  path: ['Home & Kitchen'],
  floorUsd: 34,
  brands: [
    ['Airenne', 1.14, 'Clear', 'Calm'],
    ['Zephyrix', 1.05, 'Gale', 'Breath'],
    ['Homarc', 0.9, 'Fresh', 'Room'],
    ['Millbrae', 0.78, 'Simple', 'Start'],
    ['Pollenix', 1, 'Spring', 'Meadow'],
  ],
  make(d) {
    const useCase = d.kind(['bedroom', 'living room', 'allergies', 'pets', 'desk'] as const)
    const coverage =
      useCase === 'desk' ? d.between(8, 15, 1) : useCase === 'bedroom' ? d.between(18, 35, 1) : d.graded(28, 110, 2)
    const noiseLevel = d.maybe(Math.round(20 + coverage * 0.16 + d.between(0, 8, 1)))
    const power = d.maybe(Math.round(14 + coverage * 0.7))
    const hepaFilter = useCase === 'allergies' || d.chance(0.5 + d.quality * 0.5)
    const wifi = d.chance(d.quality * 0.8)
    const sensor = d.chance(0.2 + d.quality * 0.7)
    const weight = d.maybe(Math.round((900 + coverage * 85) / 100) * 100)
    const openings = {
      bedroom: 'A quiet air purifier for the bedroom with a night mode.',
      'living room': 'An air purifier for the living room and open kitchens.',
      allergies: 'An air purifier for people with allergies to pollen and dust.',
      pets: 'An air purifier for homes with pets: takes up hair and smells.',
      desk: 'A small air purifier for a desk or bedside table.',
    }
    return {
      descriptor: `${hepaFilter ? 'HEPA ' : ''}Air Purifier for ${{ bedroom: 'Bedrooms', 'living room': 'Living Rooms', allergies: 'Allergies', pets: 'Pets', desk: 'Desks' }[useCase]}`,
      attributes: {
        useCase,
        coverage,
        noiseLevel,
        power,
        hepaFilter,
        airQualitySensor: sensor,
        wifi,
        timer: d.chance(0.6),
        height: d.maybe(Math.round(22 + coverage * 0.45)),
        weight,
        color: d.pick(['white', 'white', 'black', 'grey'] as const),
      },
      features: [
        `For rooms up to ${coverage} m²`,
        hepaFilter ? 'HEPA filter holds pollen, dust and smoke' : 'Particle filter with active carbon',
        noiseLevel !== null && `From ${noiseLevel} dB in its quietest setting`,
        sensor && 'Measures the air and adapts its speed',
        wifi && 'Control by app over Wi-Fi',
      ],
      description: [openings[useCase], weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd: 28 + coverage * 2.1 + d.quality * 110 + (hepaFilter ? 14 : 0) + (wifi ? 18 : 0) + (sensor ? 12 : 0),
    }
  },
}

const CARE_BRANDS: readonly DemoBrand[] = [
  ['Silkara', 1.18, 'Velvet', 'Air'],
  ['Glowen', 1, 'Shine', 'Daily'],
  ['Aerisse', 1.08, 'Mist', 'Halo'],
  ['Ovella', 0.86, 'Soft', 'Simple'],
  ['Millbrae', 0.74, 'Start', 'Basic'],
]

export const hairDryers: DemoCategory = {
  slug: 'hair-dryers',
  label: 'Hair Dryers',
  path: ['Beauty & Personal Care'],
  floorUsd: 14,
  brands: CARE_BRANDS,
  make(d) {
    const type = d.kind(['home', 'travel', 'professional', 'home', 'curly hair'] as const)
    const power = type === 'travel' ? d.between(1000, 1400, 100) : d.between(1500, 2300, 100)
    const ionic = d.chance(0.35 + d.quality * 0.6)
    const foldable = type === 'travel' || d.chance(0.2)
    const heatSettings = d.grade([2, 2, 3, 3, 4])
    const weight = d.maybe(Math.round((type === 'travel' ? 300 : 620 - d.quality * 170) + d.between(-40, 40, 10)))
    const attachments = d.grade([1, 1, 2, 3, 5])
    const names = {
      home: 'Hair Dryer',
      travel: 'Travel Hair Dryer',
      professional: 'Professional Hair Dryer',
      'curly hair': 'Hair Dryer with Diffuser',
    }
    const openings = {
      home: 'A hair dryer for every day at home.',
      travel: 'A small travel hair dryer that folds into the suitcase.',
      professional: 'A hair dryer with the airflow of a salon.',
      'curly hair': 'A hair dryer with a diffuser that keeps curly hair in shape.',
    }
    return {
      descriptor: `${power} W ${ionic ? 'Ionic ' : ''}${names[type]}`,
      attributes: {
        type,
        power,
        heatSettings,
        speeds: d.grade([1, 2, 2, 3]),
        ionic,
        coolShot: d.chance(0.7),
        foldable,
        attachments,
        noiseLevel: d.maybe(Math.round(86 - d.quality * 16)),
        weight,
        color: d.pick(BRIGHT_COLORS),
      },
      features: [
        `${power} watts with ${heatSettings} heat settings`,
        ionic ? 'Ions against frizz' : 'Plain warm air, easy to handle',
        foldable && 'Handle folds',
        `${attachments} attachment${attachments === 1 ? '' : 's'} in the box`,
        weight !== null && weight < 450 && `Only ${weight} g in the hand`,
      ],
      description: [openings[type]],
      priceUsd:
        11 +
        d.quality * 130 * (type === 'travel' ? 0.45 : 1) +
        (ionic ? 8 : 0) +
        (type === 'professional' ? 35 : 0) +
        attachments * 2,
    }
  },
}

export const electricToothbrushes: DemoCategory = {
  slug: 'electric-toothbrushes',
  label: 'Electric Toothbrushes',
  path: ['Beauty & Personal Care'],
  floorUsd: 14,
  brands: [
    ['Dentiva', 1.15, 'Pearl', 'Pure'],
    ['Brushwell', 1, 'Sonic', 'Daily'],
    ['Lumident', 1.06, 'White', 'Ray'],
    ['Ovella', 0.84, 'Soft', 'Simple'],
    ['Milkmint', 0.78, 'Mint', 'Junior'],
  ],
  make(d) {
    const type = d.kind(['sonic', 'rotating', 'sonic', 'kids', 'rotating'] as const)
    const modes = type === 'kids' ? d.pick([1, 2]) : d.grade([1, 2, 3, 4, 5])
    const days = d.graded(10, 60, 1)
    const batteryLife = d.maybe(days * 24)
    const pressureSensor = type !== 'kids' && d.chance(0.2 + d.quality * 0.75)
    const bluetooth = d.chance(d.quality * 0.6)
    const heads = d.grade([1, 2, 2, 3, 4])
    const travelCase = d.chance(0.2 + d.quality * 0.6)
    const names = {
      sonic: 'Sonic Electric Toothbrush',
      rotating: 'Rotating Electric Toothbrush',
      kids: 'Kids Electric Toothbrush',
    }
    const openings = {
      sonic: 'A sonic toothbrush that cleans with fast, gentle vibration.',
      rotating: 'An electric toothbrush with a small round head that turns around each tooth.',
      kids: 'An electric toothbrush for kids with soft bristles and a two-minute song.',
    }
    return {
      descriptor: names[type],
      attributes: {
        type,
        modes,
        batteryLife,
        pressureSensor,
        bluetooth,
        timer: d.chance(0.85),
        waterproof: true,
        brushHeads: heads,
        travelCase,
        noiseLevel: d.maybe(d.between(48, 66, 1)),
        weight: d.maybe(d.between(85, 145, 1)),
        color: d.pick(['white', 'black', 'pink', 'blue', 'green', 'white'] as const),
      },
      features: [
        `${modes} cleaning mode${modes === 1 ? '' : 's'}`,
        batteryLife !== null && `${days} days of brushing on a charge`,
        pressureSensor ? 'Warns when you press too hard' : 'One button, nothing to set',
        `${heads} brush head${heads === 1 ? '' : 's'} in the box`,
        travelCase && 'Comes with a travel case',
      ],
      description: [openings[type], 'It is waterproof and can be rinsed under the tap.'],
      priceUsd:
        12 +
        d.quality * 120 * (type === 'kids' ? 0.3 : 1) +
        (pressureSensor ? 10 : 0) +
        (bluetooth ? 18 : 0) +
        heads * 2,
    }
  },
}

export const deskLamps: DemoCategory = {
  slug: 'desk-lamps',
  label: 'Desk Lamps',
  path: ['Home & Kitchen'],
  floorUsd: 12,
  brands: [
    ['Lampera', 1.12, 'Arc', 'Beam'],
    ['Lindqvar', 1.18, 'Sol', 'Norr'],
    ['Deskhaven', 0.94, 'Focus', 'Study'],
    ['Ovanta', 0.78, 'Basix', 'Lite'],
    ['Glimmick', 0.9, 'Clip', 'Fold'],
  ],
  make(d) {
    const useCase = d.kind(['home office', 'reading', 'study', 'bedside', 'drawing'] as const)
    const power = d.graded(5, 24, 1)
    const dimmable = d.chance(0.5 + d.quality * 0.5)
    const adjustableColor = d.chance(0.2 + d.quality * 0.7)
    const wirelessCharging = d.quality > 0.4 && d.chance(0.35)
    const cordless = useCase !== 'drawing' && d.chance(0.25)
    const material = d.grade(['plastic', 'plastic', 'aluminium', 'steel', 'oak'])
    const weight = d.maybe(Math.round((480 + d.quality * 1400) / 10) * 10)
    return {
      descriptor: `${dimmable ? 'Dimmable ' : ''}LED Desk Lamp for ${{ 'home office': 'the Home Office', reading: 'Reading', study: 'Study', bedside: 'the Bedside', drawing: 'Drawing' }[useCase]}`,
      attributes: {
        useCase,
        power,
        luminousFlux: d.maybe(power * 70),
        dimmable,
        adjustableColor,
        wirelessCharging,
        cordless,
        usbC: d.chance(0.4),
        material,
        height: d.maybe(d.between(32, 68, 1)),
        weight,
        color: material === 'oak' ? 'oak' : d.pick(HOME_COLORS),
      },
      features: [
        dimmable ? 'Dims in steps' : 'One brightness, one switch',
        adjustableColor ? 'From warm to cold white light' : 'Warm white light',
        wirelessCharging && 'Charges a phone in its base',
        cordless ? 'Runs on its battery too' : 'Mains powered',
        `${power} watt LED`,
      ],
      description: [
        {
          'home office': 'A desk lamp for the home office that lights the desk without glare.',
          reading: 'A lamp for reading with a soft, even light.',
          study: 'A lamp for homework and study.',
          bedside: 'A small lamp for the bedside table.',
          drawing: 'A lamp with a long arm for drawing and crafts.',
        }[useCase],
        weight !== null && `It weighs ${inKilograms(weight)}.`,
      ],
      priceUsd:
        9 +
        d.quality * 78 +
        (wirelessCharging ? 14 : 0) +
        (cordless ? 8 : 0) +
        (material === 'oak' ? 18 : 0) +
        (useCase === 'drawing' ? 12 : 0),
    }
  },
}
