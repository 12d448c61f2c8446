/**
 * What phrases say about a product besides the labels and values of its own catalogue. Phrases are lower case, singular
 * and without apostrophes, apart by `|`; `*` stands for any one word.
 *
 * A wish is a row of alternatives apart by ` | `: the first counts whose attribute (and text value) the kind states.
 * `name` has it, `!name` has it not, `name=value` and `name!=value` hold for a whole text value, `name>=9` and `name<=9`
 * for a number in the attribute's own unit, `name>` and `name<` ask for more or less of it without a limit. Parts joined
 * by ` & ` belong together. `?` marks a guess from a situation: it lifts products and never filters them.
 */
export const MEANINGS: readonly (readonly [phrases: string, wish: string])[] = [
  // Cables, radio, ports
  [
    'wireless|wire free|wirefree|no wire|without wire|without any wire|no dangling wire|untethered|tws|wifi enabled',
    'wireless | cordless | wifi',
  ],
  [
    'cordless|cord free|no socket near|no socket nearby|no socket at|no socket there|no outlet near|no power point|no mains|far from socket|no plug near|nowhere to plug|no power near|no cord|without cord|without * cord|no cable|cable free|cableless|without cable|without * cable|cut * cord|ditch * cord|ditch * cable|cable mess|no trailing cable|trip over * cable|battery powered|battery operated|run on battery|runs off battery|rechargeable|no plug|away from * socket|no outlet nearby|unplugged|off grid',
    'cordless | wireless',
  ],
  [
    'wired|corded|cabled|non wireless|with cable|with * cable|with wire|with * wire|with cord|with * cord|plug in|plug into * wall|mains powered|mains operated|nothing to charge|no charging|never needs charging|never have to charge|sick of charging|no battery|without battery|battery free',
    '!wireless | !cordless',
  ],
  [
    'bt|blue tooth|bluetooth|pair with * phone|pair with phone|pair to * phone|pair it with|connect to * phone|connect with * phone|stream from * phone|play from * phone',
    'bluetooth',
  ],
  ['usb c|usbc|type c|typec|thunderbolt', 'usbC'],
  ['phone cable|phone charger|one charger for everything|one cable for everything', '?usbC'],
  ['micro usb|lightning port', '!usbC'],
  [
    'print to from * phone|wifi|wi fi|wlan|print from * phone|print from phone|print from * ipad|airprint|air print|print wirelessly|wireless printing|network printing',
    'wifi',
  ],
  [
    'alexa|google home|google assistant|homekit|smart home|control from * phone|control by phone|app control|app controlled|with * app|from * app|phone app',
    '?wifi | ?bluetooth',
  ],
  [
    'lte|4g|5g|sim|esim|cellular|mobile data|data plan|own number|internet without wifi|online without wifi|internet on * go|call without * phone',
    'cellular',
  ],
  ['leave * phone at home|without carrying * phone|without * phone', '?cellular | ?gps'],
  [
    'wireless charging|charge by lying|charges by lying|lying on pad|lies on pad|lay it on pad|lays on pad|put it on pad|sits on pad|charge on pad|charges my phone in its foot|charge phone in foot|charges phone in base|charge phone in base|charges phone on top|charge phone on top|wireless charge|wireless charger|qi|qi2|magsafe|inductive charging|charging pad|charge without plugging in|charge * phone wirelessly|charge phone wirelessly|charge wirelessly',
    'wirelessCharging',
  ],
  [
    'fast charging|fast charge|quick charge|quick charging|rapid charging|rapid charge|charge fast|charge quickly|charge up quickly|turbo charge|power delivery|quick top up',
    'fastCharging',
  ],
  ['wifi 7|wi fi 7|802.11be', 'wifiStandard=Wi-Fi 7'],
  ['wifi 6e|wi fi 6e|6 ghz band', 'wifiStandard=Wi-Fi 6E'],
  ['wifi 6|wi fi 6|802.11ax|wifi ax', 'wifiStandard=Wi-Fi 6'],
  ['wifi 5|wi fi 5|802.11ac|wifi ac', 'wifiStandard=Wi-Fi 5'],
  ['tri band|triband|3 band', 'wifiBands=tri band'],
  ['dual band|dualband|2 band', 'wifiBands=dual band'],
  ['mesh', 'meshSystem | material=mesh'],
  [
    'signal dies|signal die|dies in attic|dies upstairs|reach attic|reach basement|reach garden|reach shed|no signal in|dead spot|dead zone|whole home|whole house|entire house|every room|every corner|every floor|several floor|3 floor|thick wall|patchy wifi|weak signal|bad signal upstairs|wifi upstairs|wifi in * garden|wifi in * attic|wifi in * basement',
    '?meshSystem | ?coverage>',
  ],
  ['gigabit|gig internet|fiber internet|fibre internet|fibre broadband|fast broadband', '?maxSpeed>=1000'],
  ['lots of lan port|plenty of lan port|wire up everything|many wired device', '?ethernetPorts>'],
  ['everyone streaming|whole family streaming|many device', '?maxSpeed> | ?ports>'],
  ['charge 2 device|charge 2 phone|charge 2 at once|2 phone at once|2 device at once', 'ports>=2'],
  ['charge 3 device|3 device at once|3 at once', 'ports>=3'],
  ['lots of port|plenty of port|many port|more than one port', '?ports> | ?hdmiPorts>'],

  // Sound and quiet
  [
    'anc|noise cancel|noise cancelling|noise canceller|noise reduction|noise reducing|active noise control|cancel noise|cancel * noise|block noise|block * noise|block out * noise|shut out * noise|block out * world|shut out * world|drown out noise|noise blocking',
    'noiseCancelling',
  ],
  [
    'plane|drown out|tune out|engine noise|airplane noise|noisy office|loud office|open plan office|open office|chatty coworker|chatty colleague|loud coworker|noisy commute|noisy train|loud train|snoring|snore|noisy neighbor|loud neighbor|roommate noise|construction noise|screaming kid|long flight|long haul|focus|concentrate',
    '?noiseCancelling | ?noiseLevel<',
  ],
  [
    'mustnt hear|must not hear|doesnt hear|not hear * bus|not hear * train|not hear * office|dont want to hear|dont hear|without hearing|shut out|shuts out|drown out|drowns out|tune out|block out|blocks out|hear nothing of|quiet on * plane',
    'noiseCancelling',
  ],
  ['transparency mode|hear * surrounding|hear * traffic|hear traffic', '?noiseCancelling'],
  ['mic|microphone|take call|answer call|hands free|handsfree|talk to * team|voice chat|discord', 'microphone'],
  [
    'for call|phone call|zoom|teams call|teams meeting|video call|conference call|work call|webinar|online meeting|google meet',
    '?useCase=calls | ?useCase=office | ?microphone',
  ],
  [
    'not loud|not noisy|not too loud|wont wake * baby|not wake * baby|without waking * baby|wake * baby|wake * kid|wake * wife|wake * husband|wake * partner|wake everyone|wake * house|wake up * house|whisper quiet|hush|super quiet|very quiet|dead quiet|barely hear it|hardly hear it|cant hear it|barely audible|not * jet engine|jet engine|sound like * jet|sound like * plane|thin wall|while i sleep|at night|hate noise',
    '?noiseLevel< | ?silent',
  ],
  [
    'noiseless mouse|silent click|quiet click|silent mouse|quiet mouse|no clicking sound|clickless|noiseless click|click silently',
    'silent',
  ],
  ['silent|noiseless|no noise', 'silent | ?noiseLevel<'],
  ['quiet key|silent key|quiet typing|type quietly|typing at night|quiet switch', '?keyType=membrane'],
  [
    'deep bass|lots of bass|good bass|heavy bass|thumping bass|boomy|loud enough for|fill * room|room filling|fill * garden|get loud|big sound|crank it up',
    '?power>',
  ],
  [
    'over ear|overear|around ear|around * ear|over * ear|big cup|cover * ear|full size headphone|circumaural',
    'type=over-ear',
  ],
  ['on ear|onear|on * ear|supra aural', 'type=on-ear'],
  [
    'studio|mixing|mastering|recording|producing music|flat response|monitoring|monitor headphone',
    'useCase=studio | ?useCase=creative',
  ],
  ['make beat|music production|dj|djing|singing|podcast recording', '?useCase=studio | ?useCase=creative'],
  [
    'under * tv|below * tv|soundbar|sound bar|tv sound|tv speaker|sound for * tv|hear * dialogue|cant hear * dialogue',
    'type=soundbar',
  ],
  ['bookshelf|book shelf|shelf speaker|stereo pair|hifi|hi fi|turntable|record player|vinyl', '?type=bookshelf'],
  ['party speaker|block party|house party|karaoke|disco|boombox', 'type=party'],
  ['for * shower|in * shower|shower speaker|shower radio', 'type=shower | ?waterproof'],
  ['bathroom', '?type=shower | ?waterproof'],
  [
    'backyard|garden party|barbecue|bbq|braai|picnic|park|by * pool|pool party|beach|lake|boat|kayak|paddle',
    '?waterproof | ?portableUse | ?cordless',
  ],

  // Water, dirt and rough handling
  [
    'waterproof|water proof|dry inside|stays dry inside|survive pool|survives pool|survives rain|survive * storm|pouring rain|soaking rain|rain or shine|keep * laptop dry|keep * things dry|keep everything dry|keeps everything dry|keep * stuff dry|water resistant|water resistance|water repellent|rain proof|rainproof|weather proof|weatherproof|splash proof|splashproof|sweat proof|sweatproof|sweat resistant|submersible|ipx4|ipx5|ipx6|ipx7|ipx8|ip65|ip67|ip68|gore tex|goretex|gtx|survive * rain|survive rain|handle rain|stand * rain|swim with it|take it swimming|wear it in * shower|keep * rain out|keep rain out|keep water out|keep * feet dry|keep feet dry|dry feet|get wet',
    'waterproof',
  ],
  ['swim|swimming|swimmer|in * pool|triathlon|open water', '?useCase=swimming | ?waterproof'],
  ['rainy|rain|puddle|wet weather|wet feet|downpour|storm|snorkel|surf|surfing|sweaty|sweat', '?waterproof'],
  [
    'heavy rain|storm proof|stormproof|torrential|monsoon|horizontal rain|scottish weather|welsh weather',
    '?waterproofRating>=3000 | ?waterproof',
  ],
  [
    'not spill|does not spill|leakproof|leak proof|no leak|doesnt leak|does not leak|dont leak|wont leak|will not leak|not leak|without leaking|spill proof|spillproof|no spill|wont spill|doesnt spill|drip free|doesnt drip',
    'leakproof',
  ],
  ['throw in * bag|chuck in * bag|soak * bag|soaked * bag|leaked in * bag|next to * laptop', '?leakproof'],
  [
    'rugged|shockproof|shock proof|drop proof|toughened|ruggedised|ruggedized|mil spec|military grade',
    'useCase=outdoor | ?waterproof',
  ],
  [
    'building site|construction site|work site|drop it * lot|keep dropping|clumsy|break everything|survive * fall|survive * drop|farm|tough phone',
    '?useCase=outdoor | ?waterproof',
  ],
  ['dishwasher|hate washing up|no hand washing|no handwash', 'dishwasherSafe'],
  [
    'easy to clean|easy clean|easy to wash|easily cleaned|pain to clean|hate cleaning it|nightmare to clean|hygienic|hard to clean',
    '?dishwasherSafe | ?washableCover | ?bagless',
  ],
  [
    'washable|removable cover|wash * cover|take * cover off|zip off cover|cover come off|cover that comes off',
    'washableCover | machineWashable',
  ],
  ['bpa free|no bpa|without bpa|free of bpa|bpafree', 'bpaFree'],
  ['toxin free|non toxic|no nasty chemical|safe for baby food', '?bpaFree'],

  // Carrying, folding, size
  ['foldable|folding|folds|foldaway|collapsible|packable|pack flat|pack down small|pack small', 'foldable'],
  [
    'suitcase|one hand fold|one handed fold|fold with one hand|compact fold|fold in second|tiny when folded|fit in * boot|fit in * trunk|small boot|small trunk|small car',
    '?foldable | ?weight<',
  ],
  [
    'carry on|carryon|cabin size|cabin bag|cabin luggage|cabin friendly|hand luggage|overhead bin|overhead locker|overhead compartment|under * seat|personal item|plane safe|flight safe|flight approved|airline approved|airline safe|tsa|allowed on plane|allowed on * plane|allowed on flight|take on * plane|take onto * plane|ryanair|easyjet',
    'carryOn',
  ],
  [
    'only hand luggage|flying with|when we fly|fly * lot|fly often|frequent flyer|airport',
    '?carryOn | ?useCase=travel | ?type=travel',
  ],
  [
    'travel|travelling|traveling|for trip|holiday|vacation|suitcase|hotel|hostel|backpacking around|interrail|gap year|digital nomad|business trip|road trip|on * road',
    '?useCase=travel | ?type=travel | ?portableUse',
  ],
  ['portable', 'portableUse | type=portable | useCase=portable'],
  [
    'take along|take it along|on * go|to go|out and about|take anywhere|take everywhere|carry around|grab and go|take with me|take it with me|take to work|take to * gym|take to * park|take outside|from room to room|move around * house',
    '?portableUse | ?type=portable | ?useCase=portable',
  ],
  [
    'pocket size|pocket sized|pocketable|fit * pocket|in * pocket|jeans pocket|trouser pocket|fit in * purse|fit in * handbag|handbag size',
    '?type=pocket | ?type=compact | ?useCase=compact',
  ],
  [
    'one handed|with one hand|small hand|tiny hand|not * brick|big phone annoy',
    '?useCase=compact | ?weight< | ?screenSize<',
  ],
  [
    'daily carry|ultralight|ultra light|ultra lightweight|featherlight|feather light|featherweight|thin and light|light as * feather|super light|weigh nothing|weigh next to nothing|weigh * ton|weigh too much|wont break * back|break * back carrying|carry it all day|carry all day|carry every day|carry it everywhere|carry upstairs|light to carry|easy to carry|easy to lift|not too heavy|not heavy|lug|lugging|schlep|shoulder hurt',
    '?weight<',
  ],
  [
    'doesnt take up space|take up little space|space saving|save space|small kitchen|tiny kitchen|small flat|small apartment|tiny apartment|studio flat|small desk|tiny desk|little counter space|no counter space|not much room|limited space|cramped|small bathroom|caravan|camper van|campervan|rv|motorhome|houseboat',
    '?width< | ?height< | ?type=compact',
  ],
  [
    'just for me|just me|only me|live alone|living alone|single household|single person|cook for one|for one person|one cup|single cup|one serving',
    '?capacity< | ?sleeps<',
  ],
  [
    'big family|large family|whole family|feed * family|family dinner|for * crowd|big batch|lots of guest|have guest|entertain * lot|big household|many people|dinner party',
    '?capacity> | ?maxPlayers> | ?sleeps>',
  ],
  [
    '2 of us|couple|me and * wife|me and * husband|me and * girlfriend|me and * boyfriend|me and * partner',
    '?sleeps>=2 | ?minPlayers<=2',
  ],
  ['one man|1 man|one person|1 person|solo', '?sleeps<=2 | minPlayers<=1'],
  ['2 man|2 person', 'sleeps>=2'],
  ['3 man|3 person|family of 3', 'sleeps>=3 | ?maxPlayers>=3'],
  ['4 man|4 person|family of 4', 'sleeps>=4 | ?maxPlayers>=4 | ?capacity>=4'],
  ['5 man|family of 5', 'sleeps>=5 | ?maxPlayers>=5 | ?capacity>=5'],
  ['6 man|6 person|family of 6', 'sleeps>=6 | ?maxPlayers>=6 | ?capacity>=6'],
  ['8 man|2 family', 'sleeps>=8'],

  // Batteries
  [
    'week of battery|week between charge|last * week|charge once * week|once * week charging|weekly charge',
    'batteryLife>=168',
  ],
  [
    'no electricity for week|no power for week|no socket for week|week without electricity|week without charging|week without socket|week away from * socket|charge it only on sunday',
    'batteryLife>=168 | ?batteryCapacity> | ?batteryLife>',
  ],
  [
    'no electricity for day|days without charging|days without electricity|several days without|long weekend without charging|days away from * socket',
    '?batteryLife> | ?batteryCapacity>',
  ],
  ['2 week of battery|2 week between charge|last 2 week|fortnight', 'batteryLife>=336'],
  ['month between charge|last * month|charge once * month|month of battery', 'batteryLife>=720'],
  [
    'charge every night|charging every day|charge every day|charge it daily|charge it every day|dies on me|battery die|battery died|out of battery|battery anxiety|always dead|all day battery|last * day|last * full day|full day of battery|through * day|whole day|all day long|long lasting battery|battery last long|battery for day|keep going|juice|stamina|battery life matter|good battery|great battery|decent battery|big battery|forget to charge',
    '?batteryLife> | ?batteryCapacity> | ?runtime>',
  ],
  ['one charge clean|long run time', '?runtime>'],
  [
    'several charge|charge phone 3 time|weekend without power|week without power|power cut|load shedding|blackout',
    '?batteryCapacity>',
  ],
  ['2 battery|spare battery|second battery|extra battery|dual battery|pair of battery', 'batteries>=2'],

  // Screens and pictures
  ['4k|uhd|ultra hd|2160p|4 k', 'resolution=3840 × 2160 | videoResolution=4K'],
  ['full hd|fullhd|1080p|fhd', 'resolution=1920 × 1080 | videoResolution=Full HD'],
  ['qhd|wqhd|quad hd|1440p', 'resolution=2560 × 1440'],
  ['ultrawide|ultra wide|super wide|21:9|uwqhd', 'resolution=3440 × 1440'],
  ['hd ready|720p', 'resolution=1280 × 720'],
  ['5.3k|5k video', 'videoResolution=5.3K'],
  [
    'sharp picture|crisp picture|sharp image|crisp text|sharp text|crisp image|super sharp',
    '?resolution=3840 × 2160 | ?sensorResolution> | ?cameraResolution>',
  ],
  ['oled|o led|amoled', 'panelType=OLED'],
  ['true black|deep black|perfect black|inky black|best contrast', '?panelType=OLED'],
  ['qled|q led|quantum dot', 'panelType=QLED'],
  ['mini led|miniled', 'panelType=Mini LED'],
  ['ips', 'panelType=IPS'],
  ['va panel|va screen', 'panelType=VA'],
  ['hdr|high dynamic range|dolby vision|hdr10', 'hdr'],
  [
    'high refresh|high hz|high frame rate|smooth motion|buttery smooth|super smooth|smooth scrolling|no ghosting|motion blur|no motion blur|fast panel|high fps',
    '?refreshRate>',
  ],
  [
    'bright screen|bright enough outside|use it outside|use outdoors|read in * sun|in sunlight|sunny room|bright room|glare',
    '?brightnessNits> | ?hdr',
  ],
  [
    'i can touch|touchscreen|touch screen|touch display|touch enabled|tap * screen|touch * screen|with touch',
    'touchscreen',
  ],
  [
    'big screen|large screen|huge screen|massive screen|cinema feel|like * cinema|small text is hard|eyesight|large display',
    '?screenSize>',
  ],
  [
    'smart tv|streaming app|app built in|built in app|netflix built in|built in netflix|no stick needed|without * stick|without * streaming stick|google tv|android tv|internet tv|youtube built in',
    'smartTv',
  ],
  [
    'netflix|disney plus|disney+|prime video|hulu|iplayer|hotstar|youtube|stream show|stream movie|binge',
    '?smartTv | ?useCase=films | ?useCase=everyday',
  ],
  [
    'dumb tv|non smart|not smart|no smart feature|no smart stuff|without app|without smart|no app|dont need smart',
    '!smartTv',
  ],
  ['watch series|watch tv|watch * series|movie|film|home theater|cinema|box set', '?useCase=films'],
  [
    'watch * game|watch * match|watch * world cup|football|cricket|rugby|super bowl|premier league|ipl|watch sport|formula 1|f1|world cup match|nba',
    '?useCase=sport | ?refreshRate>',
  ],
  ['bedroom|spare room|guest room|kitchen wall|dorm', '?useCase=bedroom | ?noiseLevel<'],
  [
    'i can raise|raise it|tilt and height|raise * screen|height adjustable|adjustable height|height adjust|adjust * height|raise and lower|go up and down',
    'heightAdjustable',
  ],
  [
    'with sound|has sound|built in speaker|built in sound|integrated speaker|sound built in|speaker in it|no separate speaker|without buying speaker',
    'builtInSpeakers',
  ],
  ['second screen|second monitor|side screen|take * monitor|travel monitor|portable monitor', '?useCase=portable'],
  ['color accurate|accurate color|true color|color grading|srgb|adobe rgb', '?useCase=creative | ?panelType=IPS'],

  // Computers and phones
  ['gaming|gamer|esport|e sport', 'useCase=gaming | type=gaming'],
  [
    'video game|pc game|play game|fortnite|minecraft|roblox|call of duty|valorant|league of legend|steam|ps5|ps4|playstation|xbox|nintendo|console|fps game|shooter|pubg|bgmi|genshin|low latency|low lag|input lag|low ping|no lag|lag free|frag',
    '?useCase=gaming | ?type=gaming | ?refreshRate>',
  ],
  ['dedicated graphic|graphics card|video card|gpu|nvidia|geforce|rtx|radeon', 'graphics=dedicated'],
  ['integrated graphic|no graphics card|without graphics card', 'graphics=integrated'],
  [
    'video editing|photo editing|edit photo|edit video|content creation|graphic design|creative work|3d modeling|3d modelling|rendering|animation',
    'useCase=creative | ?useCase=studio',
  ],
  [
    'photoshop|lightroom|premiere|davinci|after effects|illustrator|figma|autocad|cad|solidworks|designer|architect|creative',
    '?useCase=creative | ?graphics=dedicated',
  ],
  ['student', 'useCase=student | ?useCase=study | ?useCase=school'],
  [
    'college|university|uni|campus|school|lecture|essay|homework|studying|study|exam|freshman|note taking|take note|taking note|classroom|dissertation|thesis',
    '?useCase=student | ?useCase=school | ?useCase=study',
  ],
  ['business|corporate', 'useCase=business | useCase=office | useCase=work'],
  [
    'for work|work laptop|office work|office use|for * office|at * office|job|spreadsheet|excel|powerpoint|word document|email all day|coding|programming|programmer|developer|data entry|accountant|lawyer|freelance',
    '?useCase=business | ?useCase=office | ?useCase=work',
  ],
  [
    'home office|homeoffice|work from home|working from home|wfh|remote work|remote job|work remotely|home working',
    '?useCase=home office | ?useCase=office | ?useCase=business',
  ],
  [
    'everyday use|day to day|daily use|daily driver|general use|normal use|light use|browse * web|browsing|surf * web|surf * internet|web surfing|internet and email|facebook|online banking|online shopping|nothing fancy|basic|all round|all rounder|allrounder|jack of all trade',
    '?useCase=everyday | ?type=standard | ?type=task',
  ],
  [
    'lots of ram|plenty of ram|lots of memory|plenty of memory|multitask|multitasking|many tab|lots of tab|hundred tab|tab open|chrome tab|virtual machine|keep freezing|slow computer|laggy',
    '?ram>',
  ],
  [
    'lots of storage|plenty of storage|lots of space|plenty of space|loads of photo|thousand of photo|storage full|out of space|out of storage|huge library|lots of video|big file',
    '?storage> | ?capacity>',
  ],
  ['fast processor|fast cpu|strong cpu|good processor|strong processor|many core', '?processorCores>'],
  [
    'pen|stylus|pencil|write by hand|handwriting|handwritten note|write on * screen|draw on * screen|draw on it|annotate',
    'penSupport',
  ],
  [
    'drawing|draw|sketch|sketching|digital art|illustration|procreate|painting|comic artist|doodle',
    'useCase=drawing | ?penSupport',
  ],
  ['reading|read book|e reader|ereader|ebook|e book|read comic|manga|read pdf|read * news|kindle', '?useCase=reading'],
  [
    'for kid|for * kid|for child|for * child|for children|kid friendly|child friendly|kid proof|childproof|parental control|for toddler|for * toddler|for little one|for * little one|kid size|junior',
    'useCase=kids | type=kids',
  ],
  [
    'kid|son|daughter|toddler|nephew|niece|grandson|granddaughter|grandkid|little one|preschooler|kindergarten|boy|girl',
    '?useCase=kids | ?type=kids',
  ],
  ['senior|elderly|old people|older people|big button|pensioner', 'useCase=seniors'],
  [
    'huge letter|big letter|large letter|huge text|big text|large text|large print|huge number|big number|huge key|big key|emergency key|emergency button|sos button|sos key|panic button|hates gadget|hate gadget|scared of technology|never had * smartphone',
    '?useCase=seniors',
  ],
  [
    'grandma|grandpa|granny|grandad|granddad|grandmother|grandfather|nan|gran|nana|oma|opa|elderly mother|elderly father|aging parent|elderly parent|not good with technology|bad with technology|technophobe|not tech savvy|easy to use|simple to use|user friendly|foolproof|idiot proof',
    '?useCase=seniors | ?difficulty=easy | ?useCase=everyday',
  ],
  [
    'good camera|great camera|decent camera|best camera|nice camera|camera phone|take good photo|take good picture|take nice picture|great photo|great picture|nice photo|night photo|low light photo|selfie|instagram|insta|photography',
    '?useCase=photography | ?cameraResolution> | ?sensorResolution>',
  ],
  [
    'mechanical|mech|cherry mx|brown switch|blue switch|red switch|linear switch|tactile switch|clicky switch',
    'keyType=mechanical',
  ],
  ['clicky|clacky|thocky|thock|satisfying click', '?keyType=mechanical'],
  ['membrane|rubber dome|non mechanical', 'keyType=membrane'],
  ['tkl|tenkeyless|10 key less|80%|80 percent', 'layout=tenkeyless'],
  [
    'no numpad|without numpad|without * numpad|no number pad|without number pad|without * number pad|no numeric keypad|without * number',
    'layout!=full size',
  ],
  ['numpad|num pad|number pad|numeric keypad|numeric pad|number key|full keyboard', 'layout=full size'],
  ['full size|full sized|fullsize', 'type=full size | layout=full size | size=Full'],
  ['75%|75 percent|seventy 5 percent', 'layout=75%'],
  ['65%|65 percent|60 5 percent', 'layout=65%'],
  ['60%|60 percent', 'layout=60%'],
  [
    'hot swap|hotswap|hot swappable|hotswappable|swappable switch|swap * switch|swap switch|change * switch|change switch',
    'hotSwappable',
  ],
  [
    'backlit|backlight|back light|backlighting|lit key|light up key|light up keyboard|illuminated|glowing key|glow in * dark',
    'backlit',
  ],
  ['type in * dark|in * dark room|typing in bed', '?backlit'],
  ['rgb|rainbow light|colorful light|disco light|light effect|argb', 'rgb | backlit'],
  [
    'no rgb|no light show|no gamer light|no rainbow light|no disco light|no led light|without rgb|without light',
    '!rgb | !backlit',
  ],
  ['ergonomic|ergo|split keyboard|vertical', 'type=ergonomic'],
  [
    'carpal tunnel|rsi|wrist pain|wrist hurt|hurt * wrist|sore wrist|gentle on * wrist|kind to * wrist|easy on * wrist|wrist ache|tendonitis|tendinitis|tennis elbow|arthritis|repetitive strain|hand cramp|type all day',
    '?type=ergonomic',
  ],
  ['side button|thumb button|extra button|programmable button|macro|mmo', '?buttons>'],
  ['precise|high precision|sensitive sensor|high dpi|fast sensor', '?dpi>'],
  ['mouse for travel|for * laptop bag|small mouse|tiny mouse', '?type=travel'],

  // Printers and drives
  ['inkjet|ink jet', 'inkType=inkjet'],
  ['laser|laserjet|toner', 'inkType=laser'],
  [
    'ink tank|inktank|tank printer|eco tank|ecotank|mega tank|smart tank|refillable ink|refillable tank|refill * ink|ink bottle|bottled ink|no cartridge|without cartridge|cartridge free',
    'inkType=ink tank',
  ],
  [
    'cheap ink|cheap to run|low running cost|cost per page|ink is expensive|ink cost|expensive cartridge|cartridge cost|tired of cartridge|sick of cartridge|ink so expensive|print * lot',
    '?inkType=ink tank | ?inkType=laser',
  ],
  [
    'ink dry out|ink dried|ink drying|dried up ink|print rarely|print once * month|hardly ever print|rarely print|print now and then',
    '?inkType=laser',
  ],
  [
    'color printing|color print|color printer|print in color|print color|color document|color page|with color|color laser',
    'colorPrinting',
  ],
  [
    'black and white|mono|monochrome|b&w|bw|greyscale|grayscale|only black ink|just black ink|no color printing',
    '!colorPrinting',
  ],
  [
    'scan|scanner|scanning|copier|make copy|photocopy|photocopier|all in one|multifunction|multi function|multifunctional|mfp|3 in 1|flatbed|digitise document|digitize document',
    'scanner',
  ],
  ['print only|just print|only print|printing only|only for printing', '?!scanner'],
  ['duplex|double sided|double side|doublesided|2 sided|2 side|both side|front and back|duplexing', 'duplexPrinting'],
  ['save paper|waste less paper', '?duplexPrinting'],
  [
    'print pictures|photo printing|print photo|photo print|photo quality|glossy photo|print holiday snap|photo paper|borderless',
    'useCase=photo | ?type=instant',
  ],
  [
    'school project|coloring page|colouring page|boarding pass|shipping label|return label|print * recipe',
    '?useCase=family',
  ],
  ['small business|busy office|team printer|workgroup', '?useCase=business'],
  ['print fast|fast printing|quick printing|print quickly|slow printing', '?printSpeed>'],
  ['big paper tray|ream|lots of paper|refill * paper', '?paperTray>'],
  ['internal|inside * pc|inside * computer|inside * laptop|boot drive|inside * case', 'type=internal'],
  [
    'upgrade * laptop|upgrade * pc|upgrade * computer|replace * hard drive|old laptop faster|speed up * laptop|speed up * old',
    '?type=internal',
  ],
  ['external|portable ssd|portable drive|usb ssd|plug in drive', 'type=portable'],
  ['back up|backup|carry * file|move file between|transfer file|time machine|take * file', '?type=portable'],
  ['m.2|m2|nvme|2280', 'form=M.2 2280 | interface=NVMe'],
  ['2.5 inch', 'form=2.5 inch'],
  ['sata', 'interface=SATA'],
  ['gen 4|gen4|pcie 4|pcie 4.0', 'interface=NVMe PCIe 4.0'],
  ['gen 3|gen3|pcie 3|pcie 3.0', 'interface=NVMe PCIe 3.0'],
  ['usb 3.2 gen 2|10 gbps usb|10gbps', 'interface=USB 3.2 Gen 2'],
  ['fast transfer|transfer speed|fast read|quick transfer|copy fast|load fast|load quickly', '?readSpeed>'],
  [
    'for * macbook|for * laptop|charge * laptop|power * laptop|run * laptop|charge * macbook|feed * laptop|laptop charging',
    '?type=laptop | ?power>=60 | ?useCase=laptop',
  ],
  ['solar|sun powered|charge in * sun|charge from * sun', 'type=solar'],

  // Cameras
  [
    'mirrorless|system camera|interchangeable lens|exchangeable lens|change lens|change * lens|swap lens|switch lens|different lens',
    'type=mirrorless',
  ],
  [
    'dslr|slr|proper camera|real camera|serious photography|learn photography|photography course|portrait|wedding photo',
    '?type=mirrorless',
  ],
  ['compact|point and shoot|pocket camera|digicam', 'type=compact | useCase=compact'],
  ['action cam|action camera|gopro|go pro|helmet cam|helmet camera|dash on * bike|body mounted|pov', 'type=action'],
  [
    'ski video|film * ride|film while skiing|film mountain biking|on * helmet|on * handlebar|on * surfboard|extreme sport',
    '?type=action',
  ],
  [
    'instant|polaroid|instax|print on * spot|print right away|print * picture|picture come out|photo come out|prints straight away|print immediately|photo booth',
    'type=instant | type=pop-up',
  ],
  ['bridge|superzoom|super zoom|mega zoom|ultrazoom', 'type=bridge'],
  [
    'wildlife|bird|birding|birdwatching|safari|moon|far away|zoom in far|long zoom|big zoom|lots of zoom|stage|concert photo|from * back row|airshow',
    '?opticalZoom> | ?type=bridge',
  ],
  ['vlog|vlogging|vlogger', 'type=vlogging'],
  [
    'youtube channel|youtuber|content creator|tiktok|reel|film myself|filming myself|flip screen|flip out screen|flip around screen|selfie screen|talk to camera|streamer|influencer',
    '?type=vlogging | ?useCase=photography',
  ],
  [
    'stabilised|stabilized|stabilisation|stabilization|image stabiliser|image stabilizer|ois|ibis|steady video|steady shot|steadycam|anti shake|vibration reduction',
    'stabilisation',
  ],
  ['hand shake|shaky|hand tremble|blurry photo|blurry picture|smooth footage|steady', '?stabilisation'],

  // Kitchen
  [
    'filter coffee|filter machine|drip|pot of coffee|whole pot|carafe|batch brew|jug of coffee|paper filter',
    'type=drip',
  ],
  ['espresso|expresso', 'type=espresso'],
  [
    'latte|cappuccino|flat white|cortado|macchiato|barista|crema|milk froth|froth milk|frother|steam wand|steam milk|ristretto|cafe quality|coffee shop quality',
    '?type=espresso',
  ],
  ['pod|capsule|k cup|kcup|nespresso|keurig|dolce gusto|tassimo', 'type=pod'],
  ['push * button|one button|press * button|one touch|no fuss coffee|no mess coffee|quick cup', '?type=pod'],
  ['french press|cafetiere|cafetière|plunger|press pot|coffee press', 'type=french press'],
  ['cold brew|cold brewed|iced coffee|ice coffee|cold coffee', 'type=cold brew'],
  ['grinder|grind|bean to cup|whole bean|fresh bean|freshly ground|fresh ground|ground fresh', 'grinder'],
  [
    'timer|programmable|auto start|delay start|delayed start|set * night before|set it * night before|auto brew|preset time|turn off after',
    'timer',
  ],
  [
    'ready when i wake|ready when we wake|ready when i get up|ready before i get up|without getting up|without me getting up|on by itself in * morning|starts itself in * morning|made before i wake',
    'timer',
  ],
  ['wake up to coffee|coffee ready when|ready in * morning|when i get up', '?timer'],
  [
    'keep * * hot|keep * * warm|keep warm|keep * warm|warming plate|hot plate|hotplate|stay warm|keep hot|keep * hot|stay hot|warm for hour|hot for hour',
    'keepWarm | insulated',
  ],
  [
    'insulated|insulation|thermo|thermal|double wall|double walled|keep cold|keep * cold|stay cold|ice cold|cold all day|keep * water cold|keep * drink cold|keep ice|cold for hour|cold drink|hot drink|ice still there|not lukewarm',
    'insulated',
  ],
  ['gooseneck|goose neck|swan neck|pour over|pourover|v60|thin spout|slow pour|chemex', 'type=gooseneck'],
  ['stovetop|stove top|hob|on * stove|whistling|whistle|gas stove|camping stove', 'type=stovetop'],
  [
    'temperature control|variable temperature|adjustable temperature|temperature setting|set * temperature|set temperature|choose * temperature|exact temperature|different temperature|right temperature|temperature display|temp control',
    'temperatureControl | heatSettings>',
  ],
  ['green tea|oolong|white tea|baby formula|formula bottle', '?temperatureControl'],
  [
    'auto shut off|automatic shut off|auto shutoff|auto off|automatic shutoff|auto switch off|switch off by itself|turn off by itself|turn itself off|switch itself off|shut itself off|boil dry protection',
    'autoShutOff',
  ],
  ['boil fast|boil quickly|fast boil|rapid boil|quick boil|boil in no time|boil in * minute|quick to boil', '?power>'],
  [
    'immersion|stick blender|hand blender|handheld blender|wand blender|blender stick|blend in * pot|blend in * pan|straight in * pot|straight in * pan',
    'type=immersion',
  ],
  ['soup|puree|baby food|mayonnaise', '?type=immersion'],
  [
    'personal blender|single serve|bullet|nutribullet|blend and go|drink from * cup|smoothie to go|one smoothie',
    'type=personal',
  ],
  ['smoothie|protein shake|morning shake|green juice', '?type=personal | ?iceCrushing'],
  ['usb blender|rechargeable blender|blend at * gym|blend at work|blender for travel', 'type=portable'],
  ['countertop|counter top|jug blender|worktop|table blender|stand blender|kitchen counter', 'type=countertop'],
  [
    'crush ice|crushed ice|ice crushing|crushing ice|blend ice|smash ice|ice crusher|crush up ice|handle ice|ice cube|slush|slushie|slushy|frozen drink|frozen cocktail|frozen margarita',
    'iceCrushing',
  ],
  [
    'margarita|daiquiri|pina colada|frozen fruit|frozen berry|frozen banana|frappe|milkshake|cocktail|acai',
    '?iceCrushing | ?power>',
  ],
  ['nut butter|peanut butter|nut milk|tough vegetable|hummus|strong enough to', '?power>'],
  [
    'dual basket|2 basket|dual zone|2 zone|dual drawer|double drawer|2 drawer|twin basket|twin drawer|2 compartment|double basket',
    'type=dual basket',
  ],
  [
    'cook 2 thing|2 thing at once|2 dish at once|fries and chicken|veggie and meat separate|2 food',
    '?type=dual basket',
  ],
  ['oven style|toaster oven|with rack|several rack|rotisserie|mini oven|air fryer oven|oven type', 'type=oven'],
  ['whole chicken|pizza|bake|toast|roast chicken|sheet pan', '?type=oven | ?capacity>'],
  ['single basket|one basket|single drawer', 'type=basket'],
  ['digital|touch panel|touch control|led display', 'digital'],
  ['manual|analog|analogue|dial|knob|mechanical timer|no touch panel', '!digital'],
  [
    'viewing window|see through|see inside|see * food|watch it cook|watch * food|look inside|see what is cooking|with * window|with window|glass window',
    'viewingWindow',
  ],
  ['many program|preset|cooking program', 'presets>'],
  ['no plastic|plastic free|without plastic|anything but plastic|plasticfree', 'material!=plastic'],
  ['stainless|inox|steel', 'material=stainless steel | material=steel'],
  ['metal|metallic', '?material=stainless steel | ?material=steel | ?material=aluminium'],
  ['aluminium|aluminum|alu|alloy', 'material=aluminium'],
  ['glass', 'material=glass'],
  ['wood|wooden|timber', 'material=wood | material=oak | material=card and wood'],

  // Cleaning, air and care
  [
    'robot|robotic|roomba|robovac|does it itself|does it by itself|do it by itself|does itself|drives itself|runs by itself|works by itself|without me pushing|without pushing it|vacuums by itself|while im at work|while i am at work|when im out|vacuum by itself|clean by itself|clean on its own|self driving|automatic vacuum|vacuum for me|clean while im out',
    'type=robot',
  ],
  ['stick|broom vacuum', 'type=cordless stick'],
  ['canister|cylinder|pull along|sled|drag behind', 'type=canister'],
  ['upright', 'type=upright'],
  ['handheld|hand held|hand vac|hand vacuum|dustbuster|dust buster|car vacuum|mini vacuum', 'type=handheld'],
  ['for * car|clean * car|vacuum * car|car interior|crumb|in * car|stair', '?type=handheld | ?weight<'],
  ['hepa|h13|allergen filter|trap allergen|filter allergen', 'hepaFilter'],
  ['bagless|no bag|without bag|without * bag|bag free|never buy bag|hate buying bag', 'bagless'],
  ['bagged|with bag|with * bag|uses bag', '!bagless'],
  ['mop|mopping|wash * floor|wet cleaning|wet clean|wipe * floor|wet and dry', 'mopping'],
  [
    'emptying itself|empty itself|self emptying|self empty|auto empty|automatic emptying|emptying station|empty station|emptying dock|auto emptying',
    'selfEmptying',
  ],
  ['empty * bin|emptying * dust|touch * dust|hate emptying|dust cloud|never empty', '?selfEmptying'],
  [
    'strong suction|powerful suction|good suction|high suction|suck well|suck properly|carpet|rug|lots of dirt',
    '?suction> | ?power>',
  ],
  [
    'pet hair|fur|pet owner|shedding|dander|litter box|husky|golden retriever|labrador|pet smell|dog|cat',
    '?useCase=pets | ?suction>',
  ],
  [
    'allergy|allergic|hay fever|hayfever|pollen|asthma|asthmatic|dust mite|sneeze|sneezing|wheeze|itchy eye|runny nose',
    '?useCase=allergies | ?hepaFilter | ?bagless',
  ],
  [
    'smoke|cigarette|smoker|smoking neighbor|cooking smell|odor|smog|pollution|delhi air|bad air|stuffy|mold spore|dusty',
    '?hepaFilter | ?coverage>',
  ],
  [
    'air quality sensor|air sensor|show air quality|shows * air quality|measure * air|particle sensor|pm2.5|pm 2.5|adjust itself|adjust automatically|react to * air|auto mode',
    'airQualitySensor',
  ],
  ['big room|large room|whole apartment|whole flat|open plan|high ceiling|large living room', '?coverage>'],
  ['small room|tiny room|little room|nursery|on * desk', '?useCase=desk | ?useCase=bedroom | ?noiseLevel<'],
  ['professional|salon|pro quality', 'type=professional'],
  ['curly|curl|coily|wavy hair|afro hair|kinky hair|4c hair|wave', 'type=curly hair'],
  ['diffuser|concentrator|nozzle|attachment|accessory in * box', '?attachments>'],
  ['ionic|ion|ionizer|ioniser', 'ionic'],
  ['frizz|frizzy|no frizz|static|fly away hair|flyaway|shiny hair|smooth hair', '?ionic'],
  [
    'cool shot|cold shot|cold air|cool air|cool button|cold button|cool setting|cold setting|cold blast|cool blast|set * style',
    'coolShot',
  ],
  ['thick hair|long hair|dry fast|dry quickly|dry in minute|quick drying|takes forever to dry|lots of hair', '?power>'],
  ['fine hair|thin hair|damaged hair|heat damage|gentle heat|bleached hair', '?heatSettings> | ?ionic'],
  ['sonic|sonicare|vibrating', 'type=sonic'],
  ['rotating|oscillating|round head|spinning head|rotary|oral b style', 'type=rotating'],
  [
    'pressure sensor|pressure warning|pressure control|warn when i press|press too hard|pressing too hard|brush too hard|brushing too hard|scrub too hard|too much pressure',
    'pressureSensor',
  ],
  [
    'bleeding gum|receding gum|sensitive gum|gum recession|gum hurt|gum disease|sore gum|gum bleed|gentle on gum|sensitive teeth|sensitive tooth',
    '?pressureSensor | ?modes>',
  ],
  ['whitening|whiter teeth|white teeth|several mode|different mode|brace|polish mode', '?modes>'],
  ['travel case|travel box|case for travelling', 'travelCase'],
  [
    'spare head|extra head|extra brush head|spare brush head|replacement head included|more than one head|second head',
    'brushHeads>=2',
  ],

  // Furniture, light and sleep
  ['lumbar|back support|support * back|support * lower back|supports back', 'lumbarSupport'],
  [
    'back pain|bad back|sore back|back hurt|back ache|backache|back is killing|back kill|back problem|sciatica|slipped disc|herniated disc|stiff back|lower back|spine|posture|slouch|hunch',
    '?lumbarSupport | ?type=ergonomic | ?firmness=medium firm',
  ],
  ['headrest|head rest|neck rest|neck support|support * neck|head support', 'headrest'],
  ['neck pain|stiff neck|neck hurt|sore neck', '?headrest | ?lumbarSupport'],
  ['recline|reclining|lean back|lie back|tilt back|tilt function|rocking|lay back', 'recline | reclines'],
  ['lie flat|lay flat|flat position|nap in it|fall asleep in it|sleep in it', 'reclines | ?recline'],
  ['no armrest|without armrest|no arm|without arm|armless', 'armrests=none'],
  ['with armrest|with arm|has armrest|need armrest|arm rest', 'armrests!=none'],
  ['4d', 'armrests=4D'],
  ['3d armrest|3d arm', 'armrests=3D'],
  ['fixed armrest|fixed arm', 'armrests=fixed'],
  [
    'adjustable armrest|adjustable arm|armrest adjust|arm that move|armrest that move',
    '?armrests=4D | ?armrests=3D | ?armrests=height adjustable',
  ],
  [
    'faux leather|fake leather|pu leather|leatherette|vegan leather|synthetic leather|imitation leather|artificial leather|pleather',
    'material=faux leather',
  ],
  ['real leather|genuine leather|actual leather|full grain|top grain|true leather', 'material=leather'],
  [
    'breathable|mesh back|airy|sweaty back|back get sweaty|sticky in summer|dont get sweaty|ventilated back',
    '?material=mesh | ?cooling',
  ],
  ['upholstered|cloth|textile', '?material=fabric'],
  ['executive|boss chair|manager chair|director chair', 'type=executive'],
  ['kneeling|kneel', 'type=kneeling'],
  ['racing style|racing seat|bucket seat|racer', '?type=gaming'],
  [
    'big guy|big man|heavy person|heavy guy|big and tall|im heavy|i am heavy|overweight|obese|plus size person|large person|heavy user|bigger person',
    '?maxLoad>',
  ],
  ['im tall|i am tall|tall person|tall guy|long leg|very tall', '?seatHeight> | ?length> | ?height>'],
  ['im short|i am short|short person|petite person|short leg|foot dont reach', '?seatHeight<'],
  [
    'sit all day|sit for hour|sitting all day|8 hour * day|all day sitting|long hour|long session|desk all day',
    '?lumbarSupport | ?type=ergonomic',
  ],
  [
    'dimmable|dimmer|dim|dimming|brightness control|adjustable brightness|adjust * brightness|brightness level|turn down * light|different brightness',
    'dimmable',
  ],
  ['night light|not too bright|soft light|gentle light|late at night', '?dimmable'],
  [
    'color temperature|warm and cold|warm and cool|warm or cool|adjustable light color|adjustable color|change * light color|warm to cool|warm to cold|daylight and warm',
    'adjustableColor',
  ],
  ['warm light|warm white|cozy light|cosy light|yellow light|daylight|cool white|blue light', '?adjustableColor'],
  [
    'eye strain|tired eye|easy on * eye|eye friendly|eye care|flicker|eye hurt|headache from light',
    '?dimmable | ?adjustableColor',
  ],
  ['bedside|nightstand|night stand|night table|read in bed|reading in bed|next to * bed', '?useCase=bedside'],
  [
    'bright light|lots of light|really bright|light up * desk|sewing|model building|soldering|craft|crafting|jewelry making',
    '?luminousFlux> | ?useCase=drawing',
  ],
  ['memory foam|memoryfoam|visco|viscoelastic|foam mattress|all foam', 'type=memory foam'],
  [
    'pocket spring|pocketed coil|innerspring|inner spring|spring mattress|sprung|coil mattress|with spring',
    'type=pocket spring',
  ],
  ['natural latex|latex foam', 'type=latex'],
  ['foam and spring|spring and foam', 'type=hybrid'],
  ['single bed|single mattress|single size|twin bed|twin mattress|twin size', 'size=Twin'],
  ['double bed|double mattress|double size|full bed|full mattress', 'size=Full'],
  ['queen bed|queen mattress|queen size|queen sized', 'size=Queen'],
  ['king bed|king mattress|king size|king sized|kingsize', 'size=King'],
  ['plush|pillowy|cushy|squishy', 'cushioning=plush | firmness=soft'],
  [
    'soft mattress|soft bed|sink in|sink into|like * cloud|cloud like|soft feel|extra soft',
    'firmness=soft | ?cushioning=plush',
  ],
  [
    'firm mattress|hard mattress|hard bed|stiff mattress|very firm|extra firm|rock hard|firm bed|dont sink in',
    'firmness=firm',
  ],
  ['medium soft|medium feel|not too hard|not too soft|not too firm', '?firmness=medium | ?firmness=medium firm'],
  ['saggy|sagging|sag|hammock feel', '?firmness=firm | ?firmness=medium firm'],
  ['side sleeper|sleep on * side|shoulder hurt at night|hip hurt at night', '?firmness=medium | ?firmness=soft'],
  ['back sleeper|sleep on * back', '?firmness=medium firm'],
  ['stomach sleeper|front sleeper|sleep on * stomach|sleep on * belly', '?firmness=firm'],
  ['cooling|cool sleep|sleep cool|cool to * touch|temperature regulating', 'cooling'],
  [
    'sleep hot|hot sleeper|overheat|night sweat|sweat at night|sweaty night|boiling at night|wake up sweating|hot flash|hot flush|stay cool',
    '?cooling',
  ],
  [
    'partner toss|toss and turn|partner move|motion transfer|feel * partner|feel * husband|feel * wife|restless partner|feel every move',
    '?type=memory foam',
  ],
  [
    'free trial|home trial|trial period|try it at home|try before|trial night|sleep on it first|long trial',
    '?trialNights>',
  ],
  ['long warranty|long guarantee|good warranty|good guarantee|decent warranty|proper warranty', '?warranty>'],

  // Bags and bottles
  ['hydration|bladder|drink hose|drinking hose|drinking tube|water reservoir|camelbak|platypus', 'hydrationCompatible'],
  [
    'laptop compartment|laptop sleeve|laptop pocket|padded laptop|laptop slot|space for * laptop|room for * laptop|fit * laptop|carry * laptop|holds * laptop|laptop fit|fits * macbook',
    'laptopSize>=13 | useCase=laptop',
  ],
  [
    'commute|commuting|commuter|cycle to work|bike to work|train to work|bus to work|on * tube|on * subway|on * metro|on * train|on * bus|local train',
    '?useCase=commuting | ?type=city | ?useCase=laptop',
  ],
  [
    'hike|hiking|hiker|trek|trekking|hill walking|hillwalking|mountain|tramping|rambling|bushwalking|summit',
    '?useCase=hiking | ?type=backpacking | ?useCase=outdoor',
  ],
  [
    'back to school|school bag|school run|first grade|schoolkid|textbook|high school|secondary school|middle school',
    '?useCase=school | ?useCase=kids',
  ],
  ['recycled', 'material=recycled nylon'],
  [
    'ecofriendly|sustainable|environmentally friendly|good for * planet|green choice|eco|natural material|climate',
    '?material=recycled nylon | ?material=natural rubber | ?material=cork',
  ],
  ['canvas|waxed', 'material=waxed canvas'],
  ['straw|sippy', 'closure=flip straw'],
  ['screw cap|screw top|screw lid|twist cap|twist top|twist off|screw on', 'closure=screw cap'],
  ['push pull|sport cap|squeeze bottle|squeezable|bite valve', 'closure=push-pull cap'],
  ['bottle cage|bike cage|bike bottle|on * bike|cycling|cycle|cyclist', '?useCase=cycling | ?type=road'],
  [
    'gym|workout|working out|work out|exercise|exercising|fitness|crossfit|weight lifting|hiit|training|sport|sporty|athletic',
    '?useCase=sport | ?useCase=everyday | ?waterproof',
  ],

  // Running, yoga, camping
  ['running|runner|jogging|jog|run|marathon|parkrun', '?useCase=running | ?useCase=sport | ?terrain=road'],
  ['asphalt|pavement|tarmac|street running|sidewalk|road running|on * road|city street', 'terrain=road'],
  [
    'trail|off road|offroad|mud|muddy|forest path|dirt path|rocky path|fell running|mountain running|gravel path|in * wood|cross country',
    'terrain=trail | ?type=jogging | ?type=mountain',
  ],
  ['treadmill|running machine|indoor running|run indoors|run at * gym', 'terrain=treadmill'],
  ['track|sprint|sprinting|sprinter|tartan|athletics|interval training', 'terrain=track'],
  ['men|male|man shoe|gent', 'fit=men | gender=men | gender=male'],
  ['women|lady|female', 'fit=women | gender=women | gender=female'],
  ['unisex|gender neutral', 'fit=unisex | gender=unisex'],
  [
    'for him|for * husband|for husband|hubby|for * boyfriend|for boyfriend|for * dad|for * brother|for * father',
    'fit=men',
  ],
  [
    'for her|for * wife|for wife|missus|wifey|for * girlfriend|for girlfriend|for * mum|for * mom|for * sister|for * mother',
    'fit=women',
  ],
  [
    'rolls inward|stability|flat foot|flat footed|flat feet|overpronate|overpronation|overpronator|pronate|pronation|fallen arch|low arch|no arch|arch support|foot roll in|ankle roll in|motion control',
    'support=stability',
  ],
  ['neutral|high arch|supinate|supination|underpronate', 'support=neutral'],
  [
    'max cushion|maximum cushion|maximum cushioning|maximal|maximalist|lots of cushioning|super cushioned|extra cushioning|soft landing|marshmallow',
    'cushioning=plush',
  ],
  [
    'cushioned|cushioning|bad knee|knee pain|sore knee|knee hurt|achy knee|joint pain|bad hip|shin splint|plantar fasciitis|heel spur|heavy runner|heel pain|soft on * joint|kind to * knee',
    '?cushioning=plush | ?thickness>',
  ],
  ['minimal cushioning|little cushioning|firm ride|ground feel|feel * ground', 'cushioning=light'],
  ['0 drop|no heel drop', 'drop<=0'],
  ['low drop', 'drop<=4'],
  ['high drop', 'drop>=8'],
  ['barefoot|minimalist', '?drop<=4 | ?weight<'],
  ['carbon plate|plated|super shoe|carbon shoe|racing plate|with * plate', 'plate'],
  ['race day|personal best|pb|sub 3|sub 4|racing flat|race shoe', '?plate | ?weight<'],
  ['vegan|animal free|no animal product|without animal product|no animal|no leather used', 'vegan'],
  ['hot yoga|bikram|sweaty yoga', 'useCase=hot yoga'],
  ['pilates|reformer|floor exercise|ab workout|sit up', '?useCase=pilates | ?thickness>'],
  [
    'non slip|nonslip|anti slip|no slip|slip proof|slip resistant|grip|grippy|doesnt slip|dont slip|wont slip|not slip|doesnt slide|not slippery|stay put',
    'nonSlip',
  ],
  ['hand slip|hand slide|slipping|sliding|slip around|sweaty hand|downward dog|sticky', '?nonSlip'],
  [
    'soft on * knee|padded|extra thick|thick and soft|extra padding|cushion * knee|hard floor|wooden floor',
    '?thickness>',
  ],
  ['rubber', 'material=natural rubber'],
  ['nbr|foam mat', 'material=NBR foam'],
  ['no pvc|pvc free|without pvc', 'material!=PVC'],
  ['carry strap|carrying strap|shoulder strap|with strap|with * strap|strap included|sling|strap to carry', 'strap'],
  ['pop up|popup|throw and go|pitch itself|set itself up|put itself up|2 second|up in second', 'type=pop-up'],
  [
    'quick to set up|easy to set up|easy to pitch|easy to put up|fast setup|quick setup|quick to pitch|quick to put up|set up fast|set up quickly|set up in minute|easy setup|put up alone|put it up alone|pitch alone|pitch it alone|hate putting up|useless at putting up|easy to assemble',
    '?setupTime<',
  ],
  ['festival|glastonbury|coachella|one weekend', '?type=pop-up | ?setupTime<'],
  [
    'thru hike|thru hiking|long distance trail|bikepacking|wild camping|wild camp|appalachian|backcountry',
    '?type=backpacking | ?useCase=hiking | ?weight<',
  ],
  ['car camping|campsite|campground|family camping|weekend camping|camp with * kid', '?type=camping | ?type=family'],
  ['3 season|spring to autumn|spring to fall', 'season=3-season'],
  ['4 season|all season|expedition', 'season=4-season'],
  ['2 season', 'season=2-season'],
  ['winter|snow|all year|year round|freezing|frost', '?season=4-season'],
  ['fair weather|warm weather|summer', '?season=2-season'],
  [
    'freestanding|free standing|no peg|without peg|stand on its own|stand by itself|rocky ground|hard ground|cant use peg',
    'freestanding',
  ],
  ['stand up in|stand upright|stand up inside|standing height|room to stand|head height', 'height>=180'],

  // Tools, children, games, bikes
  ['hammer|percussion|masonry drill|combi drill', 'type=hammer drill'],
  ['brick|concrete|masonry|stone wall|solid wall', '?type=hammer drill'],
  ['impact', 'type=impact driver'],
  ['deck screw|decking|build * deck|long screw|fence|pergola|framing', '?type=impact driver'],
  ['screwdriver', 'type=screwdriver'],
  [
    'ikea|flat pack|flatpack|assemble furniture|furniture assembly|put furniture together|put together furniture|small screw',
    '?type=screwdriver | ?type=drill driver',
  ],
  [
    'shelf|hang picture|curtain rail|curtain rod|diy|around * house|odd job|handyman|home improvement',
    '?type=drill driver',
  ],
  ['brushless', 'brushlessMotor'],
  [
    'with bit|bit set|bit included|with drill bit|full kit|complete kit|complete set|set of bit|everything included|everything in * box',
    'kitSize>=10',
  ],
  [
    'with * case|with case|carry case|carrying case|storage case|in * case|hard case|case included',
    'carryCase | travelCase',
  ],
  ['tough screw|stubborn screw|lots of torque|high torque|strong drill|grunt', '?torque>'],
  [
    'double|twin|2 kid|2 child|2 children|tandem|2 seat|2 seater|side by side seat|2 baby|toddler and baby|baby and toddler|2 under 2|sibling seat',
    'type=double',
  ],
  [
    'jogger|jogging stroller|running buggy|run with * baby|run with baby|jog with baby|jog with * baby|running with * baby',
    'type=jogging',
  ],
  [
    'all terrain|rough terrain|3 wheel|big wheel|air filled tire|country lane|forest walk',
    '?type=jogging | ?suspension',
  ],
  ['from birth|newborn|new born|from day one|from day 1|infant', 'fromBirth'],
  [
    'expecting|pregnant|baby due|due in|new baby|baby on * way|due date|baby arrive|first baby|new parent|new mom|new mum|new dad',
    '?fromBirth',
  ],
  ['suspension|shock absorber|smooth ride|shock absorption|sprung wheel', 'suspension'],
  ['cobble|cobblestone|bumpy|pothole|uneven pavement|gravel|rough pavement|broken pavement', '?suspension'],
  [
    'big basket|shopping basket|large basket|basket underneath|storage underneath|room for shopping|grocery|lots of basket',
    '?basketLoad>',
  ],
  ['heavy toddler|big toddler|until age 4|until he is 4|last for year|grow with', '?maxLoad>'],
  ['strategy|strategic|brainy|thinky|tactical|eurogame|euro game|euro style', 'type=strategy'],
  ['card game|deck of card|card based|trick taking', 'type=card'],
  ['party game|icebreaker|ice breaker|drinking game', 'type=party'],
  [
    'party|bachelorette|hen do|stag do|silly|make everyone laugh|laugh out loud|lots of laugh|big group|large group|bunch of friend',
    '?type=party | ?maxPlayers>',
  ],
  [
    'game night|family night|whole family can play|all age|kid and adult|grandparent can play|christmas day game',
    '?type=family',
  ],
  [
    'co op|coop|cooperative|cooperate|work together|play together|same team|same side|team up|not competitive|non competitive|no loser|against * game|sore loser|play as * team',
    'type=cooperative',
  ],
  ['2 player|just 2 of us|date night', 'minPlayers<=2'],
  ['solitaire|play alone|by myself|on * own|single player|solo play|solo mode|play solo', 'minPlayers<=1'],
  [
    'short game|quick game|fast game|filler game|lunch break|short attention span|doesnt drag|dont drag on|not too long|get bored easily|over quickly',
    '?playTime<',
  ],
  ['long game|epic|all evening|whole evening|all afternoon|long session game', '?playTime>'],
  [
    'easy to learn|simple rule|easy rule|quick to learn|easy to pick up|learn in 5 minute|not complicated|not too complicated|non gamer|new to board game|gateway game|beginner game|rule i can explain',
    '?difficulty=easy | ?difficulty=very easy',
  ],
  [
    'complex|complicated|challenging|brain burner|brain burning|deep strategy|heavy game|meaty|expert level|for expert|experienced player',
    '?difficulty=hard',
  ],
  ['expandable|with expansion|expansion pack|has expansion|expansions available', 'expansions'],
  ['city bike|urban|city riding|town bike|around town|ride to work|dutch bike|scooter|skateboard', '?type=city'],
  ['mtb|mountain bike|mountain biking|downhill|enduro|singletrack|single track|bike park', 'type=mountain'],
  ['road bike|road cycling|racing bike|road riding|road race|aero|roadie|triathlon bike', 'type=road'],
  ['mips|rotational|rotation protection', 'mips'],
  ['safest|concussion|brain|protect * head|really safe|safety first|crash', '?mips'],
  ['ventilated|air vent|lots of vent|airflow|air flow|hot head|sweaty head|head get hot|cool head', '?ventilation>'],
  [
    'built in light|rear light|tail light|integrated light|led at * back|blinking light|light at * back|light on * back|back light on',
    'builtInLight',
  ],
  [
    'be seen|seen at night|visible at night|visible in traffic|ride at night|night riding|ride in * dark|visibility',
    '?builtInLight',
  ],
  ['visor|peak|brim', 'visor'],
  ['carbon', 'material=carbon | plate'],
  ['extra small|x small|xs', 'size=XS'],
  ['size s|size small|small head|small size', 'size=S'],
  ['size m|size medium|medium size|medium head', 'size=M'],
  ['size l|size large|large head|big head|large size', 'size=L'],
  ['extra large|x large|xl', 'size=XL'],
  ['2xl|xxl|double xl', 'size=XXL'],

  // Watches
  [
    'gps|knows where he is|knows where she is|knows where i am|know where he is|know where she is|see where he is|see where she is|where they are|find him on * map|find her on * map|track * route|route tracking|record * route|track * run|track run|track distance|map * run',
    'gps',
  ],
  ['get lost|navigation|navigate|find * way|breadcrumb|locate * kid|track * kid', '?gps'],
  ['heart rate|heart monitor|pulse|hrm|monitor * heart|cardio zone', 'heartRate'],
  [
    'heart condition|fitness tracking|track * sleep|sleep tracking|count step|step counter|step count|lose weight|get fit|calorie',
    '?heartRate',
  ],
  ['titanium', 'material=titanium'],

  // Other shops: clothes, care, food, home, parts
  ['slim fit|slim cut|fitted|tailored fit', 'fit=slim'],
  ['regular fit|classic fit|standard fit', 'fit=regular'],
  ['loose fit|relaxed fit|oversized fit|baggy|roomy fit', 'fit=relaxed | fit=loose | fit=oversized'],
  ['skinny fit|skinny jean', 'fit=skinny'],
  ['long sleeve|long sleeved|full sleeve', 'sleeve=long | sleeveLength=long | sleeveLength=long sleeve'],
  ['short sleeve|short sleeved|half sleeve', 'sleeve=short | sleeveLength=short | sleeveLength=short sleeve'],
  ['sleeveless|no sleeve|without sleeve', 'sleeveless | sleeveLength=sleeveless'],
  ['v neck|vneck', 'neckline=v-neck'],
  ['crew neck|crewneck|round neck', 'neckline=crew neck | neckline=round neck'],
  ['high waist|high waisted|high rise', 'rise=high | waist=high'],
  ['organic cotton|bio cotton', 'material=organic cotton | organic'],
  ['organic|organically grown', 'organic'],
  ['pure cotton|all cotton|100% cotton', 'material=cotton'],
  ['merino', 'material=merino wool | material=wool'],
  ['hypoallergenic|hypo allergenic', 'hypoallergenic'],
  [
    'fragrance free|unscented|no perfume|perfume free|no fragrance|without perfume|without fragrance|scent free|unperfumed',
    'fragranceFree | unscented | scent=unscented',
  ],
  ['sulfate free|sulphate free|no sulfate', 'sulfateFree'],
  ['paraben free|no paraben', 'parabenFree'],
  ['alcohol free|no alcohol|without alcohol', 'alcoholFree'],
  ['cruelty free|not tested on animal', 'crueltyFree'],
  ['oily skin|greasy skin', 'skinType=oily'],
  ['dry skin|flaky skin', 'skinType=dry'],
  ['sensitive skin|eczema', 'skinType=sensitive'],
  ['combination skin', 'skinType=combination'],
  ['dry hair', 'hairType=dry'],
  ['oily hair|greasy hair', 'hairType=oily'],
  ['gluten free|no gluten|without gluten|celiac|coeliac', 'glutenFree'],
  ['sugar free|no sugar|without sugar|no added sugar|unsweetened|0 sugar', 'sugarFree'],
  ['dairy free|lactose free|no dairy|without lactose|lactose intolerant|milk free', 'dairyFree | lactoseFree'],
  ['nut free|no nut|without nut|nut allergy|peanut free', 'nutFree'],
  ['vegetarian|veggie|no meat', 'vegetarian | vegan'],
  ['halal', 'halal'],
  ['kosher', 'kosher'],
  ['decaf|decaffeinated|caffeine free|no caffeine|without caffeine', 'decaffeinated | caffeineFree | decaf'],
  ['fair trade|fairtrade', 'fairTrade | fairtrade'],
  ['non gmo|gmo free', 'nonGmo'],
  ['grain free', 'grainFree'],
  ['keto|low carb', 'keto | lowCarb'],
  ['no assembly|ready assembled|comes assembled|fully assembled|preassembled', '!assemblyRequired | assembled'],
  ['stackable|stack them', 'stackable'],
  ['extendable|extending|extends', 'extendable'],
  ['reversible', 'reversible'],
  ['adjustable', 'adjustable | heightAdjustable'],
  ['magnetic', 'magnetic'],
  ['oven safe|oven proof', 'ovenSafe'],
  ['microwave safe|microwavable', 'microwaveSafe'],
  ['induction', 'inductionCompatible | induction'],
  ['nonstick|non stick', 'nonStick | nonstick'],
  ['keyless chuck', 'keylessChuck'],
  ['variable speed|adjustable speed|speed control|many speed|several speed', 'variableSpeed | ?speeds>'],
  ['ddr5', 'memoryType=DDR5 | ramType=DDR5 | type=DDR5'],
  ['ddr4', 'memoryType=DDR4 | ramType=DDR4 | type=DDR4'],
  ['ddr3', 'memoryType=DDR3 | ramType=DDR3 | type=DDR3'],
  ['ecc memory|with ecc', 'ecc'],
  ['modular', 'modular'],
  ['micro atx|matx|m atx', 'formFactor=Micro ATX | formFactor=mATX'],
  ['itx', 'formFactor=Mini ITX'],
  ['atx', 'formFactor=ATX'],
  ['am5', 'socket=AM5'],
  ['am4', 'socket=AM4'],
  ['lga1700|lga 1700', 'socket=LGA1700'],
  ['80 plus gold|80+ gold', 'efficiency=80 Plus Gold | efficiencyRating=80 Plus Gold'],
  [
    'refurbished|refurb|renewed|reconditioned|second hand|secondhand|pre owned',
    'condition=refurbished | condition=used',
  ],
  ['brand new|factory new', 'condition=new'],

  // Money and worth, as people say it
  [
    'cheap and cheerful|wont break * bank|break * bank|cost * earth|arm and * leg|shoestring|tight budget|skint|broke|strapped for cash|money is tight|not made of money|wallet friendly|pocket friendly|easy on * wallet|student budget|dirt cheap|cheapo|budget option|budget friendly|entry level|paisa vasool|light on * pocket|reasonably priced|fair priced|not silly money|sensible money',
    '?price<',
  ],
  [
    'top of * line|top of * range|top end|high end|flagship|best money can buy|premium|luxury|luxurious|no expense spared|spare no expense|splurge|treat myself|posh|fancy|buy once cry once|buy it for life|pro grade',
    '?price>',
  ],
]
