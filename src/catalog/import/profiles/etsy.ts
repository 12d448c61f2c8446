/**
 * Etsy's listings download. Its column names come in the shop's language; `CURRENCY_CODE` is the same in all, and the
 * columns for pictures are numbered. What can be chosen stands in the row itself, without prices of its own.
 */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import { toText } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import { TRANSLATIONS as T } from './translations.ts'

const PICTURES = 'image|immagine|bild|imagen|imagem|afbeelding|photo|foto|zdjęcie|obraz|изображение|画像'

export const ETSY: Profile = {
  id: 'etsy',
  name: 'Etsy',
  has: [
    'currency_code|currency code',
    `title|${T.title}`,
    PICTURES.split('|')
      .flatMap((name) => [`${name}1`, `${name} 1`])
      .join('|'),
  ],
  hasNot: ['handle', 'id'],
  columns: {
    title: `title|${T.title}`,
    description: `description|beschreibung|description|${T.description}`,
    price: `price|${T.price}`,
    currency: 'currency_code|currency code',
    quantity: `quantity|menge|anzahl|quantité|cantidad|quantità|quantidade|aantal|ilość|количество|${T.quantity}`,
    sku: 'sku',
    attribute: 'materials|materialien|matériaux|materiales|materiali|materiais|materialen|materiały|материалы',
  },
  numbered: [
    [new RegExp(`^(?:${PICTURES}) ?(1?\\d)$`, 'i'), 'image'],
    [
      /^(?:variation|variante|variatie|wariant|varia[cç][aãió]+n?|вариант) (\d) (?:name|nom|nombre|nome|naam|nazwa|название)$/i,
      'optionName',
    ],
    [
      /^(?:name|nom|nombre|nome|naam) (?:der |de la |della |da |van )?(?:variation|variante|variatie|varia[cç][aãió]+n?) (\d)$/i,
      'optionName',
    ],
    [
      /^(?:variation|variante|variatie|wariant|varia[cç][aãió]+n?|вариант) (\d) (?:values|werte|valeurs|valores|valori|waarden|wartości|значения)$/i,
      'optionValue',
    ],
    [
      /^(?:values|werte|valeurs|valores|valori|waarden) (?:der |de la |della |da |van )?(?:variation|variante|variatie|varia[cç][aãió]+n?) (\d)$/i,
      'optionValue',
    ],
  ],
  grouping: 'none',
  decimal: '.',
  quirks: {
    // The row is the product; there are none for its variants.
    role: () => 'product',
    expand: (row) => [withChoices(row)],
    stock: (cells) => readStock(cells.get('quantity')),
  },
}

/** Choices stand between commas, materials as well, with `_` for spaces. */
function withChoices(row: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(row).map(([name, value]) => {
    const text = toText(value)
    if (text === null) return [name, value] as const
    if (/values|werte|valeurs|valores|valori|waarden|wartości|значения/i.test(name)) {
      return [name, text.replaceAll(',', ';')] as const
    }
    return /^mat/i.test(name)
      ? ([name, text.replaceAll('_', ' ').replaceAll(',', ', ')] as const)
      : ([name, value] as const)
  })
  return Object.fromEntries(changed)
}
