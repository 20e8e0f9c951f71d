import type { Server, ServerResponse } from 'node:http'
import type { Server as NetServer, Socket } from 'node:net'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { closed } from './shared-port.ts'

/** Stops a server without cutting off clients: each is told with its next answer that its connection will close. */
export interface Drain {
  readonly begun: boolean
  /** Whether a request is being answered. */
  isBusy(): boolean
  /** Must be called for each answer before it is begun. */
  answering(response: ServerResponse): void
  /**
   * Keeps accepting connections for `listenMs` milliseconds, so that a load balancer learns of the stop before it is
   * refused. After that, requests in progress have `graceMs` milliseconds to finish.
   */
  end(graceMs: number, listenMs?: number): Promise<void>
}

/** `others` listen beside the server, and give it their connections. */
export function drain(server: Server, others: readonly NetServer[]): Drain {
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
      const end = Promise.all([server, ...others].map(closed))
      const idle = setInterval(async () => {
        await turn() // a request that has come meanwhile is read first, and its connection is idle no more
        server.closeIdleConnections() // otherwise the server would wait for them
        sockets.destroyUnused()
      }, IDLE)
      const over = setTimeout(() => server.closeAllConnections(), graceMs)
      await end
      clearInterval(idle)
      clearTimeout(over)
    },
  }
}

/** How often a stop closes idle connections, and how long one may wait for its first request, in milliseconds. */
const IDLE = 100
const UNUSED = 1_000
/** How long a stop waits at most for a moment in which nobody connects, in milliseconds. */
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
    /** Waits until no connection is pending: those not yet accepted are reset when the server stops listening. */
    async noneWaits() {
      const latest = Date.now() + LULL
      for (let before = -1; before !== accepted && Date.now() < latest; ) {
        before = accepted
        await turn()
        await turn() // at least one of the two turns has polled for connections
      }
    },
    /**
     * Closes connections on which nothing was sent, such as browsers open in advance. Node does not count them as idle.
     */
    destroyUnused() {
      for (const [socket, connected] of since) {
        if (socket.bytesRead === 0 && Date.now() - connected >= UNUSED) socket.destroy()
      }
    },
  }
}
