/**
 * The most common English words, in base forms, that are no typing errors and that name nothing to search for: verbs of
 * daily life, family, feelings, time, place. Words that products are called by as well (light, case, watch, cover …) are
 * left out.
 */
export const ORDINARY_WORDS = `a able about above abroad absence absolute accept accident accord account ache achieve acquire across act active
  actual add address admire admit adore adult advance adventure advice advise affair affect afford afraid after
  afternoon afterwards again against age agency ago agree ahead aim airport alive all alley allow almost alone along
  aloud already alright also although altogether always am amaze among amount amuse ancient and anger angry
  anniversary announce annoy annual another answer anxious any anybody anyhow anymore anyone anything anyway anywhere
  apart apartment apologise apologize apparent appeal appear appetite appreciate approach appropriate approve april
  are area argue argument arise arm around arrange arrive article as ashamed aside ask asleep assist assume at ate
  attach attack attempt attend attention attic attitude attract auction august aunt auntie author available average
  avoid await awake aware away awful awkward babe baby bachelor bachelorette back background backyard bad badly bake
  balcony ban barbecue bare barely bargain basement basis bathroom be beach bear beat beautiful beauty became because
  become bedroom been before beg began begin begun behave behind being belief believe belong below bend beneath
  benefit beside besides best bet better between beyond big birth birthday bit bite bitter bizarre blame bless blind
  bloke blood bloody blow boarding boil bold bonus bored boring born borrow boss both bother bottom bought boy
  boyfriend brain brave break breakfast breath breathe bride brief brilliant bring broad broke broken brother brought
  buddy build building built bump bunch burn burst busy but buy buyer by calm came campus can cancel cannot cant
  capable car care career careful careless carry catch caught cause celebrate center central century certain
  challenge chance change chaos character chat cheap cheat check cheeky cheer cheerful child childhood chill choice
  choose chore chose chosen christmas church citizen city claim class classmate clean cleanup clear clearly clever
  client climate climb clinic close closely clue clumsy clutter coast cohabit cold collapse colleague collect college
  combine come comfort comfortable comfy commit common community commute company complain complaint complete complex
  complicated compromise concern conclude condition confess confident confirm confuse connect consider constant
  contact contain content continue control convenient conversation convince cook cool cope corner correct cost cosy
  cottage couch cough could couldnt count country couple courage course cousin covid coworker cozy crack crammed
  cramp cranky crap crash crave crawl crazy create credit creepy crime crisis cross crowd cruel cry cuddle cultural
  curious current curse customer cut cute dad daddy daily damage damn dance danger dangerous dare darling date
  daughter dawn day daycare dead deadline deaf dear death debt decade december decent decide decision declutter decor
  deep definite degree delay delicate delicious delight deliver demand deny depart depend depth describe desert
  deserve desire desperate despite destroy detail develop diary did die diet differ difference different difficult
  dig dinner direct direction dirt dirty disappear disappoint disaster discover discuss disgust dislike distance
  distract disturb dive divide do doctor doe does dog doing done dont doubt down downsize downstairs dozen drag drama
  drank dream dressed drew drink drive driven driveway driving drizzle drop drove drunk dry due dull dumb dump during
  dusty duty dying each eager ear early earn earth ease easily east easy eat economy edge educate effect effort eight
  either elbow elder elderly eleven else elsewhere embarrass emergency emotion employ empty encourage end endless
  enemy energy engage engaged enjoy enormous enough ensure enter entertain entire entry environment equal errand
  error escape especially essential even evening event eventually ever every everybody everyday everyone everything
  everywhere evict evidence evil exact exam examine example excellent except excite excuse exercise exhaust exhausted
  exist exotic expect expense expensive experience expert explain explore extra extreme eye face fact fail failure
  faint fair fairly faith fall fallen false fame familiar family famous fancy fantastic far farm fast fat father
  fault favor favorite favour fear february fed feel feeling feet fell fellow felt female fetch few fiance fiancee
  fiddle fiddly field fifteen fifth fifty fight figure fill final finally finance find fine finger finish first fit
  five fix flat flatmate flatshare flew flight flimsy floor flow flown fly focus folk follow fond food fool foolish
  foot for forbid force forest forever forget forgive forgot forgotten form former fortunate fortune forty forward
  fought found four frankly freak free freedom frequent fresh freshman friday friend friendly frighten from front
  frustrate full fumble fun function funny furious further fussy future gain gang garage garden gave geek general
  generous gentle gentleman genuine get giant gift girl girlfriend give given glad glance go goal god goes gone gonna
  good goodness gorgeous gossip got gotta gotten government grab grace gradual graduate gran grandad grandchild
  granddad granddaughter grandfather grandkid grandma grandmother grandpa grandparent grandson granny grateful great
  greedy greet grew grief groceries groom ground group grow grown grumble grumpy guarantee guess guest guide guilty
  guy habit had half hall hallway hand handle handsome hang hangover happen happy hard hardly harm harsh has hassle
  hate have havent he head heal health healthy hear heard heart heartbroken heaven hectic held hell help helpful
  hence her here hero hers herself hesitate hey hi hid hide high hill him himself hint hip hire his history hit hobby
  hold hole holiday home homework honest honor hope horrible horror hospital host hostel hot hotel hour house
  household housemate housewarming how however hug huge human humble humid humidity hundred hung hungry hunt hurry
  hurt husband hustle i idea ideal identify idiot if ignore ill illness im imagine immediate impact impatient
  important impossible impress improve impulse in include income increase incredible indeed industry infant inform
  inlaw inside insist inspire instance instead insult intend intense interest internship interrupt into introduce
  invent invest invitation invite involve irritate is island isnt issue it its itself ive january jealous job jobless
  join joke journey joy judge july jump june junior just justify keen keep kept kick kid kiddo kill kind kindergarten
  kindly kindness kiss kitchen knee knew knock know knowledge known lack lad lady laid lain land landlady landlord
  language large last late lately later latest laugh laundry law lawyer lay layoff lazy lead leader leak lean learn
  learner least leave lecture led left leftover leg lend lesson let lettuce liar library lie life lift like likely
  limit line lip list listen literally little live living load loan local lodger loft lonely long look loose lord
  lose loss lost lot lounge love lovely lover low lower luck lucky lump lunch luxury mad madam made main maintain
  major make male mama man manage manager manner many march marriage married marry massive master mate maternity
  matter mature may maybe me meal mean meant meanwhile measure medical meet meeting member men mention mess messy met
  method midday middle midnight midterm might migraine mile mind mine minor minute miss mistake mix moan modest mom
  moment mommy monday money month mood moon moral more moreover morning mortgage most mostly mother motivate
  motivation mountain mouth move movement much mum mummy murder must my myself mystery nag naked name nan nanny nap
  narrow nasty nation national native nature naughty near nearby nearly neat necessary neck need needy negative
  neighbor neighborhood neighbour neither nephew nerd nerve nervous never nevertheless new newbie newborn newly
  newlywed news next nice niece night nightmare nine no nobody none nonsense noon nor normal north nose not note
  nothing notice november now nowadays nowhere numb number numerous nurse obey object obtain obvious occasion occupy
  occur ocean october odd of off offend offer office official often oh okay old on once one oneself only onto open
  opinion opportunity oppose opposite option or order ordinary organise organize origin original orphan other
  otherwise ought our ours ourselves out outcome outside over overall overnight overtime overwhelm owe own owner pace
  packing paid pain painful pair pal panic papa parent parents park part participate particular partly partner party
  pass passenger passion past path patience patient pause pay peace pension pensioner people per perfect perform
  perhaps period permanent permit person personal personality persuade pet physical pick picky pictured piece pissed
  pity place plain plan plane play player pleasant please pleased pleasure plenty plus point polite political poor
  popular population porch position positive possess possible possibly postpone potential pour poverty practical
  practice practise praise pray precious precise prefer pregnant prepare preschool preschooler presence present
  preserve pretend pretty prevent previous price pricey pride primary principle prior private prize probable probably
  problem proceed process produce profession professor progress project promise promote promotion proof proper
  property propose protect proud prove provide public pull punish pupil puppy purchase pure purpose pursue push put
  qualify quality quarrel question quick quickly quid quit quite race rain rainy raise ran random range rare rarely
  rate rather raw reach react read ready real realise realize really reason reasonable recall receive recent recently
  recognise recognize recommend recover redecorate reduce refer refuse regard regardless regret regular relate
  relation relationship relative relax release reliable relief relocate rely remain remark remember remind remote
  remove reno renovate renovation rent repair repeat replace reply report represent request require rescue research
  resign resist respect respond responsible rest restaurant result retire retired retirement return reveal reward
  rich rid ridden ride ridiculous right rise risk rival river rode role rookie room roomie roommate rough round
  routine row rude ruin rule rumor run rung rush rusty sabbatical sad safe safely safety said sail salary sale same
  sang sat satisfy saturday save savings saw say scare scared schedule scheme school scream sea search season second
  secret secretary section secure see seek seem seen seldom select self selfish sell semester send senior sense
  sensible sensitive sent sentence separate september serious serve service session set settle seven several severe
  sex shabby shake shall shame shape share sharp shatter she shed shift shine shiny ship shock shoot shop shore short
  shot should shoulder shouldnt shout show shown shrug shut shy sibling sick side sigh sight sign silence silly
  similar simple simply since sing sir sister sit site situation six size skill skint skip sky sleep sleepy slept
  slight slightly slip sloppy slow slowly sluggish small smart smash smell smile smooth sneak sneeze snow so social
  society soil sold solid solution solve some somebody somehow someone something sometimes somewhat somewhere son
  soon sore sorry sort soul source south space spare speak special specific spend spent spill spirit spite split
  spoil spoke spoken spouse spread spring staff stage stair stairs stare start state station stay steady steal step
  stepdad stepmom still stingy stolen stood stop store storm story straight strange stranger street strength stress
  stressed strict strike struggle stubborn stuck student study stuff stumble stupid style subject suburb succeed
  success such suck sudden suddenly suffer suggest suitable sum summer sun sunday sunny super support suppose
  supposed sure surface surgery surprise surround survive suspect swear sweep sweet sworn sympathy take taken talent
  talk task taste taught tax teach teacher team teammate tear teen teenager tell temper temporary ten tenant tend
  term terrible terrify test than thank that the their theirs them themselves then theory there therefore these
  thesis they thief thing think third thirsty thirteen thirty this thorough those though thought thousand threat
  threaten three threw thrill throat through throughout throw thrown thursday thus tidy tight till time tiny tip
  tired title to today toddle toddler toe together told tomorrow tone tongue tonight too took top topic torn total
  touch tough tour toward towards town trade tradition traffic trainee transfer transport trap travel treat tree
  tremble trend trial trick tried trip trouble true truly trust truth try tuesday tuition tune turn tutor twelve
  twenty twice two type typical ugly unable uncle under understand understood unemployed unfair unfortunate
  unfortunately unhappy uni unique united university unless unlike unlikely unpack until unusual up update upgrade
  upon upper upset upstairs urge urgent us use used useful useless user usual usually vacation valley valuable value
  various vary vast very via vibe victim view village violent visa visible visit visitor vital volunteer vote wait
  waiter wake walk wander want war warm warn was wash wasnt waste watched way we weak weakness wealth wear weary
  weather wed wedding wednesday week weekend weekly weigh weight weird welcome well went were west wet what whatever
  when whenever where whereas wherever whether which while whine whisper who whoever whole whom whose why widely wife
  wild will willing wimp win wind wise wish with within without witness woke woken woman women won wonder wonderful
  wont word wore work worker workload workplace world worn worried worry worse worst worth would wouldnt wound wow
  wreck write writer written wrong wrote yard yeah year yell yes yesterday yet yikes you young younger your yours
  yourself youth zero`
