/** Whether everything is set up and well, and what the limits and caches do. */
import type { SiteStatus } from '../../../shared/site-status.ts'
import { toWords } from '../../format/value.ts'
import { countOf, formatCount, formatDuration, formatShare } from '../format/figures.ts'
import { adminRequest } from '../state/api.ts'
import { health, type Health, siteStatus } from '../state/figures.ts'
import { shopProfile } from '../state/shop-settings.ts'
import { Told, useAction } from './action.tsx'
import { AssistantPanel } from './assistant-panel.tsx'
import { ProfileForm } from './profile-form.tsx'
import { Loaded, Section } from './section.tsx'
import { WidgetLine } from './widget-line.tsx'
import { Pairs } from './pairs.tsx'

const FEATURES: Record<keyof SiteStatus['features'], { name: string; setting: string }> = {
  associateTag: { name: 'Affiliate tag', setting: 'ASSOCIATE_TAG' },
  accessSignIn: { name: 'Sign-in through Cloudflare Access', setting: 'ACCESS_TEAM_DOMAIN and ACCESS_AUDIENCE' },
  errorReports: { name: 'Error reports to Sentry', setting: 'SENTRY_DSN' },
  protectedMetrics: { name: 'Protected /metrics', setting: 'METRICS_TOKEN' },
  analyticsEngine: { name: 'Analytics Engine queries', setting: 'ANALYTICS_ACCOUNT_ID and ANALYTICS_API_TOKEN' },
}

export function SetupView() {
  return (
    <div class="parts">
      <Section title="Configuration">
        <Loaded resource={siteStatus}>{(value) => <Configuration value={value} />}</Loaded>
      </Section>
      <Section title="Health">
        <Loaded resource={health}>{(value) => <Components value={value} />}</Loaded>
      </Section>
      <Section title="Language model" isWide>
        <AssistantPanel />
      </Section>
      <Section title="On your shop’s pages" isWide>
        <Loaded resource={siteStatus}>{({ allowedOrigins }) => <WidgetLine allowedOrigins={allowedOrigins} />}</Loaded>
      </Section>
      <Section title="Your shop" isWide>
        <Loaded resource={shopProfile}>{(value) => <ProfileForm profile={value} />}</Loaded>
      </Section>
      <Section title="Limits">
        <Loaded resource={siteStatus}>{(value) => <Limits value={value} />}</Loaded>
      </Section>
      <Section title="Cache">
        <Loaded resource={siteStatus}>{(value) => <Cache value={value} />}</Loaded>
      </Section>
    </div>
  )
}

function Configuration({ value: { problems, features, isDevelopment, version } }: { value: SiteStatus }) {
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} class="banner banner--wrong">
          {problem}
        </p>
      ))}
      {problems.length === 0 && <p class="lead">Nothing is missing.</p>}
      <ul class="checks">
        {Object.entries(FEATURES).map(([key, { name, setting }]) => {
          const isOn = features[key as keyof SiteStatus['features']]
          return (
            <li key={key} data-state={isOn ? 'on' : 'off'}>
              <strong>{isOn ? 'On' : 'Off'}</strong>
              <span>
                {name}
                {!isOn && <span class="fine">{` Set ${setting} to switch it on.`}</span>}
              </span>
            </li>
          )
        })}
      </ul>
      <p class="fine">{`Version ${version}${isDevelopment ? ', development settings' : ''}.`}</p>
    </>
  )
}

function Components({ value: { status, components } }: { value: Health }) {
  return (
    <>
      <p class="lead" data-state={status}>
        {{ healthy: 'All is well.', degraded: 'It works, with a limitation.', unhealthy: 'Something is down.' }[status]}
      </p>
      <ul class="checks">
        {Object.entries(components).map(([name, component]) => (
          <li key={name} data-state={component.status}>
            <strong>{toWords(component.status)}</strong>
            <span>
              {toWords(name)}
              <span class="fine">{` ${component.reason ?? formatDuration(component.latencyMs)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Limits({ value: { limits, refused } }: { value: SiteStatus }) {
  const pairs: [string, string][] = [
    ['Messages a minute and shopper', `${formatCount(limits.turnsPerMinute)}, ${limits.turnBurst} at once`],
    ['Requests a minute and address', formatCount(limits.requestsPerMinute)],
    ...refused.map(({ scope, count }): [string, string] => [
      scope === 'visitor' ? 'Messages refused' : 'Requests refused',
      formatCount(count),
    ]),
  ]
  return (
    <>
      <Pairs of={pairs} />
      <p class="fine">Set TURN_LIMIT_PER_MINUTE and FLOOD_LIMIT_PER_MINUTE in wrangler.toml.</p>
    </>
  )
}

const TIERS: Record<string, string> = { isolate: 'In the isolate', place: 'In the data centre', kv: 'In KV' }

function Cache({ value: { cache } }: { value: SiteStatus }) {
  const action = useAction()
  const tiers = [...new Set(cache.map(({ tier }) => tier))]
  const clear = () =>
    action.run('Clearing…', async () => {
      const { deleted } = await adminRequest<{ deleted: number }>('/api/v1/admin/cache', 'DELETE')
      return `Cleared: ${countOf(deleted, 'entry', 'entries')}.`
    })
  return (
    <>
      {tiers.length === 0 && <p class="empty">Nothing was looked up in a cache yet.</p>}
      <Pairs of={tiers.map((tier) => [TIERS[tier] ?? toWords(tier), hitRateOf(cache, tier)])} />
      <button type="button" class="button button--quiet" onClick={clear}>
        Clear the cache
      </button>
      <Told of={action} />
    </>
  )
}

function hitRateOf(cache: SiteStatus['cache'], tier: string): string {
  const own = cache.filter((row) => row.tier === tier)
  const sum = (rows: typeof own) => rows.reduce((total, { count }) => total + count, 0)
  const hits = sum(own.filter(({ result }) => result === 'hit' || result === 'stale'))
  return `${formatShare(hits / Math.max(1, sum(own)))} of ${formatCount(sum(own))} lookups`
}
