import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy to a database, which can be made to fail. */
export interface TcpProxy {
  /** The database's address through the proxy. */
  readonly uri: string
  /** The number of open connections. */
  open(): number
  /** Sends new connections to another port; null refuses connections. */
  leadTo(port: number | null): Promise<void>
  /** Drops all data in both directions. Existing and new connections stay dead for good. */
  swallow(): void
  /** The same for existing connections only, as when a firewall forgets them. New ones are passed on. */
  forget(): void
  /** Resets existing connections, and accepts new ones without answering. */
  takeAndSayNothing(): void
  /** Passes on new connections, with this delay in each direction, in milliseconds. */
  passOn(delay?: number): void
  /** Resets all connections at once. */
  reset(): void
  close(): Promise<void>
}

type Mode = { readonly name: 'pass'; readonly delay: number } | { readonly name: 'swallow' | 'nobody' }

interface Link {
  readonly client: Socket
  readonly database: Socket | null
  /** No data is passed on any more. */
  dead: boolean
}

/** Opens a TCP proxy on loopback to the port in `uri`. */
export async function openProxy(uri: string): Promise<TcpProxy> {
  const links = new Set<Link>()
  let mode: Mode = { name: 'pass', delay: 0 }
  let target = Number(new URL(uri.replace(/^[^:]+/, 'http')).port)
  const server = createServer((client) => {
    const database = mode.name === 'pass' ? connect(target, '127.0.0.1').setNoDelay(true) : null
    const link: Link = { client: client.setNoDelay(true), database, dead: mode.name !== 'pass' }
    links.add(link)
    client
      .on('error', () => undefined)
      .once('close', () => {
        links.delete(link)
        database?.destroy()
      })
    if (!database) return void client.resume()
    database
      .on('error', () => undefined)
      .once('close', () => {
        if (!link.dead) client.destroy()
      })
    join(link, client, database, () => mode)
    join(link, database, client, () => mode)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const forget = () => {
    for (const link of links) link.dead = true
  }
  const reset = () => {
    for (const { client, database } of links) {
      client.resetAndDestroy()
      database?.resetAndDestroy()
    }
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    open: () => links.size,
    async leadTo(next) {
      if (next === null) {
        reset()
        if (server.listening) await once(server.close(), 'close')
        return
      }
      target = next
      if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    swallow() {
      mode = { name: 'swallow' }
      forget()
    },
    forget,
    takeAndSayNothing() {
      mode = { name: 'nobody' }
      reset()
    },
    passOn(delay = 0) {
      if (mode.name === 'nobody') reset() // nothing accepts them any more
      mode = { name: 'pass', delay }
    },
    reset,
    async close() {
      for (const { client, database } of links) {
        client.destroy()
        database?.destroy()
      }
      if (server.listening) await once(server.close(), 'close')
    },
  }
}

function join(link: Link, from: Socket, to: Socket, mode: () => Mode): void {
  from.on('data', (bytes) => {
    const now = mode()
    if (link.dead || now.name !== 'pass') return
    const pass = () => link.dead || to.destroyed || to.write(bytes)
    if (now.delay > 0) setTimeout(pass, now.delay)
    else pass()
  })
}
