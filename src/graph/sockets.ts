import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { Socket } from 'node:net'

/** The connections that some work has opened. */
export interface Sockets {
  /** Whatever `work` opens, now or later, is one of them. */
  during<T>(work: () => T): T
  /** How many are open. */
  count(): number
  /** How many bytes have come over them so far. */
  heard(): number
  destroy(): void
}

/**
 * A driver closes only connections over which it has shaken hands: with a server that takes connections and says
 * nothing, the others would stay open for good.
 */
export function openSockets(): Sockets {
  const open = new Set<Socket>()
  let heardOnClosed = 0
  const add = (socket: Socket) => {
    open.add(socket)
    socket.once('connect', () => socket.setKeepAlive(true, KEPT_ALIVE))
    socket.once('close', () => {
      open.delete(socket)
      heardOnClosed += socket.bytesRead
    })
  }
  return {
    during: (work) => opener.run(add, work),
    count: () => open.size,
    heard: () => Array.from(open, ({ bytesRead }) => bytesRead).reduce((sum, bytes) => sum + bytes, heardOnClosed),
    destroy: () => {
      for (const socket of open) socket.destroy()
    },
  }
}

/** After so many milliseconds of silence the other machine is asked for a sign of life: what is between forgets no connection. */
const KEPT_ALIVE = 15_000

const opener = new AsyncLocalStorage<(socket: Socket) => void>()

subscribe('net.client.socket', (message) => {
  if (typeof message === 'object' && message && 'socket' in message && message.socket instanceof Socket)
    opener.getStore()?.(message.socket)
})
