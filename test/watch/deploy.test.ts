/** The deployment as its owner runs it, with an account in a file in place of Cloudflare, and a running site to try. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeAccount, newAccount } from '../support/fake-wrangler/account.ts'
import { type Site, startSite } from '../support/site.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const NAME = 'smartshelf-ai-rehearsal'

let site: Site
let folder: string
let account: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smartshelf-rehearsal-'))
  account = join(folder, 'account.json')
  writeFileSync(account, JSON.stringify(newAccount()))
  site = await startSite()
})

afterAll(async () => {
  await site?.stop()
  for (const left of [folder, join(PROJECT, `.deploy/${NAME}.json`)]) rmSync(left, { recursive: true, force: true })
})

function deploy(...options: string[]): Promise<{ code: number | null; output: string }> {
  const args = ['scripts/deploy.ts', '--env', 'rehearsal', '--yes', '--skip-check', '--url', site.url, ...options]
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, FAKE_ACCOUNT: account, WRANGLER_PATH: join(PROJECT, 'test/support/fake-wrangler/main.ts') },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolveEnd) => child.on('close', (code) => resolveEnd({ code, output })))
}

const readAccount = () => JSON.parse(readFileSync(account, 'utf8')) as FakeAccount
const serving = () => readAccount().workers[NAME]?.traffic.map(({ version_id }) => version_id)

describe('npm run deploy', () => {
  it('brings a site up from nothing, and tries it', async () => {
    const { code, output } = await deploy()

    expect(output).toContain(`It runs at ${site.url}`)
    expect(output.match(/^ok {6}\w+:/gm)).toHaveLength(7)
    expect(code).toBe(0)
    expect(readAccount().databases.map(({ name }) => name)).toEqual(['smartshelf-rehearsal'])
  })

  it('goes from one version to the next', async () => {
    const before = serving()
    writeFileSync(account, JSON.stringify({ ...readAccount(), previewUrl: site.url }))

    const { code, output } = await deploy()

    expect({ code, failed: output.match(/^FAILED.*$/gm) }).toEqual({ code: 0, failed: null })
    expect(output.match(/^ok {6}\w+:/gm)).toHaveLength(14)
    expect(serving()).not.toEqual(before)
  })

  it('leaves the version that serves alone when the new one does not answer', async () => {
    const before = serving()
    writeFileSync(account, JSON.stringify({ ...readAccount(), previewUrl: 'http://127.0.0.1:9' }))

    const { code, output } = await deploy()

    expect(code).toBe(1)
    expect(output).toContain('does not serve')
    expect(serving()).toEqual(before)
  })
})

describe('the real wrangler', () => {
  it.each([
    ['deploy', '--dry-run'],
    ['versions', 'upload', '--dry-run'],
  ])('takes the configuration that a deployment writes for it: %s %s', (...command) => {
    const args = [...command, '--config', 'wrangler.deploy.json', '--minify', '--outdir', join(folder, 'out')]
    const { status, stdout, stderr } = spawnSync(join(PROJECT, 'node_modules/.bin/wrangler'), args, {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    })

    expect(`${stdout}${stderr}`).toMatch(/env\.DB[\s\S]*env\.CHAT_SESSION|env\.CHAT_SESSION[\s\S]*env\.DB/)
    expect(status).toBe(0)
  })
})
