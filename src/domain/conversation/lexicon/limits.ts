/** Words that say which side of a number is meant, before it and after it. To add a way to phrase a limit, add it to its row. */
import type { Side } from '../read/gazetteer.ts'

export const LIMITS: readonly (readonly [place: 'before' | 'after', side: Side, phrases: string])[] = [
  [
    'before',
    'lte',
    `under|below|less than|lower than|up to|upto|at most|at the most|max|maximum|maximum of|max of|a max of|a maximum of|no more than|not more than|never more than|not over|not above|not exceeding|without exceeding|within|cheaper than|lighter than|smaller than|shorter than|thinner than|fewer than|quieter than|slimmer than|narrower than|lower priced than|not cost more than|doesnt cost more than|dont cost more than|not exceed|doesnt exceed|dont exceed|beneath|limit of|cap of|no higher than|not higher than|no greater than|not greater than|no heavier than|not heavier than|no bigger than|not bigger than|no larger than|no louder than|not louder than|no taller than|no wider than|no longer than|no thicker than|no dearer than|not dearer than|isnt dearer than|mustnt be dearer than|no pricier than|spend up to|inside|south of|not a cent over|not a penny over|not a cent more than|not a penny more than|nothing over|nothing above|nothing more than|nothing beyond|cant go over|cant go above|cant go beyond|cannot go over|cant exceed|cannot exceed|cant spend more than|cant be over|cant be more than|cant weigh over|cant weigh more than|mustnt exceed|must not exceed|mustnt be over|must be under|must be below|has to be under|has to stay below|have to stay below|stay below|stay under|stays under|keep it under|keep it below|keep it to|keep it within|kept under|capped at|cap it at|topping out at|tops out at|not beyond|short of|shy of|just under|a bit under|slightly under|well under|budget of|budget is|budget|my limit is|limit is|ceiling of|ceiling is|at or below|at or under|only holds|only hold|only takes|only supports|only carries|can only take|can only hold|can only carry|only fits|neither above|neither over|none over|none above|refuse to pay more than|refuse to pay over|refuse to pay north of|wont pay more than|wont pay over|not pay more than|not pay over|not paying more than|not north of|afford up to|can go up to|can go to|could go to|could stretch to|can stretch to|stretch to|go as high as|go as far as|go up to|go to|increase to|increase upto|raise to|raise it to|bump it to|<|<=|≤|=<`,
  ],
  [
    'before',
    'gte',
    `over|above|more than|breaking|going over|going above|going beyond|busting|at least|atleast|at the least|min|minimum|minimum of|a minimum of|min of|no less than|not less than|not under|not below|nothing under|nothing below|nothing less than|nothing lower than|none under|none below|starting at|starting from|start at|starts at|exceeding|exceed|exceeds|greater than|higher than|bigger than|larger than|heavier than|longer than|faster than|brighter than|louder than|stronger than|beyond|upwards of|upward of|north of|no fewer than|not fewer than|not lower than|no lower than|no smaller than|not smaller than|no shorter than|no slower than|no weaker than|better than|in excess of|from|at or above|must be over|must be above|has to be over|well over|just over|a bit over|slightly over|neither under|neither below|dearer than|pricier than|more expensive than|>|>=|≥|=>`,
  ],
  [
    'before',
    'around',
    `around|about|approximately|approx|roughly|circa|close to|nearish to|somewhere near|somewhere around|somewhere about|in the neighborhood of|in the neighbourhood of|something like|in the region of|in the ballpark of|ballpark|give or take|more or less|thereabouts|ish|~|≈|or so|round about|around about`,
  ],
  [
    'after',
    'lte',
    `or less|or under|or lower|or cheaper|or below|or lighter|or smaller|or narrower|or fewer|or thinner|or shorter|or quieter|or slimmer|and under|and below|and less|and down|max|maximum|at most|at the most|at the very most|at the absolute most|tops|top|absolute max|absolute maximum|absolute most|most|limit|is my limit|is the limit|is my max|is the max|is my maximum|is my ceiling|is the ceiling|is my cap|is the cap|is my budget|is the budget|is what i have|is all i have|is all ive got|and not a cent more|and not a penny more|and no more|not more|no more|not over|not a cent more|or nothing|absolute ceiling|ceiling|budget|and no higher|is as high as i go|is as far as i go|is the most|is the most i can do|is the top|down|tak|all included`,
  ],
  [
    'after',
    'gte',
    `or more|or higher|or above|or over|or up|or better|or bigger|or thicker|or wider|or taller|or longer|or deeper|or heavier|or brighter|or larger|or greater|or faster|or stronger|or louder|or so and up|plus|+|and up|and above|and higher|and over|and more|and better|and bigger|and larger|and longer|minimum|min|at least|at the least|upward|upwards|up|at a minimum|at minimum|as a minimum|onwards|and beyond`,
  ],
  [
    'after',
    'around',
    `or so|ish|or thereabouts|give or take|odd|more or less|or thereabout|or something|roughly|approximately|approx|or near|thereabouts|or close`,
  ],
]
/** Joins the ends of a range: "40 to 60", "between 40 and 60". */
export const RANGE_OPENERS =
  'between|from|in between|anywhere between|anywhere from|somewhere between|in the range of|range of|ranging from|betwixt'
export const RANGE_JOINS = 'to|and|-|–|—|till|until|up to|through|or|thru'
