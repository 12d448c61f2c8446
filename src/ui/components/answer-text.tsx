/** The words of an answer. A product that is named in them is one press away. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ProductCard } from '../../shared/product.ts'
import { splitAtNames } from '../format/names.ts'
import { openProduct } from '../state/panels.ts'

interface AnswerTextProps {
  text: string
  products: readonly ProductCard[]
}

export function AnswerText({ text, products }: AnswerTextProps) {
  const titles = useMemo(() => new Map(products.map((product) => [product.title, product])), [products])
  const nameProducts = (paragraph: string): ComponentChildren =>
    splitAtNames(paragraph, [...titles.keys()]).map((part, index) => {
      const product = titles.get(part)
      if (!product) return part.replace(BEFORE_UNIT, '$1\u00a0')
      const open = () => openProduct(product)
      // No <button>: the browser keeps that in one piece, and a name has to break like the words around it.
      return (
        <span key={index} role="button" tabIndex={0} class="named" onClick={open} onKeyDown={onPress(open)}>
          {part}
        </span>
      )
    })
  return paragraphs(text).map((paragraph, index) => (
    // Paragraphs only ever grow at the end, so their place is their identity.
    <p key={index}>{nameProducts(paragraph)}</p>
  ))
}

/** A number and its unit stay on one line: "62 g". */
const BEFORE_UNIT = /(\d) (?=\p{L}{1,3}(?!\p{L}))/gu

/** What a real button does on its own. */
function onPress(press: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press()
  }
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}
