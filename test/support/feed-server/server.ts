/** A file server that misbehaves in the ways that servers of product files do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

interface Stored {
  body: string
  type: string
  etag: string | null
  lastModified: string | null
}

export interface FeedServer {
  server: Server
  url: string
  close: () => Promise<void>
}

/**
 * `PUT /files/NAME` stores a file (`X-ETag`, `X-Last-Modified` are handed out with it), `GET` gives it or 304. `GET
 * /seen/NAME` tells the conditions of the last request for it. The other paths misbehave.
 */
export async function startFeedServer(): Promise<FeedServer> {
  const files = new Map<string, Stored>()
  const seen = new Map<string, unknown>()
  const server = createServer((request, response) => {
    void answer(request, response, files, seen).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('invariant: the server listens on a port')
  return {
    server,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Map<string, Stored>,
  seen: Map<string, unknown>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server')
  const [, what = '', name = ''] = pathname.split('/')
  if (what === 'files' && request.method === 'PUT') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    files.set(name, {
      body: Buffer.concat(chunks).toString(),
      type: request.headers['content-type'] ?? 'text/csv',
      etag: header(request, 'x-etag'),
      lastModified: header(request, 'x-last-modified'),
    })
    return void response.writeHead(204).end()
  }
  if (what === 'files') return sendFile(request, response, name, files, seen)
  if (what === 'seen') return void response.end(JSON.stringify(seen.get(name) ?? null))
  const misbehave = MISBEHAVIOURS[what]
  if (misbehave === undefined) return void response.writeHead(404).end('no')
  misbehave(response, name, searchParams)
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  files: Map<string, Stored>,
  seen: Map<string, unknown>,
): void {
  const file = files.get(name)
  if (file === undefined) return void response.writeHead(404).end('no')
  const noneMatch = header(request, 'if-none-match')
  const modifiedSince = header(request, 'if-modified-since')
  seen.set(name, { noneMatch, modifiedSince })
  const headers = {
    ...(file.etag === null ? {} : { ETag: file.etag }),
    ...(file.lastModified === null ? {} : { 'Last-Modified': file.lastModified }),
  }
  const isSame =
    (noneMatch !== null && noneMatch === file.etag) || (modifiedSince !== null && modifiedSince === file.lastModified)
  if (isSame) return void response.writeHead(304, headers).end()
  response.writeHead(200, { 'Content-Type': file.type, ...headers }).end(file.body)
}

const MISBEHAVIOURS: Record<string, (response: ServerResponse, name: string, query: URLSearchParams) => void> = {
  /** Redirects `name` more times, then to a file. */
  hop: (response, name, query) => {
    const left = Number(name)
    const target = left > 1 ? `/hop/${left - 1}?to=${query.get('to') ?? ''}` : `/files/${query.get('to') ?? ''}`
    response.writeHead(302, { Location: target }).end()
  },
  redirect: (response, _, query) => void response.writeHead(301, { Location: query.get('to') ?? '' }).end(),
  nowhere: (response) => void response.writeHead(302).end(),
  status: (response, name) => void response.writeHead(Number(name)).end('no'),
  silent: (response) => void response.writeHead(200, { 'Content-Type': 'text/csv' }).write('id,title\n'),
  mute: () => {},
  cut: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': '1000' })
    response.write('id,title,price\n1,Lamp,5\n', () => response.destroy())
  },
  cutchunk: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Transfer-Encoding': 'chunked' })
    response.write('id,title,price\n1,Lamp,5\n', () => response.destroy())
  },
  huge: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' })
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      response.once('drain', more)
    }
    more()
  },
  announced: (response) => void response.writeHead(200, { 'Content-Length': String(1e12) }).write('id'),
  bomb: (response) => void response.end(gzipSync(Buffer.alloc(4 * 1024 * 1024))),
  packed: (response) => void response.end(gzipSync('id,title,price\npacked-1,Lamp,5 USD\n')),
  badpack: (response) => void response.end(Buffer.from([0x1f, 0x8b, 1, 2, 3])),
  page: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><html><h1>Log in</h1></html>')
  },
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
