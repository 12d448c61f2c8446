/** What any thing may have: cables and radio, quiet, rough handling, how it is carried, batteries. */
import type { Meaning } from './meaning.ts'

export const ANY_THING: readonly Meaning[] = [
  // Cables, radio, ports
  [
    'wireless|wire free|wirefree|no wire|without wire|without any wire|no dangling wire|untethered|tws|wifi enabled',
    'wireless | cordless | wifi',
  ],
  [
    'cordless|cord free|no socket near|no socket nearby|no socket at|no socket there|no outlet near|no power point|no mains|far from socket|no plug near|nowhere to plug|no power near|no cord|hate cord|hate * cord|sick of * cord|tired of * cord|without cord|without * cord|no cable|cable free|cableless|without cable|without * cable|cut * cord|ditch * cord|ditch * cable|cable mess|no trailing cable|trip over * cable|battery powered|battery operated|run on battery|runs off battery|rechargeable|no plug|away from * socket|no outlet nearby|unplugged|off grid',
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
    'wireless charging|wireless charging pad|wireless charging base|wireless charging spot|charge by lying|charges by lying|lying on pad|lies on pad|lay it on pad|lays on pad|put it on pad|sits on pad|charge on pad|charges my phone in its foot|charge phone in foot|charges phone in base|charge phone in base|charges phone on top|charge phone on top|wireless charge|wireless charger|qi|qi2|magsafe|inductive charging|charging pad|charge without plugging in|charge * phone wirelessly|charge phone wirelessly|charge wirelessly',
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
    'carry on|carryon|cabin size|cabin bag|cabin luggage|cabin friendly|hand luggage|overhead bin|overhead locker|overhead compartment|under * seat|personal item|plane safe|flight safe|flight approved|airline approved|airline safe|tsa|on a plane|on the plane|on plane|on an airplane|allowed on plane|allowed on * plane|allowed on flight|take on * plane|take onto * plane|ryanair|easyjet',
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
]
