/** The tables and lists in which a product page states facts, as pairs of label and value. */
import { toPlainLine } from '../../../domain/catalog/page-text.ts'
import type { PageReader } from './htmlrewriter-utils.ts'

export type Specs = () => (readonly [label: string, value: string])[]

/** What describes the offer, the page or its visitors rather than the thing. */
const NOT_OF_THE_THING =
  /asin|customer review|best ?sellers? rank|date first|bestseller|rezension|opinion|évaluation|recension|valoracion|classement|ranking|discontinued|warranty|manufacturer reference|カスタマーレビュー|売れ筋|\breview|avis\b|commentaires|评论|評論|レビュー|تقييم|yorum|beoordeling|omdöme|recenzj|packer|importer|importeur|importador|importateur|importatore|importatör|ithalatçı|importör|manufacturer contact|herstellerinformation|customer care|support|contact|kontakt|e-?mail|courriel|phone number|telefon|téléphone|teléfono|address|adresse|dirección|indirizzo|endereço|adres|住所|電話|连络|联系|聯絡|عنوان|هاتف/i

/** E-mail addresses and telephone numbers, whatever they stand under. */
const REACHES_SOMEONE = /\S@\S+\.\w|(?:\+|\b00)\d[\d\s()-]{7,}|\btel[.:]/i

/** Collects the pairs; they can be read once the page is. */
export function collectSpecs(page: PageReader): Specs {
  const tables = [
    '#productOverview_feature_div tr',
    '#productDetails_techSpec_section_1 tr',
    '#productDetails_techSpec_section_2 tr',
    '#productDetails_detailBullets_sections1 tr',
    '#technicalSpecifications_section_1 tr',
  ].map((rows) => collectRows(page, rows))
  const bullets = page.text('#detailBullets_feature_div li')
  return () => {
    const pairs = [...tables.flatMap((read) => read()), ...bullets.values.flatMap(toPair)]
    return pairs.filter(
      ([label, value]) => label !== '' && value !== '' && !NOT_OF_THE_THING.test(label) && !REACHES_SOMEONE.test(value),
    )
  }
}

function collectRows(page: PageReader, rows: string): Specs {
  const cells: string[][] = []
  page.rewriter.on(rows, { element: () => void cells.push([]) })
  page.text(`${rows} th, ${rows} td`, { onValue: (value) => cells.at(-1)?.push(toPlainLine(value)) })
  return () =>
    cells.flatMap(([label, value]) => (label === undefined || value === undefined ? [] : [[label, value] as const]))
}

/** "Item weight ‏ : ‎ 1.2 kg", with marks of direction around the colon. */
function toPair(line: string): (readonly [string, string])[] {
  const [, label, value] = /^([^:：]{1,60}?)\s*[:：]\s*(.+)$/.exec(toPlainLine(line)) ?? []
  return label === undefined || value === undefined ? [] : [[label, value]]
}
