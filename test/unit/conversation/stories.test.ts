/** What shoppers tell who name no thing: the kind that helps is learned from told situations, none of which stand here. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STORIES } from '../../../src/domain/conversation/lexicon/stories/stories.ts'
import { cueOf, kindOfStory, learnStories } from '../../../src/domain/conversation/read/stories.ts'
import { stated } from '../../support/demo-talk.ts'

/** Written apart from the stories that are learned from; `none` where the shop has nothing that helps. */
const TOLD: readonly (readonly [kind: string, text: string])[] = [
  ['laptops', 'My daughter starts uni in September and needs something to take notes on'],
  ['none', 'I keep burning rice on the stove, is there a gadget for that'],
  ['none', "looking for something so my dad can see who's at the door"],
  ['office-chairs', 'got a bad back, sitting 9 hours a day in front of a screen'],
  ['running-shoes', 'training for my first marathon, flat feet'],
  ['coffee-makers', 'want to drink cappuccino at work without leaving my desk'],
  ['tents', 'we camp in April in Scotland, 2 adults, 2 kids and a dog'],
  ['none', 'I record podcasts in a noisy room and need better sound for my voice'],
  ['backpacks', 'I bike to the station every day, my laptop gets wet'],
  ['cameras', "photos of birds in the garden, I'm a total beginner"],
  ['smartphones', "mine dies at 3pm every day and is four years old, can't run the bank app anymore"],
  ['none', 'water in our town tastes of chlorine'],
  ['printers', 'ours eats ink like crazy and we do a few pages a month'],
  ['smartwatches', 'something that tracks swimming and my pulse on the wrist'],
  ['earbuds', 'how can I sleep when my neighbours party all night'],
  ['kettles', 'making tea for ten people at the allotment club takes ages'],
  ['blenders', 'my gran can only eat soft food now and we need to puree everything'],
  ['air-fryers', "i want chips that don't drip with fat"],
  ['vacuum-cleaners', 'the dog is moulting and the carpet looks like a bear died on it'],
  ['air-purifiers', 'my flat is next to a motorway and the dust makes me cough'],
  ['hair-dryers', 'after swimming I leave the house with a wet head and catch cold'],
  ['electric-toothbrushes', 'my dentist told me off for scrubbing too hard'],
  ['desk-lamps', 'my eyes get sore when I study at night in my dark room'],
  ['mattresses', 'we both roll into the middle and wake up with a stiff neck'],
  ['backpacks', 'my son needs something to carry his books and lunch to middle school'],
  ['water-bottles', 'my water gets warm by noon on the building site'],
  ['yoga-mats', 'I slip on the wooden floor during downward dog'],
  ['drills', 'need to hang shelves in a concrete wall'],
  ['strollers', 'twins due in may and we live in the city, lots of walking'],
  ['board-games', 'rainy sundays with the in-laws, ages 8 to 75'],
  ['bike-helmets', 'I came off my bike and cracked the thing on my head'],
  ['routers', 'upstairs the signal is too weak for my online exams'],
  ['power-banks', 'three days at a festival with no sockets'],
  ['ssds', 'it takes ten minutes until windows has started'],
  ['ssds', 'I have 20 years of family photos and no safe place to keep them'],
  ['monitors', "spreadsheets all day on a 13 inch laptop and I'm squinting"],
  ['keyboards', 'I type novels and want something with a satisfying click'],
  ['mice', 'my wrist aches from clicking all day at the computer'],
  ['headphones', "the open plan office is driving me mad, I can't hear myself think"],
  ['speakers', 'i want music in the garden when we barbecue'],
  ['speakers', 'the voices on our television are so mumbled'],
  ['televisions', 'we moved and the living room wall is bare, want to watch football on something large'],
  ['tablets', 'my grandmother wants to video call and read recipes in the kitchen, laptops confuse her'],
  ['tablets', 'I want to draw comics digitally'],
  ['laptops', 'I edit videos on the train and my old one overheats'],
  ['smartphones', 'my mum needs something with big buttons to call us'],
  ['cameras', 'going on safari next year, want to bring home good pictures of lions'],
  ['cameras', 'I film myself snowboarding'],
  ['none', 'my kitchen knives are blunt'],
  ['none', 'the baby needs a safe seat in the car'],
  ['none', 'I need something to mow the lawn'],
  ['none', "it's too hot in my bedroom in summer"],
  ['none', "my plants keep dying when I'm away"],
  ['none', 'my skin is dry in winter'],
  ['none', 'I need a smart outfit for a job interview'],
  ['none', 'we need more space for clothes in the bedroom'],
  ['none', 'my cat scratches the couch'],
  ['none', 'how do I get wine stains out of a carpet'],
  ['none', 'my ring is too loose'],
  ['none', 'I want to bake bread at home and knead the dough less'],
  ['office-chairs', 'my lower back kills me after a day of home office'],
  ['mattresses', 'hotel beds are heaven, mine feels like a plank'],
  ['desk-lamps', "I sew in the evenings and can't see the thread"],
  ['coffee-makers', 'the queue at the cafe costs me 5 dollars and 20 minutes every morning'],
  ['kettles', 'my instant noodles need boiling water in the dorm'],
  ['blenders', 'I want to drink my vegetables'],
  ['air-purifiers', 'my wife sneezes from april to june even indoors'],
  ['vacuum-cleaners', 'crumbs under the high chair three times a day'],
  ['hair-dryers', 'my curls go frizzy whenever I let them air out'],
  ['electric-toothbrushes', 'yellow stains from coffee, I want a whiter smile'],
  ['running-shoes', 'my knees hurt after jogging on pavement'],
  ['tents', 'first festival, we have nowhere to sleep there'],
  ['backpacks', 'a weekend in Rome with hand luggage only'],
  ['water-bottles', 'hot tea for my husband on the construction site, still warm at four'],
  ['yoga-mats', 'doing pilates on bare tiles hurts my spine'],
  ['drills', 'assembling flat-pack furniture with a hand tool gives me blisters'],
  ['strollers', 'we go jogging with the little one, need big wheels'],
  ['board-games', 'a present for a couple who like evenings in without screens'],
  ['bike-helmets', 'my kid just learned to ride without training wheels'],
  ['routers', 'seven people stream at once in our house and it stutters'],
  ['power-banks', 'my phone is at 5 percent by the time I leave work'],
  ['ssds', 'my console is full, every new game means deleting another'],
  ['monitors', 'I code and keep switching between windows, one display is not enough'],
  ['keyboards', 'my desk neighbour complains about my loud typing'],
  ['mice', 'gaming with a trackpad is hopeless'],
  ['headphones', 'I mix tracks at home and must not wake the baby'],
  ['earbuds', 'at the gym cables get in my way when I lift'],
  ['televisions', 'the picture tube from 2005 finally gave up and the cup starts in june'],
  ['tablets', 'something for the kids on the long flight'],
  ['laptops', 'my computer at home is ancient and I need one for tax and emails that I can carry around'],
  ['smartwatches', 'I want to know how well I sleep and how many steps I make'],
  ['smartphones', 'I keep dropping mine, the glass is shattered'],
  ['printers', 'the kids need worksheets for home schooling on paper'],
  ['headphones', 'long haul flight with a screaming baby behind me'],
]

/** Right kinds of these at the time of writing: 65; wrong ones, which are worse than none: 11. */
const RIGHT_MIN = 63
const WRONG_MAX = 14

describe('what is told', () => {
  it('leads to the kind that helps, more often than not to no other', () => {
    const found = TOLD.map(([kind, text]) => ({ kind, found: stated(text).category ?? 'none' }))

    expect(found.filter((one) => one.found === one.kind).length).toBeGreaterThanOrEqual(RIGHT_MIN)
    expect(found.filter((one) => one.found !== 'none' && one.found !== one.kind).length).toBeLessThanOrEqual(WRONG_MAX)
  })

  it('gives way to a thing that is named', () => {
    expect(stated('a kettle, my phone dies at noon every day and my back hurts').category).toBe('kettles')
    expect(stated('headphones for sleeping on a plane with screaming babies').category).toBe('headphones')
  })

  it('takes a place for no thing where the rest tells of another need', () => {
    expect(stated('nine hours a day in front of a screen and my lower back is killing me').category).toBe(
      'office-chairs',
    )
  })
})

describe('what is complained of', () => {
  it('is wanted anew where nothing else is asked for', () => {
    expect(stated('our old kettle is loud and takes forever').category).toBe('kettles')
    expect(stated('my printer drinks ink').category).toBe('printers')
  })

  it('is not wanted where a phrase or the rest tells of another need', () => {
    expect(stated('my laptop is so slow').category).toBe('ssds')
    expect(stated('my phone dies by three every day').category).toBe('power-banks')
  })

  it('is not wanted where something is asked for or asked', () => {
    expect(stated('my laptop is heavy, i need a backpack').category).toBe('backpacks')
    expect(stated('my laptop works with which dock?').category).toBeUndefined()
  })
})

describe('learnStories', () => {
  it('counts in how many stories a word stands, whatever its form, and no words that build sentences or name persons', () => {
    const cues = learnStories({ kettles: 'my dad boils water\nshe was boiling it, boiling!' })

    expect(cues).toEqual({ kettles: 'boil 2 water 1' })
  })

  it('learns of every kind from many stories', () => {
    for (const [kind, text] of Object.entries(STORIES)) {
      expect([kind, text.split('\n').filter(Boolean).length >= 70]).toEqual([kind, true])
    }
  })
})

describe('kindOfStory', () => {
  it('believes in a kind that it was taught, by words that stand in the story, for any words', () => {
    const taught = Object.values(STORIES).flatMap((text) => text.split(/[^\p{L}]+/u))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...taught), { maxLength: 12 }), (words) => {
        const story = kindOfStory(words, [])
        if (story === null) return
        expect(Object.keys(STORIES)).toContain(story.slug)
        expect(story.belief).toBeGreaterThan(0)
        expect(story.belief).toBeLessThanOrEqual(1)
        expect(words.map(cueOf)).toEqual(expect.arrayContaining([...story.cues]))
      }),
    )
  })

  it('does not depend on the order of the words', () => {
    const words = 'our carpet is full of crumbs and dog fur'.split(' ')

    expect(kindOfStory(words.toReversed(), [])).toEqual(kindOfStory(words, []))
  })

  it('tells nothing of one word', () => {
    expect(kindOfStory(['carpet'], [])).toBeNull()
  })
})
