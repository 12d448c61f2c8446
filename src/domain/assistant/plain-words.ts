/**
 * The only words that a model may write of its own: they build sentences and say nothing that could be wrong of a product.
 * What a product is, has, costs or does stands in slots. Comparisons, superlatives, numbers, negations, quantities and
 * promises are left out on purpose, and so are words that may claim something beside others ("works with", "comes to you",
 * "as good as", "and so does"): a list of what is forbidden would never be whole.
 */
const WORDS = `a an the this that these those it its they them which what who
  i me my you your we us our i'd i'm i'll you'd it's that's here's
  and or but at by for from in of on to with while since if among
  is are be do has can could would
  here also quite rather perhaps maybe however
  good fine nice sensible interesting other another
  cost costs costing price priced rated rating weighs holds
  look think find found see say said consider compare ask asked want wanted need needed
  recommend suggest choose pick take go start begin
  thing things something option options choice choices alternative alternatives candidate candidates product products
  model models wish wishes request question detail details idea some show shown list listed`

export const PLAIN_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/))

/** Words that the fact behind them must bear out: the next slot in the clause has to be one of these. */
export const BOUND_WORDS: Readonly<Record<string, readonly string[]>> = {
  cost: ['price'],
  costs: ['price'],
  costing: ['price'],
  price: ['price'],
  priced: ['price'],
  rated: ['rating'],
  rating: ['rating'],
  weighs: ['weight'],
  holds: ['capacity'],
}

/** Words that say which one it should be. */
export const PICK_WORDS: ReadonlySet<string> = new Set(
  'recommend suggest choose pick take go start begin want wanted need needed asked'.split(' '),
)

/** Words for products that are not named. */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  'they them these those thing things something option options choice choices alternative alternatives candidate candidates product products model models'.split(
    ' ',
  ),
)

const STEMS = `cheape?|lighte?|heavie|bigge|smalle?|quiete?|loude?|faste?|slowe?|longe?|shorte?|brighte?|dimme|stronge?|weake?|warme?|coole?|hotte|colde?|thicke?|thinne|wide|nice|softe?|harde?|newe?|olde?|highe?|lowe?|greate?|large|riche?|cleane?|safe|simple|sturdie|easie|deare?|talle?|fine|smarte?|sharpe?|roomie|handie|tinie`

/** Kinds of words that are struck, for the counts: the first that matches names it. Nothing here lets anything through. */
export const FORBIDDEN = {
  number:
    /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|halves|third|quarters?|double|twice|once|thrice|triple|couple|several|few|many|both|all|every|each)$/,
  promise:
    /^(deliver\w*|ship\w*|dispatch\w*|arriv\w*|return\w*|refund\w*|guarante\w*|warrant\w*|promis\w*|free|tomorrow|today|tonight|overnight|stock|available|discount\w*|coupon\w*|voucher\w*|sale|deals?|gift\w*|insur\w*|exchang\w*|certif\w*|approved|official)$/,
  superlative: new RegExp(
    `^(best|worst|most|least|only|top|leading|ultimate|perfect|ideal|un(beatable|rivalled|matched)|(${STEMS})e?st)$`,
  ),
  comparison: new RegExp(`^(more|less|better|worse|than|further|(${STEMS})e?r)$`),
  /** What a product does for somebody's body, and what it goes with. */
  fitness:
    /^(\w*(pain|ache)s?|migraines?|allerg\w*|asthma\w*|sick\w*|injur\w*|pregnan\w*|safe\w*|medic\w*|heal\w*|fits?|works?|compatib\w*)$/,
  currency: /^(dollars?|euros?|pounds?|bucks?|quid|cents?|usd|eur|gbp|yen|rupees?|francs?)$/,
} as const satisfies Record<string, RegExp>
