import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type ListenOptions, type Server } from 'node:net'

/**
 * Sockets that listen on one port, where the system lets them share it. Node accepts one connection of each in a turn
 * of the event loop (https://github.com/libuv/libuv/pull/3696), and with one socket a hundred that come at once would
 * wait for a hundred turns.
 */
export const SOCKETS = 32

/** What listens beside `server`, and gives its connections to it. `listenTogether` opens them. */
export function beside(server: HttpServer): readonly Server[] {
  return Array.from({ length: SOCKETS - 1 }, () =>
    createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket)),
  )
}

/**
 * Opens the port for all of them, or for the first alone where ports cannot be shared. Fails, as `listen` does, if
 * another program has it: to share it with a second server would give that one a part of the requests.
 */
export async function listenTogether(
  [first, ...others]: readonly [Server, ...Server[]],
  wanted: ListenOptions,
): Promise<void> {
  const alone = createServer()
  await listening(alone, wanted)
  const address = { ...wanted, port: (alone.address() as AddressInfo).port } // it is listening, and not on a pipe
  await closed(alone)
  try {
    for (const server of [first, ...others]) await listening(server, { ...address, reusePort: true })
  } catch {
    await Promise.all([first, ...others].map(closed))
    await listening(first, address)
  }
}

async function listening(server: Server, options: ListenOptions): Promise<void> {
  server.listen(options)
  await once(server, 'listening')
}

/** Stops listening. Waits for the connections that are open. */
export async function closed(server: Server): Promise<void> {
  const end = once(server, 'close')
  server.close()
  await end
}
