import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A load balancer in front of several servers. */
export interface RoundRobin {
  readonly origin: string
  /** From now on that place is taken by the server at this origin; null: by none. */
  lead(place: number, origin: string | null): void
  /** The requests that were lost: the place of the server that had taken them, and when. */
  readonly lost: readonly { readonly place: number; readonly at: number }[]
  /** How many answers each place has given. */
  readonly answered: readonly number[]
  close(): Promise<void>
}

/** Sends each request to the next server; one that nothing has taken yet goes to the one after. */
export async function roundRobin(places: number): Promise<RoundRobin> {
  const origins: (string | null)[] = Array(places).fill(null)
  const answered: number[] = Array(places).fill(0)
  const lost: { readonly place: number; readonly at: number }[] = []
  let next = 0
  const serve = async (asked: IncomingMessage, answer: ServerResponse) => {
    const body = await buffer(asked)
    const first = next
    next += 1
    for (let tries = 0; tries < places; tries += 1) {
      const place = (first + tries) % places
      const origin = origins[place]
      if (!origin) continue
      const outcome = await passOn(origin, asked, body, answer)
      if (outcome === 'refused') continue
      if (outcome === 'answered') answered[place] = (answered[place] ?? 0) + 1
      else lost.push({ place, at: performance.now() })
      if (outcome === 'lost') answer.destroy()
      return
    }
    answer.writeHead(502).end()
  }
  const proxy = createServer((asked, answer) => void serve(asked, answer).catch(() => answer.destroy()))
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo // it listens on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    lead(place, origin) {
      origins[place] = origin
    },
    lost,
    answered,
    async close() {
      proxy.closeAllConnections()
      await once(proxy.close(), 'close')
    },
  }
}

/** Over a connection of its own. */
function passOn(origin: string, { method, url, headers }: IncomingMessage, body: Buffer, answer: ServerResponse) {
  return new Promise<'answered' | 'refused' | 'lost'>((resolve) => {
    const { host: _, connection: __, 'transfer-encoding': ___, ...own } = headers
    const sent = request(`${origin}${url}`, { ...(method && { method }), headers: own, agent: false })
    sent.on('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'lost'))
    sent.on('response', (response) => {
      const { connection: ____, ...told } = response.headers
      buffer(response).then(
        (bytes) => {
          answer.writeHead(response.statusCode ?? 502, told).end(bytes)
          resolve('answered')
        },
        () => resolve('lost'),
      )
    })
    sent.end(body)
  })
}
