/** Strollers and board games. */
import { capitalise, inKilograms, type DemoCategory } from '../category.ts'
import { OUTDOOR_COLORS } from '../colors.ts'

const STROLLER_TYPES = {
  travel: ['Travel Stroller', 'A light travel stroller that folds with one hand.'],
  'full size': ['Full-Size Stroller', 'A comfortable stroller for every day, with a large seat and basket.'],
  jogging: ['Jogging Stroller', 'A jogging stroller with large tyres and a locking front wheel.'],
  double: ['Double Stroller', 'A double stroller for twins or siblings.'],
} as const

export const strollers: DemoCategory = {
  slug: 'strollers',
  label: 'Strollers',
  path: ['Baby & Kids'],
  floorUsd: 54,
  brands: [
    ['Pramelle', 1.18, 'Luna', 'Via'],
    ['Rolletta', 1, 'Citta', 'Passo'],
    ['Tinywheel', 0.86, 'Hop', 'Roll'],
    ['Kinderoo', 0.94, 'Joey', 'Walk'],
    ['Nestorra', 1.06, 'Cocoon', 'Nest'],
  ],
  make(d) {
    const type = d.kind(['travel', 'full size', 'jogging', 'travel', 'double', 'full size'] as const)
    const grams = { travel: 6400, 'full size': 10800, jogging: 11800, double: 13600 }[type]
    const weight = d.maybe(Math.round((grams * (1.08 - d.quality * 0.18)) / 100) * 100)
    const maxLoad = type === 'double' ? 30 : d.pick([15, 17, 22, 22])
    const reclines = d.chance(0.6 + d.quality * 0.4)
    const suspension = type === 'jogging' || d.chance(0.2 + d.quality * 0.7)
    const fromBirth = type === 'full size' ? d.chance(0.85) : d.chance(d.quality * 0.7)
    const carryOn = type === 'travel' && d.chance(0.4 + d.quality * 0.4)
    const [descriptor, opening] = STROLLER_TYPES[type]
    const base = { travel: 58, 'full size': 120, jogging: 130, double: 145 }[type]
    const span = { travel: 260, 'full size': 620, jogging: 420, double: 520 }[type]
    return {
      descriptor: `${type === 'travel' && weight !== null && weight < 6500 ? 'Lightweight ' : ''}${descriptor}`,
      attributes: {
        type,
        weight,
        maxLoad,
        fromBirth,
        reclines,
        suspension,
        foldable: true,
        carryOn,
        basketLoad: d.maybe(d.between(2, 6, 1)),
        material: d.grade(['steel', 'steel', 'aluminium', 'aluminium', 'carbon']),
        color: d.pick([...OUTDOOR_COLORS, 'black', 'grey', 'beige', 'pink'] as const),
      },
      features: [
        weight !== null && `Weighs ${inKilograms(weight)}`,
        fromBirth ? 'Suitable from birth' : 'From six months, when a child can sit',
        reclines ? 'Seat reclines for naps' : 'Upright seat',
        suspension ? 'Suspension for kerbs and gravel' : 'Small wheels for smooth ground',
        carryOn && 'Folds small enough for aeroplane cabins',
      ],
      description: [opening, `For children up to ${maxLoad} kg${type === 'double' ? ' together' : ''}.`],
      priceUsd: base + span * d.quality + (suspension ? 20 : 0) + (carryOn ? 25 : 0),
    }
  },
}

const THEMES = [
  'Harbour',
  'Lantern',
  'Fox',
  'Orchard',
  'Comet',
  'Glacier',
  'Market',
  'Dragon',
  'Railway',
  'Garden',
  'Castle',
  'Island',
  'Robot',
  'Museum',
  'Honey',
  'Desert',
] as const
const TWISTS = [
  'Masters',
  'of the North',
  'Express',
  'Secrets',
  'Rivals',
  'Keepers',
  'Rush',
  'Builders',
  'Trails',
  'Nights',
  'Legends',
  'Chase',
] as const

const GAME_TYPES = {
  strategy: ['Strategy Board Game', 'A strategy board game in which every turn is a small puzzle.'],
  family: ['Family Board Game', 'A family board game that children and grandparents play alike.'],
  party: ['Party Board Game', 'A party game for loud evenings and quick laughs.'],
  cooperative: ['Cooperative Board Game', 'A cooperative board game: everybody wins or loses together.'],
  kids: ['Kids Board Game', 'A first board game for kids, with sturdy wooden pieces.'],
  card: ['Card Game', 'A card game that fits into a coat pocket.'],
} as const

export const boardGames: DemoCategory = {
  slug: 'board-games',
  label: 'Board Games',
  path: ['Toys & Games'],
  floorUsd: 8,
  brands: [
    ['Oddment Press', 1.08],
    ['Meeplewood', 1.12],
    ['Tabletop Harbor', 1],
    ['Foxglove Games', 0.92],
    ['Quillcap Games', 0.85],
    ['Lantern & Dice', 1.02],
  ],
  make(d) {
    const type = d.kind(['strategy', 'family', 'party', 'cooperative', 'kids', 'card', 'family', 'strategy'] as const)
    const minPlayers = type === 'party' ? d.pick([3, 4]) : type === 'cooperative' ? d.pick([1, 2]) : 2
    const maxPlayers = type === 'party' ? d.pick([8, 10, 12]) : d.pick([4, 4, 5, 6])
    const playTime = {
      strategy: d.graded(45, 180, 15),
      family: d.between(25, 60, 5),
      party: d.between(15, 45, 5),
      cooperative: d.graded(30, 120, 15),
      kids: d.between(10, 30, 5),
      card: d.between(10, 40, 5),
    }[type]
    const age = {
      strategy: d.pick([10, 12, 14]),
      family: d.pick([6, 8, 8]),
      party: d.pick([10, 12, 16]),
      cooperative: d.pick([8, 10, 12]),
      kids: d.pick([3, 4, 5]),
      card: d.pick([6, 8, 10]),
    }[type]
    const difficulty = {
      strategy: d.grade(['medium', 'medium', 'hard']),
      family: 'easy',
      party: 'easy',
      cooperative: d.pick(['easy', 'medium']),
      kids: 'very easy',
      card: d.pick(['easy', 'medium']),
    }[type]
    const [descriptor, opening] = GAME_TYPES[type]
    const people = `${minPlayers}–${maxPlayers}`
    const weight = d.maybe(type === 'card' ? d.between(120, 320, 10) : d.graded(500, 2600, 50))
    const base = { strategy: 22, family: 15, party: 13, cooperative: 18, kids: 11, card: 7 }[type]
    const span = { strategy: 62, family: 26, party: 20, cooperative: 44, kids: 19, card: 12 }[type]
    return {
      modelPrefix: `${d.pick(THEMES)} ${d.pick(TWISTS)}`,
      descriptor: `${descriptor} for ${people} Players`,
      attributes: {
        type,
        players: people,
        minPlayers,
        maxPlayers,
        playTime,
        age,
        difficulty,
        material: d.pick(type === 'card' ? ['card'] : ['card and wood', 'card', 'wood']),
        expansions: d.maybe(d.chance(0.3)),
        weight,
      },
      features: [
        `${people} players from age ${age}`,
        `About ${playTime} minutes`,
        `${capitalise(difficulty)} to learn`,
        type === 'cooperative' ? 'Players work together' : minPlayers === 2 && 'Good with two players as well',
        weight !== null && `Box weighs ${inKilograms(weight)}`,
      ],
      description: [opening, `A round takes about ${playTime} minutes with ${people} players.`],
      priceUsd: base + span * d.quality,
    }
  },
}
