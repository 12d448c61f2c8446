/** The tables and lists in which a product page states facts, as pairs of label and value. */
import { toPlainLine } from '../../../domain/catalog/page-text.ts'
import type { PageReader } from './htmlrewriter-utils.ts'

export type Specs = () => (readonly [label: string, value: string])[]

/** What describes the offer, the page or its visitors rather than the thing. */
const NOT_OF_THE_THING =
  /asin|amazon|customer review|best ?sellers? rank|date first|bestseller|rezension|opinion|opinión|évaluation|recension|valoracion|classement|nella classifica|ranking|clasificación en|discontinued|warranty|manufacturer reference|カスタマーレビュー|売れ筋|取り扱い開始|上架|首次|\breview|avis\b|commentaires|评论|評論|レビュー|تقييم|yorum|beoordeling|omdöme|recenzj|packer|importer|importeur|importador|importateur|importatore|importatör|ithalatçı|importör|manufacturer contact|herstellerinformation|customer care|support|contact|kontakt|e-?mail|courriel|phone number|telefon|téléphone|teléfono|address|adresse|dirección|indirizzo|endereço|adres|住所|電話|连络|联系|聯絡|عنوان|هاتف|verfügbar seit|disponib\w+ desde|disponible depuis|disponibile .*dal|verkrijgbaar sinds/i

/** E-mail addresses, telephone numbers and stars, whatever they stand under. */
const NO_FACT =
  /\S@\S+\.\w|(?:\+|\b00)\d[\d\s()-]{7,}|\btel[.:]|\d(?:[.,]\d)? ?(?:out of|von|de|sur|su|van de|van|av|na|\/) ?5\b|5つ星|5 yıldız|顆星|颗星|من 5|#\d[\d,]* in |\b(?:nr|no|n)[.º°]? ?\d[\d.,]* (?:in|en|em|i|w) \p{Lu}/iu

/** An address by its form: several parts between commas, one of them a postal code. */
function isAddress(value: string): boolean {
  const parts = value.split(/[,،、]/)
  return parts.length > 2 && /\p{L}{3}/u.test(value) && parts.some((part) => /(?:^|\D)\d{5,6}(?:\D|$)/.test(part))
}

/** Collects the pairs; they can be read once the page is. */
export function collectSpecs(page: PageReader): Specs {
  const tables = collectRows(page, TABLES)
  const bullets = page.text(LISTS)
  return () => {
    const pairs = [...tables(), ...bullets.values.flatMap(toPair)]
    return pairs.filter(
      ([label, value]) =>
        label !== '' && value !== '' && !NOT_OF_THE_THING.test(label) && !NO_FACT.test(value) && !isAddress(value),
    )
  }
}

const TABLES = [
  '#productOverview_feature_div',
  '#prodDetails',
  '#productDetails_techSpec_section_1',
  '#productDetails_techSpec_section_2',
  '#productDetails_detailBullets_sections1',
  '#productDetails_feature_div',
  '#technicalSpecifications_section_1',
  '#technicalSpecifications_feature_div',
  '#productSpecifications_feature_div',
]
const LISTS = '#detailBullets_feature_div li, #detailBulletsWrapper_feature_div li, #detail-bullets .content li'

function collectRows(page: PageReader, tables: readonly string[]): Specs {
  const cells: string[][] = []
  page.rewriter.on(tables.map((table) => `${table} tr`).join(', '), { element: () => void cells.push([]) })
  const inner = tables.flatMap((table) => [`${table} th`, `${table} td`]).join(', ')
  page.text(inner, { onValue: (value) => cells.at(-1)?.push(toPlainLine(value)) })
  return () =>
    cells.flatMap(([label, value]) => (label === undefined || value === undefined ? [] : [[label, value] as const]))
}

/** "Item weight ‏ : ‎ 1.2 kg", with marks of direction around the colon. */
function toPair(line: string): (readonly [string, string])[] {
  const [, label, value] = /^([^:：]{1,60}?)\s*[:：]\s*(.+)$/.exec(toPlainLine(line)) ?? []
  return label === undefined || value === undefined ? [] : [[label, value]]
}
