/** One line in the languages that shoppers use most: that English works best, and what can be done all the same. */
const LINES: Readonly<Record<string, string>> = {
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

/** The line for `language:xx`; one in English for a language without its own. */
export function languageLine(talk: string): string {
  return LINES[talk.replace(/^language:/, '')] ?? 'I am sorry, for now I only work in English.'
}
