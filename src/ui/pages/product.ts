/** What a product's page can do beyond being read: put it on the shelf, pass it on, and let a price run out. */
import { effect } from '@preact/signals'
import { dressPage } from './dress.ts'
import { drawHistory } from './price-history.ts'
import { keepOnShelf, shelf, takeOffShelf } from '../state/shelf.ts'
import { shareLink } from '../state/share.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/cards.css'
import '../styles/panels.css'
import '../styles/pages.css'

void dressPage()

const { id = '', title = '', amount, currency } = document.querySelector<HTMLElement>('.product')?.dataset ?? {}
const save = document.querySelector<HTMLButtonElement>('#save')
const share = document.querySelector<HTMLButtonElement>('#share')
const told = document.querySelector('#told')

const picture = document.querySelector<HTMLImageElement>('.product-head .picture img')
picture?.decode().catch(() => dropPicture(picture))

/** One that does not load gives way to the initial of its product, as on a card. */
function dropPicture(image: HTMLImageElement): void {
  const initial = document.createElement('span')
  initial.className = 'picture-initial'
  initial.ariaHidden = 'true'
  initial.textContent = title.charAt(0)
  image.parentElement?.setAttribute('class', 'picture picture--none')
  image.replaceWith(initial)
}

function tell(text: string): void {
  if (told) told.textContent = text
}

if (save) {
  save.hidden = false
  effect(() => {
    const isSaved = shelf.value.some((kept) => kept.id === id)
    save.textContent = isSaved ? 'Saved' : 'Save'
    save.ariaPressed = String(isSaved)
  })
  save.addEventListener('click', () => {
    const isSaved = shelf.peek().some((kept) => kept.id === id)
    if (isSaved) takeOffShelf(id)
    else keepOnShelf(id, currency === undefined ? null : { amountMinor: Number(amount), currency })
    tell(isSaved ? 'Taken off your shelf.' : 'On your shelf, on this device.')
  })
}

if (share) {
  share.hidden = false
  share.addEventListener('click', () => void shareLink(location.href, title).then(tell))
}

const history = document.querySelector('#history')
if (history) void drawHistory(id, history)

for (const price of document.querySelectorAll<HTMLElement>('[data-until]')) {
  setTimeout(
    () => {
      price.textContent = 'See the price on Amazon'
    },
    Math.max(0, Number(price.dataset['until']) - Date.now()),
  )
}
