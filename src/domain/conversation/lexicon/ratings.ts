/** How shoppers speak of ratings. Base forms. */

/** Praise without a number. It asks for VAGUE_RATING stars or more. */
export const VAGUE_RATING = 4
export const VAGUE_PRAISE =
  'well reviewed|well rated|highly rated|high rated|highly reviewed|positively reviewed|good review|great review|excellent review|positive review|good rating|great rating|excellent rating|high rating|nice review|strong review|decent rating|decent review'
