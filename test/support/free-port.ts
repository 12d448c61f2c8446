/** A port of one's own, so that whatever else runs on the machine is not in the way. */
import { createServer } from 'node:net'

/** Below the ports that systems lend to outgoing connections: one of those could take it before the server does. */
const FIRST_PORT = 11_000
const PORTS = 20_000

/** A port that nobody listened on a moment ago, drawn by chance so that tests side by side draw different ones. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
