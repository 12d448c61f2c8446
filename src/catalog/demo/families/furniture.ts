/** Office chairs and mattresses. */
import { capitalise, inKilograms, titleCase, type DemoCategory } from '../category.ts'

const CHAIR_TYPES = {
  ergonomic: ['Ergonomic Office Chair', 'An ergonomic office chair that supports the back through a full day.'],
  executive: ['Executive Office Chair', 'A padded executive chair for long meetings at the desk.'],
  task: ['Task Chair', 'A simple task chair for the home office or homework.'],
  gaming: ['Gaming Chair', 'A gaming chair with a high back and a seat that tilts far back.'],
  kneeling: ['Kneeling Chair', 'A kneeling chair that keeps the spine upright.'],
} as const

export const officeChairs: DemoCategory = {
  slug: 'office-chairs',
  label: 'Office Chairs',
  path: ['Furniture'],
  floorUsd: 39,
  brands: [
    ['Posturio', 1.16, 'Align', 'Poise'],
    ['Deskhaven', 0.98, 'Focus', 'Shift'],
    ['Lindqvar', 1.2, 'Sitta', 'Form'],
    ['Ambrel', 0.86, 'Rest', 'Swivel'],
    ['Zelkor', 1.04, 'Throne', 'Rift'],
    ['Ovanta', 0.76, 'Basix', 'Sit'],
  ],
  make(d) {
    const type = d.kind(['ergonomic', 'task', 'executive', 'ergonomic', 'gaming', 'task', 'kneeling'] as const)
    const backed = type !== 'kneeling'
    const material =
      type === 'executive'
        ? d.grade(['faux leather', 'faux leather', 'leather'])
        : type === 'gaming'
          ? d.pick(['faux leather', 'fabric'])
          : d.pick(['mesh', 'mesh', 'fabric'])
    const lumbarSupport = backed && (type === 'ergonomic' || d.chance(0.3 + d.quality * 0.4))
    const headrest = backed && d.chance(type === 'gaming' ? 0.95 : 0.2 + d.quality * 0.5)
    const armrests = !backed ? 'none' : d.grade(['none', 'fixed', 'fixed', 'height adjustable', '3D', '4D'])
    const recline = backed && d.chance(0.4 + d.quality * 0.5)
    const maxLoad = d.graded(100, 160, 5)
    const weight = d.maybe(Math.round((backed ? 9000 : 7000) + d.quality * 11000 + d.between(-600, 600, 100)))
    const [descriptor, opening] = CHAIR_TYPES[type]
    return {
      descriptor: `${titleCase(material)} ${descriptor}`,
      attributes: {
        type,
        material,
        armrests,
        lumbarSupport,
        headrest,
        recline,
        heightAdjustable: true,
        maxLoad,
        seatHeight: d.maybe(d.between(48, 56, 1)),
        weight: weight === null ? null : Math.round(weight / 100) * 100,
        warranty: d.maybe(d.grade([1, 2, 3, 5, 10])),
        color: d.pick(['black', 'grey', 'black', 'blue', 'white', 'red', 'beige'] as const),
      },
      features: [
        `${titleCase(material)} seat, height adjustable`,
        lumbarSupport ? 'Lumbar support for the lower back' : backed && 'Even backrest without lumbar support',
        armrests === 'none' ? 'Without armrests: slides under any desk' : `${capitalise(armrests)} armrests`,
        headrest && 'Headrest',
        `Carries up to ${maxLoad} kg`,
      ],
      description: [opening, weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        36 +
        d.quality * 290 +
        (material === 'leather' ? 110 : 0) +
        (lumbarSupport ? 18 : 0) +
        (headrest ? 16 : 0) +
        (armrests === '4D' ? 30 : 0),
    }
  },
}

const MATTRESS_SIZES = {
  Twin: [97, 190, 0.7],
  Full: [135, 190, 0.85],
  Queen: [152, 203, 1],
  King: [193, 203, 1.22],
} as const

export const mattresses: DemoCategory = {
  slug: 'mattresses',
  label: 'Mattresses',
  path: ['Furniture'],
  floorUsd: 89,
  brands: [
    ['Slumbra', 1.15, 'Cloud', 'Deep'],
    ['Dreamfell', 1, 'Rest', 'Valley'],
    ['Nestorra', 0.9, 'Home', 'Nest'],
    ['Cloudmoor', 1.08, 'Alto', 'Haze'],
    ['Restwick', 0.78, 'Simple', 'Night'],
  ],
  make(d) {
    const type = d.kind(['memory foam', 'hybrid', 'pocket spring', 'latex', 'memory foam'] as const)
    const size = d.pick(['Twin', 'Full', 'Queen', 'Queen', 'King'] as const)
    const [width, length, factor] = MATTRESS_SIZES[size]
    const firmness = d.pick(['soft', 'medium', 'medium', 'medium firm', 'firm'])
    const height = d.graded(15, 34, 1)
    const density = { 'memory foam': 0.052, hybrid: 0.056, 'pocket spring': 0.06, latex: 0.072 }[type]
    const weight = d.maybe(Math.round((width * length * height * density) / 1000) * 1000)
    const cooling = type !== 'pocket spring' && d.chance(0.2 + d.quality * 0.6)
    const sleepers = {
      soft: 'side sleepers',
      medium: 'most sleepers',
      'medium firm': 'back sleepers',
      firm: 'back and stomach sleepers',
    }[firmness]
    return {
      descriptor: `${size} ${titleCase(type)} Mattress, ${titleCase(firmness)}`,
      attributes: {
        type,
        size,
        firmness,
        height,
        width,
        length,
        cooling,
        washableCover: d.chance(0.6),
        trialNights: d.maybe(d.pick([30, 100, 100, 200])),
        weight,
        color: d.pick(['white', 'white', 'grey', 'beige'] as const),
      },
      features: [
        `${titleCase(type)}, ${height} cm high`,
        `${capitalise(firmness)}: good for ${sleepers}`,
        cooling ? 'Cooling layer for warm nights' : 'Breathable cover',
        `${size} size, ${width} × ${length} cm`,
        'Arrives rolled up in a box',
      ],
      description: [
        {
          'memory foam': 'A memory foam mattress that gives way under the shoulder and hip.',
          hybrid: 'A hybrid of springs and foam that is bouncy and soft on top.',
          'pocket spring': 'A pocket spring mattress with even support and good airflow.',
          latex: 'A latex mattress that is springy and durable.',
        }[type],
        weight !== null && `It weighs ${inKilograms(weight)}.`,
      ],
      priceUsd:
        (110 +
          d.quality * 900 +
          { 'memory foam': 0, hybrid: 110, 'pocket spring': 40, latex: 220 }[type] +
          (cooling ? 40 : 0)) *
        factor,
    }
  },
}
