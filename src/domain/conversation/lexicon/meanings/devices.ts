/** Screens, computers, phones, printers and cameras. */
import type { Meaning } from './meaning.ts'

export const DEVICES: readonly Meaning[] = [
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
  ['hdr|high dynamic range|hdr10', 'hdr'],
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
  [
    'doesnt eat ink|wont eat ink|eat * ink|eats * ink|guzzle ink|cheap to run|cheap on ink|easy on ink|save ink|low ink cost',
    '?inkType=ink tank',
  ],
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
]
