/** How shoppers speak of ratings. Base forms. */

export const STAR_WORDS = new Set(['star', 'rating', 'rated', 'stars'])
/** Words before a number that make it a rating. */
export const RATED_WORDS = new Set(['rated', 'rating', 'star', 'score', 'scored', 'scoring'])
export const REVIEW_WORDS = new Set(['review', 'buyer', 'customer', 'reviewer', 'opinion', 'vote', 'rating', 'shopper'])
/** Words that may stand between a number and what it counts: "500 verified customer reviews". */
export const REVIEW_ADJECTIVES = new Set([
  'good',
  'customer',
  'verified',
  'positive',
  'user',
  'great',
  'buyer',
  'global',
])
/** Words that may stand between "rated" and its number. */
export const RATED_FILLER = new Set(
  'of at least a an the minimum min over above more than around about is between from with higher be by star no less not below under + =  :'.split(
    /\s+/,
  ),
)

/** Praise without a number. It asks for VAGUE_RATING stars or more. */
export const VAGUE_RATING = 4
export const VAGUE_PRAISE = [
  'well reviewed',
  'well rated',
  'highly rated',
  'high rated',
  'highly reviewed',
  'positively reviewed',
  'good review',
  'great review',
  'excellent review',
  'positive review',
  'good rating',
  'great rating',
  'excellent rating',
  'high rating',
  'nice review',
  'strong review',
  'decent rating',
  'decent review',
]
