import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'

/** Ends a server and cuts no client off: with its next answer each hears that this was the last one of its connection. */
export interface Drain {
  readonly begun: boolean
  /** Whether a request is being answered. */
  isBusy(): boolean
  /** To be told of each answer before it is begun. */
  answering(response: ServerResponse): void
  /**
   * Still takes connections for `listenMs`, so that whoever sends requests here hears of the stop before it is refused.
   * After that, what is in flight may go on for `graceMs`.
   */
  end(graceMs: number, listenMs?: number): Promise<void>
}

export function drain(server: Server): Drain {
  const underWay = new Set<ServerResponse>()
  const unused = unusedSockets(server)
  let begun = false
  return {
    get begun() {
      return begun
    },
    isBusy: () => underWay.size > 0,
    answering(response) {
      if (begun) isLast(response)
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
    },
    async end(graceMs, listenMs = 0) {
      begun = true
      for (const response of underWay) isLast(response)
      await pause(listenMs)
      await nextTurn() // whoever has connected by now is answered
      const closed = once(server, 'close')
      server.close()
      const idle = setInterval(() => {
        server.closeIdleConnections() // these would be waited for
        unused.destroy()
      }, IDLE)
      const over = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearInterval(idle)
      clearTimeout(over)
    },
  }
}

/** After so many milliseconds without a request a connection is given up, in a stop. */
const IDLE = 100

function isLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}

/** Connections on which nothing has come, as browsers open them ahead: Node does not count them among the idle ones. */
function unusedSockets(server: Server) {
  const since = new Map<Socket, number>()
  server.on('connection', (socket) => {
    since.set(socket, Date.now())
    socket.once('close', () => since.delete(socket))
  })
  return {
    destroy() {
      for (const [socket, connected] of since) {
        if (socket.bytesRead === 0 && Date.now() - connected >= IDLE) socket.destroy()
      }
    },
  }
}
