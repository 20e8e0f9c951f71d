import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuse } from '../request/refusal.ts'
import { hostNamed, isLoopback, refusalOf, targetOf } from './allowed-hosts.ts'
import { originOf, refused } from './listener.ts'
import type { Metrics } from './metrics.ts'

export interface MetricsPort {
  /** Such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string
  close(): Promise<void>
}

const OWN_NAMES =
  'The metrics answer to localhost and to addresses of this machine alone, and to no web page. METRICS_HOST opens them to others.'

/**
 * Answers `/metrics` on a port of its own: figures tell what is asked, and are not for everybody who may ask. On loopback
 * it answers to the names of this machine alone, so that no web page can read it under a name of its own.
 */
export async function openMetrics(port: number, host: string, metrics: Metrics): Promise<MetricsPort> {
  const isOwn = isLoopback(hostNamed(host) ?? '')
  const server = createServer(async (request, response) => {
    const { method = '' } = request
    const target = targetOf(request)
    const refusal = isOwn ? refusalOf(request, target, { hosts: [], origins: [] }) : null
    if (refusal) return refuse(response, { ...refusal, message: OWN_NAMES })
    if (target.path !== '/metrics') return response.writeHead(404).end()
    if (!['GET', 'HEAD'].includes(method)) return response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    const text = await metrics.text()
    return response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw refused(error, port, host, { port: 'METRICS_PORT', host: 'METRICS_HOST' })
  }
  const { port: opened } = server.address() as AddressInfo // it is listening, and not on a pipe
  return {
    url: `${originOf(host, opened)}/metrics`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
