/** Kitchen, cleaning, care, furniture, light and sleep. */
import type { Meaning } from './meaning.ts'

export const HOUSEHOLD: readonly Meaning[] = [
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
    'back pain|for my back|for * back|bad back|sore back|back hurt|back ache|backache|back is killing|back kill|back problem|sciatica|slipped disc|herniated disc|stiff back|lower back|spine|posture|slouch|hunch',
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
    'pocket spring|spring|pocketed coil|innerspring|inner spring|spring mattress|sprung|coil mattress|with spring',
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
]
