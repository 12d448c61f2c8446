/** The name, the parts of the dashboard, the period, and the way out. */
import { useEffect, useRef } from 'preact/hooks'
import { chooseTheme, isDark } from '../../state/theme.ts'
import { Icon } from '../../components/icon.tsx'
import { reload } from '../state/figures.ts'
import { signOut } from '../state/sign-in.ts'
import { choosePeriod, days, open, PERIODS, view, type View, VIEWS } from '../state/view.ts'

const NAME: Record<View, string> = {
  overview: 'Overview',
  demand: 'Demand',
  products: 'Products',
  catalogue: 'Catalogue',
  setup: 'Set-up',
}
const HAS_PERIOD: readonly View[] = ['overview', 'demand', 'products']

/** `isFirst`: who has just come in through the door begins at the top. */
export function AdminHeader({ isFirst }: { isFirst: boolean }) {
  const dark = isDark()
  const tabs = useRef<HTMLElement>(null)
  const brand = useRef<HTMLHeadingElement>(null)
  useEffect(() => void (isFirst && brand.current?.focus()), [])
  // On a phone not all parts fit; the open one is always in sight.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
    document.title = `${NAME[view.value]} – SmartShelf AI: for the owner`
  }, [view.value])
  return (
    <header class="head">
      <div class="head-row">
        <h1 ref={brand} class="head-brand" tabIndex={-1}>
          <span class="brand-mark" aria-hidden="true" />
          SmartShelf
        </h1>
        <a class="head-link" href="/">
          Shop
        </a>
        <button type="button" class="icon-button" onClick={reload} title="Read again">
          <Icon name="again" />
          <span class="visually-hidden">Read again</span>
        </button>
        <button type="button" class="icon-button" onClick={() => chooseTheme(dark ? 'light' : 'dark')}>
          <Icon name={dark ? 'sun' : 'moon'} />
          <span class="visually-hidden">{dark ? 'Light colors' : 'Dark colors'}</span>
        </button>
        <button type="button" class="link-button" onClick={() => signOut()}>
          Sign out
        </button>
      </div>
      <nav ref={tabs} class="tabs" aria-label="Parts of the dashboard">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            class="tab"
            aria-current={view.value === name ? 'page' : undefined}
            onClick={() => open(name)}
          >
            {NAME[name]}
          </button>
        ))}
      </nav>
      {HAS_PERIOD.includes(view.value) && (
        <div class="periods" role="group" aria-label="Period">
          {PERIODS.map((period) => (
            <button
              key={period}
              type="button"
              class="period"
              aria-pressed={days.value === period}
              onClick={() => choosePeriod(period)}
            >
              {period === 1 ? 'Today' : `${period} days`}
            </button>
          ))}
          <span class="fine">Days are UTC days.</span>
        </div>
      )}
    </header>
  )
}
