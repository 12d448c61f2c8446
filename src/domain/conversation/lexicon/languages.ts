/** Common small words of other languages, to tell which one a message is in. */

export const SMALL_WORDS: Readonly<Record<string, string>> = {
  hi: 'hai kya nahi nahin mujhe chahiye ek sasta sasti accha acha achha aati aata ho jiska ka ki ke se mein kitna kitne bhai wala wali dikhao hindi batao kaunsa kaun mera meri apna liye aur bahut',
  es: 'hablas habla espanol hablan el la los las un una unos unas de del que y en por para con sin menos mas tienes tienen quiero necesito busco barato barata cuanto cuesta hola gracias donde dame muestrame recomiendas auriculares dolares puedes silla zapatos telefono',
  fr: 'parlez parles francais le la les un une des du de que et en pour avec sans moins plus je veux cherche besoin bon marche combien bonjour merci avez vous est ce qui quel quelle montrez moi ordinateur ecouteurs',
  de: 'sprichst sprechen deutsch der die das ein eine einen und mit ohne unter fur ich suche brauche mochte habt ihr haben sie gibt es wie viel kostet guten tag danke bitte nicht ist euro zeig mir kopfhorer gunstig',
  it: 'il lo la gli un una di del che e in per con senza meno piu cerco voglio vorrei avete quanto costa ciao grazie mi serve cuffie economico mostrami',
  pt: 'o a os as um uma de do da que e em por para com sem menos mais quero preciso procuro tem quanto custa ola obrigado obrigada voce fones barato mostre',
  nl: 'de het een en met zonder onder voor ik zoek wil nodig heb heeft u jullie hoeveel kost hallo dank goedkoop laat zien koptelefoon',
  pl: 'szukam potrzebuje czy macie ile kosztuje dla bez tani tanie prosze dziekuje sluchawki laptopa jest oraz',
  tr: 'istiyorum ariyorum var ne kadar ucuz icin ve ile lutfen tesekkurler bana goster kulaklik bir',
}

/** Small words that are English too, or names of things anywhere: they tell nothing. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'a e o as do in on un is die de la me mi the no for per'.split(' '),
)

/** One line in the languages that shoppers use most: that English works best, and what can be done all the same. */
export const LANGUAGE_LINES: Readonly<Record<string, string>> = {
  es: 'Lo siento, por ahora solo respondo en inglés; busco con lo que he entendido.',
  pt: 'Desculpe, por enquanto só respondo em inglês; procuro com o que entendi.',
  fr: 'Désolé, je ne réponds qu’en anglais (English) pour l’instant ; je cherche avec ce que j’ai compris.',
  de: 'Leider antworte ich bisher nur auf Englisch (English); ich suche mit dem, was ich verstanden habe.',
  it: 'Mi dispiace, per ora rispondo solo in inglese (English); cerco con quello che ho capito.',
  nl: 'Sorry, ik antwoord voorlopig alleen in het Engels (English); ik zoek met wat ik begreep.',
  pl: 'Przepraszam, na razie odpowiadam tylko po angielsku (English); szukam według tego, co zrozumiałem.',
  tr: 'Üzgünüm, şimdilik yalnızca İngilizce (English) yanıtlıyorum; anladığım kadarıyla arıyorum.',
  hi: 'Maaf kijiye, abhi main sirf English (angrezi) mein jawab deta hoon; jo samjha, usse khojta hoon.',
  ru: 'Извините, пока я отвечаю только по-английски (English); ищу по тому, что понял.',
  ja: '申し訳ありませんが、今は英語 (English) でのみお答えします。分かった内容で探します。',
  zh: '抱歉，目前我只能用英语 (English) 回答；我会按我理解的内容查找。',
  ar: 'عذرًا، أجيب حاليًا بالإنجليزية (English) فقط، وأبحث بما فهمته.',
}
