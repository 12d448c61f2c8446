/** Turns what shops put into text fields into plain text. */

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lrm: '',
  rlm: '',
  shy: '',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  reg: '®',
  trade: '™',
  copy: '©',
  euro: '€',
  pound: '£',
  yen: '¥',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  plusmn: '±',
  minus: '−',
  prime: '′',
  Prime: '″',
  le: '≤',
  ge: '≥',
  sect: '§',
  ordm: 'º',
  ordf: 'ª',
  iexcl: '¡',
  iquest: '¿',
  sbquo: '‚',
  bdquo: '„',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
}

/** `eacute` is an e under its mark; every letter is named so. */
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

function marked(name: string): string | undefined {
  const mark = MARKS[name.slice(1)]
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize('NFC')
}

/** `&amp;` and its like as characters; what is no entity stays as it is. Decoded once: `&amp;lt;` becomes `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? marked(name) ?? NAMED[name.toLowerCase()] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
  })
}

/** Plain text on one line: no tags, no entities, no control characters, single spaces; cut at `maxLength` with "…". */
export function cleanText(text: string, maxLength: number): string {
  // A tag starts with a letter: "5 < 7 > 3" is arithmetic and stays.
  const untagged = text
    .replace(/<(?:script|style)\b[^]*?<\/(?:script|style)\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
  const plain = decodeEntities(untagged)
    .toWellFormed()
    .replace(/\\[nrt]/g, ' ')
    // eslint-disable-next-line no-control-regex -- removing them is the point
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= maxLength ? plain : `${plain.slice(0, maxLength - 1).trimEnd()}…`
}
