/** Common small words of other languages, to tell which one a message is in. */

const SMALL_WORDS: Readonly<Record<string, string>> = {
  hi: 'hai kya nahi nahin mujhe chahiye ek sasta sasti accha acha achha aati aata ho jiska ka ki ke se mein kitna kitne bhai wala wali dikhao hindi batao kaunsa kaun mera meri apna liye aur bahut',
  es: 'hablas habla espanol hablan el la los las un una unos unas de del que y en por para con sin menos mas tienes tienen quiero necesito busco barato barata cuanto cuesta hola gracias donde dame muestrame recomiendas auriculares dolares',
  fr: 'parlez parles francais le la les un une des du de que et en pour avec sans moins plus je veux cherche besoin bon marche combien bonjour merci avez vous est ce qui quel quelle montrez moi ordinateur ecouteurs',
  de: 'sprichst sprechen deutsch der die das ein eine einen und mit ohne unter fur ich suche brauche mochte habt ihr haben sie gibt es wie viel kostet guten tag danke bitte nicht ist euro zeig mir kopfhorer gunstig',
  it: 'il lo la gli un una di del che e in per con senza meno piu cerco voglio vorrei avete quanto costa ciao grazie mi serve cuffie economico mostrami',
  pt: 'o a os as um uma de do da que e em por para com sem menos mais quero preciso procuro tem quanto custa ola obrigado obrigada voce fones barato mostre',
  nl: 'de het een en met zonder onder voor ik zoek wil nodig heb heeft u jullie hoeveel kost hallo dank goedkoop laat zien koptelefoon',
}

export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
)
/** Small words that are English too, or names of things anywhere: they tell nothing. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'a e o as do in on un is die de la me mi the no for per'.split(' '),
)
