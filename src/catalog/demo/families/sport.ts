/** Running shoes, yoga mats and drills. */
import { inKilograms, titleCase, type DemoCategory } from '../category.ts'
import { BRIGHT_COLORS } from '../colors.ts'

export const runningShoes: DemoCategory = {
  slug: 'running-shoes',
  label: 'Running Shoes',
  path: ['Sports & Outdoors'],
  floorUsd: 34,
  brands: [
    ['Stridane', 1.12, 'Flow', 'Tempo'],
    ['Runaro', 1, 'Miles', 'Breeze'],
    ['Fleetmoss', 0.92, 'Fern', 'Root'],
    ['Velmara', 1.16, 'Aura', 'Surge'],
    ['Zevro', 0.78, 'Start', 'Easy'],
    ['Altrek', 1.04, 'Summit', 'Scree'],
  ],
  make(d) {
    const terrain = d.kind(['road', 'trail', 'road', 'treadmill', 'trail', 'road', 'track'] as const)
    const fit = d.pick(['women', 'men', 'women', 'men', 'unisex'])
    const cushioning = terrain === 'track' ? 'light' : d.pick(['light', 'medium', 'medium', 'plush'])
    const drop = d.pick([0, 4, 5, 6, 8, 8, 10])
    const waterproof = terrain === 'trail' && d.chance(0.45)
    const plate = terrain !== 'trail' && d.quality > 0.7 && d.chance(0.6)
    const weight = d.maybe(
      Math.round(
        { road: 268, trail: 305, treadmill: 248, track: 196 }[terrain] +
          (cushioning === 'plush' ? 22 : 0) -
          d.quality * 40 +
          d.between(-8, 8, 1),
      ),
    )
    const openings = {
      road: 'Running shoes for the road, from first rounds to long weekends.',
      trail: 'Trail running shoes with a grippy sole for mud and stones.',
      treadmill: 'Light running shoes for the treadmill and the gym.',
      track: 'Racing shoes for the track and fast intervals.',
    }
    return {
      descriptor: `${fit === 'unisex' ? '' : `${titleCase(fit)}'s `}${waterproof ? 'Waterproof ' : ''}${titleCase(terrain)} Running Shoes`,
      attributes: {
        terrain,
        fit,
        cushioning,
        drop,
        weight,
        waterproof,
        plate,
        support: d.pick(['neutral', 'neutral', 'stability']),
        vegan: d.chance(0.4),
        material: d.pick(['mesh', 'knit', 'mesh']),
        color: d.pick([...BRIGHT_COLORS, 'orange', 'yellow'] as const),
      },
      features: [
        `${titleCase(cushioning)} cushioning, ${drop} mm drop`,
        terrain === 'trail'
          ? 'Deep lugs for grip on trails'
          : `Smooth sole for ${terrain === 'road' ? 'asphalt' : `the ${terrain}`}`,
        waterproof && 'Waterproof membrane keeps feet dry',
        plate && 'Carbon plate for a quick toe-off',
        weight !== null && `${weight} g a shoe`,
      ],
      description: [openings[terrain]],
      priceUsd: 32 + d.quality * 105 + (plate ? 45 : 0) + (waterproof ? 14 : 0) + (cushioning === 'plush' ? 8 : 0),
    }
  },
}

export const yogaMats: DemoCategory = {
  slug: 'yoga-mats',
  label: 'Yoga Mats',
  path: ['Sports & Outdoors'],
  floorUsd: 11,
  brands: [
    ['Asanelle', 1.15, 'Flow', 'Still'],
    ['Lotusand', 1, 'Calm', 'Root'],
    ['Fitmoor', 0.95, 'Core', 'Move'],
    ['Summerlake', 0.78, 'Easy', 'Start'],
    ['Pranava Works', 1.08, 'Earth', 'Sky'],
  ],
  make(d) {
    const useCase = d.kind(['yoga', 'travel', 'pilates', 'yoga', 'hot yoga'] as const)
    const material = d.grade(['PVC', 'NBR foam', 'TPE', 'TPE', 'natural rubber', 'cork'])
    const thickness =
      useCase === 'travel' ? d.pick([1.5, 2, 3]) : useCase === 'pilates' ? d.pick([8, 10, 15]) : d.pick([4, 5, 6, 6, 8])
    const length = d.pick([173, 183, 183, 200])
    const width = d.pick([61, 61, 66, 68])
    const density = { PVC: 0.23, 'NBR foam': 0.11, TPE: 0.14, 'natural rubber': 0.31, cork: 0.27 }[material] ?? 0.2
    const weight = d.maybe(Math.round((length * width * thickness * density * 0.1) / 10) * 10)
    const nonSlip = useCase === 'hot yoga' || material === 'natural rubber' || material === 'cork' || d.chance(0.6)
    return {
      descriptor: `${thickness} mm ${titleCase(material)} ${useCase === 'yoga' ? 'Yoga Mat' : useCase === 'hot yoga' ? 'Hot Yoga Mat' : `${titleCase(useCase)} Yoga Mat`}`,
      attributes: {
        useCase,
        thickness,
        material,
        length,
        width,
        nonSlip,
        foldable: thickness <= 2,
        strap: d.chance(0.6),
        weight,
        color: d.pick(
          material === 'cork' ? (['brown', 'beige'] as const) : ([...BRIGHT_COLORS, 'purple', 'pink'] as const),
        ),
      },
      features: [
        `${thickness} mm thick, ${length} × ${width} cm`,
        nonSlip ? 'Non-slip, even with damp hands' : 'Smooth top for gentle exercise',
        `Made of ${material}`,
        thickness <= 2 ? 'Folds into a suitcase' : 'Rolls up tight',
      ],
      description: [
        {
          yoga: 'A yoga mat for daily practice at home or in class.',
          travel: 'A thin yoga mat for travel that packs flat.',
          pilates: 'A thick mat for pilates and floor exercise that spares knees and back.',
          'hot yoga': 'A mat for hot yoga that grips better the more you sweat.',
        }[useCase],
        weight !== null && `It weighs ${inKilograms(weight)}.`,
      ],
      priceUsd:
        8 +
        d.quality * 52 +
        ({ PVC: 0, 'NBR foam': 1, TPE: 5, 'natural rubber': 18, cork: 22 }[material] ?? 0) +
        thickness * 0.6,
    }
  },
}

const DRILL_TYPES = {
  'drill driver': ['Drill Driver', 'A drill driver for furniture, shelves and curtain rails.'],
  'hammer drill': ['Hammer Drill', 'A hammer drill that goes through brick and concrete.'],
  'impact driver': ['Impact Driver', 'An impact driver for long screws in decks and frames.'],
  screwdriver: ['Cordless Screwdriver', 'A small cordless screwdriver for flat-pack furniture.'],
} as const

export const drills: DemoCategory = {
  slug: 'drills',
  label: 'Drills',
  path: ['Tools'],
  floorUsd: 21,
  brands: [
    ['Torquemar', 1.15, 'Pro', 'Site'],
    ['Boltane', 1, 'Maker', 'Duo'],
    ['Ironfell', 1.08, 'Forge', 'Anvil'],
    ['Makersen', 0.88, 'Home', 'Shed'],
    ['Hammerlund', 0.96, 'Bygg', 'Nord'],
    ['Millbrae', 0.74, 'Start', 'Fix'],
  ],
  make(d) {
    const type = d.kind([
      'drill driver',
      'hammer drill',
      'drill driver',
      'impact driver',
      'screwdriver',
      'hammer drill',
    ] as const)
    const cordless = type !== 'hammer drill' || d.chance(0.65)
    const voltage = !cordless ? null : type === 'screwdriver' ? 4 : d.grade([12, 12, 18, 18, 20])
    const power = cordless ? null : d.between(550, 1100, 50)
    const torque =
      type === 'screwdriver'
        ? d.between(4, 10, 1)
        : type === 'impact driver'
          ? d.graded(110, 220, 5)
          : d.graded(25, 95, 1)
    const brushlessMotor = type !== 'screwdriver' && d.chance(d.quality)
    const batteries = cordless ? d.grade([1, 1, 2, 2]) : null
    const kitSize = d.grade([1, 10, 26, 60, 100])
    const weight = d.maybe(
      Math.round(
        (type === 'screwdriver' ? 380 : cordless ? 950 + (voltage ?? 12) * 32 : 2100) + d.between(-60, 60, 10),
      ),
    )
    const [descriptor, opening] = DRILL_TYPES[type]
    const base = { 'drill driver': 34, 'hammer drill': 46, 'impact driver': 52, screwdriver: 17 }[type]
    return {
      descriptor: `${voltage === null ? `${power} W Corded` : `${voltage} V`} ${brushlessMotor ? 'Brushless ' : ''}${cordless && type !== 'screwdriver' ? 'Cordless ' : ''}${descriptor}`,
      attributes: {
        type,
        cordless,
        voltage,
        power,
        torque,
        speeds: d.grade([1, 2, 2, 3]),
        brushlessMotor,
        batteries,
        kitSize,
        carryCase: d.chance(0.3 + d.quality * 0.5),
        weight,
        color: d.pick(['orange', 'blue', 'red', 'green', 'yellow', 'black'] as const),
      },
      features: [
        `${torque} Nm of torque`,
        cordless
          ? `Cordless, with ${batteries === 1 ? 'one battery' : `${batteries} batteries`} in the box`
          : 'Corded: always ready',
        brushlessMotor ? 'Brushless motor lasts longer on a charge' : 'Brushed motor, simple and sturdy',
        kitSize > 1 && `${kitSize} bits and parts in the box`,
        weight !== null && `Weighs ${inKilograms(weight)}`,
      ],
      description: [opening],
      priceUsd:
        base +
        d.quality * (type === 'screwdriver' ? 32 : 135) +
        (brushlessMotor ? 22 : 0) +
        ((batteries ?? 0) - 1) * 16 +
        kitSize * 0.12,
    }
  },
}
