/** Words that say how something is asked, not what is wanted. They are dropped from queries, never from products. */

const ASKING = `a am an and another any are as at be been but by can cant could did do does doing dont for from get give
  got had has have hello help hey hi how i id if ill im in into is it its ive just kind let like look looking
  looks lots made make maybe me might my need needed needs no not of off on one ones or other others our out own please
  really recommend searching shop shopping should show so some someone something sort suggest than thanks that the their them
  then there these they thing things this those to too under up us use used using very want wanted wants was we were
  what whats when where which while who whose why will with would you your`

export const STOP_WORDS: ReadonlySet<string> = new Set(ASKING.split(/\s+/))
