/** The parameters of statements that are put together from parts. */

/** Puts a value among a statement's parameters and gives its numbered placeholder, which may be repeated in the SQL. */
export type Bind = (value: string | number) => string

/** The parameters of one statement, and how to add to them. An equal value is bound once: D1 takes 100. */
export function createBinder(): { bind: Bind; values: (string | number)[] } {
  const values: (string | number)[] = []
  return {
    bind: (value) => {
      const at = values.indexOf(value)
      return `?${at >= 0 ? at + 1 : values.push(value)}`
    },
    values,
  }
}
