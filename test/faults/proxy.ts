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
  /**
   * Resets the connection of the next transaction that contains this text, at its commit: BEFORE the database receives
   * the commit, or once it has ANSWERED. `after` is how many such transactions to let through first. Resolves when the
   * connection was reset.
   */
  cutAtCommit(text: string, when: 'BEFORE' | 'ANSWERED', after?: number): Promise<void>
  close(): Promise<void>
}

type Mode = { readonly name: 'pass'; readonly delay: number } | { readonly name: 'swallow' | 'nobody' }

interface Link {
  readonly client: Socket
  readonly database: Socket | null
  /** No data is passed on any more. */
  dead: boolean
  /** Whether its open transaction contains the text of the cut. */
  isMeant: boolean
  /** Whether to reset it at the next answer. */
  isCommitting: boolean
}

interface Cut {
  readonly text: string
  readonly when: 'BEFORE' | 'ANSWERED'
  /** How many matching commits to let through first. */
  after: number
  readonly happened: () => void
}

/** Bolt's COMMIT message, with its length and its end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** Opens a TCP proxy on loopback to the port in `uri`. */
export async function openProxy(uri: string): Promise<TcpProxy> {
  const links = new Set<Link>()
  let mode: Mode = { name: 'pass', delay: 0 }
  let cut: Cut | null = null
  let target = Number(new URL(uri.replace(/^[^:]+/, 'http')).port)
  const server = createServer((client) => {
    const database = mode.name === 'pass' ? connect(target, '127.0.0.1').setNoDelay(true) : null
    const link: Link = {
      client: client.setNoDelay(true),
      database,
      dead: mode.name !== 'pass',
      isMeant: false,
      isCommitting: false,
    }
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
    client.on('data', (bytes) => {
      if (cut && bytes.includes(cut.text)) link.isMeant = true
      if (!cut || !link.isMeant || !bytes.includes(COMMIT)) return
      link.isMeant = false
      cut.after -= 1
      if (cut.after >= 0) return
      if (cut.when === 'ANSWERED') link.isCommitting = true
      else end(link)
    })
    database.on('data', () => {
      if (link.isCommitting) end(link)
    })
    join(link, client, database, () => mode)
    join(link, database, client, () => mode)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const end = (link: Link) => {
    link.dead = true
    link.client.resetAndDestroy()
    link.database?.resetAndDestroy()
    cut?.happened()
    cut = null
  }
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
    cutAtCommit: (text, when, after = 0) =>
      new Promise((happened) => {
        cut = { text, when, after, happened }
      }),
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
