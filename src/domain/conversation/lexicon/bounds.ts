/** Words that say which side of a number is meant. To add one, add it to its list. */

export type Side = 'lte' | 'gte' | 'around'

const BEFORE: Readonly<Record<Side, string>> = {
  lte: `under|below|less than|lower than|up to|upto|at most|max|maximum|maximum of|max of|a maximum of|no more than|not more than
    |not over|not above|not exceeding|within|cheaper than|lighter than|smaller than|shorter than|thinner than|fewer than|quieter than
    |does not cost more than|do not cost more than|doesnt cost more than|dont cost more than|not cost more than|not exceed|doesnt exceed
    |beneath|budget of|budget is|budget|limit of|cap of|no higher than|not higher than|no greater than|spend up to|inside|<|≤`,
  gte: `over|above|more than|at least|atleast|min|minimum|minimum of|a minimum of|min of|no less than|not less than|not under|not below
    |starting at|starting from|start at|exceeding|exceed|greater than|higher than|bigger than|larger than|heavier than|longer than
    |beyond|upwards of|no fewer than|not fewer than|not lower than|no lower than|better than|>|≥`,
  around: `around|about|approximately|approx|roughly|circa|close to|near|nearly|something like|in the region of|~|≈|ish`,
}

const AFTER: Readonly<Record<Side, string>> = {
  lte: `or less|or under|or lower|or cheaper|or below|or lighter|or smaller|or fewer|and under|and below|and less|max|maximum|at most|tops|at the most
    |or quieter|or shorter`,
  gte: `or more|or higher|or above|or over|or up|or better|or bigger|or larger|or greater|or longer|or so and up|plus|+|and up|and above|and higher|and over
    |and more|and better|minimum|min|at least|upward|upwards|or heavier`,
  around: `or so|ish|or thereabouts|give or take`,
}

function entries(table: Readonly<Record<Side, string>>): [phrase: string, side: Side][] {
  return (Object.keys(table) as Side[]).flatMap((side) =>
    table[side].split('|').map((phrase): [string, Side] => [phrase.trim(), side]),
  )
}

export const BEFORE_PHRASES = entries(BEFORE)
export const AFTER_PHRASES = entries(AFTER)
/** Words that may stand between the words above and their number: "under the price of 50". */
export const BETWEEN_BOUND_AND_NUMBER = new Set([
  'of',
  'a',
  'an',
  'the',
  'price',
  'cost',
  'total',
  'just',
  'only',
  'maybe',
  'like',
  'is',
  ':',
  'at',
  'to',
  'than',
])
