/** Articles as people use them: "a touchscreen", "an HDMI port", "an 8 GB model", and none before "noise cancelling". */

/** Things that are not counted although their word looks like it. */
const MASS = new Set(
  `accessibility assembly battery-life bluetooth care cellular cloth comfort control cotton data download ethernet fabric foam
  gear glass hardware heat leather life light memory metal nylon paint paper plastic power protection quality ram rate
  recline rubber silicone software steel storage sound space speed stuff suction support technology temperature time
  torque upholstery use warmth water weight wood wool work zoom wifi wireless internet cellular gps nfc hdr rgb mips`.split(
    /\s+/,
  ),
)
const MASS_ENDINGS = /(ing|tion|sion|ity|ness|ance|ence|age|ware|wear|proof|able|less|free)$/i
/** Nouns of these endings that are counted all the same. */
const COUNTED =
  /\b(ring|string|spring|setting|rating|opening|housing|covering|case|cage|station|function|version|option|resolution|connection|edition|section|position)$/i

/** "a" or "an" before it, by its sound. */
export function indefinite(text: string): string {
  return `${startsWithVowel(text) ? 'an' : 'a'} ${text}`
}

function startsWithVowel(text: string): boolean {
  if (/^(8|11\b|18\b|11,|18,)/.test(text)) return true
  const [word = ''] = text.split(/[\s-]/)
  // Acronyms are spelt out: an HDMI port, a USB port.
  if (/^[A-Z]{2,}\d*$/.test(word) && !/^(HEPA|RAM|ROM|SATA|LAN|SIM|NAS|RAID|LIDAR|MIPS)\d*$/.test(word)) {
    return /^[AEFHILMNORSX]/.test(word)
  }
  return /^[aeiou]/i.test(word) && !/^(one|once|uni|use|usa|euro|eu\b|us\b|ubi)/i.test(word)
}

/** The thing with its article: "a touchscreen", "an air quality sensor"; "noise cancelling" and "armrests" have none. */
export function withArticle(text: string): string {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (last === '' || isMass(last) || isPluralWord(last)) return text
  return indefinite(text)
}

function isMass(word: string): boolean {
  if (/[A-Z].*[A-Z]|\d/.test(word) || /^(Wi-Fi|USB-C|Bluetooth)$/.test(word)) return true
  if (MASS.has(word.toLowerCase())) return true
  return MASS_ENDINGS.test(word) && !COUNTED.test(word)
}

/** Whether a word is the name of several things. */
export function isPluralWord(word: string): boolean {
  return /[^s'’us]s$/i.test(word) && !/(ss|us|is|lens|canvas|gas|chess)$/i.test(word)
}
