import { expect, it } from 'vitest'
import { type WarningCode, Warnings } from '../../../../src/catalog/import/product/warnings.ts'

it.each<[WarningCode, number, number, string]>([
  ['no_price', 3, 5, '3 of 5 products without a price'],
  ['no_price', 1, 1, '1 of 1 product without a price'],
  ['image_made_https', 1, 5, '1 picture with an http address: shoppers get it over https'],
  ['image_made_https', 2, 5, '2 pictures with http addresses: shoppers get them over https'],
  ['encoding', 1, 5, 'The file is not UTF-8: look whether letters with accents came out right'],
])('tells %s of %i in %i', (code, count, products, text) => {
  const warnings = new Warnings()
  for (let line = 1; line <= count; line++) warnings.add(code, 'field', line)

  expect(warnings.list(products)[0]?.text).toBe(text)
})
