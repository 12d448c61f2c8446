/** What shoppers tell of their lives when they need one of these, a sentence a line. */
export const HOME_STORIES: Readonly<Record<string, string>> = {
  'coffee-makers': `
i can't function before my first espresso and the cafe bill is killing me
my husband spends a fortune on takeaway lattes every single week
something to brew a proper flat white at home before the school run
the pot at the office leaks all over the counter and the brew tastes burnt
want barista style foam on my morning cup without queueing
moving out of my parents house and i need my caffeine fix
night shifts at the hospital and instant granules just don't cut it anymore
my dad loves his cappuccino after lunch, his birthday is on sunday
a gadget that grinds beans fresh and pours me an americano
fed up with soggy paper filters and grounds in my mug
the pods keep jamming in the old one and it drips
we host brunch and need twelve cups of hot joe ready at once
i'd like to wake up to the smell of a fresh roast already waiting
just got back from italy and nothing here tastes like the crema there
my french press shattered and i hate cleaning the sludge anyway
thesis writing means i'm living on mochas from the campus bar
something with a steam wand so i can froth oat milk
new staff kitchen, everyone keeps sneaking out to the coffee shop down the road
my wife only drinks decaf and i only drink strong, need something for both
i bought a bag of arabica beans and now have no way of using it
mornings are a zombie movie till i get a double shot in me
want a timer so my java is done when the alarm rings
carafe cracked and the hotplate scorches whatever is left in it
retired now and i want to learn latte art
descaling the ancient one takes an hour and it still spits
cold brew all summer, would love to make it myself rather than buy cans
my colleague swears by ristretto and got me hooked
tiny studio kitchen, just need one cup of coffee at a time
opening a small bakery and customers keep asking for macchiatos
the moka on the stove boiled dry and melted its handle
i'm pregnant and off caffeine but my partner still wants his morning brew
guests always ask for an espresso after dinner and i've got nothing to offer
thing for making cortados like the place round the corner
i spend five bucks a day at the drive through before work
my roommate took the percolator when he moved out
those aluminium capsules are so wasteful, is there something that uses whole beans
early bird fishing trips, i fill a thermos with black coffee at four am
my mum has arthritis and can't push the plunger down any longer
waiting room needs something where patients can pour themselves a cuppa joe
i want cinnamon lattes all autumn without leaving the house in slippers
new baby, no sleep, send caffeine
the milk frother thingy broke off and now it's only sad flat drinks
wedding present for two coffee snobs
my drip thing takes ages and the result is lukewarm and watery
i grind by hand every dawn and my wrist hurts, want a button that does it all
cuban style cafecito like my abuela made
instant tastes like dust, i want the real thing
need a wake up drink in the garage workshop where i start at five
the machine at work takes coins and pours brown water
my teenage daughter wants to make iced caramel lattes like in those videos
pour over is nice but i've no patience on weekdays
i want to stop stopping at the barista stand by the train station
our bed and breakfast gets complaints about the weak stuff we serve at breakfast
brother in law roasts his own beans in the shed and has nothing decent to brew with
portafilter handle snapped and the pump sounds like a tractor
looking for something to keep a jug of filter hot during long board meetings
a quick shot of something dark and strong between zoom calls
my in laws are swedish, fika without a good pot is a disaster
single serve, no mess, just press and go before my commute
we got a cabin in the hills and miss our morning roast there
trying to save cash by not buying a frappuccino every afternoon
turkish neighbours serve such lovely thick brews, i'd like that at mine
grandpa can't stand bitter, wants it smooth with a creamy head on top
exam season and energy drinks give me the jitters, i'd rather sip espresso
i drink six mugs a day and boil water for instant each time like a caveman
the church hall volunteers want to serve after sunday service, about forty cups of coffee
my boss asked me to sort out something so the team gets decent cappuccinos
valentines idea for a girl who says don't talk to me before my latte
the grounds container overflows and there's mould in the tank of our old bean thing
can't tell arabica from robusta but i know the stuff at home is horrid
`,
  kettles: `
my tea takes forever to get going in the morning
boiling water in a saucepan on the hob is so slow
i fill hot water bottles for the kids every night all winter
the lid won't shut any more and it never clicks off
student halls, i live on pot noodles and cup soups
there's chalky limescale floating in my earl grey
something that heats water fast for my instant porridge
my gran keeps leaving the gas on when she makes a brew
green tea goes bitter because i can't get the right temperature
baby formula at three am and i need warm water quickly
the whistling one on the stove wakes the whole flat up
caravan trip and we want a cuppa when we park up
my old one leaks from the base and trips the fuse
a thing for making herbal infusions at my desk
i have a sore throat all the time and want lemon and honey drinks
gift for my aunt who drinks ten cups of english breakfast a day
the spout dribbles all down the counter when i pour
my nan's wrists are weak, she needs something light to lift and tip
the builders are coming for two weeks and want tea on the hour
hotel rooms abroad never have anything to boil water with
matcha is my new hobby, it needs eighty degrees exactly
oolong and white leaves, i collect them, need precise heat
microwaving a mug of water for my teabag makes it taste weird
i want something to scald tomatoes and start pasta water quicker
power bill is up because we boil far too much for one cup
the switch broke so i have to hold it down until it bubbles
cold and flu season, steaming bowls for my sinuses every evening
sunday afternoon with scones and a pot of darjeeling, but nothing to boil it with
my american roommate doesn't own anything to make tea with, shocking
the glass cracked when i poured cold in after it had boiled
need to sterilise bottles and dummies for a newborn
my chamomile before bed is the only thing that helps me sleep
new flat, no stove yet, at least i want ramen
it takes ten minutes to boil and roars like a jet plane
i love couscous, just pour boiling water over it, but i've nothing to boil with
tearoom at the village cricket club lost theirs to a short circuit
my mother in law from yorkshire arrives and expects a proper brew
water tastes of plastic from the cheap one i bought
the handle gets scorching hot and burned my fingers
a gooseneck thing for slowly pouring on my loose leaf
something that keeps the water warm all morning for refills
my dad is nearly blind, must hear when the water has boiled
making hot toddies on bonfire night for the neighbours
yerba mate needs water hot but not boiling
the element is furred up and there are brown flakes everywhere
i work in a garden centre shed and want hot drinks in january
chinese in laws drink plain hot water all day long
my rooibos habit is getting serious
stirring gravy granules needs water off the boil and the stove is busy cooking
the cordless base on mine sparks when i set it down
teacher's lounge, thirty people, all wanting a brew in a fifteen minute break
i want hot cocoa sachets ready quick after sledging
truck driver here, want noodles and tea in the cab
mum gets up at five for her peppermint tea and wakes us with the racket
we have hard water and everything scales up within weeks
making gelatin and jelly with the toddlers, need boiling water by the jug
i keep forgetting the pan of water on the hob and it boils dry
my housemate broke the only thing we had for heating water
cosy reading nook, endless cups of ginger tea
i've a toddler who grabs cords, want something for boiling that stays cool outside
soaking feet in hot water after long shifts, taps only run lukewarm
retro pastel thing to heat water, matching my toaster
camp kitchen at the allotment, a cuppa between the bean rows
something foldable so i can boil water in hostels
no idea when it's boiled, the window on the side has gone cloudy
lapsang at four o'clock is a ritual in this house
the boiler's out and i need hot water to wash up
pouring drinks for the choir ladies, teabags at the ready
ours switches off before it even bubbles so the tea is weak
my fella proposed over a mug of assam, anniversary coming and our old boiling thing is rusty
`,
  blenders: `
i want to drink my greens, spinach and kale and all that
my protein shakes come out lumpy and disgusting
my little one starts on solids and i want to puree carrots for her
overripe bananas everywhere, would love to turn them into smoothies
pumpkin soup season and i want it silky
something to crush ice for margaritas
dad had jaw surgery and can only take liquid food for six weeks
milkshakes like the diner used to make
a gadget that whizzes up frozen berries with yoghurt
making hummus with a fork is not working
i want to make my own almond milk
pesto by hand in a mortar takes me all evening
frozen daiquiris at our pool party in july
gym after work and i want a shake to take along, whizzed in its own cup
the jug cracked and there is mango all over the worktop
blades got blunt and leave strawberry chunks
nut butters cost a bomb, i want to grind my own peanuts
the motor smells of burning when i put in ice cubes
my daughter won't eat vegetables unless they're hidden in sauce
gazpacho like on holiday in seville
chunky tomato soup, i'd like to smooth it right in the pot
five a day in a glass before i leave for lectures
trying a juice cleanse with celery, cucumber and ginger
pancake batter full of lumps every sunday
acai bowls are ten quid at the cafe
my grandmother has dentures and can't chew, everything must be mashed very fine
curry pastes from scratch with lemongrass and chillies
mayonnaise keeps splitting when i whisk it
something to pulverise flax and chia seeds
baby weaning, sweet potato and pea mush in little pots
vegan cashew cream for my pasta sauces
bodybuilder boyfriend mixes whey, oats and raw eggs with a spoon
pina coladas on the balcony this summer
lassi with mango like my mum makes
salsa for taco night without chopping till i cry
the little shake cup leaks from the seal at the bottom
i've got too many garden tomatoes and want passata
swallowing trouble after his stroke, the doctor said pureed meals
frozen fruit cubes and coconut water, every morning before yoga
something on a stick i can dip in the saucepan to make velouté
we want slushies for a kids birthday
my wife is on a diet of shakes, avocado and spinach mainly
the lid flew off and the ceiling is green
leftover veg from the roast, i'd turn it all into soup
horchata and agua fresca for our cinco de mayo party
wheatgrass shots at a health bar are too expensive
dosa batter needs lentils and rice ground to a paste
oat milk homemade, saves loads of cartons
guacamole and dips for superbowl night
my son is underweight, the dietician wants calorie dense shakes
applesauce from our orchard windfalls
peach nectar and sorbet, stone fruit glut in august
breakfast i can slurp on the bus, fruity and filling
our parrot eats mashed fruit and veg, i i mash it to pulp for him weekly
feeding an old cat with no teeth, need to turn his meat into mush
watermelon juice on hot afternoons
beetroot, apple and ginger drinks for my marathon training
cocktail bar at home, frozen ones with umbrellas
the plastic gear stripped while i was doing dates and nuts
turn stale bread into crumbs and cheese into dust
tahini dressing, i want it creamy not gritty
cauliflower mash as smooth as in restaurants
collagen powder clumps in my glass however hard i stir
banana ice cream from frozen slices, a friend showed me
my hand tires mashing chickpeas for falafel
spinach fibres stuck between my teeth, my current one doesn't chop fine enough
cheap thing for shakes in a dorm room, just one beaker
raw food phase, i'm drinking salads
bisque and chowder, need to get the lobster shells and veg smooth
tropical fruit box subscription, papaya and pineapple piling up, want to drink it
`,
  'air-fryers': `
i love chips but the oil is bad for my heart
crispy wings without a vat of fat
the oven takes ages to preheat for two fish fingers
my cholesterol is high and the doctor banned fried food
teenagers come home starving and want nuggets in ten minutes
something that makes fries crunchy with barely any oil
deep fat smell hangs in my curtains for days
reheated pizza goes soggy in the microwave
our oven broke and we mostly cook for two anyway
roast potatoes like my nan's but quicker
the basket coating flakes off and food sticks to it
small kitchen with no stove, want to cook chicken thighs
my brother lives off frozen spring rolls and onion rings
weeknight dinners in fifteen minutes after football practice
crunchy brussels sprouts, everybody online makes them
heating the big oven costs too much for one portion
i'm scared of hot oil spitting since i burned my arm
game night snacks, mozzarella sticks and jalapeno poppers
low fat way to get that fried chicken shop crunch
my wife makes schnitzel and the kitchen is covered in grease
salmon fillets with crispy skin, no splatter
tofu cubes never go crisp in my pan
sweet potato wedges come out floppy on the baking tray
dieting but craving tempura and doughnuts
retired couple, we want something simple for a couple of pork chops
falafel without deep frying
caravan holiday, we want bacon and sausages without smoke
heat up leftovers so that they stay crunchy
a countertop thing that blows hot air around the food
my son only eats crispy stuff, breaded everything
kale chips and roasted chickpeas for snacking
it's thirty five degrees outside and i refuse to turn the oven on
weight watchers, i count points and fried food blows the budget
student, one socket, no hob, wants cooked food
fish and chips friday at home but healthier
my gallbladder got removed and greasy meals upset me
samosas for eid, dozens of them, less oil please
steak bites and asparagus cooked fast while i bath the kids
dad had a heart attack, we're changing how we cook his beloved fries
halloumi fries and padron peppers for tapas night
baked potato in half the time with a crackly skin
frozen hash browns on saturday morning, crispy and golden
what do i use for tater tots other than the oven
toddler tea time, fish fingers and waffles quick
what do people use to get crackling on pork belly so easily these days
the frying pan smokes out the flat and sets off the alarm
disposing of used cooking oil is such a nuisance
cook two things at once in separate drawers, chips and chicken
divorced, cooking for one, don't know how to cook anything but frozen breaded stuff
coconut shrimp like at the beach bar, but lean
arancini and croquettes for a party, crisp outside
my flatmate's one has a burnt smell and the drawer no longer slides in
work canteen is shut so we want something to heat up pasties and sausage rolls
plantain and yuca fried without the fat
meal prep sundays, batches of crispy chicken breast
gluten free breading falls off in the pan
my chip pan is a fire hazard according to my daughter
empanadas golden brown without frying
bagels and pizza pockets after school, the kids do it themselves
pakoras in the rainy season, my belly says less oil
cauliflower wings with buffalo sauce
fat free crackly parsnips for christmas lunch when the oven is full of turkey
my mum can't bend down to the oven any more for her roast dinner
i burn everything under the grill, need a foolproof crisping gadget
dehydrate apple slices and make crispy bacon in the same thing
everyone in the office raves about cooking with hot air
crumbed mushrooms, zucchini sticks, all that pub food but at home
curly fries are life, my waistline disagrees
drumsticks raw in the middle and burnt outside in my little toaster oven
shift worker, get home at midnight and want hot crispy food in minutes
`,
  'vacuum-cleaners': `
dog hair all over the sofa and the rugs
crumbs under the baby's seat after every meal
my back hurts from sweeping the whole house
golden retriever is shedding like mad this spring
something that cleans the floors while i'm at work
carpet looks grey and gritty no matter how much i brush it
cat litter gets tracked through the entire hallway
the bag is always full and it hardly sucks any more
dust bunnies under the bed are breeding
a gadget that crawls about and picks up the dirt by itself
pine needles all over the parquet after christmas
the car is full of sand after the beach
my hose is clogged with toy bricks and hair
we moved into a house with wall to wall carpet
the cord is too short to do the stairs
my grandmother can't push the heavy thing up the stairs any more
cereal rings ground into the rug by my twins
glitter everywhere after the kids did crafts
sawdust on the workshop floor, broom just spreads it
rabbit hay is spread across the living room
landlord wants the carpets spotless before we hand the keys back
broken glass splinters on the kitchen tiles, need to suck them up
i hate sweeping, wish a little robot did it
long hair wound round the roller till it stops spinning
spiders and cobwebs in every corner of the cellar
hallway's always muddy once the boots have dried
the one i have is so loud it terrifies the baby
biscuit crumbs between the car seats
dust mites in the carpet, i want them sucked out
cleaning job, five flats a day, my old machine lost its suction
birdseed husks all around the cage
confetti after the hen party in each gap of the floorboards
popcorn between the couch cushions after film night
ash from the fireplace all over the hearth
plaster dust after the renovation has settled on every floor
tiny apartment, no closet for a big upright thing
something cordless i can grab quickly for spills of cereal
fluff on the stair runner drives me mad
hairdresser, need to clear cut hair off the salon floor fast
mother in law is coming and the floors are filthy
lint and threads from my sewing all over the rug
the dustpan and i are no longer friends since my knee operation
new puppy chews pillows, feathers everywhere
my ferret's bedding ends up in the hallway
stairs, curtains and upholstery, all full of fur
my elderly dad trips over the cable when he does his carpets
flour on the floor every baking day, sucking it up would be quicker than mopping
guinea pig shavings are in my socks
we've three huskies and a black rug
the filter stinks and blows dust back out the rear
polystyrene beads from a burst bean bag, they stick to everything
mouse droppings in the attic, insulation dust, want to suck it all up
i run an airbnb and need the floors done between guests
leaves and grit blown into the porch every autumn
i spend my saturday pushing a noisy thing around the carpet
chinchilla dust bath means a film on the laminate
i'm paralysed from the waist and can't sweep, want the floor to be done automatically
wife cleans church pews and the aisle carpet, needs something on her back
dried mud in the camper van footwells
cornflakes, raisins and playdough bits trodden into the pile
hardwood floors show each speck of dirt by noon
spilled a plant pot, soil deep in the shag rug
bits of toast under the kitchen units that no broom reaches
nothing sucks up the kitty fluff on the scratching tree
my flatmates never sweep and my bare feet collect grit
stick thing for quick tidying, the battery of ours dies after the first room
our bulldog moults and my black trousers suffer when i sit on the sofa
the brush head squeaks and leaves everything lying on the carpet
pick up ladybirds and flies dead along the windowsills
empties itself and knows the map of my rooms, that kind of floor helper
`,
  'air-purifiers': `
my son sneezes all night from pollen
wildfire smoke is creeping in through the windows
neighbours smoke weed and it drifts into my flat
asthma gets worse whenever we sleep with the window closed
we live by a motorway and the fumes come in
i'm allergic to my girlfriend's cat but i love both
something to clean what we breathe in the bedroom
musty smell in the basement flat that won't go away
my eyes itch from february to june
new furniture stinks of chemicals, gives me headaches
the baby coughs and the doctor talks of fine particles
dust floating in the sunbeams, i wheeze
a gadget that filters smoke out of a room
cooking odours linger for days in our open plan place
mould spores in the damp corner worry me
hay fever makes my nights miserable
covid going round the classroom, i want cleaner air for my pupils
wood stove next door, smog in our living room all winter
my husband smokes cigars indoors
litter box stench in a tiny studio
ragweed season in texas is killing my sinuses
the city's pollution index is red again today
i've copd and stuffy rooms make me gasp
construction opposite, the dust hangs in the whole flat
paint fumes in the nursery, due date in a month
pet dander sets off my daughter's rash
i wake up with a blocked nose every day
nail salon, the acetone vapours are heavy
my flat smells of the curry house downstairs
fine dust from my 3d printing resin, not healthy to inhale
office got no windows that open and everybody catches colds
birch trees bloom and my throat closes up
something with a hepa that runs quietly beside my bed
my mum's oxygen levels are low, the pulmonologist said keep the air pure
stale air in the waiting room, patients are coughing
wet dog odour never leaves the hallway
moved to delhi, everyone wears masks outside
the fireplace makes the parlour hazy
i can smell the previous tenant's cigarettes in the walls
immune system is weak after chemo, worried about germs in the air
candle soot and incense give me migraines
farm next door spreads manure, we smell it in our bedroom
our parakeets make powdery dander that floats about
saharan dust has made the indoors hazy and my chest tight
volatile stuff from new carpets and varnish makes me dizzy
grandson has eczema and allergies to mites floating in his room
diesel exhaust from the bus stop under our balcony window
barbecue smoke from the courtyard every evening inside my room
i run a dental practice and aerosols are a concern
the dorm smells like socks and old pizza
sinus infection number four this year, the doc blames what i breathe
snoring and congestion because of the dry dusty radiator air
bushfires near sydney, ash in the sky, can't open anything
grass cutting day and i can't stop sneezing indoors
viruses spread through our kindergarten like crazy
singing teacher, my throat is scratchy in the dusty studio
vape clouds from my roommate hang in the lounge
my yoga studio gets whiffy after the evening class
new mother scared of smog, wants the nursery to have fresh clean air
the monitor shows high pm particles in my home office
my asthmatic brother visits and we own four cats
something to trap allergens before they reach my nose
burnt toast smell hangs around until dinner
soldering hobby, i breathe flux fumes
ferret musk, guests wrinkle their nose
i want my lungs to recover, i quit smoking after twenty years
inhaler use went up since we moved downtown
the attic bedroom feels stuffy with spores and i itch
formaldehyde in the prefab, readings are too high
volcano ash and haze, my kids stay indoors and still cough
`,
  'hair-dryers': `
my curls frizz the second it rains
wet hair in winter and the bus leaves in ten minutes
swimming lessons, my daughter goes home with dripping plaits
i've very thick long hair and it takes hours to dry
something to blow my fringe into shape
salon blowouts cost too much
i want volume at the roots, mine hangs flat
the hotel one smelled like it was on fire
going to bed with damp hair gives me a cold
my old one sparks at the cord and cuts out
i need a diffuser for my natural afro coils
gym bag size for after my shower
my poodle needs fluffing after his bath
quick styling before work, i've a bob
perm just done and the hairdresser says dry with cool gentle heat
split ends and damage from too much heat
towel turban for an hour and it's still soaking
bridesmaids getting ready together on saturday, we all need our locks done
my teenager spends an hour in the bathroom doing his quiff
starting at beauty college and need my own kit for blow waves
ionic something that makes hair shiny and smooth
moving abroad and the plug on mine doesn't fit
a lightweight one since i've got tendinitis holding my arm up
hair down to my waist, mornings are a nightmare
it overheats and shuts down halfway through my head
mum's perm and set, she used to go to the salon every friday
the noise scares my toddler whenever i wash her hair
travelling round asia with a backpack and long wet hair
that nozzle thing keeps falling off while i style
my husband wants to tame his cowlick
girls ballet show, buns must be dry by noon
shampooed at six, train at half past, dripping collar
humid summers make me look like a lion
pixie cut, need a bit of lift and texture with warm air
it sucks in strands at the back and burns them
sleek straight look for job interviews, from wavy to smooth with a round brush
wedding hair trial at home, need hot air with strong power
thin baby fine hair that must not get too hot
my sister is a stylist, she broke hers the day before fashion week
after the sauna i can't go out with a wet head
drying my boy's mop after rugby in the rain
wash day with type 4 hair takes my entire sunday
hot air brush thing, dries and shapes at the same time
cold scalp and dripping neck, student house has no heating
beard and moustache blow out, my barber does it so nicely
beach waves without crunchy gel
i bleach my hair so it's fragile, want controlled heat
my wig needs drying after washing
surfing before work, salty wet hair at my desk
present for my niece who's obsessed with her curls
eighties disco party, i want big bouncy hair
my arms get tired before the back of my head is dry
water drips down my blouse after i wash my tresses
my bangs split in the middle when they air dry
the heat setting is stuck on scorching and my scalp hurts
the cool shot button to fix a style is broken on mine
shower at the pool, lockers have none that work
keratin treatment says it must be blown straight after washing
layers flick the wrong way unless i blow them under
hairdressing gran does the whole care home's sets
dreadlocks stay damp inside and start to smell
my husky takes a day to dry after a bath, looking for warm air
bald spot, i want to fluff what's left over it
new haircut never looks like when the salon girl did it with her blower
frozen hair on the way to uni, it's minus ten
sunday evening bath, three girls with long wet hair to get to bed
hair goes static and flyaway, i want something gentler
fold up handle so it fits in my toilet bag for the hotel
cheerleading squad travels and we all need fast dry ponytails
chlorine pool twice a week and leaving with soaking hair in november
`,
  'electric-toothbrushes': `
the dentist says i press too hard and my gums recede
my kids refuse to scrub their teeth properly
plaque builds up behind my lower teeth
coffee stains on my front teeth
gums bleed each time i rinse and spit
my dad's parkinsons makes it hard to clean his teeth
braces are a pain to keep clean
hygienist told me off again about tartar
something that buzzes for two minutes so i brush long enough
bad breath in the mornings, want to fix my oral hygiene
i had a root canal and never want another
three cavities at my last check up
my daughter needs a fun way to get at her molars
wine and smoking turned my teeth yellow
mouth feels furry by noon
manual brushing leaves me with gunk between the teeth
the head spins slower and slower, battery hardly lasts a week
gift for my boyfriend with terrible dental habits
got implants and a crown, have to look after them
arthritis in my hands and i can't do the small circles
gingivitis, the dentist is worried
new veneers cost a fortune, must keep them gleaming
bristles splayed after two weeks, i scrub like a maniac
wisdom tooth pulled, i can hardly reach the back
a gentle vibrating thing for sensitive enamel
travelling for work with a case for my dental stuff
my son needs a timer with songs so he does both jaws
retainer off at last and i want a pearly smile
wedding in june, whiter smile please
pregnancy made my gums puffy and sore
the rotating head came off in my mouth
periodontist warned me about pockets
dental bills are crippling me, prevention is cheaper
old one has black gunk in the handle where the head clicks on
my elderly patient can't open wide, carers clean his teeth
tea drinker, brown stains along the gumline
autistic daughter hates the scratchy bristles, gentle sonic may help
polished feeling like after the hygienist, each day at home
six year old with wobbly milk teeth and too many sweets
my wife says my breath smells of garlic however i brush
crowded bottom teeth that i can't get between
i rush my teeth in thirty seconds before bed
tells me by a red ring if i push too hard on the gums
enamel is wearing away by the canines
swollen gums, pink in the sink
my teeth feel fuzzy after sweets
the charger stand got wet and now my brusher is dead
sonic something for cleaning along the gum line
tartar scraping at the dentist hurts, i'd like less of it
one for the whole family with different coloured heads
stroke left my right hand weak, brushing my teeth is a struggle
grandson is scared of the dentist, we must keep his teeth good
toothpaste runs down my arm and teeth still aren't clean
stinging cold water on my teeth, need softer cleaning
oral care routine, floss and mouthwash i have, what else
i'm a nurse on a ward and want to sort out my own neglected teeth
the hand one doesn't reach behind my back molars
smile makeover done, orthodontist recommends something powered
caries runs in our family
teenager with a mouth full of metal and rotten brushing
a bathroom gadget that pulses each thirty seconds for the next quadrant
bridge and dental work get food stuck underneath
tetracycline stains, i want to polish
my dental plan requires better brushing scores, an app that tracks it would help
canker sores and rough bristles don't mix
my breath at meetings worries me, mints only mask it
insurance doesn't pay for fillings and i keep getting holes
toddler bites the brush, wants one that lights up and hums
how do film stars keep such clean shiny teeth at home
scraping off yellow plaque with a fingernail is gross, i need a better clean
`,
  'office-chairs': `
my lower back aches after eight hours at the desk
working from home at the kitchen table on a wooden stool
sciatica flares up when i sit all day
my gaming sessions leave me with a numb bum
something with lumbar support for my spine
the gas lift sinks down slowly while i type
slouching in front of my computer all day
the wheels got stuck on the carpet and a castor broke off
i'm very tall and my knees hit the desk when i sit
my chiropractor says i need better posture at work
armrests wobble and the fake leather is peeling
hips hurt from sitting through zoom calls
a place to sit with a headrest for my live streams
sweaty back in summer, mesh would be nice
new home workspace, have a desk but sit on a dining stool
my tailbone is bruised, coccyx pain when seated
my neck and shoulders are stiff at the end of the workday
call centre, we sit nine hours a shift
my son does homework hunched over, his feet don't reach the ground
it squeaks whenever i lean back in meetings
i'm heavy and most seats collapse under me
accountant, tax season, sitting until midnight
want to recline between matches and put my legs up
herniated disc, the physio says get something ergonomic
sitting at a standing desk half the day needs a perch
the cushion is flat as a pancake and i feel the board
rolls and swivels so i can reach my filing cabinet
pregnant and sitting at reception all day
my legs fall asleep at the computer
translator, type ten hours, hunchback incoming
my boss promised us better seating after two people called in sick with back trouble
the tilt lever snapped and now i nearly fell backwards
racing style bucket seat for my boy's gaming room
thesis year, i'm glued to my desk and my spine hates me
scratched the parquet with the rollers
dentist receptionist with a sore pelvis from the old swivel thing
short person problems, my feet dangle at the desk
sewing machine hours make my back ache, need adjustable height seat
my husband's moved his work into the spare room and sits on an exercise ball
cat clawed the backrest to shreds and the foam comes out
adjustable arms so my elbows rest at keyboard height
kneeling thing or saddle thing to sit up straight
we're furnishing a meeting room for twelve people to sit round
i fidget a lot and want to spin and rock while i think
scoliosis makes sitting at a laptop torture
music producer, i sit all night in front of my mixing desk
remote job starts monday and i've only got a folding garden seat
my bottom hurts from the hard seat at my workstation
something padded to sit on in the study for writing my novel
a throne for the boss, brown leather with buttons
circulation in my thighs is cut off by the edge of the seat
cubicle life, they gave me the broken one nobody wants
my piriformis screams after a day of coding
upright sitting for painting miniatures at my table
esports team moving into a new training room, where do they sit
my wife got a promotion and her own study, she'd like to sit stylishly
slipped disc last year, can't sit more than twenty minutes at work
the hydraulic went with a bang and now i'm stuck at the lowest height
dispatcher job, seats used around the clock by three shifts
teen needs somewhere better to sit for online school
i sit cross legged at my desk, wide seat please
rounded shoulders from leaning to my screen, want support behind me
architect bent over plans, needs to roll between two tables
lab bench is high, need to sit tall with a foot ring
occupational health did an assessment and said my seating is wrong
my old dad writes his memoirs and sinks into the sofa, back pain guaranteed
flight sim cockpit, what do i sit in
the backrest doesn't lock and i fall into a lying position
freelancer's backside versus plywood, plywood wins
memory foam pillow on my seat doesn't cure the desk ache
`,
  'desk-lamps': `
i read in the evening and my eyes get tired in the dark
homework at the table in the gloom
the bulb flickers when i study
my wife wants to sleep while i read
something to shine on my knitting
the ceiling light throws my own shadow on the paper
i paint miniature figures and can't see the details
glare on my exercise books, gives me headaches
late night revision in a dark dorm room
my eyesight is failing and i need brighter light for crosswords
a bendy thing to point at my drawing
jigsaw puzzles in winter, it's dark by four
clip something onto my headboard for bedtime novels
warm light for my nightstand that dims
i'm on video calls and my face is dark
embroidery stitches are too tiny under the big light
my son is scared to do his homework in the dark corner
need light on my workbench for watch repair
the goose neck droops and won't stay where i aim it
an arm that swings over my architect plans
basement study with no window, depressing and dim
sewing black fabric at night is impossible
stamp collecting with a magnifier and a bright ring
something soft to nurse the baby at night without waking everyone
my reading glasses alone don't help, print is too faint in the evening
the switch on the cord is broken and the shade is dented
banker style with a green glass shade for grandpa's bureau
i do calligraphy and need even daylight colour
nail art at my table, colours look wrong in yellow light
proofreading manuscripts at night strains my eyes
the lights are too harsh in the office, want my own cosy glow
piano sheet music is in shadow
model railway building under poor light
my teenager studies by her phone torch
power flickers and the halogen got so hot it burned my hand
macular degeneration, gran can't read letters anymore without strong light
illuminate my keyboard and notes at night without blinding me
usb thing to light up my work table
she draws comics till two am, her eyes are red
diamond painting, i mix up the beads in dim evenings
soldering circuit boards needs bright white light close up
beading and jewellery making, can't see the clasps
student room has one sad bulb on the ceiling
lighting for my study nook, adjustable brightness and colour
bedside reading without getting up to switch off
touch to dim, next to my pc
my home office faces north and it's dark all afternoon
fly tying, feathers and hooks are tiny, need a beam
dissertation nights at a table with no light
bible reading before bed, large print and still too dark
long dark scandinavian evenings over my sketchbook
my left handed kid writes in the shadow of his hand
tattoo sketches on my light poor table
glow behind my monitor so my eyes relax at night
the shade fell off the one by my typewriter
a spotlight for examining coins
writing letters at the bureau by candlelight is romantic but silly
origami and paper cutting in poor lighting
night owl flatmate, wants a light that doesn't disturb me
i work nights on invoices, only the kitchen bulb is on
pharmacist counting pills at a dim counter
exam cram, library shuts at nine and my room's too dim to read
scale modelling, glue and tweezers under bright light
seeing what i type without the big light on
kids' bedroom table needs light that doesn't hurt their eyes
genealogist reading faded parish registers
photographing small items on my table, need neutral lighting to stand on it
something that clamps to the table edge and lights up my papers
my bookworm sister reads under the covers with a torch
the led strip at my workplace buzzes and gives me migraine, want a gentle light to read by
`,
  mattresses: `
i wake up stiff and sore every morning
springs poke me in the ribs at night
we roll into the middle of the bed
something soft to sleep on
my partner tosses and i feel every move
i sweat like mad at night, the foam keeps the heat
the bed sags like a hammock
my hips ache when i sleep on my side
guests sleep on the floor when they visit
our toddler moves out of her cot into a big bed
new double bed frame arrived with nothing on top
my shoulder goes numb while i sleep
bedbugs, we had to throw it all out
twenty years old and there's a dent in the shape of my husband
i sleep better in hotels than in my own bed
he's heavy and i'm light, we can't agree on firmness
insomnia, tossing and turning on a lumpy surface
child wets the bed and the foam is ruined
moving into my first apartment, sleeping on a pile of blankets
orthopaedic recommendation, i should lie firmer
futon is too hard on my back
pocket springs or memory foam for a stomach sleeper
back pain that disappears after i get up
bunk beds for the twins need something to lie on
king size upgrade, the dog sleeps between us
pregnant and can't find a comfortable lying position
bed smells musty and has yellow stains
fibromyalgia, pressure points hurt all night
camper conversion, need foam cut for the sleeping platform
my gran gets bedsores lying all day
allergic to dust in the old bed, want something fresh to sleep on
airbnb guests complain that the beds are hard as rock
bed creaks and i feel the slats through it
teenage son grew out of his kid's bed
night nurse, sleep in the daytime, need to sink in and rest well
restless nights, i wake up more tired than before
topper no longer helps, the thing below is gone
couples sleeping badly, one snores and both roll to the dip
divorce, she kept the bed and i'm on the couch
want to float like on a cloud when i lie down
my spine isn't straight when i lie on my side
student let came with a disgusting stained one
natural latex and wool, no chemicals where we sleep
hospital style firm for dad after hip replacement
comes rolled up in a box and puffs up overnight
neck stiff and hands tingling upon waking
newborn's crib needs something firm to lie on
we bought an antique bedstead, odd width, nothing fits
athletes recover in bed, i want deep sleep
menopause hot flushes, cooler sleep surface please
summer house beds are damp and mouldy
sofa bed is a torture, mother in law complained
the edge collapses when i sit to put my socks on
split king so we can both choose how hard
sleeping poorly since we moved, our bed is too narrow
fusty old horsehair thing in the guest room
i'm a side sleeper with wide hips
our bed is older than our marriage
the coils squeak each time i turn over, flatmates joke
refugee family moved in, we're collecting beds and bedding for four
she has a slipped disc and can only sleep in a certain position
box spring collapsed, want to lie higher so i get up easily
crumbly foam dust comes out when i change the sheets
tired eyes and sore back, my bed is the culprit
loft bed for my daughter, thin thing to lie on please
hard floor sleeping was a trend i regret
the cat peed on our bed and the smell won't leave
newlyweds, first bed together, want to sleep well
i lie awake at three with an aching lower back
grandchildren are staying over, spare bed needs something comfy
`,
  drills: `
need holes in the wall for shelves
hanging pictures on concrete, nails just bend
flat pack furniture took me all day by hand
my wrist hurts from turning screws
we bought our first house and there's a lot of diy
putting up curtain rails in the new flat
the battery dies after three screws
building a deck in the back yard this summer
mounting the tv bracket on brick
i stripped all the screw heads by hand
a tool to fix wardrobes to the wall so the toddler is safe
assembling a bunk bed with hundreds of screws
anchor plugs won't go into plaster
kitchen cabinets need hanging
my dad is a hobby carpenter, father's day is near
the chuck wobbles and the bits fall out
building a chicken coop from pallets
installing blinds for my grandmother
something to make holes in tiles without cracking them
fitting a new lock in the door
electrician apprentice, starting monday, need my own tools
putting together a trampoline with a thousand bolts
we want to hang a hammock from the beam
a loose hinge on the cupboard, i've got nothing to tighten it
raised beds out of planks for my veggies, need to screw them together
birdhouse project with scouts
garden fence panels blew down and need screwing back
attaching a coat rack to the hallway
flat share with a hundred boxes of self assembly furniture
metal sheets, i have to bore through steel
my neighbour is tired of lending me his power tool
fixing a handrail by the stairs for mum
stud wall, towel rail came down with the plugs
boring into masonry for a satellite dish
putting up a swing in the yard
caravan repairs, screws everywhere are loose
heavy mirror over the mantelpiece, need a solid anchor
student moved in and wants to hang up his guitar
treehouse for the grandkids
wood working class, dowel holes
opening up old gadgets with tiny screws
fixing pc cases and laptops with little bits
getting through a concrete ceiling for a plant hook
smoke alarms need mounting in every room
baby gate fixes to the wall, need holes
floating shelves for my book collection
my wife wants a peg board in the craft room
replacing skirting boards and door frames
bathroom cabinet and toilet roll holder to put up on tiles
putting in drywall at the basement conversion
my old corded one smokes and smells when it spins
boat deck planks, hundreds of stainless screws
theatre set building, we assemble and dismantle every week
mixing paint or plaster with a paddle on a spinning tool
making furniture out of scaffold boards
a set of bits and something to spin them
kids' climbing holds onto the garage wall
tightening cot bolts before the baby arrives
roof battens and gutter brackets
rv awning must be bolted on
widow, i want to do small repairs in the house myself
hanging basket brackets outside, brick wall
horse stable boards come loose, need to be screwed tight
my landlord allows four holes in the wall and i've no tool
tap holes in aluminium for my robot project
hook in the ceiling for a punch bag
the wardrobe doors drop, hinges need re-screwing
christmas lights hooks along the eaves
punching holes in leather and wood for crafts, a small rotary tool
garden gate latch fell off and the screws are rusted in tight
`,
  none: `
my clothes come out of the wash still dirty
the spin cycle shakes the whole floor
plates pile up in the sink and nobody wants to scrub them
my shirts are crumpled before every interview
laundry never dries on the rack in november
milk goes sour because the cold box is too warm
ice cream melts in our freezer compartment
need something to toast my crumpets
fresh bread every morning, kneaded and baked on its own
rice always sticks to the bottom of the pot
slow stews while i'm out all day
my gas hob won't ignite
non stick pan for pancakes
new plates and bowls, we broke them all
wine glasses for a dinner party
a waffle iron for sunday brunch
making homemade pasta sheets by rolling
weighing flour to the gram
it's far too hot in the flat, want cold air blowing
my room is freezing, radiators don't work
air is so dry my lips crack
damp walls and water running down the windows, need to draw moisture out
mopping the tiles with a bucket takes ages
windows are streaky and i hate ladders
the toilet is clogged and floods the bathroom
tap drips all night
drain smells and the shower tray fills up
curtains to keep the streetlight out
new sofa for five people
dining table that extends
bookcase for my novels
wardrobe is bursting, need storage boxes
shoe rack in the hall
a duvet for cold nights
goose feather pillow for my neck
silk sheets for our bed
picture frames for family photos
scented candles for my living room
chandelier for the high hallway ceiling
fairy lights for the garden party
a nail gun for the roofing job
saw for cutting logs
lawn is knee high
the hedge has grown over the pavement and needs trimming
leaves in the gutter and on the drive, a blower
watering the tomatoes while we're on vacation
snow on the driveway every january
weeds between the paving stones
a greenhouse for my chillies
patio furniture and a parasol
barbecue for the summer
paint for the bedroom walls
burst pipe, i need a plumber urgently
someone to clean my house every week
a removal firm for saturday
an electrician to look at the fuse box
our upright piano is out of tune, who fixes that
shaving leaves me with razor burn
my beard is getting out of hand and i need to trim it
straighten my hair with hot plates
curling my hair into ringlets with a hot wand
white flakes on my shoulders, i need dandruff shampoo
hair dye to cover greys
lipstick for a night out
moisturiser for dry skin
sun cream for pale kids
perfume for my mum
mouthwash and dental floss
glue so that my dentures stay put
an appointment with a dentist
painkillers for my headache
digital scale to track my weight
thermometer for the baby's fever
electric blanket for my cold feet
massage for my tense shoulders
a wheelchair for my grandfather
walking stick for grandma
hearing aids for my uncle
contact lenses and spectacles
a cot and changing table
we go through twelve diapers a day
warming baby bottles to the perfect temp in the car
dog food for a picky eater
a scratching post for the kitten
aquarium filter for my goldfish
leash for a pulling labrador
a wheel for my restless hamster
saddle and bridle for my horse
grain and feed for our hens
teddy bear for my niece
dollhouse for my granddaughter
building bricks for a five year old
a remote controlled car
the kids want a trampoline to bounce on
inflatable pool for the kids
sledge for the winter holidays
skis and boots for a week in the alps
ball for football practice
my tennis racket needs new strings
fishing rod for my nephew
dumbbells to build muscle
treadmill for rainy days
flat tyre on my car
wiper blades smear the windscreen
engine oil and a filter for my old estate
roof rack for our hatchback
child seat for the car
leather gloves for riding my motorbike
warm coat for the winter
waterproof jacket for hikes
jeans that fit curvy hips
looking for an ivory wedding dress
suit for a funeral
thick wool socks for cold toes
the sun dazzles me when driving, dark glasses maybe
gold earrings for my wife
a necklace for graduation
umbrella that doesn't flip
suitcase for two weeks in spain
my wallet is falling apart, coins drop out
flowers for mother's day
chocolate hamper for the neighbours
ground beans, a kilo, dark roast
loose leaf tea assortment
cumin, turmeric and other spices for curry
gluten free pizza delivered tonight please
vitamins against tiredness and low iron
bottle of whisky for my boss
birthday cake for my daughter
pens and notebooks for school
crayons and an easel
a string snapped on my acoustic guitar
a drum kit for my noisy nephew
sewing thread and needles
a machine to sew dresses
wool for knitting a scarf
batteries for the remote
smoke alarm beeps all night
doorbell that nobody can hear
mousetraps, we've got rodents in the attic
wasps nest under the roof
mosquitoes bite me all night
insurance for the house and contents
flight to new york
concert tickets for two
ladder to reach the attic
extension lead with six sockets
a hammer and a box of nails
safe for my jewellery
something to steam my suit before a wedding
`,
}
