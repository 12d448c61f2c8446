import { describe, expect, it } from 'vitest'
import type { AttributeConstraint } from '../../../src/shared/constraints.ts'
import { read, stated } from '../../support/demo-talk.ts'

/** Wishes as "name op value". */
function wishes(text: string): string[] {
  return (stated(text).attributes ?? []).map(toText)
}

function toText({ name, op, value }: AttributeConstraint): string {
  return `${name} ${op} ${String(value)}`
}

describe('measures', () => {
  it.each([
    ['laptop with 16GB RAM and at least 512 GB storage', ['ram gte 16', 'storage gte 512']],
    ['laptop with 16 GB of memory', ['ram gte 16']],
    ['laptop 1TB', ['storage gte 1000']],
    ['a tent that weighs no more than 3 kg', ['weight lte 3000']],
    ['tent under 5 lbs', ['weight lte 2267']],
    ['a monitor of 27 inches or bigger', ['screenSize gte 27']],
    ['27" monitor', ['screenSize gte 27', 'screenSize lte 27.9']],
    ['27-32 inch monitor', ['screenSize gte 27', 'screenSize lte 32']],
    ['monitor with 144 Hz at the least', ['refreshRate gte 144']],
    ['a power bank that has 20000 mAh', ['batteryCapacity gte 20000']],
    ['power bank of at least 20 Ah', ['batteryCapacity gte 20000']],
    ['coffee maker, at least 1 litre', ['capacity gte 1']],
    ['water bottle of 750 ml', ['capacity eq 0.75']],
    ['headphones with more than 30 hours of battery life', ['batteryLife gte 30']],
    ['kettle quieter than 50 dB', ['noiseLevel lte 50']],
    ['4 person tent', ['sleeps gte 4']],
    ['board game for 5 players', ['minPlayers lte 5', 'maxPlayers gte 5']],
    ['board game for my 6 year old', ['age lte 6']],
    ['board game under an hour', ['playTime lte 60']],
    ['television with 4 hdmi ports', ['hdmiPorts gte 4']],
    ['drill 18V or more', ['voltage gte 18']],
  ])('reads "%s"', (text, expected) => {
    expect(wishes(text)).toEqual(expected)
  })
})

describe('features', () => {
  it.each([
    ['wireless headphones with noise cancellation', ['wireless has true', 'noiseCancelling has true']],
    ['wired headphones', ['wireless not true']],
    ['bluetooth speaker', ['bluetooth has true']],
    ['robot vacuum', ['type eq robot']],
    ['gaming mice', ['type eq gaming']],
    ['4k tv', ['resolution eq 3840 × 2160']],
    ['monitor for my home office', ['useCase eq home office']],
    ['running shoes for women', ['fit eq women']],
    ['office chair, no leather', ['material not leather']],
    ['speaker that is not waterproof', ['waterproof not true']],
    ['bike helmet size M', ['size eq M']],
  ])('reads "%s"', (text, expected) => {
    expect(wishes(text)).toEqual(expected)
  })

  it.each([
    ['a laptop for college', { name: 'useCase', op: 'eq', value: 'student' }],
    ['earbuds for the gym', { name: 'useCase', op: 'eq', value: 'sport' }],
    ['a quiet kettle', { name: 'noiseLevel', op: 'lte' }],
  ])('lifts by what is only guessed: "%s"', (text, wish) => {
    expect(stated(text).prefer).toContainEqual(wish)
  })

  it('says once what nobody here understands, and searches for none of it', () => {
    const { stated: constraints, notUnderstood } = read('kettle with a blorptron')

    expect(constraints).toEqual({ category: 'kettles' })
    expect(notUnderstood).toEqual(['blorptron'])
  })
})

describe('colours', () => {
  it.each([
    ['a red or black kettle', ['red', 'black'], []],
    ['smartwatch, not black', [], ['color not black']],
    ['calculators in orange', ['orange'], []],
    ['orange juice maker', [], []],
    ['navy blue backpack', ['navy blue'], []],
  ])('reads "%s"', (text, wanted, unwanted) => {
    expect(stated(text).colors ?? []).toEqual(wanted)
    expect(wishes(text)).toEqual(unwanted)
  })
})

describe('brands', () => {
  it.each([
    ['Norvel laptops', ['Norvel'], []],
    ['a laptop but not Norvel', [], ['Norvel']],
    ['anything but Sonveil or Harkwell headphones', [], ['Sonveil', 'Harkwell']],
    ['a lunch box from Miniso', ['Miniso'], []],
    ['wallet case by PlusCase', ['PlusCase'], []],
    ['soap that is free from parabens', [], []],
    ['guava drinks from the Philippines', [], []],
    ['a shirt made from cotton', [], []],
    ['a case for Norvel', [], []],
  ])('reads "%s"', (text, wanted, unwanted) => {
    expect(stated(text).brands ?? []).toEqual(wanted)
    expect(stated(text).excludeBrands ?? []).toEqual(unwanted)
  })
})

describe('orders', () => {
  it.each([
    ['cheapest laptop', 'price_asc'],
    ['the hair dryer with the best ratings', 'rating'],
    ['the most popular pushchair', 'popularity'],
    ['lightest tent', 'weight_asc'],
    ['laptop with the longest battery life', 'batteryLife_desc'],
    ['biggest television', 'screenSize_desc'],
    ['a kettle for a small kitchen', undefined],
  ])('reads "%s"', (text, sort) => {
    expect(stated(text).sort).toBe(sort)
  })
})
