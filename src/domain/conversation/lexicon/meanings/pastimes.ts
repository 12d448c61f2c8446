/** Bags, sports, tools, children, games, bikes and watches. */
import type { Meaning } from './meaning.ts'

export const PASTIMES: readonly Meaning[] = [
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
]
