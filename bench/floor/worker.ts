/**
 * The least that a chat on this platform costs: an object that hibernates, and one full-text query for each message. What
 * `npm run bench:load` measures everything against.
 */
import { DurableObject } from 'cloudflare:workers'

interface FloorEnv {
  DB: D1Database
  FLOOR: DurableObjectNamespace<Floor>
}

export class Floor extends DurableObject<FloorEnv> {
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    server.send(JSON.stringify({ type: 'session', lastSeq: 0 }))
    return new Response(null, { status: 101, webSocket: client })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const { turnId } = JSON.parse(message as string) as { turnId?: string }
    if (turnId === undefined) return
    const { results } = await this.env.DB.prepare(
      `SELECT p.id, p.title FROM product_search f JOIN product p ON p.key = f.rowid
       WHERE product_search MATCH 'laptop' ORDER BY rank LIMIT 5`,
    ).all()
    socket.send(JSON.stringify({ type: 'turn_finished', turnId, status: 'complete', results }))
  }
}

export default {
  fetch(request: Request, env: FloorEnv): Response | Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/health/live') return new Response('alive')
    return env.FLOOR.getByName(pathname).fetch(request)
  },
}
