/** What shoppers tell of their lives when they need one of these, a sentence a line. */
export const OUTSIDE_STORIES: Readonly<Record<string, string>> = {
  routers: `
the wifi doesn't reach my bedroom upstairs
the film keeps buffering every evening even though we pay for fibre
my brother lags out of every match because the internet drops
video meeting freezes whenever my wife starts streaming in the next room
we've got a dead spot in the kitchen where nothing connects
the box our provider gave us needs rebooting twice a day
thick stone walls in this cottage kill the signal completely
too many gadgets online at once and everything crawls
i want to block adult sites for the kids and cut their internet at bedtime
my smart bulbs and doorbell keep falling off the network
moved into a bigger house and coverage in the attic is awful
something with antennas that spreads the connection through all three floors
the broadband is gigabit but i only get a fraction of it wirelessly
working from the garden shed and i can't get online out there
flatmates fighting over bandwidth, five of us streaming at the same time
ping spikes ruin my ranked games at night
need a guest network for our holiday cottage so visitors don't see our files
my grandad's internet is down again and he keeps unplugging the white box
something for the caravan that takes a sim card and gives everybody internet
the isp charges me rent each month for their crummy modem combo
our cafe wants to offer customers free internet with a login page
i keep walking into the hallway to get enough bars for a video call
online lessons keep cutting out for my daughter
downloads take all night no matter what plan i'm on
i want to run a vpn for the entire household instead of on each device
the ethernet sockets on the back are all used up and the fourth one died
neighbours are all on the same channel and it interferes with ours
mesh thingies for a long narrow apartment, is that what i need
my thermostat says offline half of the time
had a hacking scare and i want a proper firewall at home
rural place, only 4g available, need to turn it into home internet
the signal fades as soon as you close the bathroom door
i forgot the admin password of this ancient box and it hasn't had firmware updates in years
teenager stays online till 3am, i want to pause the connection from an app
our signal gets weak by the patio when we have people over
a gizmo that makes the internet faster in the far corner of the loft
dorm only has a wired port in the wall and i want wireless for all my stuff
my remote desktop session disconnects ten times a day at home
telehealth appointments stutter and the doctor can't hear me
switching to fiber next week, the technician said to buy my own equipment
security cams outside lose connection in the rain
the console says nat type strict and i can't join parties
we're on the road in an rv and rely on campground hotspots that barely work
uploading my videos to my channel stalls because the link keeps dropping
my mum says her internet is slow on the sofa but fine next to the telephone socket
i'd like dual or tri band with wpa3
something to share one connection between the twenty people in our office
the lights on my internet box blink red and it gets burning hot
plugged in an extender and it made things worse
webpages time out whenever the microwave is on
my internet cuts out when everyone gets home from school
need port forwarding for hosting a private game server
holiday let guests complain about the internet in the back room
basement renters can't pick up our signal
the tv app spins forever, loading circle all evening
how do i get a strong connection in the garage too
our new build is concrete and steel, devices only connect in the lounge
my trading platform disconnects at the worst moments
exam proctoring kicked me out since my connection dropped
having internet trouble on the top floor of the townhouse
want to get rid of ads and trackers for the whole home network
parents are elderly and need simple home internet that just stays on
two gamers, one streamer and a smart fridge, our network is choking
my laptop shows one bar in the study
i'd like the latest wireless standard, the old one's from 2012
hotel rooms have terrible internet, i want a little travel gadget that makes my own secure network
the printer and the phone can't find each other on our network
qos, i want my work calls to take priority over the kids' downloads
we knocked two flats together and now half of it has no internet
voip calls crackle and drop in our small shop
`,
  'power-banks': `
my phone dies by mid afternoon
on long train rides there's never a socket at my seat
need juice for my mobile during a four day festival
phone's at two percent and i'm still hours from home
hiking for a week with no electricity, gotta keep the gps alive
something pocket sized to top up my phone on the go
i play that augmented reality game all day and run flat by lunch
on the night shift i can't leave my phone plugged in at the ward
blackouts are common here and i need to keep my mobile running
my sister always borrows my charging cable in the pub because she's at one percent
airport outlets are always taken by someone else
want to recharge my handheld console on the plane
something i can throw in my handbag so my phone never goes dead
i'm in taxis all the time and have nowhere to plug in
long haul flight with kids and two tablets that'll run empty over the ocean
need a solar thing to charge devices while trekking in nepal
my battery drains so fast in the cold when i ski
delivery courier on a bike, maps eats my battery
conference days are long and i'm out of power before the keynote
a brick with usb ports that charges several devices away from the wall
we go camping and the phones are dead by day two
my heated vest needs a usb source in the pocket
at the hospital waiting room for hours with a dying phone
photographing all day on my phone empties it before sunset
my earphones and watch both need charging halfway through the journey
something that snaps magnetically on the back of my phone and gives it extra charge
power cuts during hurricane season leave us with dead phones
i need to charge my laptop over usb c in places without plugs
my daughter walks home from school and her phone is always off because it's empty
backpacking through south america, hostels have one outlet for twelve beds
old phone only lasts three hours and i can't afford a new one yet
spare energy for the drone controller in the field
fishing on the boat from dawn, no way to charge anything
theme park app drains everything by noon
my boyfriend never charges his phone overnight, stocking filler for him
stuck in traffic with no charge and couldn't call roadside help
i'd like about twenty thousand mah and allowed in hand luggage
extra charge for a weekend at the lake cabin with no mains
my digital ticket was on the phone and it went black at the gate
tourist days with maps and translation leave me with an empty battery
gift for a colleague who's always hunting for a socket
the last one swelled up and i'm scared it'll catch fire
need to keep my baby monitor powered while we're at the park
pilgrimage walk, six weeks, charging wherever i can
portable energy for my usb fan on the beach
i do door to door canvassing and my tablet runs out before the street ends
volunteering at a marathon and must stay reachable fourteen hours
lecture halls have no outlets and i've got classes back to back
something slim to revive my mobile on a night out
charging on the coach doesn't work and it's nine hours to the coast
my insulin pump app needs the phone alive all day
we lost power for three days last winter and couldn't reach anyone
filming reels all day at the wedding and i have to keep stopping to plug in
emergency kit for the car boot, a thing to charge phones
scout leader here, want to keep everyone's phones topped up on our expedition
bring my phone back from dead when i'm out and about
i wanna charge without cables while sitting in the park
my e-bike trip is ten days and the navigation phone needs power each afternoon
the one i own takes all night to fill up and gives half a charge
geocaching burns through my battery
farmer out in the fields all day with no plug for miles
vlogging abroad, need to feed my phone and action cam between stops
bus driver took the only socket, my phone's about to shut off
my nan goes on cruises and her cabin has one socket
cosplay with led strips that need hidden usb power
strike picket lines are long, phones die
how do i charge two phones at the same time on a mountain
my commute is two hours and i watch series until the battery gives up
something that holds enough for five full phone charges
military training in the woods, a rugged waterproof thing to charge my headlamp and phone
`,
  ssds: `
my computer takes five minutes to boot
i've run out of storage and can't save anything more
need to back up twenty years of family photos
my console is full and i have to delete a title for each new one
video editor here, footage files are enormous and copying takes hours
old laptop makes clicking noises and i'm scared of losing my files
something small to carry all my projects between home and the studio
my pc keeps warning that c is almost full
loading screens in my open world rpg take forever
my thesis only exists in one place and i want a copy somewhere safe
cloud storage subscription is getting expensive, i'd rather keep the files myself
my father has thousands of slides scanned and nowhere to put them
need a nvme m.2 stick for my motherboard
music producer with sample libraries that are gigantic
how can i breathe new life in a sluggish ten year old pc without replacing it
want to move my games library to something faster
transferring a terabyte between two computers
ransomware got my colleague so i want an offline backup
wedding photographer, after each job i must archive the raw files
my notebook computer only has 256 gigs and it can't be upgraded inside
everything stutters when files load, the spinning disk is at a hundred percent
something to plug in the tv and store recordings on
dropped the old spinning one and now all data's gone
i shoot prores straight from my phone and need somewhere external to record to
my backup program says there's not enough space
my son's console memory is full up
student architect with massive cad files to carry to campus
keep medical scans encrypted on a little device with a password
programs take ages to launch after i click them
copying memory cards in the field while on safari
dual boot linux without touching my main partition
i digitised all our vhs tapes and they fill the entire computer
the usb stick is too slow and too small for my movie collection
my photos library won't fit on the computer anymore
compiling code is slow because reading and writing takes so long
podcast archive of ten years, where do i keep it
upgrading the nas with quicker storage
need a boot volume for my hobby computer board because sd cards keep corrupting
my computer crashed and the shop said the disk is failing, bad sectors
replacement storage with a sata plug for my work computer
researcher with huge genome datasets, must take them to another lab
drone footage in 4k, my machine is full after two trips
swap the slow mechanical thing in my desktop computer
i want to clone my system on to something quicker
cheap way to make grandma's pc start up faster
the gaming handheld ran out of room
keep my editing scratch files off the main volume
sharing a big bunch of files with the client by post
shock proof pocket thing to hold backups while i travel
deleting stuff every week just to install updates
a tiny stick that holds a few terabytes
dj with forty thousand tracks who needs them with him at each gig
evidence recordings for our law firm must be stored for ten years offline
my photo catalog lags since the previews are on a slow disk
genealogy hobby, scans of old parish registers piling up everywhere on my pc
want pcie gen 4 read speeds
moved all my home videos of the kids and then the thing died, need a reliable one
got a barebones mini pc with no storage in it
my dad wants all his holiday pictures in one place he can keep in a drawer
football title install is over a hundred gigs and there's no room
saving a spreadsheet takes ages, the light on the tower blinks constantly
tv box runs out of memory for recordings of soap operas
must hand in film school rushes on something fast
thunderbolt storage for editing directly off it
server in our office needs more speedy storage for the database
before i wipe this computer i've got to dump everything somewhere
virtual machines eat all my disk space
the heatsink on mine came off and now it throttles when writing
astro photography stacks fill hundreds of gigabytes a night
i've got documents on seven old usb sticks and want them all together
`,
  cameras: `
phone pictures of our newborn are grainy and blurry
going on safari and i want to zoom in on lions
i'd like to start a travel vlog
my pictures at the school concert come out dark and noisy
something to film my mountain bike runs, strapped to my chest
want a proper blurred background in portraits
birdwatching, i need to capture a kingfisher from far away
my nephew wants to study photography
getting married and we want guests to snap instant prints
my niece loves retro film pictures and snapshots in a white frame
surfing footage in the waves, must be waterproof
shooting the milky way needs long exposures my phone can't do
swapping lenses looks fun and i want to learn about aperture
something rugged to take snorkelling and photograph fish
photographing my handmade jewellery for my online shop, macro close ups
my daughter's football matches look like blurry ants in the pictures
a compact that fits in my jacket for street photography
family reunion coming up and nobody ever takes nice photos
the shutter on my old one is stuck
real estate agent, need wide angle pictures of rooms
i want manual control over iso and shutter speed
interviewing people for a documentary, need good video with a mic input
first baby due in may, i want to capture every moment in good quality
northern lights trip and i don't want to rely on my mobile for pictures
the lens has fungus and the autofocus hunts
skiing with my mates and filming our jumps
food blogger who wants mouthwatering photos
a first one for a seven year old who loves taking snaps
fashion lookbook shoots on a budget
concert photographer in dim clubs
i love black and white street portraits and want something with a viewfinder
retired and want to take up wildlife photography
my social media clips look awful, i want a flip screen and steady footage
need to shoot a music video for our band
my photos have no depth, everything's flat and oversharpened
my granny wants an easy one with an optical zoom and big buttons
scuba diving the reef, want pictures down to thirty metres
capture the moon's craters
macro shots of beetles and mushrooms
the zoom on my mobile turns into pixel mush
honeymoon in japan and i'd like frame worthy pictures
megapixels, sensors, mirrorless, i'm confused what to get for holidays
stabilised video while i run and jump, parkour stuff
making stop motion animation with my kids
photo club says i should get full frame
record my dance rehearsals so i can see my mistakes
motorbike trip through the alps, film it from the handlebar
my dog moves too fast and every shot is smeared
product photos for my online shop look yellow and soft
air show next month and i want pictures of the jets
theatre society wants to film the play from the back row
my boyfriend's into vintage lenses
newspaper intern, need to shoot press pictures
need a burst mode for horse jumping events
want to print poster size pictures from our iceland trip
something that takes pictures and spits them out right away for the party guestbook
the flash makes everyone look like a ghost with red eyes
shooting timelapses of clouds and city lights
dad collects trains and photographs them, his old one broke at the station
i miss having a real shutter button
paddle boarding and kayaking clips, small thing on a floaty grip
my pictures of butterflies never get sharp
spherical shots in 360 for virtual tours
teacher recording science experiments in slow motion
archaeology dig, document the finds in detail
teen wants those washed out early two thousands snapshots
fireworks always look like smudges when i take a picture
a lens and a sensor better than what's on my mobile for landscapes
i sold my photo gear years ago and miss taking photos
something to photograph deer at dusk
`,
  backpacks: `
my shoulder aches from the one sided strap i lug my books with
starting secondary school in september and needs something for all her textbooks
i cycle to the office with a laptop and a change of clothes on me
going interrailing for a month with carry on only
hands free way to carry nappies, wipes and snacks
my zip burst and everything fell out on the pavement
hiking hut to hut, about forty litres with a hip belt
anti theft thing for wearing in crowded subways
my little boy starts kindergarten and wants dinosaurs on what he carries
something to haul my gym kit and lunch to campus on both shoulders
back sweat from carrying my stuff on the scooter
padded compartment for my computer and a place for folders
scoliosis, the physio says spread the weight evenly over both shoulders
food courier who needs a big insulated cube on his back
photographer wanting to carry lenses up a mountain comfortably
i want to carry my cat on my back to the vet
messenger satchel keeps slipping off when i walk
day trips with a picnic, jumper and raincoat for five
under seat size for budget airlines, i don't want to pay for luggage
teacher lugging marking home each night
the straps on my old one frayed and the buckle snapped
rain soaked through and ruined my notebooks on the way to lectures
nurse on double shifts carrying scrubs, lunchbox and clogs
something roll top and waterproof for commuting in seattle
my teenager carries the weight of a small horse to school every morning
toting groceries home on foot, my hands get cut by plastic handles
gap year in asia, sixty litres, opens like a suitcase
small stylish leather thing to wear on both shoulders for the city
hydration vest like thing with a place for a bladder on trail rides
tactical style with molle webbing
my kid's got drawstring one and the cord cuts in his shoulders
breast feeding mum, needs pockets for milk and a changing pad, worn by dad too
skateboard straps on the outside please
i hate handbags, everything in one hand all day
bring my drone and sandwich on a hike
comfortable load carrying for a short woman with a narrow torso
suitcase wheels are useless on cobbles, i'd rather carry it on me
chest clip and lumbar padding so it doesn't pull me backwards
overnight business trip, shirt must not crease, and laptop sleeve too
pockets everywhere for pens, calculator and keys
ski touring, need to attach skis and stash an avalanche shovel
i'm a climber and need to haul ropes to the crag
airport security, i'd like one that lies flat open
granddaughter is six and loves unicorns, she needs one for first grade
my tools for house calls need to be carried up five flights of stairs
foldable thing for souvenirs that packs in its own pocket
the bottom of mine wore through after three years of college
carrying a toddler's stuff and a picnic blanket at the zoo
i ride a motorbike and need something aerodynamic to wear
fishing, want to carry tackle and waders to the river
refugee kids charity, we need to fill forty of them with school supplies
bug out emergency kit needs something sturdy to keep it in
drummer, must carry sticks and music sheets on the tube
locker is far away so i carry all folders between classes
my boyfriend stuffs everything into a supermarket tote, he needs a grown up way to carry his stuff
pilgrim on the camino, eight kilos max load, ventilated mesh back
lacrosse player needs something big enough for cleats and pads
forest school wants the children to carry their own lunch and wellies
carry a chess set, a sketchbook and paints to the park
canvas one with leather buckles like an explorer
airline lost my case so next time i'm carrying everything
my neck hurts since i've been carrying the computer over one shoulder
reflective one for dark winter walks to school
dog walker, treats, leads and poo sacks all need a place
something for books and binders with wheels perhaps, though still wearable
mountaineering weekend and my load was badly balanced
i want organised compartments, everything's a jumble at the bottom
cub scouts are going on their first overnight hike and he has nothing to pack his gear in
my partner travels weekly and wants a smart carry on with a trolley sleeve
something small worn on the back for museums and sightseeing
`,
  'water-bottles': `
i forget to drink and get headaches by noon
my coffee's cold before i reach the office
buying plastic drinks at the station every day is costing me and the planet
needs to keep my squash icy on hot building sites
my toddler spills her juice all over the car seat
mine leaked all over my homework
at spin class i need a sip without stopping
doctor told me to drink two litres a day for my kidney stones
something insulated for tea on winter walks
stainless steel thing that stays cold twenty four hours
i get thirsty on long runs and want something to hold in my hand
a straw lid so i can drink while driving
pregnant and always thirsty, keep it next to my bed
the old one smells mouldy and the rubber seal is black
filling up from streams when trekking, with a filter that makes it safe
office cooler only has paper cups
my son chews through the spout of his sippy thing
hot yoga leaves me parched, something big to hydrate with
time markers on the side to remind me to take sips
football practice, each player must bring their own drink
plastic taste, i'd rather have glass with a silicone sleeve
my drink turns lukewarm in the sun at the beach
teaching all day makes my throat dry
fits in the cage on my bicycle frame
shake my protein powder after lifting without lumps
keeps soup hot for my husband's shift
a gallon jug because i'm always refilling
collapsible thing to drink from that rolls up once empty
nurse on the ward, i get dehydrated since there's no time to go to the tap
the cap of my daughter's drink never closes and her schoolbag is soaked
want infused lemon and cucumber to sip through the day
dog and i share a drink on walks, something with a little bowl attached
fits the cup holder in my car
it has to be dishwasher safe and have a wide opening for ice cubes
single use plastic is banned at our festival so i need something to refill
bpa free for my kindergartner
my gran can't unscrew tight lids with her arthritis and needs to drink more
hot chocolate for the ski slope
sweating a lot in the warehouse, have to stay hydrated
condensation drips all over my desk from my cold drink
tennis tournament in july, electrolytes have to stay cool
my dented metal one doesn't keep anything cold now
something to sip hands free on long bike rides
chemo patient, nurse says take small sips constantly
carry water up the mountain without it weighing a ton
a kid's one with a flip straw and cartoon sharks
zero waste resolution, no more throwaway cups
everyone at the gym sips from those huge insulated things with a handle
desert hike, i need at least two litres with me
my drinking thing fell and the glass shattered
something that tracks how much i've drunk and glows when i should hydrate
airport drinks are overpriced, i'd like an empty one to fill past security
dentist said give up soda and drink more from the tap
kettlebell class, everyone else hydrates while i pant
kids' lunchbox drink that won't drip
plain water bores me, scented flavour pods are cool
self cleaning uv lid sounds great for lazy people
engraved gift for my personal instructor to drink from
bus drivers don't get breaks, i need hot tea that lasts till four
road trip with thirsty teenagers
urinary infections all the time, must flush through with fluids
mum's on water tablets and has to measure her fluids
vacuum walled thing for cold brew on the train
gardening in the heat makes me faint, i need to keep a cold drink nearby
squeeze type for rugby with a sports nozzle
my lips are always cracked from not drinking enough
leakproof to chuck in with my laptop without worry
hydration for horse riding that clips to the saddle
fizzy water to go without losing its bubbles or exploding
everyone in the choir sips from something nice and i've a jam jar
`,
  'running-shoes': `
signed up for my first marathon and my feet blister
shin splints every time i jog
couch to 5k starts monday and i only have flip flops
my toenails go black after long distances
the soles are worn flat after eight hundred kilometres
i overpronate and my ankles roll inward
knees hurt on tarmac, i need more cushioning
muddy forest trails and i keep slipping
doctor says start jogging to lower my blood pressure
plantar fasciitis kills my heel in the morning
wide feet and everything pinches my little toe
my daughter joined the athletics club and does sprints
something light with a carbon plate for race day
parkrun every saturday in whatever i find in the hallway
i want to beat forty minutes in the ten k
on my feet for twelve hours at the hospital and want cushiony footwear i can jog home in
what should i wear on my feet for a half marathon
feet get soaked jogging in autumn puddles
treadmill sessions hurt my arches
my laces never stay tied mid stride
fell runner, need grippy lugs for rocks and bogs
dad's training for a triathlon and needs quick lacing footwear
icy pavements in february and i still wanna jog
my heel slips when i go downhill
i land on my forefoot and want minimal drop
insoles don't help, my footwear is dead
getting fit after having a baby, jogging around the block
my mate persuaded me to do an ultra in the mountains
returning after achilles injury, need a gentle heel lift
hundred kilos and want to start jogging without wrecking my joints
bunions rub on everything
my husband jogs in his old tennis pumps and complains about his back
breathable mesh, my feet overheat and stink
pe teacher who's sprinting about with the pupils all day
charity fun run in april and i've nothing to put on my feet
the foam's gone hard and there's no bounce left
i want to jog barefoot style but with something between me and the gravel
interval training on the track
numb toes after five miles
cross country season, spikes or something grippy
high arches, supinator, so what footwear for asphalt
my boyfriend's pace group meets on wednesdays, he wants more springy footwear
runner's knee flared up again
jogging with my dog through the fields
i clocked too many miles in mine and the upper tore at the toe
neutral with a rocker sole
marathon des sables means sand gets inside
we do laps of the reservoir before breakfast and my feet ache
size fourteen feet are impossible to buy athletic footwear for
stitching came apart at the toe box after a month of jogging
orthotics have to fit inside for my long distance training
my calves cramp, the coach blames what i have on my feet
police fitness test in six weeks, bleep test and laps
jogging on the beach promenade at sunrise
retired and took up race walking and light jogs
girls on the run club, my nine year old needs footwear
my pr is stuck and teammates all have super foams
reflective ones for dark evening jogs
i jog along the canal at lunch and the gravel pokes through my soles
gait analysis said i need stability support
hip pain after every lap
gave up smoking and want to start jogging
orienteering in brambles and swamps
how often should i replace what i jog in
soldier preparing for a selection run
hen party obstacle race, mud everywhere and we have to sprint
sprained my ankle on roots, need better support on trail
feet swell during hot races
my physio says my footwear's worn unevenly at the outer heel
a comfortable pair for ten miles of road each sunday
`,
  tents: `
we want to sleep outdoors in the national park this summer
rain came through the seams and our sleeping bags were soaked
festival in june and i need somewhere to crash on the field
a family of six going camping with a separate bedroom for the kids
bikepacking across scotland and want something under two kilos to sleep in
pegs bend in our rocky pitch
it took us an hour to put up the poles in the dark
wind broke a pole and we slept in the car
something that pops open in seconds
sleeping under the stars but midges ate us alive
baby needs shade on the beach out of the sun
my kids want to camp in the back garden
scout troop shelters are falling apart
winter mountaineering, snow load and storms
a two person shelter for the west highland way
hot mornings turn ours into an oven, need it dark inside
condensation drips on my face by dawn in the wild
canvas bell for glamping with a stove inside
sleep on the roof of my jeep
something to stand upright in when getting dressed at the campsite
groundsheet got ripped by thorns
solo trek along the pyrenees with no huts
hammocks hurt my back, so what shelter for the forest
inflatable beams instead of poles
we booked a pitch by the lake and have nothing to sleep in
hydrostatic head and flysheet, what do i need for wales
fishing overnight at the carp pond, want shelter on the bank
the zip of our porch is broken and mozzies get in
a place for the bikes and muddy boots next to where we sleep at the campsite
motorbike touring, small packed shelter for the night
my girlfriend snores so i want two rooms when camping
duke of edinburgh expedition in july, four girls in one shelter
changing cubicle for swimmers on the lakeside
first camping trip with a toddler in a rainy country
guy ropes trip everybody up
burning man dust storms, need something to sleep in
a shelter for hunters in the bush with a camo pattern
ultralight thru hiker, uses trekking poles for setup
last summer it collapsed at three in the morning in a gale
mosquito netting and ventilation for a jungle night
mould all over the canvas after i packed it wet
dogs come camping with us so must be puncture proof
something for sleeping four adults on the campground
we travel with a caravan and want an extra bedroom beside it
canoe trip with nights on the island
reading den on the lawn for the little ones to sleep out
stargazing overnight on the moor
we arrived at the campsite and found that half the poles were missing
can't sleep in hostels, i'd rather pitch up anywhere
honeymoon road trip through new zealand, nights outdoors
the waterproofing on the fly has peeled off
temporary accommodation for wedding guests in the meadow
freestanding so i can pitch it on rock
music weekend, cheap enough to leave no regrets if it gets muddy
alpine base camp, three seasons or four
expedition for archaeology students who sleep on site
my back garden sleepover for ten girls
grandkids are coming and want to camp with granddad
i hate sleeping on cold ground exposed to the wind in the woods
easy setup as i've got arthritic hands and camp on my own
two man, freestanding, green, stealth overnight stays
a bivouac is too cramped for me and my gear
trailhead night before the summit
our dome leaks on my side
vestibule big enough to cook in
the whole thing blew away across the campsite while we were swimming
cycling to istanbul, sleeping rough in fields
need a lightweight roof over my head for hiking in sweden
storm flattened every shelter on the site but the neighbours'
something roomy with windows for a week at the seaside campsite
`,
  'yoga-mats': `
my knees hurt on the floorboards when i do planks
i slip during downward dog with sweaty hands
starting pilates classes and the teacher says bring your own
stretching on the carpet gives me rug burn
physio gave me floor exercises for my back
want to meditate each morning and sit on something soft
the studio ones stink and i'd rather use my own
prenatal exercises on the hard tiles
my tailbone bruises when i do sit ups
workout videos in the living room, neighbours below complain about my jumping
something non slip for sun salutations
hot vinyasa classes make me slide all over
need padding for my elbows in plank
rolls up small to take to class on the tube
the foam flakes off in bits on my leggings
cork or natural rubber since i'm allergic to latex
my spine digs in the parquet during crunches
granny's doing gentle balance exercises on the floor and needs cushioning
new year's resolution is to get bendy
alignment lines to check my hand position in warrior pose
headstands on a bare floor are scary
i'm tall and my feet hang over the end in savasana
do burpees and push ups at home without hurting my wrists
cat clawed mine to shreds
something thick for kneeling poses
my wife became an instructor for ashtanga, gift idea
cold stone floor in the morning for my stretches
stretching after a run on the balcony
hip openers for tight hamstrings, need a comfy surface
the one i had curls up at the corners
acroyoga with my partner needs more grip
foldable for travelling so i can do poses in hotel rooms
smells of chemicals, i want eco friendly for breathing exercises
chair bound at work, my back needs daily floor stretching
tai chi and core workouts in the conservatory
a soft place for baby massage and tummy exercises alongside mum's pilates
i want to try the splits by summer
bootcamp in the park, grass is wet and muddy to lie on
my ankles ache when i sit cross legged on the ground
ab workout hurts my back bones
teenage gymnast practising bridges at home
rehabilitating a slipped disc with exercises on the floor
sticky surface for balance poses, i wobble on carpet
mindfulness retreat asks us to bring something to lie on for the guided relaxation
menopause stretching class at the community hall
seniors' flexibility group lies down on lino, ouch
something grippy under bare feet for stretching
hiit in the bedroom without sliding on laminate
the old purple one has permanent dents from my heels
strap to carry it over my shoulder to the studio
towels bunch up whenever i do lunges on the floor
my osteopath wants me foam rolling daily, need something underneath
school gym has cold floors for dance stretch class
barre and ground work means lots of floor time
ten minute stretch before bed
cobra pose and child's pose rub my chin on the rug
dorm room floor's filthy and i want to do situps
sciatica relief poses on a hard floor are agony
dancer warming up backstage on concrete
i'd like something extra wide because i'm big
stretching with the grandchildren, they do animal poses
something easily wiped after sweaty floor workouts
deep breathing and asanas at dawn on the terrace
my sister swears by kundalini and wants something pretty with mandalas to practise on
reclined twists hurt my shoulder blades on bare floor
postnatal pelvic floor exercises lying down
kettlebell floor moves without scratching my parquet
martial arts stretches before training
my hands leave damp marks and i lose grip halfway through the flow
handstand practice against the wall, soft landing needed
`,
  strollers: `
expecting twins in march and need to push them both
our baby falls asleep only when we roll her around the block
toddler gets tired halfway through the zoo and wants carrying
third floor flat without a lift, must be light to carry up with an infant
folds with one hand while i hold the newborn
my back's broken from carrying my one year old all day
something with wheels to push my baby in
cobbled streets shake the little one awake
jogging with my eight month old in front of me
flying with a toddler, something that fits in the overhead locker
clicks together with the infant car seat
my pregnant sister has a baby shower next week and needs wheels for the little one
newborn must lie flat on walks
wheels wobble and the brake failed on a slope with the baby inside
shopping basket underneath and a rain cover for the little one
an older sibling needs a board to ride along at the back
how do i get a baby around the city on the bus
grandchild visits every week and i'd like to take her for walks
taking our infant on forest paths, big air filled tyres
sun hood so baby's face doesn't burn
my child's too big for the sling
reversible seat so he faces me
theme park trip and my four year old can't walk that far
nanny to three under threes, all have to be pushed
carrycot for the first months then a seat
handlebar too low for my tall husband when he pushes our son
one front wheel squeaks and veers left when pushing the baby
tiny boot in our hatchback so it has to fold flat for the baby
harness is broken and my toddler climbs out
winter walks with a warm footmuff for the infant
beach holiday with a one year old, sand stops the wheels
naps on the go, fully reclining for a toddler
my little one kicks and screams unless she's being wheeled
she was born premature and the hospital said to take her out in the fresh air lying flat
single mum, metro stairs and an infant, help
from birth up to four years, one thing for it all
something to wheel my daughter to nursery in
secondhand one had mould on the seat fabric and i'm not putting my baby in that
our childminder needs to move several tots to the playground
going for walks on maternity leave
it's a mile to daycare and my son's legs are too short
parent facing bassinet with suspension
baby number two is coming eighteen months after the first
our umbrella folder broke on holiday with the kid in it
narrow doorways in our shop district, double wide won't fit with the twins
cup holder for mum's latte while pushing junior
my tot fell asleep in the mall and i had to carry her for two hours
travel system for first time parents
five point straps, my baby slides down
adoptive parents bringing home a ten month old, need to get around
my bump is huge and friends say order the wheels early
infant screams in the carrier, so we'd rather push her
bumpy farm tracks with our baby
fits through train doors and is easy to lift over kerbs with a kid in it
my dog's old and can't walk far, wish i could push him like a baby
a seat on wheels for my disabled toddler
grandpa wants to take his granddaughter to feed the ducks
triplets, god help us, how do we go outside
adjustable handle and lockable swivel front wheels for little ones
airport gate check crushed ours, baby has nothing to ride in
the canopy tore and our six month old gets drenched
sleepy baby on the promenade, gently rocking wheels
i rollerblade and want to push my toddler along
shower gift for a mother to be who walks everywhere
couldn't get on the tram because ours with the baby was too bulky
baby's legs dangle, he's outgrown his first one on wheels
the nursery run in heavy rain with two toddlers
postpartum walks with my newborn are recommended by the midwife
festival with a two year old, all terrain wheels wanted
visiting grandparents abroad, need compact wheels for our toddler
`,
  'board-games': `
rainy sundays with the kids and no screens
friends come over on fridays and we run out of things to do
something fun for the whole family at christmas
want to get my teenagers off their phones for an evening
cabin holiday without internet, how do we pass the evenings
couples night in, something for two to play
my uncle loves strategy and conquering territories
dice, cards and meeples around the kitchen table
a murder mystery to solve with six people at dinner
trivia for our party
cooperative puzzle where we all win or lose together
grandma with early dementia enjoys simple things to play
my eight year old is a sore loser, so perhaps something cooperative
student flat wants a drinking evening with challenges
we lost half of the pieces and the die rolled under the sofa
something competitive for a rivalry with my brother
introduce my partner to deck building and worker placement
ice breaker for colleagues at the team retreat
gift for a nerdy couple who own shelves of wooden cubes
my daughter wants to learn chess
word lovers, we want to lay letters and score points
family quarrel over rules and paper money each boxing day
short thing to play while waiting at a restaurant with kids
party bluffing, who's the werewolf
escape room style evening at home
kids need to learn counting while playing
a long evening campaign with dungeons and heroes
bored in lockdown and tired of series
the kids fight all holiday, something they could play together at the table
pub quiz mates want to bring it home
solo play for lonely evenings, with cards and tokens
birthday for a nine year old who likes dinosaurs and rolling dice
my in laws only ever play rummy, something new please
i'm hosting new year's eve and need entertainment for eight
classroom activity for wet breaks
drawing and guessing makes us laugh to tears
abstract for two deep thinkers
railway lover wants to build routes across a map
the cards are greasy and the box is squashed, we've played it to death
our club meets in the library on tuesdays to play euros
something to play with my nephew that isn't on a console
pensioners' afternoon at the care home, large pieces
pandemic saving teamwork around the table
hidden traitor among us, social deduction
bring everyone together after thanksgiving dinner
camping trip evenings by lantern, little travel set of something
farming theme, trading sheep for wood
dad jokes and embarrassing questions for adults
stag do weekend, need laughs with cards
toddler's first memory matching
wargame with miniatures and hexes
quick to explain, my cousins have zero patience for rules
homeschool mum wants geography learnt through play
something easy for mixed ages from five to eighty
dexterity stacking blocks until they fall
a rainy caravan week and the children are climbing the walls
long distance train with my kids, magnetic pieces
tactical duel for my husband and me when the kids are in bed
mates are addicted to settling islands
we always play the same old ludo at nan's and want variety
something wholesome for date night, candles and some rivalry
youth club leader who wants sixteen teens to interact
backgammon fan, what else would he like
my siblings are visiting and we love to outwit each other
evenings round the table with a fantasy theme
speech therapist wants playful turn taking
office lunch breaks, twenty minutes, four colleagues, some fun
snow day and school's cancelled, what can we play together
our church group wants clean fun for fellowship night
math teacher loves logic and deduction clues
`,
  'bike-helmets': `
my daughter is learning to cycle without stabilisers and i'm scared for her head
fell off my bicycle and cracked my old one against the kerb
it's law here to protect your head when cycling
i commute on an e-scooter through traffic and worry about head injury
something to protect my head on mountain trails
concussion last year, my neurologist insists i protect my skull when riding
my hair gets flat, still i want my skull safe on the cycle to work
kid outgrew his, head circumference is fifty four
triathlon time trial, aero thing for my head
toddler sits in the bike seat behind me and has nothing on her head
chin strap pinches and slides back while pedalling
full face protection for downhill
my son does skateboard tricks and bangs his head at the skatepark
red light at the back of the head for riding at night
mips to lessen rotational impact
my ears freeze under it when cycling in january
flies get into the vents while i ride
summer rides make my scalp sweat
grandad's got an e-bike and won't wear anything on his head
a car door hit me and it saved my life, now needs replacing
ponytail hole at the back for cyclists
school requires kids to wear head protection when cycling in
turned six and got her first two wheeler, safety gear missing
folding one i can tuck away when i lock up my bicycle
stylish thing for city cycling that doesn't look like a mushroom
visor to keep rain off my glasses while cycling
bmx track lessons, coach won't allow us without head gear
speed pedelec has a stricter standard for head protection
head safety for a balance bike rider aged two
roller skating granny wants head protection
airbag collar or a hard shell for cyclists
horrible forehead pressure from the foam when i pedal
lightweight lid for road racing
big head, nothing fits me for cycling
straps frayed and the dial at the back broke on my cycling lid
my husband rides bare headed down hills
cargo bike family, three kids to protect
gravel riding with crashes now and then
bike share user without any protection in the city
my wife saw a cyclist with brain injury in the er and wants us protected
headgear for inline skates and cycling
the foam has a dent from last week's tumble
cycling proficiency test at primary school, she has to bring her own
indicators on my head so drivers see me turning on my bike
sits too high and wobbles on his little head when he pedals
bike courier in traffic, eight hours, something airy on my head
over the handlebars and landed on my temple
turban wearer who cycles, what fits over it
bald cyclist burns his scalp through the vents
winter cycling, needs room for a beanie underneath
enduro with detachable chin guard
my bike's ready for spring but my lid is ten years old and brittle
sponsored charity cycle, no entry without head protection
magnet buckle as i can't do clips with cold fingers on the bike
tandem with my blind friend, protect both our heads
camping bike tour with children, they need something on their heads
scooter mad five year old who crashes into lampposts
insurance won't pay if i ride my e-bike without protection
headgear for the velodrome
bright colour so lorries notice my head when i cycle
pedalling to nursery with my boy on a seat, his head bobs
dirt jumps and half shells
unicycle hobby, i fall backwards
my teenager refuses to wear it on the bike because it's uncool
pads inside smell and won't stick anymore after years of cycling
rental bikes on holiday don't come with head protection
i've started cycling after thirty years and my kids say i should guard my noggin
cyclist friend's birthday, he rides with a ski cap on
stop the kids cracking their skulls on their bikes
crash replacement, hit a pothole and my head took it
`,
  none: `
my lawn is knee high
the dishes pile up in the sink every evening
clothes never get dry in our damp flat
milk goes off because the kitchen doesn't keep it cold
my freezer is iced over
need something to wash our clothes
bread comes out pale, the toast is never even
my shirts are creased for the interview
i'm freezing at night and the radiators barely get warm
it's thirty five degrees and we can't sleep, need cooling
a warm coat for canada in february
rain trousers for cycling to work
gloves so my fingers don't go numb
my walking boots rub at the ankle
football cleats for my son
a new sofa for the lounge
we need a dining table for eight
pillows, my neck is stiff each morning
sleeping bag rated to minus ten
camping stove to cook pasta outdoors
cool box to keep our beers cold on the beach
head torch for walking the dog in the dark
a pocket knife for whittling
trekking poles for my bad knees
a suitcase with four wheels for the cruise
wallet that blocks card skimming
umbrella that doesn't turn inside out
sunscreen for a baby's skin
a razor that doesn't burn my neck
trim my beard at home
blood pressure needs checking at home
thermometer for a feverish child
hearing aid for my dad
wheelchair for my mother in law
a walking stick for hiking grandpa
my car won't start in the cold
wiper blades smear the windscreen
car seat for a nine month old
dash mount for sat nav
inner tube for my bicycle has a puncture
lock so no one steals my bike
bicycle pump that fits both valves
pedals are loose and the chain rusts
want to buy an electric bike
lights for cycling in the dark
a scooter for my seven year old
cot for the baby to sleep in
high chair for feeding my infant
nappies that don't leak overnight
breast milk has to be expressed at work
hear the baby crying from another room
stair gate to stop my toddler falling
building bricks for a six year old
jigsaw with a thousand pieces
radio controlled car for my son
a game console for the telly
steering wheel for racing sims
treadmill for the spare room
exercise bike because of my hip
resistance bands for my shoulder
swimming goggles that don't fog up
dog food for sensitive stomachs
cat litter that doesn't smell
watering plants while we're away
snow shovel for the driveway
hammer and nails to hang shelves
ladder to reach the gutter
my tap drips and the plumber is booked
plumber needed for blocked drain
electrician to rewire the house
someone to clean our windows
book a restaurant for four
wine for a dinner party
a birthday cake for my son
frying pan eggs stick to
mixing dough makes my arms tired
rice always burns in my pan
a slow stew for sunday
a necklace for my girlfriend
projector for the garden cinema
sim card with cheap data
memory card for my phone
charging cable frayed at the end
screen protector for a cracked phone
graphics card for my pc
ink for my fountain pen
a notebook and pens for school
sewing on a button by machine
smoke goes undetected in the hallway
christmas tree and fairy lights
candles that smell of vanilla
my husband's tyres spin on the icy drive every january
i need something warm to zip myself in at night when we camp
our meadow picnic sausages want grilling over charcoal
my toddler keeps escaping down the staircase while i'm in the kitchen
the baby won't settle unless something hums and projects stars over the crib
mum's puppy drags her down the street whenever she takes him out
my goldfish water turns green within days
flat pack furniture won't fit my clothes, i've piles of jumpers on the floor
morning sun wakes me at five since the window has nothing over it
my niece loves dressing up miniature people and furnishing their rooms
i'd love to learn to play chopin but the flat is small
bridesmaid outfit for an august wedding in italy
someone scratched my bumper in the car park and it needs respraying
i want to fly to see my cousin in lisbon at easter
grandfather can't hear the postman ring
the neighbour's cat digs up my lettuce seedlings
our beer gets warm in the boot on the way to the picnic
toes freeze in wellies, something woolly to wear under them
i need to carry two surf boards on top of my estate
my racket strings broke in the final set
i can't read the menu anymore without stretching my arms
cut my finger slicing onions and nothing in the bathroom to cover it
valuables and passports need locking away from burglars
sweet tooth, i crave frozen desserts with fresh strawberries
the bathroom walls have gone yellow and want a fresh coat
gentle lifting of weights at home to build my biceps
kids want to splash about in the garden when it's hot
i need help with my tax return
my passport photo is out of date and i must renew my visa
our tenancy ended and we need movers with a van
teenage spots all over my chin before prom
my nails chip a day after painting them
granny wants a warm cardigan with pockets
hungry at work, i want healthy meals brought to my desk
the oven door broke and my roast is raw inside
grease and cooking smells hang above the hob with no extraction
damp on the walls, something to pull moisture out of the air
my saddle is so hard that i'm sore after every ride
bike chain jumps when i change gear uphill
i need padded shorts for long rides
crusty sourdough needs something heavy to bake in
pancakes for a crowd, hot plate on the table
my wedding guests need a marquee caterer and a band
learning to drive, looking for an instructor nearby
want to look at saturn's rings from the balcony
a slide and sandpit for the nursery yard
bathroom scales because i'm trying to lose weight
sore muscles after sport, something that massages my thighs
can't fall asleep, maybe some herbal tablets
rash from the new detergent
a birthday clown for my son's party
moths ate my cashmere sweater
wasps have built a nest under our eaves
mosquito bites itch like mad
headache tablets that don't upset my stomach
a costume for halloween
fancy tablecloth and napkins for christmas dinner
shower head with more pressure
toilet won't flush properly
`,
}
