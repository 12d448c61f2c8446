/** A site for each of Playwright's workers, so that no test meets what another one does at that moment. */
import type { FullConfig } from '@playwright/test'
import { freePort } from '../support/free-port.ts'
import prepareSites from '../support/prepare-sites.ts'
import { type Site, startSite } from '../support/site.ts'

interface WorkerSite {
  url: string
  /** Where its tests put up a shop of their own, whose pages may hold the widget. */
  shopPort: number
}

export default async function startSites({ workers }: FullConfig): Promise<() => Promise<void>> {
  await prepareSites()
  const starts = await Promise.allSettled(Array.from({ length: workers }, startOne))
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const stop = async () => void (await Promise.all(started.map(({ site }) => site.stop())))
  const failed = starts.find(({ status }) => status === 'rejected')
  if (failed !== undefined) {
    await stop()
    throw new Error('a site of the tests did not start', { cause: (failed as PromiseRejectedResult).reason })
  }
  process.env['E2E_SITES'] = JSON.stringify(
    started.map(({ site, shopPort }): WorkerSite => ({ url: site.url, shopPort })),
  )
  return stop
}

async function startOne(): Promise<{ site: Site; shopPort: number }> {
  const shopPort = await freePort()
  const origins = `http://127.0.0.1:${shopPort},http://localhost:${shopPort}`
  return { site: await startSite({ TURN_LIMIT_PER_MINUTE: '12', ALLOWED_ORIGINS: origins }), shopPort }
}

/** That of this worker; null in the process that starts them. */
export function siteOfWorker(): WorkerSite | null {
  const [all, index] = [process.env['E2E_SITES'], process.env['TEST_PARALLEL_INDEX']]
  return all === undefined || index === undefined ? null : ((JSON.parse(all) as WorkerSite[])[Number(index)] ?? null)
}
