import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchFeed, type FetchDeps } from '../../../src/adapters/feeds/fetch-feed.ts'
import { refuseAddress } from '../../../src/domain/feeds/public-address.ts'
import { startFeedServer, type FeedServer } from '../../support/feed-server/server.ts'

let server: FeedServer

beforeAll(async () => {
  server = await startFeedServer()
})

afterAll(() => server.close())

/** As in production, but for the one server of the test on this machine. */
function deps(limits: FetchDeps['limits'] = {}): FetchDeps {
  return {
    fetch: (request) => fetch(request),
    refuse: (address) => (address.startsWith(`${server.url}/`) ? null : refuseAddress(address)),
    limits,
  }
}

const get = (path: string, limits: FetchDeps['limits'] = {}, known: { etag?: string; lastModified?: string } = {}) =>
  fetchFeed(
    { url: `${server.url}${path}`, etag: known.etag ?? null, lastModified: known.lastModified ?? null },
    deps(limits),
  )

async function put(name: string, body: string, headers: Record<string, string> = {}): Promise<void> {
  await fetch(`${server.url}/files/${name}`, { method: 'PUT', body, headers })
}

async function textOf(path: string): Promise<string> {
  const result = await get(path)
  if (result.kind !== 'file') throw new Error(JSON.stringify(result))
  return new TextDecoder().decode(result.file.bytes)
}

describe('fetching a feed', () => {
  it('gives the file with what the server says of it', async () => {
    await put('a.csv', 'id,title\n', { 'x-etag': '"one"', 'content-type': 'text/csv' })

    const result = await get('/files/a.csv')

    expect(result).toMatchObject({ kind: 'file', file: { etag: '"one"', lastModified: null, contentType: 'text/csv' } })
    expect(await textOf('/files/a.csv')).toBe('id,title\n')
  })

  it('asks only for what has changed since', async () => {
    const date = 'Sat, 28 Nov 2026 10:00:00 GMT'
    await put('b.csv', 'id\n', { 'x-etag': '"b1"', 'x-last-modified': date })

    expect(await get('/files/b.csv', {}, { etag: '"b1"' })).toEqual({ kind: 'unchanged' })
    expect(await get('/files/b.csv', {}, { lastModified: date })).toEqual({ kind: 'unchanged' })
    expect(await get('/files/b.csv', {}, { etag: '"older"' })).toMatchObject({ kind: 'file' })
  })

  it('unpacks what is packed', async () => {
    expect(await textOf('/packed/x')).toContain('packed-1')
  })

  it('follows three redirects and no fourth', async () => {
    await put('c.csv', 'id\n')

    expect(await get('/hop/3?to=c.csv')).toMatchObject({ kind: 'file' })
    expect(await get('/hop/4?to=c.csv')).toEqual({ kind: 'failed', problem: expect.stringContaining('more than 3') })
  })

  it.each([
    'http://shop.example.com/feed.csv',
    'https://127.0.0.1/feed.csv',
    'https://2130706433/',
    'https://[::1]/feed.csv',
    'https://metadata.google.internal/',
    '//10.0.0.1/feed.csv',
    'file:///etc/passwd',
  ])('is not led to %s', async (target) => {
    const result = await get(`/redirect/x?to=${encodeURIComponent(target)}`)

    expect(result).toEqual({ kind: 'failed', problem: expect.stringContaining('leads elsewhere') })
  })

  it('does not ask a private address at all', async () => {
    let asked = 0
    const production: FetchDeps = {
      fetch: (request) => {
        asked++
        return fetch(request)
      },
    }

    const result = await fetchFeed({ url: `${server.url}/files/a.csv`, etag: null, lastModified: null }, production)

    expect(result).toMatchObject({ kind: 'failed', problem: expect.stringContaining('refused') })
    expect(asked).toBe(0)
  })

  it.each([
    ['/status/500', 'status 500'],
    ['/status/403', 'status 403'],
    ['/status/206', 'status 206'],
    ['/nowhere', 'nowhere'],
    ['/cut', 'broke off'],
    ['/cutchunk', 'broke off'],
    ['/announced', 'larger than'],
    ['/badpack', 'cannot be unpacked'],
  ])('tells what is wrong at %s', async (path, words) => {
    const result = await get(path)

    expect(result).toEqual({ kind: 'failed', problem: expect.stringContaining(words) })
  })

  it.each([
    ['/huge', { maxBytes: 300_000 }, 'larger than'],
    ['/bomb', { maxBytes: 1024 * 1024 }, 'larger than 1 MiB'],
    ['/silent', { silenceMs: 50 }, 'sent nothing'],
    ['/silent', { totalMs: 50 }, 'did not send the whole file'],
    ['/mute', { totalMs: 50 }, 'did not send the whole file'],
  ] satisfies [string, FetchDeps['limits'], string][])('does not wait for %s with %j', async (path, limits, words) => {
    const result = await get(path, limits)

    expect(result).toEqual({ kind: 'failed', problem: expect.stringContaining(words) })
  })

  it('tells of a server that is not there', async () => {
    const gone = await startFeedServer()
    await gone.close()
    const result = await fetchFeed(
      { url: `${gone.url}/x`, etag: null, lastModified: null },
      { ...deps(), refuse: () => null },
    )

    expect(result).toMatchObject({ kind: 'failed', problem: expect.stringContaining('cannot be reached') })
  })
})
