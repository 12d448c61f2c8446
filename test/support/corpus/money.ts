import { is, type Sentence } from './sentence.ts'

/** Amounts of money in the ways people write and say them. */
export const MONEY: readonly Sentence[] = [
  { say: 'laptops under a grand', expect: { kind: 'laptops', priceMax: 100_000, priceMin: null } },
  { say: 'got 1.5k for a creator laptop', expect: { kind: 'laptops', priceMax: 150_000 } },
  { say: 'a telly for 600 tops', expect: { kind: 'televisions', priceMax: 60_000, unsearched: ['tops'] } },
  { say: 'headphones, not a penny over 120', expect: { kind: 'headphones', priceMax: 12_000, unsearched: ['penny'] } },
  { say: 'hairdryer 40 bucks max', expect: { kind: 'hair-dryers', priceMax: 4000 } },
  { say: 'vacuum for less than three hundred', expect: { kind: 'vacuum-cleaners', priceMax: 30_000 } },
  {
    say: 'phone somewhere between 250 and 400 dollars',
    expect: { kind: 'smartphones', priceMin: 25_000, priceMax: 40_000 },
  },
  { say: 'speakers $50-$90', expect: { kind: 'speakers', priceMin: 5000, priceMax: 9000 } },
  { say: 'espresso machine, 200 to 350', expect: { kind: 'coffee-makers', priceMin: 20_000, priceMax: 35_000 } },
  {
    say: 'a stroller north of 300 please',
    expect: { kind: 'strollers', priceMin: 30_000, priceMax: null, unsearched: ['north'] },
  },
  {
    say: 'drill south of a hundred',
    expect: { kind: 'drills', priceMax: 10_000, priceMin: null, unsearched: ['south'] },
  },
  {
    say: 'office chair, 180 is my ceiling',
    expect: { kind: 'office-chairs', priceMax: 18_000, unsearched: ['ceiling'] },
  },
  { say: "I can't go above $75 for a desk lamp", expect: { kind: 'desk-lamps', priceMax: 7500 } },
  { say: 'a mattress, upwards of $400', expect: { kind: 'mattresses', priceMin: 40_000, priceMax: null } },
  { say: 'power bank at the very most 35 dollars', expect: { kind: 'power-banks', priceMax: 3500 } },
  { say: 'budget: 90. need a rucksack', expect: { kind: 'backpacks', priceMax: 9000 } },
  { say: 'tent, my limit is two hundred and twenty', expect: { kind: 'tents', priceMax: 22_000 } },
  { say: 'kettle no more than forty dollars', expect: { kind: 'kettles', priceMax: 4000 } },
  { say: 'keyboard around 80 give or take', expect: { kind: 'keyboards', priceMin: 6400, priceMax: 9600 } },
  { say: 'mouse 50ish', expect: { kind: 'mice', priceMin: 4000, priceMax: 6000 } },
  { say: 'a monitor for roughly 350 bucks', expect: { kind: 'monitors', priceMin: 28_000, priceMax: 42_000 } },
  { say: 'cameras from 500 dollars up', expect: { kind: 'cameras', priceMin: 50_000, priceMax: null } },
  { say: 'router <= 150', expect: { kind: 'routers', priceMax: 15_000 } },
  { say: 'USD 70 max for an air purifier', expect: { kind: 'air-purifiers', priceMax: 7000 } },
  {
    say: '$1,250 or less, gaming laptop',
    expect: { kind: 'laptops', priceMax: 125_000, attributes: [is('useCase', 'gaming')] },
  },
  { say: 'laptop under 1 200 dollars', expect: { kind: 'laptops', priceMax: 120_000 } },
  { say: 'laptop under ＄９００', expect: { kind: 'laptops', priceMax: 90_000 } },
  { say: 'blender for eighty-five dollars or under', expect: { kind: 'blenders', priceMax: 8500 } },
  { say: 'toothbrush below $49.99', expect: { kind: 'electric-toothbrushes', priceMax: 4999 } },
  { say: 'earbuds with a price of at most 60', expect: { kind: 'earbuds', priceMax: 6000 } },
  {
    say: 'willing to spend up to 250 on a robot vacuum',
    expect: { kind: 'vacuum-cleaners', priceMax: 25_000, attributes: [is('type', 'robot')] },
  },
  { say: 'board game for a tenner, 15 dollars max', expect: { kind: 'board-games', priceMax: 1500 } },
  { say: 'printer that costs less than 130', expect: { kind: 'printers', priceMax: 13_000 } },
  { say: 'I have exactly 60 dollars for a yoga mat', expect: { kind: 'yoga-mats', priceMax: 6000 } },
  { say: 'tablets over 200 but under 450', expect: { kind: 'tablets', priceMin: 20_000, priceMax: 45_000 } },
  { say: 'air fryer, nothing above a hundred and ten', expect: { kind: 'air-fryers', priceMax: 11_000 } },
]
