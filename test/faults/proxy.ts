import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a database that can be broken. */
export interface TcpProxy {
  /** The database's address by this way. */
  readonly uri: string
  /** How many connections lead to it. */
  open(): number
  /** From now on another port is meant; null: connections are refused. */
  leadTo(port: number | null): Promise<void>
  /** Nothing that is sent arrives, either way; connections of before and from now on stay dead for good. */
  swallow(): void
  /** The same of connections of before, as a firewall forgets them; new ones are passed on. */
  forget(): void
  /** Connections of before are reset, and new ones are taken; nobody is behind them. */
  takeAndSayNothing(): void
  /** Whatever is opened from now on is passed on, with so much delay each way, in milliseconds. */
  passOn(delay?: number): void
  /** Ends all connections at once by a reset. */
  reset(): void
  close(): Promise<void>
}

type Mode = { readonly name: 'pass'; readonly delay: number } | { readonly name: 'swallow' | 'nobody' }

interface Link {
  readonly client: Socket
  readonly database: Socket | null
  /** Nothing is passed on any more. */
  dead: boolean
}

/** A proxy for TCP on loopback, in front of what listens on that port. */
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
  const { port } = server.address() as AddressInfo // it listens, and not on a pipe
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
      if (mode.name === 'nobody') reset() // whoever took them has ended
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
