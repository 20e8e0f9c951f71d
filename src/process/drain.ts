import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'

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
  const sockets = socketsOf(server)
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
      await sockets.noneWaits()
      const closed = once(server, 'close')
      server.close()
      const idle = setInterval(() => {
        server.closeIdleConnections() // these would be waited for
        sockets.destroyUnused()
      }, IDLE)
      const over = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearInterval(idle)
      clearTimeout(over)
    },
  }
}

/** How often, in milliseconds, a stop gives up connections without a request; and how long one may be without its first. */
const IDLE = 100
const UNUSED = 1_000
/** How long a stop waits, in milliseconds, for a moment in which nobody connects. */
const LULL = 2_000

function isLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}

function socketsOf(server: Server) {
  const since = new Map<Socket, number>()
  let accepted = 0
  server.on('connection', (socket) => {
    accepted += 1
    since.set(socket, Date.now())
    socket.once('close', () => since.delete(socket))
  })
  return {
    /** Those that have connected and were not accepted yet are reset when a server ends to listen: none is left. */
    async noneWaits() {
      const latest = Date.now() + LULL
      for (let before = -1; before !== accepted && Date.now() < latest; ) {
        before = accepted
        await turn()
        await turn() // of which one at least has looked who connects
      }
    },
    /** Connections on which nothing has come, as browsers open them ahead: Node does not count them among the idle ones. */
    destroyUnused() {
      for (const [socket, connected] of since) {
        if (socket.bytesRead === 0 && Date.now() - connected >= UNUSED) socket.destroy()
      }
    },
  }
}
