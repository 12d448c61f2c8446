/** Recorded prices as a line of steps, and the same in words; where the licence allows it and the price has changed. */
import type { PriceHistory } from '../../domain/catalog/price-history.ts'
import { formatDate } from '../format/age.ts'
import { formatMoney } from '../../domain/wording/money.ts'

const SVG = 'http://www.w3.org/2000/svg'
const WIDTH = 600
const HEIGHT = 90

/** Reads the prices of a product and draws them into `place`, which stays empty where there is nothing to tell. */
export async function drawHistory(id: string, place: Element): Promise<void> {
  const history = await readHistory(id)
  if (history === null) return
  const { points, currency, lowestMinor, highestMinor } = history
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2 || currency === null) return
  const [low, high] = [lowestMinor ?? 0, highestMinor ?? 0]
  const x = (at: number) => Math.round(((at - first.at) / Math.max(1, last.at - first.at)) * (WIDTH - 4)) + 2
  const y = (amount: number) => Math.round((1 - (amount - low) / Math.max(1, high - low)) * (HEIGHT - 12)) + 6
  const path = document.createElementNS(SVG, 'path')
  const steps = points.map(({ at, amountMinor }) => `H${x(at)}V${y(amountMinor)}`).join('')
  path.setAttribute('d', `M${x(first.at)} ${y(first.amountMinor)}${steps}`)
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(path)
  const words = document.createElement('figcaption')
  words.textContent = `Between ${formatMoney(low, currency)} and ${formatMoney(high, currency)} since ${formatDate(first.at)}.`
  const figure = document.createElement('figure')
  figure.className = 'price-chart'
  figure.append(svg, words)
  const title = document.createElement('h2')
  title.textContent = 'Price so far'
  place.append(title, figure)
}

async function readHistory(id: string): Promise<PriceHistory | null> {
  try {
    const response = await fetch(`/api/v1/products/${encodeURIComponent(id)}/price-history`)
    return response.ok ? ((await response.json()) as PriceHistory) : null
  } catch {
    return null // The page is whole without it.
  }
}
