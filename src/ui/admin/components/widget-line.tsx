/** The line that puts the copilot on a shop's pages: to copy, to check against the settings, and to look at. */
import { useState } from 'preact/hooks'
import type { ShopProfile } from '../../../shared/shop-profile.ts'
import { shopProfile } from '../state/shop-settings.ts'
import { CopyLine } from './copy-line.tsx'

export function WidgetLine({ allowedOrigins }: { allowedOrigins: readonly string[] }) {
  const attributes = attributesOf(shopProfile.reading.value.value)
  return (
    <>
      <p>Put this line on every page that the copilot belongs on, anywhere between its head and its end:</p>
      <CopyLine text={lineOf(attributes)} />
      <OriginCheck allowedOrigins={allowedOrigins} />
      <button type="button" class="button button--quiet" onClick={() => preview(attributes)}>
        Show it on this page
      </button>
      <p class="fine">
        It asks for nothing before a visitor opens it, and sets no cookie. Only the sites in ALLOWED_ORIGINS may show
        it.
      </p>
    </>
  )
}

type Attributes = readonly (readonly [name: string, value: string])[]

/** The shop's colour and name for the bubble, where its profile has them. */
function attributesOf(profile: ShopProfile | null): Attributes {
  const { name = '', accent = '' } = profile ?? {}
  return [
    ...(accent === '' ? [] : [['accent', accent] as const]),
    ...(name === '' ? [] : [['label', `Ask ${name}`] as const]),
  ]
}

function lineOf(attributes: Attributes): string {
  const script = `<script src="${location.origin}/widget.js" defer></script>`
  const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')
  return written === '' ? script : `<smart-shelf${written}></smart-shelf>${script}`
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/** Says whether a shop's address is among the allowed ones, and what to set where it is not. */
function OriginCheck({ allowedOrigins }: { allowedOrigins: readonly string[] }) {
  const [address, setAddress] = useState('')
  const origin = toOrigin(address)
  const isAllowed = origin !== null && (origin === location.origin || allowedOrigins.includes(origin))
  return (
    <>
      <label class="field">
        Your shop’s address
        <input
          type="url"
          placeholder={allowedOrigins[0] ?? 'https://www.example.com'}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {origin !== null && isAllowed && <p class="lead">{`${origin} may show it.`}</p>}
        {origin !== null && !isAllowed && (
          <>
            <p class="banner banner--wrong">{`${origin} is not allowed yet. Set this in wrangler.toml and deploy:`}</p>
            <CopyLine text={`ALLOWED_ORIGINS = "${[...allowedOrigins, origin].join(',')}"`} />
          </>
        )}
        {origin === null && allowedOrigins.length > 0 && (
          <p class="fine">{`Allowed now: ${allowedOrigins.join(', ')}`}</p>
        )}
      </div>
    </>
  )
}

/** What a browser sends as the origin of an address; null while it is none. */
function toOrigin(address: string): string | null {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!/^https?:\/\/[^/]+\.[^/]+|^https?:\/\/localhost/i.test(full) || !URL.canParse(full)) return null
  return new URL(full).origin
}

/** The first time it comes to stand on this page, later it is opened. */
function preview(attributes: Attributes): void {
  const known = document.querySelector('smart-shelf')
  const shown = known ?? document.createElement('smart-shelf')
  for (const [name, value] of attributes) shown.setAttribute(name, value)
  if (known !== null) return shown.setAttribute('open', '')
  document.body.append(shown)
  return document.head.append(Object.assign(document.createElement('script'), { src: '/widget.js' }))
}
