/** Ordinary English words that must not be taken for misspelt names of products, brands or features. Base forms. */

const WORDS = `able about above accept accessory across act actual add address adult afraid after again against age ago
  agree ahead air alarm all allow almost alone along already also although always am among amount and anger animal another
  answer any anyone anything apart apartment apple area arm around arrive art aside ask at away baby back bad bag bake
  ball band bank bar base basic basket bath bathroom be beach bean bear beat beautiful because become bed bedroom beef
  been before begin behind believe bell below belt bench bend best bet better between big bike bird birth birthday bit
  bite black blade blanket blind block blood blow blue board boat body bold bone book boot bored born borrow boss both
  bother bottom bowl box boy brain brand brave bread break breath brick bridge bright bring broken brother brown brush
  budget build building bus business busy but butter button buy buyer cabin cake call calm came camp can candle candy cap
  car card care careful carpet carry case cat catch cause ceiling center certain chain chance change cheap check cheese
  cherry chicken child chin chip choice choose church circle city class clean clear clever climb clip clock close cloth
  clothes cloud coach coat coin cold college come comfort comfortable common company compare complete concert content
  cook cool copy corn corner correct cost cotton couch cough could count country couple course court cover cow crack
  crash cream create credit crib cross crowd cry cube cup cure curtain curve custom cut dad daily damage dance danger
  dark dart date daughter day dead deal dear decent decide deep deer degree deliver dentist desert design desk dessert
  did die diet different dig dinner dirt dirty dish divide do doctor dog doll dollar done door dot double doubt down
  dragon draw drawer dream dress drink drive driver drop dry due dull during dust duty each eager ear early earn earth
  ease east easy eat edge effect egg eight either else empty end energy engine enjoy enough enter entire equal error even
  evening event ever every everyone everything exact example excellent excited exercise expect expensive explain extra
  eye fabric face fact fair fall false family famous fan far farm fast fat father fault favor fear feather feature feed
  feel fellow felt fence few field fight figure fill film final find fine finger finish fire first fish fit five fix flag
  flat flavor flight floor flow flower fluid fly fold folder follow food fool foot for force forest forever forget fork
  form forward found four frame free fresh friend from front frost fruit fuel full fun funny fur future gain game garage
  garden gas gate general gentle get giant gift girl give glad glass glove go goal goat gold golf good grand grass gray
  great green ground group grow guard guess guest guide guitar gum guy habit hair half hall ham hand handle hang happen
  happy hard harm hat hate have he head health healthy hear heart heat heavy heel height hello help hen her here hide
  high hill him hint hip hit hold hole holiday home honest honey hook hope horse hot hotel hour house how huge human hunt
  hurry hurt husband ice idea ill important in inch include ink inside instead into iron island item jacket jam jar jean
  job join joke joy juice jump jungle just keen keep kept key kick kid kind king kiss kitchen knee knife knock know lack
  lady lake lamb land lane lap large last late later latest laugh law lawn lay lazy lead leaf learn least leather leave
  left leg lemon lend less lesson let letter level lid lie life lift light like line link lip list listen little live
  load local lock log lonely long look loose lose lot loud love low luck lucky lunch machine mad made mail main make male
  man manner many map march mark market mask mass mat match matter may maybe me meal mean meat medium meet melt member
  men mend menu mess metal middle might mile milk mind mine mint minute mirror miss mix modern mom money month mood moon
  more morning most mother motor mount mountain mouth move movie much mud mug muscle music must my nail name narrow
  national natural near neat neck need needle nephew nerve nest net never new news next nice niece night nine no noise
  none noon nor north nose not note nothing notice now number nurse nut oak oat obtain ocean odd of off offer office
  often oil old on once one onion only open option orange order original other our out outdoor oven over own owner pack
  page pain paint pair palm pan pant paper parent park part partner party pass past paste path patient pattern pay peace
  peak pear pen pencil people pepper perfect perhaps period permit person pet phone photo piano pick picnic picture pie
  piece pig pillow pin pine pink pipe pizza place plain plan plane plant plastic plate play player please plenty plug
  plus pocket poem point poison pole police polish polite pond pool poor pop popular possible post pot potato pound pour
  powder power practice prefer premium present press pretty price print private prize problem product promise proper
  proud public pull pump pure purple purpose push put puzzle queen question quick quiet quite rabbit race rack rain raise
  range rare rate rather raw reach read ready real really reason receive recent recipe record red regular related relax
  release remain remember remote remove rent repair repeat replace reply rest result return rice rich ride right ring
  ripe rise river road rob rock roll roof room root rope rose rough round row royal rub rubber rug rule run rush sad safe
  said sail salad salt same sand save say scale scene school science score screen sea search season seat second secret
  see seed seem select self sell send sense serve service set seven several shade shadow shake shall shape share sharp
  she sheep sheet shelf shell shelter shine ship shirt shock shoe shop shore short should shoulder shout show shower
  shut sick side sign silent silk silver simple since sing single sink sister sit site six size skill skin skirt sky
  sleep slice slide slim slip slow small smart smell smile smoke smooth snack snake snow so soap sock soft soil sold
  solid some someone something sometimes son song soon sorry sort sound soup sour south space spare speak special speed
  spell spend spice spill spin spoon sport spot spray spread spring square stable stage stain stair stand star start
  state station stay steak steal steam steel step stick still stock stomach stone stop store storm story stove straight
  strange straw stream street stress string strip strong student study stuff style sugar suit summer sun sunny support
  sure surface surprise sweat sweet swim switch table tail take tale talk tall tank tap tape taste tea teach teacher team
  tear tell ten term test text than thank that the theater their them then there these they thick thin thing think third
  this those though thought thread three throat throw tie tiger tight time tiny tip tire tired title to today toe
  together toilet told tomorrow tonight too took tool tooth top total touch tough toward towel tower town toy track trade
  trail train trap trash tray treat tree trick trip trouble truck true trunk trust try tube turn twelve twice twin two
  type ugly uncle under understand until up upon upper us use used useful user usual van vase very view village visit
  voice wait wake walk wall wallet want war warm wash waste watch water wave way weak wear weather wedding weed week
  weekend weigh weight welcome well west wet what wheel when where which while white who whole why wide wife wild will
  win wind window wine wing winter wipe wire wise wish with wolf woman wonder wood wool word work workout world worm
  worry worse worth would wrap wrist write wrong yard year yellow yes yesterday yet you young your zero zip zone
  blended printed charged headed shipped packed labeled tabled heated chaired benches chairs scented pleated loop plum pebble platinum tile merge emerge
  pioneer monster empire peripheral hyper pelican cobra nomad ballistic reveal catalyst trident adopted cricket modal
  santa trench slash sata ditch bracket ledge shrub stool lawn mower bloke lad lass chap mate gran nanny toddler sibling twin
  twins pushy bumpy lumpy wobbly shaky saggy squeaky creaky noisy dusty musty rusty dirty greasy sticky slippery muddy windy
  rainy snowy icy frosty humid damp soggy steep shallow narrow hollow bulky skinny chunky clunky clumsy flimsy sturdy robust
  tatty shabby grubby tacky posh fancy plush cozy comfy roomy airy gloomy dim dull vivid dazzling blinding glaring harsh
  gentle mellow crisp crunchy chewy juicy bitter salty spicy mild vegan veggie smoothie cocktail lemonade porridge oats
  pancake waffle omelette roast stew casserole curry noodle rice bean lentil carrot onion garlic potato spinach banana
  strawberry blueberry mango avocado chickpea labrador poodle spaniel terrier kitten puppy hamster rabbit parrot
  allotment shed loft attic basement cellar hallway corridor landing balcony terrace patio driveway fence hedge
  skateboard scooter surfboard snowboard kayak canoe dinghy rowing sailing fishing climbing bouldering jogging sprint
  retire retiring retired pension widow fiance bride groom usher nephew cousin landlord tenant lodger flatmate
  physio dentist surgeon optician plumber electrician carpenter mechanic janitor librarian accountant lawyer nurse
  commute detour queue traffic luggage suitcase passport visa embassy hostel motel cottage cabin caravan motorhome
  pedal pedals pedaling spoke saddle handlebar puncture helmeted rucksack satchel tote purse wallet pouch strap buckle
  beginner starter newbie toddler teenager senior student commuter traveler hobbyist enthusiast amateur
  apple orange pioneer princess integral chief equip jumbo manhattan peach shuttle denver sharp buffalo matrix innova
  vivid canon brother cherry act eaton drone atlas arc aura basics classic core current delta echo edge element focus
  fusion genius horizon icon impact legend logic magic nova oasis onyx optimum orbit origin phoenix prestige prime pro
  pulse quest radiant rapid rush signature sonic spark spectrum summit supreme swift titan ultra unity urban vector vertex
  victory vision vital zen`

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/))
