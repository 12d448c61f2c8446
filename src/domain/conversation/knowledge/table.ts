/**
 * What every shop assistant knows and no catalogue states: short, plain and dated. An answer that uses it names it as
 * general knowledge, last gone through in November 2026. One line a thing; nothing here is about a product. To add one: what
 * it is asked by, then the text.
 */

/** `about`: attributes, or kinds by their slug, that it is about. `words`: what asks for it, apart by `|`. */
const row = (about: string, words: string, text: string) => [about, words, text] as const

export const KNOWLEDGE: readonly (readonly [about: string, words: string, text: string])[] = [
  row(
    'inkType printers',
    'laser|inkjet|ink tank|tank|toner|cartridge',
    'a laser printer uses dry toner: fast, sharp text, nothing dries up, dear to buy; an inkjet is cheap to buy and good with photos, but its cartridges cost most per page; an ink tank is filled from bottles: dear to buy, cheapest per page',
  ),
  row(
    'panelType',
    'oled|qled|led|lcd|ips|va|tn|panel|mini-led',
    'OLED lights each dot by itself: true black and wide viewing angles, at a higher price; QLED is an LCD with purer colors and more brightness for sunny rooms; plain LED is the cheapest; IPS keeps its colors from the side, VA has deeper black, TN is fast and cheap',
  ),
  row(
    'type mattresses',
    'memory foam|foam|spring|springs|pocket spring|hybrid|latex',
    'memory foam follows the body and dampens movement but sleeps warmer; springs bounce more and let air through, so they sleep cooler; a hybrid is springs under foam; latex is springy, cool and heavy',
  ),
  row(
    'firmness',
    'firm|firmness|soft|medium',
    'side sleepers and light people mostly like it softer, back and front sleepers and heavy people firmer',
  ),
  row(
    'season tents',
    'season|2-season|3-season|4-season|three season|four season',
    'a 2-season tent is for summer; a 3-season tent is for spring, summer and autumn: it takes rain and wind but no snow load; a 4-season tent is built for winter storms and is heavier',
  ),
  row(
    'waterproofRating',
    'water column|hydrostatic head|waterproof rating',
    'from a water column of about 1,500 mm a tent is rainproof, from 3,000 mm it takes long storms',
  ),
  row(
    'mips',
    'mips|rotation|rotational',
    'MIPS is a liner that lets the helmet slide a little in an angled fall, to take rotation off the head',
  ),
  row(
    'noiseCancelling',
    'noise cancelling|noise canceling|anc',
    'noise cancelling plays counter-sound: it works best on steady noise such as engines, less on voices, and costs battery',
  ),
  row(
    'waterproof',
    'ipx|ipx4|ipx7|ip67|ip68|waterproof|water resistant',
    'IPX4 takes splashes and rain, IPX7 half an hour in a meter of water; IP68 also keeps dust out',
  ),
  row(
    'ram',
    'ram|memory|gb of memory',
    '8 GB does for mail, essays, browsing and films; 16 GB stays comfortable for years; 32 GB is for video editing, big games and virtual machines',
  ),
  row(
    'storage',
    'storage|ssd|disk space',
    '256 GB does for documents and streaming, 512 GB for photos as well, 1 TB and more for games and video',
  ),
  row(
    'interface form ssds laptops computers',
    'nvme|sata|pcie|m.2|m2',
    'NVMe drives sit on PCIe and are several times as fast as SATA ones; M.2 is only the shape of the slot',
  ),
  row(
    'processorCores',
    'processor|cpu|cores',
    'four cores do for everyday work; more help with video, big games and many programs at once',
  ),
  row(
    'graphics',
    'graphics|gpu|dedicated|integrated',
    'integrated graphics do for everything but newer 3D games, video editing and 3D work',
  ),
  row(
    'hepaFilter',
    'hepa|h13',
    'a HEPA filter holds at least 99.95 % of fine particles such as pollen and dust; it does not take smells, for which there is carbon',
  ),
  row(
    'coverage air-purifiers',
    'cadr|coverage|room size',
    'the coverage should be at least the room it stands in; with twice of that it can run slower and quieter',
  ),
  row(
    'carryOn power-banks',
    'plane|flight|airplane|aeroplane|carry-on|cabin|fly|airline|hand luggage',
    'power banks must travel in hand luggage, never in the hold; up to 100 Wh (about 27,000 mAh at 3.7 V) needs no permission, 100 to 160 Wh needs the airline’s (ICAO rules; some airlines are stricter)',
  ),
  row(
    'batteryCapacity',
    'mah|battery capacity|charge my phone|how many times',
    'about two thirds of a power bank’s mAh reach the phone, so 10,000 mAh fill a common phone about one and a half times',
  ),
  row(
    'fastCharging',
    'fast charging|quick charge|pd|power delivery',
    'fast charging needs the same standard, mostly USB Power Delivery, in charger, cable and device; laptops want 45 W or more',
  ),

  row(
    'power banks',
    'watt|watts',
    'a laptop wants 45 W or more from what charges it, a phone 18 W or more for a fast charge',
  ),
  row(
    'wirelessCharging',
    'qi|wireless charging|magsafe',
    'wireless charging (Qi) needs no cable, is slower than one and gets warmer',
  ),
  row(
    'usbC',
    'usb-c|usb c|thunderbolt',
    'USB-C is only the shape of the plug: whether it charges, shows pictures or is fast depends on the device',
  ),
  row(
    'resolution videoResolution',
    '4k|uhd|full hd|1080p|8k|qhd|1440p|resolution',
    '4K has four times the dots of Full HD: it shows on big screens from near by, and gives room to crop video; for small screens, calls and stills Full HD is enough',
  ),
  row(
    'refreshRate',
    'refresh rate|hz|hertz|144hz|120hz',
    '60 Hz does for work and films; 120 Hz and more is smoother in games and when scrolling',
  ),
  row(
    'hdr',
    'hdr|dolby vision',
    'HDR keeps detail in very bright and very dark parts; it needs a bright screen to pay off',
  ),
  row(
    'builtInSpeakers',
    'speakers|built-in speakers',
    'speakers in a monitor do for calls and clips; for music a pair of its own or headphones are better',
  ),
  row(
    'wifiStandard routers',
    'wifi 6|wi-fi 6|wifi 6e|wifi 7|wi-fi 7|wi-fi|wifi',
    'each newer Wi-Fi is faster with many devices at once, but only with devices that know it; 6E and 7 add the 6 GHz band, which is free of neighbors and reaches less far',
  ),
  row(
    'meshSystem',
    'mesh|dead zone|coverage|attic',
    'a mesh is several routers that act as one: for big homes, thick walls and several floors',
  ),
  row(
    'pressure coffee-makers',
    'bar|pressure|espresso|pump',
    'espresso needs about 9 bar at the coffee; 15 bar pumps have enough of it, and more is no better',
  ),
  row(
    'grinder',
    'grinder|burr',
    'beans ground right before brewing taste fresher; a grinder makes the machine bigger and louder',
  ),
  row(
    'temperatureControl kettles',
    'temperature control|gooseneck|variable temperature',
    'green tea wants about 80 °C and pour-over coffee about 93 °C, which a kettle with temperature control can hold',
  ),
  row('brushlessMotor', 'brushless', 'a brushless motor wears less, gets more out of the battery and costs more'),
  row(
    'torque drills',
    'torque|nm|hammer|impact|hammer drill',
    'about 30 Nm do for furniture and wood, 50 Nm and more for long screws; concrete needs a hammer drill',
  ),
  row(
    'keyType',
    'mechanical|membrane|scissor|switch|switches',
    'mechanical keys have a switch each: precise, lasting and louder; membrane keys are quiet and cheap; scissor keys are flat like a laptop’s',
  ),
  row('dpi', 'dpi|sensitivity', 'DPI is how far the pointer moves; beyond about 3,000 nobody but players needs more'),
  row(
    'opticalZoom cameras',
    'zoom|optical|digital zoom',
    'only optical zoom brings things nearer; digital zoom just enlarges; birds and sports want 15× and more',
  ),
  row(
    'stabilisation',
    'stabilisation|stabilization|image stabiliser',
    'stabilisation evens out shaky hands: for zooms, evenings and filming while walking',
  ),
  row(
    'sensorResolution cameraResolution',
    'megapixel|megapixels|mp|sensor',
    '12 megapixels do for screens and prints up to a page; the size of the sensor says more about pictures in low light',
  ),
  row(
    'lumbarSupport office-chairs',
    'lumbar|ergonomic',
    'lumbar support holds the small of the back; whether it sits right depends on its height, so adjustable is safer',
  ),
  row(
    'drop running-shoes',
    'drop|heel drop|heel-to-toe',
    'the drop is how much higher the heel stands: 8 to 12 mm spares the calves, 0 to 4 mm the knees',
  ),
  row(
    'support',
    'pronation|stability|neutral',
    'neutral shoes suit most runners; stability shoes hold feet that roll inwards',
  ),
  row(
    'insulated',
    'insulated|vacuum|double wall',
    'double-wall steel keeps cold for about a day and hot for about half of one, and weighs more than plastic',
  ),
  row(
    'bpaFree',
    'bpa|bpa-free|tritan',
    'BPA is a softener that was common in hard plastic; steel, glass and newer plastics are without it',
  ),
  row(
    'material yoga-mats',
    'tpe|pvc|cork|natural rubber|nbr',
    'PVC lasts and is cheap, TPE is lighter and without chlorine, rubber grips best and smells at first, cork grips when wet',
  ),
  row('luminousFlux', 'lumen|lumens|lm|brightness', 'about 450 lm light a desk, 800 lm and more a small room'),
  row('ionic', 'ionic|ion', 'an ionic dryer takes static off and leaves hair smoother'),
  row(
    'pressureSensor',
    'pressure sensor|sonic|oscillating',
    'a pressure sensor tells when you press too hard, which gums dislike; sonic heads vibrate, oscillating ones turn',
  ),
  row(
    'fromBirth',
    'newborn|from birth|recline|reclines',
    'newborns must lie flat, until they sit by themselves at about six months',
  ),
  row(
    'storageType',
    'ssd|solid state|hdd|hard drive|hard disk',
    'an SSD has no moving parts: many times faster, silent and hard to break, but dearer per terabyte; a hard drive is slow and minds being dropped, but holds most for the money',
  ),
  row(
    'memoryType',
    'ddr4|ddr5',
    'a board takes only one of the two, so the board decides; DDR5 is faster, DDR4 costs less',
  ),
  row(
    'coolerType',
    'air|air cooler|air cooling|liquid|liquid cooling|water cooling|aio',
    'an air cooler is cheaper and has little that can fail; a liquid cooler takes away more heat and leaves room around the processor, but costs more and its pump wears out in time',
  ),
  row(
    'finish',
    'matt|matte|glossy|gloss',
    'glossy brings out colors and mirrors lights; matt does not reflect, shows fewer fingerprints and can be written on',
  ),
  row(
    'wireless',
    'wired|wireless|cable|corded|cordless',
    'with a cable nothing needs charging and nothing lags; without one you move freely, but the battery wants charging and wears out in time',
  ),
  row(
    'switchType',
    'linear|tactile|clicky',
    'linear switches go down smoothly and suit games; tactile ones have a bump that is felt; clicky ones can be heard as well',
  ),
]
