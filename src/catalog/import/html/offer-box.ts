/**
 * The box from which a product page sells. It may hold several offers, one below the other; the first one of a new thing is
 * what the page's price is for. A used thing's price, or that of sellers on another page, is not the price of the product.
 */
import type { Depth, PageReader } from './htmlrewriter-utils.ts'

/** One form that puts something into the cart. */
export interface OfferForm {
  asin: string | null
  amount: string | null
  currency: string | null
}

export interface OfferBox {
  /** Places whose prices are of used things or of later offers. */
  besides: readonly Depth[]
  /** Whether a new thing can be bought here; not so where only used ones are sold, or only on the page of all sellers. */
  sellsNew(): boolean
  /** The first form of the product itself; null where none names a price. */
  form(asin: string): OfferForm | null
}

const USED = '[id^="used" i]'
const ROWS = '[id*="AccordionRow" i]:not([id^="used" i])'
const CART = '#add-to-cart-button, #buy-now-button, #one-click-button'
/** Where nobody sells it as the first choice, the box leads to the page of all offers. */
const ELSEWHERE = '#buybox-see-all-buying-choices, #unqualifiedBuyBox, #unqualifiedBuyBox_feature_div'

export function collectOffers(page: PageReader): OfferBox {
  const used = page.depth(USED)
  const later: Depth = { inside: 0 }
  let rows = 0
  let usedBoxes = 0
  let isElsewhere = false
  page.rewriter.on(USED, { element: () => void usedBoxes++ })
  page.rewriter.on(ROWS, {
    element: (element) => {
      rows++
      if (rows > 1 && page.onEnd(element, () => later.inside--)) later.inside++
    },
  })
  page.rewriter.on(ELSEWHERE, { element: () => void (isElsewhere = true) })
  const carts = page.attribute(CART, 'id', { except: [used] })
  const besides = [used, later]
  return {
    besides,
    sellsNew: () => carts.values.length > 0 || rows > 0 || (usedBoxes === 0 && !isElsewhere),
    form: collectForms(page, besides),
  }
}

const FIELD = 'input[name^="items[0.base]'

function collectForms(page: PageReader, except: readonly Depth[]): OfferBox['form'] {
  const outside: OfferForm = { asin: null, amount: null, currency: null }
  const forms: OfferForm[] = [outside]
  let open = outside
  page.rewriter.on('form', {
    element: (element) => {
      const form: OfferForm = { asin: null, amount: null, currency: null }
      const canEnd = page.onEnd(element, () => {
        if (open === form) open = outside
      })
      if (!canEnd) return
      open = form
      forms.push(form)
    },
  })
  const say = (part: keyof OfferForm) => ({ except, onValue: (value: string) => void (open[part] ??= value) })
  page.attribute(`${FIELD}[asin]"]`, 'value', say('asin'))
  page.attribute(`${FIELD}[customerVisiblePrice][amount]"]`, 'value', say('amount'))
  page.attribute(`${FIELD}[customerVisiblePrice][currencyCode]"]`, 'value', say('currency'))
  return (asin) => {
    const priced = forms.filter(({ amount }) => amount !== null)
    return priced.find((form) => form.asin === asin) ?? priced.find((form) => form.asin === null) ?? null
  }
}
