/**
 * What people say beside and around the products, by what it does. Phrases are lower case, singular and without
 * apostrophes, apart by `|`, in short forms ("dont", "im"); `*` stands for any one word.
 */
export const TALK_PHRASES = {
  // Courtesy and moods
  greeting:
    'hi|hello|hey|hiya|howdy|yo|sup|hullo|hallo|hola|namaste|gday|g day|good morning|good afternoon|good evening|good day|morning|evening|afternoon|greetings|hi there|hello there|hey there|whats up|wassup|how are you|how are you doing|hows it going|how is it going|how do you do|nice to meet you|anyone there|you there|alright mate|helo|heya|good to see you|im back',
  thanks:
    'thank you|thanks|thankyou|thx|thnx|ty|tysm|thank u|ta|cheers|much appreciated|appreciate it|many thanks|that helps|that helped|very helpful|super helpful|youre great|lifesaver|bless you|good job|well done|nice one|good bot|great thanks|perfect thanks',
  bye: 'bye|bye bye|goodbye|good bye|see you|see ya|cya|later|talk later|take care|good night|goodnight|have good day|have nice day|have good one|ttyl|im off|gotta go|got to go|that is all|thats all|that will be all|nothing else|all done|im done|were done|no more question|catch you later|signing off|cheerio|so long',
  nod: 'ok|okay|okey|k|kk|yes|yeah|yep|yup|aye|sure|fine|alright|all right|cool|great|perfect|awesome|excellent|lovely|brilliant|got it|gotcha|i see|ah ok|oh ok|ok then|makes sense|fair enough|sounds good|looks good|good point|understood|noted|interesting|wow|hmm|mm|mhm|uh huh|no worries|exactly|indeed|correct|agreed|good to know|i like it|love it|go ahead|please do|why not|no|nope|nah|not really|maybe|perhaps|not sure|dunno|idk|i dont know|let me think|ill think about it|right',
  complaint:
    'i hate this|i dont like this|i dont like it|useless|this is bad|terrible|awful|horrible|rubbish|garbage|crap|nonsense|bullshit|wtf|this is wrong|thats wrong|wrong answer|not what i asked|not what i said|not what i meant|i didnt ask for|i never asked for|i already told you|i told you|you ignored|youre not listening|you dont listen|not helpful|unhelpful|doesnt help|this sucks|you suck|stupid|youre dumb|idiot|you dont understand|you didnt understand|you dont get it|you misunderstood|bad answer|try harder|do better|waste of time|ridiculous|makes no sense|are you serious|frustrating|annoying|not working|you are not listening|you are not helping',

  // About the assistant
  identity:
    'are you human|are you bot|are you robot|are you ai|are you an ai|are you person|are you real|who are you|what are you|am i talking to|am i chatting with|is this bot|is this human|is this person|is this real person|is this automated|your name|who made you|who built you|who programmed you|are you chatgpt|are you gpt|are you claude|are you gemini|are you siri|are you alexa|are you machine|are you alive|are you conscious|which model are you|are you an llm|are you language model|chatbot',
  honesty:
    'trust you|do you get paid|get paid for|do you earn|commission|affiliate|biased|sponsored|are these ads|is this an ad|paid to say|do you make money|is the price real|are these real|did you make that up|made that up|make things up|made up|do you lie|are you lying|how do you know|how sure are you|are you sure|is that true|have you tried|have you used',
  range:
    'what kind of thing|what sort of thing|what stuff|what do you sell|what do you have|what do you stock|what do you carry|what do you offer|what have you got|what you got|what all do you have|what all you sell|what products|what kind of product|what sort of product|what type of product|what categories|which categories|which brands do you have|what brands do you have|what brands do you sell|how many products|whole range|whats in the shop|what can i buy here|what can i get here|your catalog|everything you sell|list categories|show categories|what else do you sell',
  help: 'help|what can you do|how does this work|how do you work|what can i ask|what should i ask|what do you do|how do i use this|how to use|instruction|give me example|example question|menu|command|where do i start|dont know where to start|no idea where to start',
  restart:
    'start over|start again|restart|reset|clear everything|clear all|clear filter|new search|start fresh|fresh start|from scratch|begin again|from beginning|forget everything|forget all that|forget all of that|wipe everything|scrap everything|scrap it all|clear conversation|clear search|clear chat|new conversation|new chat|never mind everything|back to start',
  injection:
    'ignore all previous|ignore previous|ignore prior|ignore above|ignore all instruction|ignore instruction|disregard previous|disregard all|disregard above|disregard instruction|forget previous instruction|forget instruction|system prompt|initial prompt|hidden prompt|developer message|you are now|pretend to be|pretend you|act as|developer mode|debug mode|jailbreak|dan mode|do anything now|new instruction|override|reveal prompt|reveal instruction|print instruction|repeat instruction|show me prompt|your instruction|your guideline|from now on you|admin mode|sudo|root access|simulate being|role play|roleplay|api key|secret key|environment variable|drop table|select from|everything above|forget * instruction|ignore * instruction',

  // What needs care
  medical:
    'pacemaker|medical advice|diagnose|diagnosis|symptom|do i have|should i see a doctor|cure my|treat my|treatment for|medication|medicine|prescription|antibiotic|painkiller|ibuprofen|paracetamol|dosage|blood pressure|diabetes|cancer|depression|adhd|seizure|epilepsy|while pregnant',
  legal:
    'legal advice|is it legal|is it illegal|sue|lawsuit|lawyer|in court|consumer right|tax advice|import tax|customs duty|copyright|patent|visa|immigration|divorce|investment advice',
  danger:
    'kill myself|killing myself|want to die|wanna die|suicide|suicidal|end my life|end it all|dont want to live|no reason to live|self harm|hurt myself|harm myself|cut myself|cutting myself|hang myself|overdose|overdosed|kill someone|kill my wife|kill my husband|kill him|kill her|hurt someone|hurt my wife|stab someone|shoot someone|make a bomb|build a bomb|pipe bomb|make a weapon|buy a gun|make poison|poison someone|poison my|chest pain|chest hurts|cant breathe right now|not breathing|unconscious|heart attack|having a stroke|swallowed a battery|swallowed a magnet|swallowed bleach|smell gas|gas leak|got an electric shock|battery is smoking|battery is on fire|battery is swelling|he hits me|she hits me|hide a body|break into|rob a|too many pill|too many sleeping pill|took too many|bleeding to death|wont stop bleeding|need an ambulance|call an ambulance|carbon monoxide|house is on fire|threatening me',
  general:
    'whats the weather|weather today|weather forecast|weather tomorrow|joke|poem|tell me a story|capital of|president|prime minister|stock market|share price|bitcoin|crypto|football score|who won|translate|do my homework|write code|javascript|what time is it|what day is it|love me|marry me|politics|election',

  // The shop's desk
  delivery:
    'do you ship|can you ship|ship to|deliver|delivery|shipping|postage|when would it arrive|when does it arrive|will it arrive|arrive by|arrive in time|get here by|get it by|get it tomorrow|get it today|next day|same day|how soon can i get|how long until it comes|ship abroad|ship overseas|pick up in store|click and collect|dispatch|courier|by friday|send it to',
  returns:
    'return policy|can i return|send it back|send back|return it|how do i return|money back|refund|exchange it|exchange policy|what if i dont like it|what if it doesnt fit|what if it breaks|what if it doesnt work|change my mind later|arrived broken|arrived damaged|came broken|faulty|defective|wrong item|restocking fee',
  payment:
    'pay with|pay by|payment method|payment option|how can i pay|how do i pay|do you accept|do you take|paypal|apple pay|google pay|credit card|debit card|mastercard|amex|klarna|afterpay|installment|instalment|emi|cash on delivery|cod|upi|paytm|phonepe|financing|on finance|pay monthly|pay later|pay in 3|bank transfer|invoice|gift card|promo code|coupon|voucher|discount code|student discount|nhs discount|military discount|bulk discount|price match',
  order:
    'my order|where is my|wheres my|order status|tracking number|cancel order|cancel my|order number|my account|log in|login|sign in|sign up|password|my delivery|my package|my parcel|hasnt arrived|hasnt come|didnt arrive|not arrived|late delivery|change address|wrong address|my cart|my basket|to cart|to basket|place an order|how do i order|how do i buy|how can i buy|where can i buy it|where do i buy|wholesale|track my|track * order|track * parcel',
  gift: 'gift wrap|gift wrapped|gift wrapping|wrap it|wrapped up|wrapping paper|gift box|gift note|gift message|gift receipt|greeting card|send it as a gift|put a bow',
  warranty:
    'what is the warranty|whats the warranty|is there a warranty|is there a guarantee|come with a warranty|does it have a warranty|come with a guarantee|how long is the warranty|how long is the guarantee|warranty claim|claim warranty|warranty policy|extended warranty|protection plan|get it repaired|spare part|service center',
  privacy:
    'privacy|do you store|do you save my|do you keep my|what data|my data|personal data|delete this conversation|delete our chat|gdpr|who sees|who can see|is this recorded|spy on me|spying on me|chat stored|chat saved|conversation stored|conversation saved',
  contact:
    'talk to a human|speak to a human|talk to a person|speak to a person|speak to someone|talk to someone|real human|real person|human agent|live agent|representative|customer service|customer support|customer care|support team|contact you|phone number|call you|email you|your email|email address|speak to a manager|file a complaint|make a complaint|live chat|whatsapp',
  hours:
    'opening hour|opening time|open today|are you open|open on sunday|when do you open|when do you close|closing time|what time do you open|what time do you close|business hour|where are you located|where is your shop|where is your store|your address|your location|physical store|showroom|nearest store|visit your store',

  // Acts on products
  pick: 'which would you|which one would you|what would you|which do you recommend|which one do you recommend|what do you recommend|what do you suggest|what do you think|which should i|which one should i|what should i buy|what should i get|which to buy|which one to buy|which to choose|which one to choose|which is best|which is the best|which one is best|which one is the best|which is better|which one is better|which is good|which one is good|which is right for me|whats best|the best one|best of these|best of them|best of those|your recommendation|your pick|your favorite|your opinion|your top pick|you decide|you choose|you pick|you tell me|up to you|surprise me|cant decide|cannot decide|cant choose|cant make up my mind|help me decide|help me choose|help me pick|on the fence|pick one|pick for me|choose for me|decide for me|just tell me which|if it was you|if you were me|if you had to|first or second|first or the second|suggest one|give me one|recommend one|winner|which of these would|which of them would|which of those would',
  value:
    'best value|better value|best bang|bang for the buck|bang for my buck|bang for buck|most for my money|most for the money|value for money|best buy|price performance|best for the price|best for the money|sweet spot|best compromise|most value|best all rounder|vfm|paisa vasool',
  difference:
    'how much dearer|how much cheaper|how much more|how much less|how much extra|how much do i save|how much would i save|how much will i save|how much can i save|what do i save|price difference|difference in price|price gap|extra cost|save with the cheaper|do i save much|by how much|how much is the difference',
  sum: 'altogether|in total|total cost|total price|whats the total|what is the total|how much together|how much for both|how much for all|how much would both|how much are both|cost together|add up|add them up|come to|whats the damage|price for 2|how much for 2|how much for 3|if i buy 2|if i buy both|grand total|both together|all together',
  take: 'ill take that|ill take this|ill take the|i will take|ill have it|ill have that|ill have the|ill buy that|ill get it|ill get that|ill go with|ill go for|going with the|go with that|lets get it|i want that one|i want this one|decided on|sold|that one please|this one please|buy it|buy this|order it|order that|take it',
  catch:
    'the catch|any catch|downside|whats wrong with|what is wrong with|anything wrong|drawback|pro and con|the cons|any cons|weakness|weak point|weak spot|disadvantage|what is bad about|bad about it|what do people complain|common problem|known issue|known problem|any problem with|any issue with|what do i give up|trade off|tradeoff|anything i should know',
  why: 'why|how come|what makes it better|what makes this|based on what',
  look_for:
    'what should i look for|what to look for|look out for|what do i look for|what should i watch|what matters|what is important|whats important|what to consider|what should i consider|what should i know|what do i need to know|what is good to know|how to choose|how do i choose|how do you choose|how to pick|buying advice|any advice|any tips|tips on|what makes a good|what type should i|what kind should i|what size should i|how big should',
  enough:
    'is * enough|is * * enough|is it enough|be enough|enough for|overkill|is * too little|is * too much|is * sufficient|is * plenty',
  need: 'do i need|do i really need|do i even need|do we need|do you need|does one need|is it necessary|is * necessary|is it important|is * important|does it matter|should i care|should i have|is it worth having|worth paying for|worth the extra|worth spending|make a difference|any point in|what is the point of|can i do without|get away with|would i notice|will i notice|a gimmick|nice to have or',
  explain:
    'what does * mean|what does * * mean|what does that mean|what do you mean|what is meant by|meaning of|explain|define|in plain english|in simple terms|eli5|what even is|what exactly is|dont know what * is|never heard of|what is a|whats a|stand for',

  // Lists and memory
  more: 'more|keep going|next|what else|anything else|rest of them|the rest|see all|show all|show me all|all of them',
  others:
    'others|something else|something different|different ones|new ones|none of these|none of those|none of them|neither of them|neither of those|not these|not those|not that one|not this one|dont like these|dont like them|not my taste|not my style|not for me|not keen|not convinced|not what i want|you showed me that|seen these|seen those|seen that',
  recall:
    'remind me|what did we look at|what did i look at|what did you show|what have we seen|what have you shown|what was the first one|which one was|one you showed|you showed me earlier|one from before|one from earlier|earlier one|previous one|last list|first list|back to|return to|resume|continue with|show me again|show again|list again|what did i say|what did i ask|where were we',
  deals:
    'on sale|on offer|on discount|on special|on promotion|sale item|any sale|any deal|any offer|any bargain|any discount|any promotion|special offer|best deal|hot deal|deal today|todays deal|deal of the day|offer today|discounted|reduced|marked down|markdown|price drop|price cut|percent off|% off|half price|clearance|black friday|cyber monday|prime day|boxing day|diwali sale|diwali offer|bargain bin|cheaper than usual|cheaper than normal|below list price|below rrp|biggest saving|biggest discount|knocked down|promo|money off|going cheap',
  popular:
    'most popular|bestseller|best seller|best selling|top selling|top seller|trending|whats hot|most bought|most sold|what do most people buy|what do people buy|what does everyone buy|people like most|most liked|most loved|customer favorite|crowd favorite|fan favorite|go to choice|most reviewed',
  save: 'save|bookmark|put * on the shelf|keep it|keep that|keep this|keep the|keep for later|remember this|remember that|remember it|remember the|wishlist it|shortlist|favorite it|pin it|pin that|hold that|park it|put aside|set aside|mark it|note it down|add|on my list|to my list|on my shelf',
  saved:
    'what did i save|what have i saved|what i saved|show saved|my saved|saved product|saved item|saved ones|whats saved|my shelf|my wishlist|my shortlist|my favorites|my bookmarks|ones i kept|what did i keep|see my list|show my list',
  compare:
    'compare|comparison|comparing|compared to|versus|vs|difference between|whats the difference|what is the difference|any difference|how do they differ|how do these differ|how is it different|how are they different|side by side|next to each other|head to head|against each other|line them up|stack up|which of them is better|which of these is better|which of the 2|pit|up against|decide between',
  worth:
    'worth|good deal|good value|good price|fair price|great price|decent price|overpriced|over priced|is it good|is this good|any good|is it decent|is it reliable|well made|should i buy it|should i get it|should i buy this|should i get this|should i go for it|a bargain|good buy|a steal|a scam|will i regret|good choice',
  details:
    'tell me more|tell me about|more about|detail|more info|more information|info on|info about|information on|describe|spec|specification|learn more|know more|know about|everything about|all about|what about the|talk about|elaborate|what can it do|what does it do|what does it come with|how big is it|how much is it|picture of it',
  like: 'something like|anything like|similar to|something similar to|like the|like my|same as|same kind as|same style as|more like|comparable to|along the line of|in the style of|in the vein of|alternative to|alternatives to|equivalent to|replacement for|dupe for|clone of|closest to|like',
  own: 'ive already got|already got a|i already have|already have|we already have|already own|i own|got one already|got one at home|have one at home|my current|my old|my existing|i currently have|i currently use|i just bought|recently bought|was given a|used to have|replace my|replacing my|instead of my',

  // Around a wish
  bonus_before:
    'ideally|preferably|id prefer|would prefer|i prefer|prefer|bonus for|bonus points for|bonus if|extra points for|a plus if|if possible with|if you can|be great if|be nice if|would be nice if|would be good if|would be cool if|would be handy if|would help if|hopefully with|maybe with|perhaps with|possibly with|wouldnt mind|wouldnt say no to|leaning towards|partial to|even better if|better if|best if|would love it to',
  bonus_after:
    'would be nice|would be great|would be good|would be a bonus|would be a plus|would be cool|would be handy|would be useful|would be lovely|would be perfect|would be ideal|would be awesome|would be nicer|would be neat|would be sweet|would help|is a bonus|is a plus|is nice to have|nice to have|a plus|a bonus|as a bonus|preferred|if possible|if available|if you have it|if you have any|if there are any|if there is one|if poss|but not essential|but not required|but not a must|not a must|not essential|isnt essential|not a requirement|ideally|preferably|wouldnt hurt|not a dealbreaker|icing on the cake|not vital|not crucial',
  must: 'must|must have|must be|has to|has to have|has to be|have to have|needs to have|needs to be|need to be|required|is a must|is required|is essential|essential|is vital|vital|crucial|is crucial|non negotiable|is non negotiable|absolutely need|absolutely must|definitely need|really need|cant live without|cant do without|deal breaker if not|very important|insist on|mandatory|got to be|gotta be|gotta have|got to have|as long as it|provided it|only if it',
  indifferent_before:
    'dont care about|dont care if|dont care whether|dont mind|dont mind if|dont need|dont really need|dont necessarily need|no need for|no need to|doesnt need|doesnt need to be|doesnt need to have|doesnt have to be|doesnt have to have|doesnt have to|neednt be|not bothered about|not fussed about|not fussy about|not picky about|not worried about|not concerned about|no preference|no preference on|any|regardless of|irrespective of|whatever|whichever|no matter|open to|open to any|flexible on|flexible about|forget|forget about|drop|scrap|ditch|skip|remove|lose|ignore|lift|clear|cancel|relax|delete|take off|take away|undo|get rid of|leave off|never mind|nevermind|no longer|no longer need|doesnt matter if|doesnt matter whether|matters not|happy with either|happy with any|fine with either|fine with any|ok with either|ok with any|couldnt care less about|not necessarily|with or without|dont have to be|dont have to|do not have to be|does not have to be|does not need to be|do not need|do not care about|do not mind',
  indifferent_after:
    'doesnt matter|dont matter|dont care|isnt important|arent important|not important|unimportant|no object|is no object|is irrelevant|irrelevant|can be anything|is not an issue|isnt an issue|not an issue|no issue|is no issue|not needed|not necessary|not required|isnt needed|isnt necessary|isnt required|arent needed|optional|is optional|is up to you|either is fine|either way|either works|either is ok|any is fine|any will do|is fine again|is ok again|is okay again|are fine again|are ok again|is allowed again|is back in|is fine too|is ok too|is fine as well|is okay after all|is fine after all|works too|is fine|are fine|is ok|is okay|are ok|are okay|is acceptable|would be fine|would be ok|is all right|i dont mind|not fussed|not bothered|i can do without|can do without|can live without|makes no difference|all the same to me|is negotiable|negotiable|is flexible|flexible|no big deal|does not matter|do not matter|is not important|is not needed|is not necessary|is not required|all the same|is all the same|or not',
  exclude_before:
    'no|not|without|w o|never|none|hate|i hate|dislike|dont want|dont want any|doesnt want|dont like|dont show|dont show me|dont give me|cant stand|cant have|anything but|anything except|anything other than|everything but|all but|any but|any * but|any * except|except|except for|excluding|exclude|leave out|minus|other than|apart from|but not|but no|not from|not by|no more|rather not|id rather not|avoid|avoiding|stay away from|steer clear of|keep away from|nothing from|nothing by|nothing with|nothing in|none of that|free of|free from|allergic to|sick of|tired of|fed up with|had enough of|bad experience with|dont trust|boycott|must not have|mustnt have|mustnt be|must not be|shouldnt have|shouldnt be|should not be|cant be|cannot be|lacking|rule out|filter out|not a fan of|no fan of|please no|definitely not|absolutely no|absolutely not|do not want|do not show|do not like|refuse to buy|wont buy|will not buy|would never buy|never buy|never again',
  exclude_after:
    'is out|are out|dont count|doesnt count|is not an option|isnt an option|are not an option|not an option|can stay away|is a no go|are a no go|no go|is a deal breaker|is a dealbreaker|are a dealbreaker|dealbreaker|is a big no|hard no|is off the table|off the table|excluded|excepted|is banned|is too ugly|is ugly|not allowed|is forbidden|arent for me|isnt for me|never again|need not apply|wont do|wont work|i hate|i dont like|i dont want|i cant stand',
  withdraw:
    'never mind|nevermind|nvm|scratch that|strike that|scrap that|no wait|wait no|wait actually|forget it|forget that|ignore that|disregard that|sorry i mean|sorry i meant|i mean|i meant|or rather|actually no|no actually|correction|my bad|oops|whoops|on second thought|second thoughts|changed my mind|ive changed my mind|change of plan|come to think of it',

  // Bounds
  lte_before:
    'up till|at the very most|at absolute most|max budget|not larger than|not longer than|not taller than|not older than|costs less than|weighs less than|just shy of|anything under|somewhere under|staying under|come in under|cap is|spend at most|can spend|could spend|willing to spend|happy to spend|prepared to spend|can afford|as high as|not penny over|not cent over|not dime over|not penny more than|not cent more than|not dollar more than|dont want to spend more than|dont want to go over|dont want to pay more than|cant go higher than|cant pay more than|cant afford more than|cant do more than|wont go over|wont go above|for less than|priced under|costing less than',
  lte_after:
    'or younger|at absolute most|top whack|top limit|upper limit|is limit|is max|is maximum|is ceiling|is cap|is budget|is top|is most i can spend|is most i can pay|is most i want to spend|is all i can spend|is all i can afford|is what i can spend|not penny more|not cent more|not cent over|and not penny more|and not more|cap|to play with|to work with',
  gte_before:
    'at very least|at minimum|minimum is|taller than|thicker than|wider than|north from|anything over|anything above|somewhere over|costs more than|lasts more than|last at least',
  gte_after:
    'or older|or newer|and upward|and upwards|at very least|as minimum|is minimum|is the minimum|is least|is the least|is bare minimum|bare minimum|no less|and not less',
  around_before:
    'ca|in region of|in neighborhood of|in ballpark of|in area of|on order of|plus minus|plus or minus|±|roundabout|in range of|probably around',
  around_after:
    'give or take few|or around that|or about that|ballpark|sort of money|kind of money|around there|or close to it|plus minus|plus or minus',
  each_phrase:
    'each|each one|apiece|a piece|a pop|per piece|per item|per unit|per person|per head|for each|for each one|for every one|individually|separately|respectively|each of them',
  total_phrase:
    'in total|altogether|all together|all in|all up|all told|overall|combined|in all|for both|for all of them|for everything|for the lot|for the whole lot|for the set|for the pair|sum total|between them|taken together',

  // Words around a request
  opener:
    'show me|show|find me|find|get me|give me|gimme|look for|looking for|im looking for|am looking for|we are looking for|looking to buy|looking to get|searching for|search for|search|in search of|shopping for|hunting for|on hunt for|on lookout for|in market for|browsing for|i need|i need to buy|i need to get|we need|need|needs|i want|i want to buy|i wanna|i wanna buy|want|wants|wanting|wanna buy|want to buy|want to get|would like|i would like|am after|after|i require',
  courtesy:
    'please|pls|plz|plse|pleas|kindly|thanks|thx|thank you|cheers|ta|sorry|excuse me|pardon|hi|hello|hey|dear|dear sir|sir|madam|maam|mate|bro|bruv|bruh|buddy|dude|guys|folks|friend|if you could|would you mind|be so kind|do the needful|much appreciated|in advance|no rush|asap|good morning|good evening|good day|regards|yaar|eh',
  filler:
    'lol|lmao|rofl|haha|hahaha|hehe|tbh|ngl|imo|imho|fyi|btw|omg|smh|fr|afaik|basically|honestly|actually|literally|really|just|simply|you know|ya know|u know|i guess|i think|i suppose|i believe|i reckon|i feel like|well|so|um|umm|uh|er|hmm|hm|ah|oh|ooh|wow|damn',
} as const
