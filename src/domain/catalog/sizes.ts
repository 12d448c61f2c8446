/** Sizes are names, in letters or in figures: they are chosen by their value alone ("in M", "in 9"). */

/** Whether an attribute states a size; what has a unit is a measure. */
export function isSize({ name, unit }: { name: string; unit: string | null }): boolean {
  return unit === null && /(?:^s|S)ize$/.test(name)
}
