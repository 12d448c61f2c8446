/**
 * Small words by what they do in a sentence. One row a class; to teach a word, add it to the row of its class. Base forms;
 * `*` stands for one word or two.
 */
import type { Glue } from '../read/gazetteer.ts'

export const GLUE: Readonly<Partial<Record<Glue, string>>> = {
  determiner:
    'a|an|the|some|any|another|this|that|these|those|my|your|our|his|her|their|its|all|every|both|such|what a',
  joiner:
    'and|or|&|plus|also|as well as|nor|n|and also|but also|and then|along with|together with|/|and maybe|or maybe|or else|aswell as|aswell',
  link: 'of|is|are|at|to|be|with|:|for|than|has|have|in|around|about|should|must|it|was|just|only|like|say|maybe|a|an|the|being|comes|come|around the',
  context:
    'for|for my|for the|for a|for our|for his|for her|for their|to my|on my|to the|with my|in my|into my|to use with|to go with|compatible with|fit|fits|fitting|fit in|fits in|fit into|fits into|fits inside|fit under|fits under|goes in|goes into|works with|work with|to fit|feed|feed a|charge|charge my|charge a|power|carry|carry my|hold|holds|hold my|connect|connect my|plug into|under my|behind my|from my|my|his|her|our|their|of my|next to my|next to the|has my|near my|protect|protecting|protect my|reviving|revive|for an|for an old|for any|beside my|on top of my|store my|inside my|goes with|fits my',
  each: 'each|apiece|a piece|per piece|for each|each one|per item|each of them|for each of them|neither of them|both of them|each of those|every one',
  total:
    'in total|altogether|all in all|all together|combined|for both|for both of them|both of them together|for the 2|for the 2 of them|for the 3|for the 3 of them|between the 2|between the 2 of them|for everything|for the lot|total|in all|between them|for the pair|sum total|all up',
  one: 'one|ones|thing|option|model|pair|pick|product|item|choice',
  which: 'which|which one|which ones|whichever|what one|which is|which are|which of',
  ofShown:
    'of them|of these|of those|of the two|of the three|of the four|of the five|among them|among these|among those|out of these|out of those|from these|from those|of the ones|of the lot|of the bunch|of yours|of the ones you showed|of your first|out of the two|of that lot|between them|of both',
  than: 'than|compared to|compared with',
  stock: 'in stock|available now|available|ready to ship|on hand|not sold out|not out of stock|in stock only',
  priceWord:
    'price|priced|pricing|cost|budget|spend|spending|pay|paying|afford|money|cash|costing|go up to|go as high as|stretch to|part with|shell out|fork out|splash out',
  sort: 'sort|sorted|order|ordered|rank|ranked|arrange|arranged|list|listed|order them|sort them|rank them|put them in order|sort it|sort these|order these',
  shownNoun: 'list|these|those|them|they|result|options',
  priceOpen:
    'whatever it costs|spend what you need|spend what it takes|price is open|budget is open|money no object|money is no object|money is no issue|cost is no object|price no object|no price limit|no budget limit',
  otherBrand:
    'another make|another brand|another maker|another manufacturer|other brand|other maker|different brand|different make|different maker|different manufacturer|other manufacturer|someone else make|other company|another company|not that brand|not this brand|not that maker|not this maker|not that make|any other brand|any other brands|any other maker|other brands|other makers|anyone else make|dont like that brand|dont like this brand|dont trust that brand',
  sameBrand:
    'same maker|same brand|same make|same manufacturer|same company|same people|else from them|else by them|else do they make|else do they have|more from them|more by them|else of theirs|else is there from them|anything else from them',
  wholeShop:
    'you have at all|at all|in whole shop|in your whole shop|in your whole range|of everything you have|out of everything you have|of all you have|of all youve got|you sell at all|you got at all|in entire shop|in your entire range',
  budgetLess:
    'spend * less|pay * less|take * off my budget|take * off budget|knock * off my budget|cut * off my budget|cut my budget by *|lower my budget by *|lower budget by *|reduce my budget by *|reduce budget by *|go * lower|come down by *|go down by *',
  budgetMore:
    'spend * more|spend another *|spend an extra *|pay * more|pay another *|pay an extra *|spare another *|add * to my budget|add * to budget|put * on top|another * on top|raise my budget by *|raise budget by *|raise it by *|increase my budget by *|increase budget by *|up my budget by *|stretch another *|stretch by *|go * higher|go up by *|go up another *|go * over my budget|go * over budget',
  turnTo:
    'next up|moving on|on to next|on to * next|next on list|next on * list|next person|next gift|new topic|another topic|different topic|something else entirely|now something different',
  proVerb:
    'one that does|one that do|ones that do|one which does|ones which do|any that do|any that does|one that has it|ones that have it|one that has that|one with that|ones with that|one with it|ones with it|which ones do|which one does|which do|which does|that does|that do|one that can|ones that can|one that is|ones that are|any that have it|any that are|any that can|only those|just those|only those ones|just those ones|only them',
  again:
    'again|still|same|same as before|as before|as it was|as it is|like before|like i said|stays|stay|keep|as stated',
}

/** Words of the shopper that say nothing by themselves, beside lexicon/ordinary.ts. */
/** Denials, wishes and the like that are no act of their own, beside lexicon/talk-phrases.ts: `polarity place` and phrases. */
export const POLARITY_WORDS: readonly (readonly [
  polarity: 'exclude' | 'indifferent' | 'bonus' | 'own',
  place: 'before' | 'after',
  phrases: string,
])[] = [
  [
    'exclude',
    'before',
    'hide|hide any|weed out|isnt|arent|thats not|that isnt|that arent|which isnt|wasnt|shouldnt be|mustnt be|cant be|must not be|doesnt have|dont have|has no|have no|with no|zero|not keen on|not a fan of|not into|kick out|boot out|ban|throw out|cut out|lose any|skip any|nothing but no',
  ],
  [
    'indifferent',
    'before',
    'what about without|how about without|and without * bit|idc about|idc if|idgaf about|forget what i said about|forget what i said on|i can do without|can do without|could do without|can live without|id let|i could let|could let|lets let|id let go of|let go of|accept|i accept|id accept|ill accept|happy with|fine with|ok with|okay with|i dont mind|dont mind|never mind about|wouldnt mind|take away|take off|undo|lift',
  ],
  [
    'indifferent',
    'after',
    'idc|idc really|idm|i dont really care|can go|could go|is negotiable|are negotiable|i can do without|i could do without|i can live without|i dont need|i do not need|does not matter|makes no difference|is not a must|isnt a must|is no longer needed|after all is fine',
  ],
  [
    'own',
    'before',
    'he already has|she already has|they already have|we already have|hes already got|shes already got|hes got|shes got|theyve got|weve got|ive got|he has|she has|got already|he wont part with|wont part with|already owns',
  ],
]

export const SENTENCE_WORDS =
  'i|im|ive|id|ill|me|you|youre|youve|youd|youll|theyre|theyve|theyd|theyll|itll|hes|shes|didnt|hadnt|hasnt|havent|aint|he|she|it|we|were|they|them|him|us|who|whom|whose|what|whats|when|where|why|how|do|doe|did|done|doing|is|isnt|am|are|arent|was|wasnt|be|been|being|has|have|had|having|can|could|cant|couldnt|would|should|shall|will|wont|wouldnt|may|might|must|get|got|getting|go|going|gone|make|made|let|lets|take|put|give|say|tell|know|think|thought|mean|meant|see|look|seem|feel|want|wanted|need|needed|like|liked|love|use|used|using|try|find|buy|bought|buying|come|came|work|working|help|one|ones|thing|stuff|kind|sort|type|lot|bit|bunch|way|time|day|today|tomorrow|now|then|there|here|so|too|very|really|quite|rather|pretty|much|many|more|most|less|least|few|enough|just|only|even|still|already|yet|ever|never|always|often|sometimes|maybe|perhaps|probably|actually|basically|honestly|definitely|certainly|exactly|especially|mostly|mainly|also|else|again|instead|anyway|though|although|because|cause|since|if|unless|while|until|before|after|as|at|by|from|in|into|of|off|on|onto|out|over|up|down|with|without|to|for|about|around|between|through|than|that|this|these|those|the|a|an|and|or|but|not|no|yes|yeah|ok|okay|well|good|great|nice|decent|fine|proper|right|able|something|anything|everything|nothing|someone|anyone|everyone|somebody|people|person|guy|my|your|his|her|our|their|its|mine|own|same|other|another|each|every|all|any|some|both|either|neither|such|new|old|please|sure|ready|usual|usually|ideal|ideally|perfect|possible|particular|specific|available'
