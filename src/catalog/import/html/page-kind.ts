/** What a saved page is. A robot check or an error page says nothing about any product, least of all "out of stock". */
import type { PageReader } from './htmlrewriter-utils.ts'

export type PageKind = 'product' | 'search' | 'robot_check' | 'not_found' | 'other'

const ROBOT =
  /opfcaptcha|robot check|enter the characters you see below|make sure you['’]?re not a robot|click the button below to continue shopping|api-services-support@amazon\.com|geben sie die zeichen unten ein|introduce los caracteres que ves a continuación|saisissez les caractères que vous voyez|inserisci i caratteri visualizzati|digite os caracteres que você vê|下に表示されている文字を入力/i
const NOT_FOUND =
  /(?:couldn['’]?t|could not|can['’]?t) find that page|page not found|looking for something\?|not a functioning page|seite (?:wurde )?nicht gefunden|suchen sie etwas|página no encontrada|documento no encontrado|page introuvable|vous recherchez une page|pagina non trovata|ページが見つかりません|お探しのページ|sidan hittades inte|nie znaleziono strony|pagina niet gevonden/i

export interface Evidence {
  hasProduct: boolean
  cards: number
  /** How the page begins, as it is written; a page with neither product nor cards says there what it is. */
  beginning: string
}

/** Collects the signs; the returned function judges once the page is read. */
export function collectKind(page: PageReader): (evidence: Evidence) => PageKind {
  let hasCaptcha = false
  page.rewriter.on('form[action*="validateCaptcha"], #captchacharacters', { element: () => void (hasCaptcha = true) })
  return ({ hasProduct, cards, beginning }) => {
    if (hasProduct) return 'product'
    if (cards > 0) return 'search'
    const words = beginning.replaceAll('&#39;', "'").replace(/\s+/g, ' ')
    // The page of an unknown address has the note to programs as well.
    if (!hasCaptcha && NOT_FOUND.test(words)) return 'not_found'
    return hasCaptcha || ROBOT.test(words) ? 'robot_check' : 'other'
  }
}
