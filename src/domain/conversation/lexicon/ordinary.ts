/**
 * Common English words, in base forms, that are no typing errors and that name nothing to search for: verbs of daily
 * life, family, feelings, time, place. Words that products are called by as well (light, case, watch, cover …) are left
 * out, and so are forms that endings make of others.
 */
export const ORDINARY_WORDS = `accept accident account ache across act add address admit advice affair afford afraid afternoon against age ago
  agree ahead airport alive allow almost alone along among amount ancient angry anniversary annoy answer anybody
  anymore anywhere apart apartment apologize appear appreciate april area arm ashamed aside asleep assume ate attack
  attention attic attitude august aunt avoid awake aware away awful awkward babe baby back backyard bad balcony
  barbecue bargain basement bathroom beach bear beat beautiful beauty became become bedroom beg began begin behind
  believe belong bet beyond birth birthday bite blame bless blind blood bloody blow boil boring born borrow bother
  bottom boy brain brave break breakfast breath breathe bride brilliant broke broken brought buddy build burn busy
  calm campus cannot car care careless catch caught celebrate center central certain chance change character cheap
  check cheeky child chore christmas church city claim class clean clear clever client close clumsy clutter coast
  cold colleague college comfy common community commute company complain complete complicated concern condition
  confuse constant contact continue control convenient conversation cook corner correct cosy couch cough count
  country couple courage course coworker cozy crack crammed cramp crap crash crazy create credit crime cross crowd
  cry curious cut cute daddy damage damn dance danger dangerous dare darling date dawn daycare dead death december
  decide decision declutter decor deep delicious deliver deny describe desert deserve desperate destroy die
  difference difficult dig dinner direct direction dirt dirty discuss distance doctor dog doubt downsize downstairs
  dozen drag dream dressed drew drink drive drop drove drunk dry due dumb dump during duty dying ear earth east easy
  eat edge effect eight emergency empty end enemy energy enjoy enter entire escape evening event eventually everybody
  everywhere evidence evil exact exam example except excite excuse exhaust exist expect expense expensive experience
  expert explain extra eye face fact fail fair faith fall false familiar famous fancy far farm fast fat fault favor
  fear february feet fell fellow felt female fiddle fiddly field fight figure fill final finally finger finish first
  five fix flat flatmate flight flimsy floor fly focus follow food fool foot force forever forget forgive forgot
  forgotten form fortune forty forward fought found four freak free freedom fresh freshman friday front frustrate
  full fun funny further fussy future gang garage garden geek general gentleman giant girl given glad god goes gonna
  gorgeous gotta gotten government grab grace gran grandad grandchild granddad granddaughter grandkid grandparent
  grandson grateful grew groceries ground group grow grown guarantee guess guest guilty half hall hand handle
  handsome hang happen happy hard harm hassle hate head health healthy hear heard heart heaven held hell hero herself
  hide high hill himself hire history hit hobby hold hole holiday honest honor horrible hospital hot hotel hour
  household housemate housewarming however huge human hundred hung hungry hurry hurt idea idiot imagine important
  impossible improve incredible indeed infant inform inside insult intend internship introduce invite irritate island
  issue itself january jealous job join joke joy judge july jump june junior kept kick kid kill kindergarten kiss
  kitchen knew knock knowledge known lady laid land landlord language large last late lately laugh laundry law lawyer
  lay lazy lead learn leave lecture led left leg lesson liar library lie life lift line listen little live load local
  loft lonely long loose lord lose lost lovely low luck lucky lunch mad main major male mama man manage march
  marriage married marry master matter meal medical meet member men mention mess messy met middle midnight migraine
  mind minute miss mistake moment mommy monday month mood moon morning mountain mouth move murder myself mystery
  naked name nan nasty national nature near necessary neck negative neighbor neighborhood neighbour nerd nerve
  nervous newbie newborn next night nightmare nine nobody nonsense normal north nose note notice november nowhere
  nurse object obvious ocean october odd office official once open opinion opportunity organise organize original
  otherwise ought ourselves outside overwhelm owe paid pain pair pal panic papa park part party pass past path
  patient pay peace pension pensioner per period personal physical piece pissed pity plain plan plane play pleasure
  plenty plus point political poor popular porch position positive practical practice pray precious prefer pregnant
  prepare preschool pretend pricey pride private prize problem process professor progress project promise proof
  property protect proud prove public pull pure purpose push quid quit race rain raise ran rare rate reach read real
  realize reason recently recognize recommend recover redecorate regret regular relationship relax release reliable
  relocate remain remember remind remove renovate renovation rent repair repeat replace report request rescue
  research respect responsible rest restaurant retire retirement return rich rid ride ridiculous rise risk river
  rookie roommate rough round row rude ruin rule run rush sad safe safety sale sat saturday save savings saw scare
  schedule school scream sea season second secret secretary secure seen semester send senior sense sensible sensitive
  sent separate september serious serve service set settle seven several sex shake shame shape share sharp shatter
  shift ship shock shoot short shot shut sick side sight sign silence silly simple simply sing sit situation six
  skint skip sky sleep sleepy slept slip slow small smart smash smell smile sneeze snow social society somehow
  somewhere sorry soul source south space spare speak special spent spill spirit split spoke spread spring staff
  stage stare start state station stay steady steal step stolen stood stop storm story straight strange street
  strength stress strike stuck student study stupid style subject success suck sudden suddenly suffer suggest
  suitable summer sun sunday super suppose surgery surprise survive suspect swear sweet taken talent talk taste
  taught teach team tear ten tenant terrible test themselves theory thesis thief third thirteen thousand three threw
  throat throw thursday tidy tight till tiny tip tired toddle together told tomorrow tongue tonight took touch tough
  tour toward town trade traffic trainee trap travel treat tree trial trick tried trip trouble true trust truth
  tuesday turn twenty twice two ugly uncle understand understood united university unusual update upgrade upon upset
  upstairs vacation valley victim view village visit vote wait wake walk war warm warn wash waste watched weak wear
  weather wedding wednesday week weekend weight weird welcome went west wet whatever whenever wherever whether
  whoever whole wild win wind wise wish within witness woke woman women won word wore world worried worry worse worst
  wound wreck write written wrong wrote yard yesterday young yourself zero`
