/** How amounts, limits and what they measure are put together. To teach a way to write one, add a rule to its file. */
import type { Rule } from './chart.ts'
import { AMOUNT_RULES } from './rules/amounts.ts'
import { BOUND_RULES } from './rules/bounds.ts'
import { NAMED_RULES } from './rules/named.ts'
import { PERSON_RULES } from './rules/persons.ts'
import { PRICE_RULES } from './rules/prices.ts'

export const RULES: readonly Rule[] = [...AMOUNT_RULES, ...BOUND_RULES, ...NAMED_RULES, ...PRICE_RULES, ...PERSON_RULES]
