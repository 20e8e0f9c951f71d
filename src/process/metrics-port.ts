import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { originOf, refused } from './listener.ts'
import type { Metrics } from './metrics.ts'

export interface MetricsPort {
  /** Such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string
  close(): Promise<void>
}

/** Answers `/metrics` on a port of its own: figures tell what is asked, and are not for everybody who may ask. */
export async function openMetrics(port: number, host: string, metrics: Metrics): Promise<MetricsPort> {
  const server = createServer(async ({ method = '', url }, response) => {
    if (url !== '/metrics') return response.writeHead(404).end()
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
