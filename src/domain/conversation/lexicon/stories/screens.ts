/** What shoppers tell of their lives when they need one of these, a sentence a line. */
export const SCREEN_STORIES: Readonly<Record<string, string>> = {
  laptops: `
i'm starting uni in september and need something to write essays on in the library
my old machine from my old job takes ten minutes to boot and the hinge has snapped
need a portable computer for coding on the train to work
my daughter is off to college and has to type up her lab reports in her dorm
i edit videos in coffee shops and my current machine chokes on 4k footage
something i can open on my knees and do spreadsheets with on the plane
the fan on my old computer roars like a jet whenever i open a big spreadsheet
i want to quit the desktop tower and work from the sofa, the garden, anywhere
my company went remote and i have to bring my own machine for video meetings and email
a freelance translator here, i travel with my whole office in one bag
my system keeps telling me my pc is too old for the update
i need to run drawing software at building sites
my son studies engineering and his professor says he needs to run simulations in class
the battery of my work machine dies after forty minutes so i sit glued to the wall socket
i spilled coffee over my computer and now half the letters don't respond and it won't start
something with a proper processor and plenty of ram for programming on the road
want to play proper pc games in my dorm room but there's no space for a tower
i'm writing my first novel and want to type in cafés
a journalist needs to file stories from hotel rooms
my wife started an online shop and needs something to do the bookkeeping with at the kitchen table
i'm retraining as a web developer and bootcamp says bring your own device
need a lightweight machine to carry between lectures that does documents and slides
gran wants to do her online banking and emails and write the parish newsletter
the school asks every pupil to have their own device for homework
my thesis is due and the old machine freezes every time i open the bibliography
i'm a consultant hopping airports, presenting slides at clients' offices
compiling my project takes ages and the containers eat all my memory
something foldable with a trackpad for doing taxes and invoices away from the desk
i teach at three schools and need to carry my lesson plans and plug into the projector
my machine overheats on my lap and burns my thighs
music producer here, i need to run my loops and synths on stage at gigs
i render 3d models with textures and lighting and need a graphics card i can take along
starting an accounting job where i visit clients and balance their ledgers
we live in a camper van and i work as a programmer from the road
a computer for my nephew who starts high school, something sturdy that survives a locker
i want one machine for building games, homework and voice chat that can move from room to room
law student drowning in case notes, need to type fast in lectures all day without charging
my dad retired and wants to sort his photos and write his memoirs in the conservatory
the webcam and the hinge on my five year old work computer are broken
i need to remote into the office server when i'm on call at my parents'
i do data science with python and jupyter and want to work from the beach house
the it department is giving me no replacement, so i'm buying my own machine for contracts
need to take exams online with a lockdown browser from my flat
my internal drive is soldered, the ram is full, everything stutters, time for a new portable machine
i photograph weddings and retouch them the same night at the hotel
a machine for linux tinkering i can throw in my rucksack
small flat, no desk, i do all my admin on the couch with the thing on my knees
i'd like to run a business from wherever i am, contracts, invoices, video meetings
my phd means months in the archive typing transcripts
my sister is a nurse doing an evening degree and writes assignments between shifts
gaming with my mates on lan weekends, hauling my big pc tower is a pain
i need to program the controllers of machines on the factory floor
trying to learn to code at thirty five, my ancient pc can't even install the code editor
i present sales decks to customers and mine blue screened in the middle of a pitch
an all in one computer that closes like a book
need something with a proper office suite, real letters to type on built in and a long lasting battery
my girlfriend is doing her masters abroad and her machine got stolen at the airport
i want to mix podcasts while travelling, with enough horsepower for plugins
the trackpad stopped clicking and it's stuck on an outdated system
spreadsheets with a hundred thousand rows bring my machine to its knees on the commute
school board secretary, i take minutes in meetings and email them right away
teen who wants to play shooters and do his schoolwork on the same machine in bed
looking for a workhorse for a travelling architect
something slim i can slide in my tote and type reports on at the airport lounge
real estate agent, i draft contracts on the go and show virtual tours at the table
the old computer in our study is dead and we'd rather have one that can move around the house
my grandson says my pc has a virus and isn't worth fixing, i write letters and do genealogy
i moderate streams and edit clips while couch surfing
i've got a grant to buy a computer for fieldwork, typing up interviews in villages
my boss hired five new people and each needs a machine they can take home
`,
  tablets: `
i want to read novels in bed without holding heavy paperbacks
something to draw on with a pen, i do digital illustration
keeps the kids quiet with cartoons in the back seat on long drives
my mum wants something with big icons to video call the grandkids, no typing needed
i read comics and magazines on the couch and my handset is too tiny for that
a touchscreen to follow recipes on in the kitchen with floury fingers
i'm a medical student and want to scribble on pdf slides with a stylus
toddler keeps stealing my mobile to watch cartoon piggies, she needs her own thing with parental controls
taking four library books on holiday takes up my whole suitcase
sheet music falls off my stand, i'd rather swipe pages at the piano
i want to sketch in the park and undo my mistakes
reading by the pool in bright sun, with a screen that doesn't glare
handwritten notes that i can search later, i fill a paper pad every week
something between a mobile and a computer for browsing on the sofa
grandpa has poor sight and needs to make the letters in his books huge
i annotate scientific papers all day and printing them is such a waste
my artist daughter wants to paint digitally like the manga people she follows
a slate to sign delivery forms on with a finger
i devour crime novels, my shelves are bursting and i moved into a studio
something to borrow e-books from the library with
my students hand in pdfs and i'd like to mark them with red ink by hand digitally
a thing for my five year old to play learning apps and trace letters on
on long flights i watch downloaded movies and the seatback one is always broken
i run a café and need something to take orders and card payments at the table
pilot here, i want my charts on a kneeboard instead of paper maps
want to do crossword and sudoku puzzles with bigger squares, tapping with my finger
a graphics pad with pressure sensitivity for photo retouching
an e-ink reader that doesn't tire my eyes at night
autistic nephew uses picture cards to speak, there's an app for it with a big touch panel
i want to watch clips lying in the bath and not squint
my hubby reads till 2am with the lamp on and i can't sleep, something backlit with pages
storyboards for my animation course, need a pen that feels like paper
arthritis means i can't hold thick hardbacks open any more
something for the caravan so the kids can watch fairy tale films when it rains
nana wants to see photos and play candy games but hates small buttons
doing inventory in the stockroom tapping through a checklist, bigger than a phone
i knit and want to look at patterns and zoom in on the chart
my choir director sends scores as pdfs and i want to turn pages by tapping
mindmaps and doodles by hand, then straight into my notes app
kid's been hospitalised for weeks and is bored, games and shows in bed please
an architect who wants to draw over plans with a pencil on site
something with a whole shelf of digital novels that fits in a handbag
a wall panel in the hall to control our smart home by touch
i design tattoos and want to trace over a photo of the arm
the little one needs a drop proof thing with a foam case and a stand for cartoons
learning to draw anime characters, i've only used paper and erasers so far
my book club reads twelve titles a year and i'm done paying for hardcovers
my old one's touch glass is shattered and its system is too old for apps
reading manga, black and white, hundreds of volumes i don't want to store
i want to scroll news and mood boards with my breakfast, propped up against the cereal box
math teacher who wants to write equations live by hand during online lessons
i lie on my side in bed and want something to turn the page with one thumb
calligraphy and lettering practice with a digital nib
dm for dungeons nights, flicking through rule books in pdf
something for the plane for my twins, coloring apps and movies, headrest mount
dad in the care home wants to video chat and read the newspaper with enlarged type
my handwriting notes in lectures, highlight slides and draw diagrams with a pencil tip
i commute by tube and read two novels a week, one hand on the rail
need a stylus surface to plug in and draw in my paint program, the mouse is useless for hair strands
watch series while on the treadmill, propped on the console
i want to paint landscapes but my flat smells of turpentine
waterproof thing to read thrillers in the tub
christmas present for a granny who loves solitaire, recipes and photo albums
dyslexic son reads better with adjustable fonts and spacing
a realtor who wants to swipe house photos in front of buyers and let them sign with a finger
field biologist ticking off species on forms, with a big touch surface and pencil
my eyes hurt reading ebooks on my phone on the bus
to doodle, colour in and relax in the evening without buying felt tips
i'd like something slim for the coffee table to browse cookbooks and fashion mags on
homeschooling, the kids need to tap through phonics and storybooks
`,
  smartphones: `
i dropped mine on the pavement and the glass is cracked like a spider web
my parents can't reach me because i've got nothing to call with since it fell in the loo
need something to take calls, send voice messages and navigate with in the car
my daughter starts secondary school and should be able to text us when she's on the bus
my contract is up and i want a new handset, sim only
mine is full of selfies and says storage full every day
i want to post stories on social media and my pics are blurry
the battery's dead by lunch and my messenger keeps crashing
something with big buttons for my gran so she can ring for help and send pictures
i travel a lot and need two sims, one for work and one for home
my son's has no signal and he still uses a flip one from a drawer
can't install my banking app any more because the system is too old
need to be reachable on the building site, so it must survive dust and drops
i'm moving abroad and want to use esim to call and text locally
delivery rider, i need maps and the courier app running all day in the rain
pocket sized thing for calls, texts, tickets and paying at the till
the charging port is loose and i have to hold the cable at an angle to charge and my calls drop
my touch display has a green line and typing messages is a nightmare
i missed my sister's call again because the speaker and mic are bust
dating apps, filters and selfies, that's my whole life and mine is lagging
my ex kept ours, now i've got no number and nothing to dial with
a cheap second one for work so that clients don't ring my private number
i want to scan qr menus and use contactless but mine has no nfc
teenager lost hers on a rollercoaster, needs a replacement before school
a foldable thing that fits in tiny jeans pockets and rings
i want one that doesn't addict me, only calls, texts and maps
my brother still has an ancient brick with a tiny dial pad and can't join the family group chat
old folks need something simple to ring the grandchildren and see their photos in the chat
ride share driver needing a device on the dash for rides and gps and calls
mine got nicked on the tube, need something today to get my two factor codes
the face unlock stopped working and it restarts in my pocket
i hike and need something rugged with gps and emergency calling
looking for a smart handset in a small size as my hands are tiny
my nurse shifts mean i text my kids during breaks and the thing dies at noon
a kid's first handset with limits on apps and screen time so she can ring home
i've had a ringing problem, callers say they hear only crackling
the work rota and group chats come by app and mine won't update
selfie camera, night mode and zoom, all in my pocket on nights out
i take a lot of photos of my baby but my pocket thing has no space and grainy pics
want to video call my boyfriend abroad while walking around town
the sim tray broke and no network since tuesday
upgrading from a five year old handset, everything's gone sluggish, swiping stutters
my farmer uncle needs one that works with gloves and muddy fingers and calls in the field
my mate switched to the fruit brand and now i want blue bubbles too
i need 5g because my village has no landline broadband and i'd hotspot and call from my pocket
the volume button's stuck and it buzzes me off silent in meetings, people can't reach me
something for monster catching walks with a decent gps and data plan
small business owner answering customers by messenger all day
texting with my deaf friend and video calling with sign language on the go
refugee family i help needs something to call home and translate with
my kid walks home from school alone and i want to call and see where he is
the screen protector didn't help, it landed face down on concrete in the car park
boarding passes, train tickets, vaccination proof, everything's in an app now and i've nothing to put it on
my dad is 80 and presses the wrong things, wants to dial by tapping a photo of us
i live on voice notes and memes and my current one won't even open the chats
pregnant and want to be reachable at all times, mine shuts off at thirty percent
shooters and role play games on the go in the lunch break, my device gets hot and lags
prepaid handset for festival weekends, so i don't lose my good one
i want to quit my carrier, need an unlocked one with dual sim
need something to snap pics of parcels and send them with the delivery app
my ringtone is too quiet, hearing bad, i miss calls from the doctor
influencer in the making, vertical clips, lives and dms all day
it went through the washing machine in my trousers and won't turn on, i can't call anyone
i'm always lost in new cities and need a map in my hand and a way to ring a taxi
my contacts and texts are on a brick from another century
the back glass shattered and repairs cost more than a new handset
sister turns eighteen and wants the one everybody has with the three lenses on the back
locked out with no way to call anyone because mine died again
i answer emails and team chat while walking the dog, one handed thumb typing
au pair arriving from brazil needs a local number and something to use it with
`,
  smartwatches: `
i want to know how well i sleep and how many steps i do a day
my doctor says i should keep an eye on my heart rate
something on my wrist that tells me who's calling when my hands are full
training for a marathon and want my pace and splits at a glance
dad had a fall last year, i'd like something that calls for help if he falls again
counts my laps in the pool
i keep missing messages because my mobile is in my handbag, a buzz on my arm would help
want to pay for coffee with a flick of my arm while jogging
my cardiologist wants an ecg now and then, a gadget that does it at home on the arm
i sit all day and need a nudge to stand up and move
measuring blood oxygen at night because i snore and worry about apnea
triathlete here, swim bike run all tracked by one gadget
i'd like to close my rings like my coworkers and compete on steps
something with gps for trail runs so i can leave my mobile at home
the strap gave me a rash and the pulse readings were nonsense
cyclist who wants to see heart zones without a chest belt
i'm a nurse and need a wearable with a second hand and vibrating reminders
wake me up gently by vibrating so that my wife isn't disturbed
my kid is eight, too young for a mobile, but i want to see where he is, on his wrist
how many calories did i burn gardening today, a thing to count it
my cycle tracking and temperature while sleeping, worn on the arm
i want to see my vo2 max improve since i quit smoking
golfer who wants the distance to the green on his arm
something that reminds me to breathe when stress goes up
step challenge at work begins monday and i have nothing to count with
grandma forgets her pills, a buzzing reminder she wears would be great
my fitness band's battery died and the clasp broke
a wearable to glance at notifications in meetings without being rude
i'm losing weight and want to log my workouts and heartbeat
tells time, weather, messages and pulse in one look
atrial fibrillation runs in the family, early warning on my arm please
hiker who wants altitude, compass and barometer worn on the body
diver wants depth and dive time on the forearm
my hubby has always worn analog ticking ones but wants notifications now
resting pulse, recovery score, hrv, i'm obsessed with the data
i do kettlebell circuits and want reps and heart zones recorded
turn down music and skip tracks from my wrist on a run
i leave my mobile in the locker at the gym but want to get calls from the babysitter
a band that tracks naps, deep sleep and rem
asthmatic teen, we want to follow her pulse and oxygen in sports
i row on the lake and want stroke rate and distance recorded, waterproof and worn
set a timer while my hands are in dough by raising my arm
intervals on the track, i need lap times and vibration every 400 metres
i want to find my misplaced handset by tapping my wrist
something stylish to wear that counts steps and doesn't look like sports gear
an sos button that an elderly lady will wear because it looks like jewellery
skier who wants speed and vertical metres after each descent, worn over the glove
after my heart attack the rehab team told me to stay under 120 beats
present for my brother who runs ultra trails and charges his wearable every night
pregnant and keeping an eye on my heart rate and steps gently
my bracelet tracker fell off in the sea while surfing
chronic fatigue, i need to pace myself and be warned when my pulse jumps
i want to unlock my car and pay for the tube by holding up my arm
always late for meetings, want taps on my arm from my calendar
on shift i can't carry a mobile, but messages from school should reach me on the arm
swimmer counting strokes and lengths with goggles on
a bezel, changeable straps and new dial faces every day, plus health stuff
i boulder at the weekend and want to know how hard my heart works
dog walker curious how many miles i walk a week and what it does for my pulse
type two diabetic trying to move more, ten thousand steps reminders
i toss and turn all night and want to know what's going on with my sleep phases
something to wear at night that records snoring, oxygen and heartbeat
a step and route counting wrist thing for my mum's nordic walking
my trainer wants to see my heart rate data after each session
a wrist gadget for a teenager that does messages and step goals
my old wearable fogged up inside after a swim
soldier on long marches needs route, pace and sunlight readable dial with solar charging
i fidget with my mobile at dinner just to see the time and alerts
fall detection for my epileptic brother, alert us automatically
yearning for something that counts stairs climbed and nags me at six pm
`,
  headphones: `
my flatmate complains about my music at night
i can't concentrate in the open plan office because everyone's chatting
something over my ears that shuts out the plane engines
my son screams into his gaming mic and i hear all the explosions through the wall
i produce beats at home and need closed cups for mixing
digital piano practice at midnight without waking the baby
the padding has crumbled into black flakes all over my ears and hair
anything stuck inside my ear hurts, i want soft cushions around it
voice chat with my squad, they say my mic sounds like a toilet
noise cancelling for a twelve hour flight with cushions i can sleep in
call centre job from home, need something with a boom microphone on my head all day
autistic daughter gets overwhelmed in supermarkets, something to cover her ears with soft music
i want to hear footsteps in shooters and know where they come from
audiophile with vinyl who wants to hear every detail without disturbing the wife
my headband snapped after i sat on it
the neighbours bang on the wall when i practise electric guitar with the amp
monitoring sound while filming interviews, big cups and a coiled cable
my kid needs volume limited ones for the school computer lab, with cat ears if possible
grandad's deafness makes him turn the telly to maximum, we'd like a wireless thing on his head
studying in a dorm with party next door, i need silence and lo-fi on my head
dj starting out, need swivelling cups to cue tracks with one ear
i wear glasses and the cups squeeze my temples after an hour
open back soundstage for classical music in the armchair
lawnmowing with music and ear protection in one
the cable gets yanked by my office chair every time, so wireless over the head please
i transcribe interviews eight hours a day, ears get sweaty
helicopter noise of the server room is driving me mad, need active cancelling over the ears
drummers play along to a click, something that isolates and stays on while i bang
vr gaming with surround sound around my head
i want to feel bass in my skull on the way to school
voice over artist recording in a closet, no bleed into the mic
my wife sleeps while i watch films, i want cinema sound only for me
lots of online meetings with a construction site outside, clear voice pick up and a mute switch on the boom
i stream my games live and need a thing on my head with a clear mic
one side went silent, the jack is bent and the headband is held with tape
train commuter hates babbling, wants a big padded pair that blocks everything
foldable cans for the carry on bag
i learn languages and want to record and hear my pronunciation, with mic arm
something to put on my head in winter that plays music and warms my ears
kid's birthday, he wants rgb glowing ones with a microphone for online games
editing podcasts, i need to hear clicks and hums in detail
my earlobes ache from the tight clamps, need lightweight memory foam
high impedance pair for my tube amp and flac collection
hubby snores, i'd like to put on cushioned cups and listen to rain sounds
music teacher needs twelve sturdy pairs with cables for the keyboard lab
the library is noisy with coughing and i need to write my thesis with brown noise over my ears
soft velour pads, flat response, for mastering my album
adhd and the coffee machine at work distracts me, big cups signal do not disturb
online classes with three kids at the same table, each needs their own sound and a mic
party chat with my squad sounds robotic and my ear cups are peeling
my elderly mum wants to listen to her radio plays without the whole house hearing, hates tiny plugs
retro pair with a metal band and orange foam, like the eighties
pilots' style muffs that let me hear music on the tractor
i've got small ears, plugs fall out, i'd rather have a headband
teammates say i'm too quiet in ranked matches
dispatcher wearing one ear cup with a mic, the other ear free
silent disco in our garden so the neighbours don't call the police
concert recordings in immersive audio, swallowed up in my chair with eyes shut
my toddler needs big soft muffs to watch movies on the flight
mixing live sets on my audio interface, need a six millimetre plug and long cord
i moved next to the railway line and need to block it while working
boss hears my dog barking on every call, need a boom mic which filters it
gift for my brother who plays war games all night
thin walls, loud lover of metal, angry landlord
ear canal infections mean nothing may go inside, only around
i record asmr and need to hear the tiniest rustle
the bluetooth on my old cans drops out and the left cup creaks
stage tech needs padded cups to listen to the sound desk
something to wrap around my ears on the bus so people stop talking to me
synth jam at the kitchen table after bedtime, no sound may get out
`,
  earbuds: `
i want music while jogging without cables bouncing around
my cable always gets tangled in my coat pocket and in my ears
something tiny i can pop in for podcasts on the bus
sweat kills everything i wear at the gym for music
i lost the left one down a drain
side sleeper who wants to listen to audiobooks in bed without a bulky thing
taking calls hands free while pushing the pram, something small in one ear
my dog chewed the charging case
they keep falling out of my ears when i run
little plugs for music on my bike, so i can still hear traffic with the other ear
on my lunch walk i'd love a playlist without anything on my hair
i wear a hijab and need something that fits underneath for music
rain ruined my wireless ones on a run last week
my helmet leaves no room for big cups but i want tunes while skiing
small enough for a jeans pocket and charges in its little box
the silicone tips hurt, i need several sizes for my small ear canals
audiobooks while doing the dishes and hanging laundry, without dragging wires
i pace around on calls and the wire catches the door handles
swimming laps is boring, waterproof plugs with songs stored on them
one for each ear, wireless, discreet enough for the office
mum wants to talk to me while cooking without holding the handset, tiny in ear thing
my new handset has no jack any more, so my old wired plugs are useless
bone conduction or open ear for trail running because of bears and bikes
listening to lectures while cleaning hotel rooms, boss mustn't see it
a nurse on night shift who wants one in for podcasts during paperwork
my hair always gets caught in a headband, need something that just sits inside the ear
i dance in my kitchen and cords yank out
a cheap pair for my teen who loses everything, at least the case should beep
burpees and box jumps, nothing with a band stays on, but plugs with hooks do
with transparency so i hear the announcements at the station, tiny and wireless
my partner snores and i fall asleep with ocean waves playing softly in my ears
warehouse picker allowed one ear in, six hour shifts
true wireless with a case that lasts a week of commutes
the case hinge broke and the right one won't charge
ear hooks for a half marathon in november drizzle
meditation in the park with something minimal in my ears
gardening with history podcasts, hat on, nothing on top of my head
touch the ear to skip the song on the rowing machine
birthday gift for my niece who lives on playlists on the school bus, pastel coloured case
stage musician wanting custom moulded in ear monitoring
my earwax and foam tips, they get gross, need washable tips
spin class with my own playlist, sweatproof
i ride a scooter under a helmet and want navigation voice in my ear
walking the dog at six am with true crime in one ear
cheap wired ones with a charger style plug and a mic on the cord
i break the cord at the plug every three months
glasses plus mask plus over ear stuff is too much behind my ears
live translation whispered in my ear on holiday
flying with only a handbag, no room for bulky cups but i want the hum gone
my toddler grabs whatever's on my head, so it must be tiny and hidden
hiking with quiet music but still hearing my friends talk
one fell in the toilet at work, and the other sounds tinny alone
yoga teacher who counts along to music in one ear while bending over
knitting and listening, plugs that don't hurt after two hours
i sit in the sauna lounge and listen to books, small thing that handles damp
old man with a hearing dip wants tiny plugs that boost voices and play radio
pocket listening for the queue at the post office
metro rides with squealing brakes, want to seal my ear canals with something that sings
i've tiny ears and even the smallest tips pop out when i chew gum
a runner friend swears by open clips on the earlobe
for my postman husband on foot all day in wind and rain, with podcasts
i can't hear the gym music over grunting, something little and snug with bass
teleprompt in my ear while i film myself
left and right won't pair with each other any more, and the case light blinks red
want to nap on the train with something flush in my ear that doesn't press
magnetic box that clicks shut and keeps both little pieces charged
secret santa for a jogger colleague who still untangles wires
cycle courier who wants directions murmured in one ear, wind resistant mic
washed my jeans with the little case inside
climbing at the wall with songs but no cord round the rope
`,
  speakers: `
we have a garden party and want music for everyone
my phone in a glass is our stereo, it sounds pathetic at the barbecue
sing in the shower with proper music
the dialogue in films is mumbled, the set's built in sound is so thin
dinner guests, soft jazz in the background filling the room
something loud for the beach that doesn't mind sand
i want to shake the walls at my flat warming
ask it to set a timer and play the news in the kitchen
hook up my turntable and hear it across the living room
kids want a karaoke night with microphones
dance teacher needs a loud box for her class in the gym hall
bass that i can feel in my chest on movie night
my dad plays old records and his hi-fi blew a cone
something to clip on the bike basket to blast tunes for the group ride
camping round the fire with a bit of music, knocks and rain no problem
we want the same song in every room of the house
bar owner needing sound on the terrace
a slim thing under the set to hear voices better
the subwoofer hums and the tweeter is torn
storytelling box for my three year old with songs
my office desk pc has no sound at all, i want two little boxes left and right of it
pool party, floats on the water and plays
busking in town with guitar and mic, battery powered amp box
wake to radio and bluetooth music on the nightstand, room filling
voice assistant to switch the lights and play rain noise in the nursery
home cinema feeling with surround in the corners
my grandma wants to hear her hymns loud in her lounge
sunday cleaning with disco hits all over the house
wedding in a barn, need to be heard at the back with speeches and first dance
the bookshelf ones from my student time crackle when turned up
pump up the volume on the construction site, dust proof
latin aerobics in the park for thirty ladies
picnic playlist, pocket sized but punchy
projector evening in the garden with neighbours, picture is there but no sound
i host conference calls for six people round the table and they can't hear the remote folks
boat trips with salt spray and reggae
the kids' disco in the basement with flashing lights
studio nearfields for my bedroom producer setup
i teach spinning and the gym's sound system is broken
i bought a record player and there's nothing for the sound to come out of
hot tub evenings need a waterproof boom
baking with playlists, hands covered in dough, want to say next song out loud
alarm, weather and radio by voice for my blind uncle
rattle the windows with drum and bass, housemates approve
halloween porch with scary sounds blasting from a box
tailgating before the game, need a loud box
multiroom music, upstairs and downstairs in sync
my explosions sound like popping corn on the flat panel, want cinema boom
football commentary is drowned out by the crowd noise, clearer voices please
hairdresser's salon needs background music that fills the place
classroom with thirty kids needs audio for film clips from the smartboard
my dog calms down with classical radio playing in the room when i'm out
road trip cabin with a broken stereo, put something on the dashboard that plays loud
my brother djs at house parties and wants something with wheels and a handle
tower ones on either side of the fireplace for my amplifier
surf trip in the van, music at the campsite till ten
white noise in the baby's bedroom, louder than the street
sing along at christmas with the entire family in the lounge
the sound of my games comes out tinny from the desk, i want stereo with a sub
yoga studio wants calm sounds from the ceiling corners
share the song with my mates in the park instead of everyone leaning over a handset
i retired and want to listen to opera in the armchair as if i were in the hall
the church hall needs a portable pa for announcements
bathroom radio that sticks to the tiles
the handset on speakerphone is too quiet to hear music while i paint the fence
bouncing to beats with friends on the balcony
gift for a mate who always brings the music to the lake
bar under the screen with a wireless sub, so that action scenes rumble
old cassette ghetto blaster died, want to stream in the workshop loud over the saw
nursery rhymes in the playroom, sturdy with big knobs
`,
  televisions: `
we want to watch the world cup with the whole family in the lounge
film nights on the sofa, the picture is too small from where we sit
my parents watch the news and quiz shows every evening and their set just died
streaming films in the living room instead of huddling round a tablet
the wall above the fireplace is empty and we'd like something for movies there
the remote is lost and the old tube set weighs a ton
i hooked up my console in the lounge and the picture smears
something for the bedroom to watch series before falling asleep
the pub needs to show the football on match days
black levels are grey on our old panel, can't see a thing in dark scenes of fantasy series
grandpa wants to see his cowboy films and the weather forecast in large
moved into a new house with a huge lounge, what do we put on the wall for movies
binge watching with my girlfriend, all the streaming apps built in
our son broke the panel with a motion controller
cartoon saturdays for the kids on something bigger in the den
the colours have gone purple on one side when watching the evening soap
we just got satellite and need something to hook the dish up to
i want to hang it like a painting that shows art when off
hotel rooms need a new set each, wall mounted
cord cutting, so i want streaming apps without an extra box
oled or qled for watching movies at night in the dark living room
a small set for the kitchen to watch cooking shows
superbowl party at ours with fifteen people
mum is housebound and lives for her soaps and talent shows
the caravan needs a twelve volt set with an aerial for rainy evenings
we can't read subtitles from the couch, need more inches
the dentist wants something in the waiting room showing nature documentaries
huge diagonal with 4k for blu-rays and popcorn
wimbledon and the tour de france in july in crisp motion
wife says the giant box in the corner must go, flat and wall mounted
i want to be able to cast clips to something big in the front room
sitting room set has no hdmi and no digital tuner, only snow on channels
bedridden uncle needs something to watch at the foot of the bed
motion blur ruins hockey, puck vanishes
eurovision party, our set is tiny and everybody squints
free channels and catch up, nothing fancy, for a pensioner
student house of six wants a shared thing for the common room to watch match of the day
lightning struck and our set went black
sunday afternoon movies with grandchildren, larger picture with bright colours in the conservatory
we've two sofas at angles and from the side everything looks washed out
i miss watching gardening programmes since our set blew up
care home lounge where thirty residents watch bingo shows
next gen console on the couch, hundred and twenty hertz, big panel
a telenovela fan with cataracts needs a huge bright picture
new flat, empty wall opposite the couch, love documentaries
high dynamic range and deep contrast for a film buff
ours takes ages to switch channel and the apps have stopped working
cinema tickets have got so expensive, we want to watch at home
the olympics start soon and we only have a portable from the nineties
set top box is connected but picture flickers and goes green
the man cave lacks something for watching nfl with beers
i fall asleep to crime shows, want a sleep timer and channel presets
my flat is south facing and the glare makes daytime shows invisible
we want our holiday slideshows on the big wall in the lounge for the family
gran can't work the remote with too many buttons, she just wants channel one and two
hang it in the gym so people watch news on the treadmills
horror evenings with friends, lights off, giant picture
the kids fight about cartoons versus football, we need a second set for the playroom
christmas day and the queen's old speech, family gathered, broken set
the backlight's gone patchy and faces look ghostly in dramas
divorced, she took the set, i sit and stare at a blank wall of an evening
sports bar owner wants eight panels for the games
i'd like a hundred inch for the basement cinema
something that swivels on a bracket so we can watch from kitchen and lounge
nature series in breathtaking detail, lions and oceans across the wall
outdoor patio viewing of the baseball in summer
we record shows on a hard disk and want a tuner that can pause live programmes
voice search for movies on the couch, with all streaming services
the stand is wobbly and the cat knocked our set over
my in-laws are coming for a month and they watch bollywood movies all day in the guest room
`,
  monitors: `
my neck hurts from staring down at my laptop all day
i need more room for my spreadsheets at my desk
i keep switching between windows, two side by side would help
home office and i only have the thirteen inch panel of my work machine
coding with a vertical panel to see more lines
my graphics card does 240 fps but what i look at only shows 60
colour accurate panel for photo editing at my desk
docking at home, plug in one usb-c cable and get a bigger view
day trader who wants six charts at once on the desk
tearing and ghosting when i play shooters on my pc
an ultrawide curved thing for flight simulators and timelines
dead pixels in the middle of my desktop's panel
my little desktop box has nothing to show its picture on
the text is tiny and fuzzy when i work on documents at my desk
refresh rate for competitive shooters, low response time, freesync
eye strain from flicker after eight hours of programming
my desk pc goes black for seconds, hdmi and displayport both, the panel must be dying
adjustable height and pivot so i don't hunch while working
video editor who needs a wide timeline and true srgb
portable second panel for hotel work next to my notebook
i'm a radiographer reporting from home who needs sharp grayscale at the desk
cad drawings don't fit, i'm zooming in and out all the time
something to attach to my hobby circuit board on the workbench
the company gave me a laptop only and my back is killing me, i want something at eye level
emails on one side, report on the other, without alt tab
sim racing rig with three panels around the seat
designer comparing prints to pixels, adobe rgb and calibration
built my first gaming tower and now i need something to plug into its displayport
vesa arm and slim bezels for a tidy desk with two panels
bookkeeper with invoice left and ledger right
my kid's school pc has a square old panel from 2005 with a vga plug
blue light headaches when working late on documents
retouching on my small laptop is torture, want a bigger 4k work surface
the webcam on top, hub in the stand, charging my machine through it
my eyes are over fifty and i need bigger letters at my workplace
i extend my desktop to the side when teaching online, slides there and pupils here
tables with forty columns, i scroll sideways all day
esports teen says sixty hertz is making him lose
scrum board, terminal, browser and chat all open, i'm drowning in overlapping windows
reception desk pc needs a fresh flat panel on a stand
i bought a desktop tower but nothing came with it to look at
i want 1440p at 144 hz with adaptive sync for my graphics card
matte panel because the window behind my desk reflects
composer with a long arrangement in his sequencer needs width
hot desking and hunting for something to dock to, so i'll buy my own for the home study
i'm translating with source text left and target text right
live streamer needs another panel for the chat and scenes
call centre with twenty workstations, each gets two panels
console on my student desk, small, fast panel without tuner
i tilt and turn the panel to portrait to read code and long pdfs
my panel has a yellowish tint and the backlight bleeds in the corners when i game at the pc
security guard watching eight camera feeds at a desk
my husband works at the dining table with a stack of books under his laptop
something external to mirror my laptop on at the workplace
gis maps on a fifteen inch panel are no fun
lag between my clicks and what i see in shooters on my rig
moving to dual setup for bookkeeping season
i draw circuit boards and want sharper lines at the workstation
the stand of my desk panel can't be lowered or raised
the ips glow is awful, want va or oled with deep contrast for pc games
i crane my neck, chin on chest, eight hours, physio told me to raise what i look at
writer wants the manuscript full page upright in front of her
the power supply of my pc's panel squeals
work from home grant of two hundred quid for something bigger to look at than my notebook
studying online with lecture on one side and notes on the other, my desk has only a tiny laptop
stock analyst needs curved thirty four inches for tickers
kvm built in, so work and private pcs share the same panel and desk
my desktop icons are huge because the panel's resolution is so low
medical secretary typing letters, patient file needs to stay open next to it
my ultrawide dreams for strategy games and budgets alike
`,
  keyboards: `
the letter e is stuck and i spilled tea between the letters
my wrists ache when i write long texts
i type for ten hours a day and want something with a nice click
the wife hates my loud clacking at midnight, something quieter to write on
i can't touch type on my tablet's glass, want real buttons to write with
number pad for entering invoices fast
split ergonomic shape because of my carpal tunnel
i bash wasd so hard the letters have worn off
macros and rgb backlight for my gaming setup
crumbs, cat hair and cola between the letters, half of them stick
something wireless to write with from the couch on my smart set
writer's hands, i want tactile switches and proper travel
the space bar squeaks and the enter has broken off
swappable switches and fancy caps, i got into the hobby
i need french accents and an azerty layout
large letters with high contrast for my mum with macular degeneration
folding thing to write emails on with my handset on the train
sixty percent layout because my desk is tiny and my mouse needs space
programmer with thumb pain, want columnar and programmable layers
the laptop's flat letters give me typos, i want to plug in a proper one
lit letters so i can write at night in a dark room
my toddler pulled off the letters with his fingers
typing course, need something standard to practise ten fingers on
transcriber who types a hundred words a minute, deep strokes please
silent typing in the open office, colleagues glare at my clatter
waterproof for the lab and disinfectable in the surgery, we type with gloves
linear switches, lubed, thocky sound
german umlauts and a qwertz layout for my translator job
shortcuts for video editing printed on the caps
the ctrl is stuck so everything i press opens something
one handed typing after my stroke
tilted and tented to keep my shoulders open while i type
my pc came without anything to type on
bluetooth typing for slate and pc with a switch between three devices
palm rest and soft strokes for arthritis fingers when typing letters
the batteries in my wireless one leak and it types double letters
data entry temp, digits all day
fast actuation for rhythm games and shooters, hall effect
the little feet underneath snapped and it slides around while i type
ghosting, pressing three at once in my fighting game drops a stroke
i miss the feel of a typewriter
braille typing for a visually impaired student at a pc
a slim aluminium one to go with my desktop, with a number block
gift for my geeky nephew who solders his own switches
the arrow and delete are broken and i work on documents all day
dvorak or colemak layout for a nerd
stenographer in training, chording
journalist bashing out columns, letters a and s have faded
something compact to control the media pc from bed, with a touchpad built in and letters
left handed number pad for an accountant who mouses right
novel writing month, fifty thousand words on a rubber mush is no fun
type with the cat walking across, sturdy and spill proof
pink pastel caps for my daughter's desk setup
hot swap, gasket mount, knob for volume
my fingertips hurt from hard bottoming out
emails take forever since i hunt and peck on tiny squares
a secretary in our office needs low profile typing with palm support
i keep hitting caps lock instead of a because it's so cramped
kids learning to spell on the pc, coloured big letters
i code on a laptop on a stand so i can't reach its letters, need something separate to type with
cyrillic and latin letters for my russian mother in law
my usb one disconnects in the middle of a sentence
shift no longer works so i can't write capitals
a flat rollable silicone thing to type with in the workshop dust
my rsi flares up from reaching over the number block
gamer who wants each letter to glow a different color
the teacher's pc in our classroom has missing letters, kids stole the caps
i write in hebrew and english and want both printed on it
i spilled beer during a raid and now wasd is sticky
typing with long nails, need concave caps
`,
  mice: `
my wrist hurts from clicking all day
the cursor jumps around and won't stay where i point
i hate the trackpad for photo editing
double clicks when i click once, so files open by accident
scroll wheel is worn out and skips up and down
left handed and everything's shaped for righties
aim in shooters, i need high dpi and a light shell
my pointer lags on a glass table
something wireless to click with when presenting slides
extra side buttons for mmo spells
vertical grip to stop my tendonitis
trackball because my desk has no space to move my arm
cad work all day, middle click and precise pointing
my hand cramps on the tiny flat one that came with my desktop
the cord drags over the desk and ruins my flick shots
tiny hands, daughter can't reach the buttons to click
quiet clicking so i don't wake the baby while browsing
drag and drop with my finger on the pad is driving me crazy
arthritis in my thumb, need something big to point and click with
the usb dongle got lost and now i can't move the cursor
my cat bit through the cord of the clicker
spreadsheets wide as a wall, horizontal scrolling with the thumb
huge palm, claw grip, everything's too small for me
retouching portraits, i need to move the arrow exactly
rsi from scrolling, physio recommends handshake position
the sensor stutters when i sweep across the mat
strategy gamer clicking three hundred times a minute
dad's hands shake from parkinson's and he misses the icons
switch between two computers with one pointer
left button is mushy and needs a hard press
click, drag, select, my touchpad can't keep up when i design posters
a slim travel one for my laptop bag instead of the trackpad
polling rate and weight under sixty grams for esports
i point at things on my media pc from the sofa, an air pointer would be good
ergonomic sculpted thing for my right hand with a thumb rest
kid learning on the pc, small and colourful for clicking in games
rechargeable clicker, i'm tired of aa batteries dying mid work
the pointer freezes every few minutes on bluetooth
my pad is worn and the gliding feet have come off underneath
adjustable weights and a sniper button for fps
optical red light underneath flickers and it only moves up, not sideways
block building with clicks all day on a touchpad is torture
forearm burns after eight hours of dragging clips on a timeline
i'm an architect who orbits 3d models and needs a wheel that tilts
free spinning scroll for thousands of lines of code
my boss gave me a desktop set without anything to move the cursor
solitaire granny who can't manage double tapping on the touch area
scrolling down is fine but up goes nowhere
my sweaty hand makes the rubber coating sticky and gross
gift for my brother who plays arena battle games, with fast clicks
elbow pain, tennis elbow they say, from reaching for the pointer
something rolling with a big ball under my fingers
ambidextrous shape, i swap hands to rest my wrist
rhythm clicker who needs an accurate sensor
office clerk copying cells all day with right click
a pointing thing that works on my bed sheets or my thigh
the cursor drifts to the corner by itself
laser pointing and next slide clicks in lectures
pointing on the smart board pc from across the room
the click is so loud that people in the meeting hear it
honeycomb shell, paracord and ptfe skates
drawing boxes in diagrams with a touchpad, i'd rather have something to grip
the forward and back buttons for browsing under my thumb are broken
i play turn based empires on the train and the trackpad makes me lose my patience
one hand disabled, needs big ball and large buttons to steer the arrow
my pinky rubs on the table and gets sore from gripping the small one
clicker slipped off the desk and the wheel came out
fine control for soldering layouts, slow dpi switch
my index finger is numb at night, too much left clicking
school lab needs thirty cheap wired ones for the pcs, pupils steal the balls
`,
  printers: `
i need to get my thesis on paper
the ink is always dried up when i need it
my kids' worksheets from school have to be on paper
return labels for parcels, i always run to the copy shop
something to make copies of my passport and scan contracts
the cartridges cost more than the machine did
i sell handmade earrings online and need shipping labels every day
holiday photos for the album on glossy paper
the feeder jams with every third sheet
black and white letters, lots of pages, my lawyer's office
concert tickets and boarding passes on paper because gran doesn't trust apps
scan old documents and send them to the tax office
the toner smears and there are streaks across each page
wedding invitations made at home on thick card
little stickers for my bullet journal from my handset
colouring pages and crafts templates for my preschoolers
teacher who hands out thirty worksheets a lesson
both sides of the sheet to save paper
the government form must be signed in ink and sent by post
posters in a3 for our club
sewing patterns as pdf, i need them on paper to cut out
home business invoices with my letterhead
my magenta is empty and it refuses to do black text
the copy shop closed and the library charges 20p a page
refillable ink tanks because we go through lots of colour pages
instant pics at the party for the guest book
my cv and cover letter on nice paper for an interview
sheet music for the choir, forty copies
receipts need scanning for my expenses
fax and copy for a doctor's practice, still needed sadly
church bulletin every sunday, 200 sheets
barcodes and address labels for our warehouse
my small figurines and spare parts, layer by layer from filament at home
knitting charts and recipes on a4 that i can stick on the fridge
the wifi connection to the thing drops and the queue hangs
homeschooling with reams of worksheets
grandpa likes emails on paper to read them in the armchair
exam papers and flashcards for revision, i remember better on paper
photographer who wants to sell a4 art copies with archival pigment
flyers for our jumble sale in color
maps and hiking routes on paper in case the battery dies
digitise my shoebox of letters with a flatbed
the nozzles are clogged and the pages come out striped
paper tray is broken and it pulls five sheets at once
pocket gadget that makes sticky pics from my phone
iron on transfers for my homemade t-shirts
visa application with eight documents in hard copy
fast laser output for a busy office with ten staff
party banners, name tags and place cards at home
seating plan and menus for the wedding on cardstock
manuscript of my novel, 400 pages to proofread with red pen
my wife's a midwife and needs leaflets for her courses
estate agent brochures in small runs
crossword and sudoku on paper for mum in hospital
photos of the grandchildren to put in frames for nan
planner inserts and stickers for my journaling hobby
a document feeder to copy both sides of stacks
quiet machine that makes hard copies in my home office
thermal labels for jars and boxes, no ink
plans and drawings on a2 for a builder
colour is off, faces come out green on paper
i hand in homework on paper, teacher is old school
students in our house always argue about who owes ink
no cable to the computer, want to send a document from my mobile and get it on paper
passport pictures at home on photo paper
sheets come out crumpled and with grey background
certificates for the sports club on heavy paper
rental contract to sign, scan and send back by tonight
recipe cards for grandma's cookbook, laminated later
monthly subscription ran out and the machine locks the ink
`,
  none: `
my laundry smells musty and the drum won't spin
our fridge makes a puddle on the kitchen floor
i need a warm winter coat for the dog walks
the dishwasher leaves film on my glasses
looking for a couch that seats five for the lounge
my living room needs new curtains, it's too bright
a nice perfume for my mother's birthday
my car won't start in the cold, battery flat
the lawn is knee high and i've nothing to cut it with
something against weeds between the paving slabs
i need my shirts smooth for work, they're always creased
the microwave sparks when i heat soup
my toast comes out burnt on one side
i'd like to bake bread but my oven doesn't get hot
need reading glasses, my arms are too short now
contact lenses dry my eyes out
something for a sore throat and a cough
a dress for my cousin's wedding
suit and tie for a job interview
i need a haircut appointment this week
can you book me a flight to lisbon
looking for a plumber, the tap drips
my tyres are bald and the inspection is due
a bed frame with drawers for my small room
wardrobe for my bedroom, clothes lie on the floor
shelves for my books, the piles fall over
coffee table to put my feet on
a wall clock for the kitchen
a classic gold watch with a leather strap, just hands and no electronics
ring for proposing to my girlfriend
necklace for our anniversary
an acoustic guitar for a beginner
piano lessons near me
my violin strings snapped
drum sticks and a practice pad
doll house for my niece
toy train set for a four year old
building bricks for my son's birthday
football for the garden and a goal
need new tennis racket strings
hot days and i can't sleep, the bedroom is thirty degrees
my flat is freezing, need something that heats the room
damp walls, something to take the moisture out
dry air in winter makes my nose bleed
ceiling fan with a light for the porch
smoke alarm keeps beeping
lock for the front door, the key is stuck
nappies in size four
a cot for our newborn
car seat for a two year old
high chair for the baby at dinner
cat food for a fussy old tom
a litter tray that doesn't smell
collar and lead for my puppy
fish tank and filter for guppies
bird feeder for the balcony
hay for the rabbits
tulip bulbs to plant in autumn
hose for watering the tomatoes
a barbecue grill for charcoal
patio heater for chilly nights outside
parasol for the terrace
swimming pool for the kids in summer
hedge is too high, need something to trim it
wood to build a shed
white paint for the ceiling
wallpaper for the nursery
silicone to seal the bath
new tiles for the bathroom
toilet seat broke in half
towels that dry quickly
duvet for cold nights
goose down pillow for side sleeping
fresh sheets for a double bed
a rug for the hallway that hides dirt
scented candles for a relaxing bath
face cream for dry skin
lipstick that doesn't smear
nail polish in red
sunscreen for the beach holiday
something to shave my beard with
my legs need waxing
deodorant that lasts all day
vitamins for tired people
protein powder for gains
dumbbells for the garage
a treadmill for the winter
exercise bike for my bad knees
a boat paddle and kayak
fishing rod for my nephew
skis and boots for the alps
snowboard bindings came loose
ice skates for my daughter
a bicycle for commuting to work
my bike chain rusted and the brakes squeal
electric scooter to get to the station
petrol for the lawnmower
roof box for the family car
dash cover and floor mats for my van
engine oil for an old diesel
motorcycle gloves for winter
umbrella that survives storms
wool socks, cold feet in bed
jeans that fit round hips
bra in a larger size
pyjamas for the kids
swimming trunks for my husband
a warm hat and scarf
sandals for the summer
rain boots for muddy fields
evening gloves for the opera
a tasty pizza delivered tonight
milk, eggs and bread for breakfast
a bottle of red wine for a dinner
chocolates for my teacher
birthday cake for a six year old
frying pan that doesn't stick
sharp knives for the kitchen
a set of plates and bowls
wine glasses for eight guests
rice always sticks, something that cooks it by itself
waffles on sunday morning
scales to weigh flour
ice cubes for cocktails at home
fondue set for new year
pasta by hand, a thing to roll it
slow cooked stews while i'm at work
freezer space for our venison
the cooker hood doesn't draw the smell away
notebook made of paper and a fountain pen
pencils and erasers for school
a paper calendar for the wall
frame for my wedding photo
canvas and oil paints
wool and needles for knitting a jumper
sewing machine for hemming trousers
telescope for looking at saturn
a cable from my set top box to the wall, aerial socket broken
a tv licence, how do i cancel it
streaming subscription for my family
cheaper mobile contract with more gigabytes
someone to repair my cracked display
help with my tax return
life insurance for my wife
a video game for christmas
a controller for my console, the stick drifts
a projector screen to hang from the ceiling
a walking stick for my grandmother
hearing aid batteries for grandpa
blood pressure cuff for home
`,
}
