import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connected } from '../graph/event-loop.ts'
import { StartError } from '../graph/start-error.ts'
import { type Refusal, refuse } from '../request/refusal.ts'
import type { RequestLine } from '../request/request-line.ts'
import { unread } from '../request/request-log.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'
import { type Allowed, addressed, refusalOf, targetOf } from './allowed-hosts.ts'
import { compressed } from './compression.ts'
import { crossOrigin } from './cross-origin.ts'
import { type Drain, drain } from './drain.ts'
import { beside, listenTogether } from './shared-port.ts'
import { readToItsEnd } from './unread-body.ts'
import { answerUnreadable } from './unreadable-request.ts'

/** An open port. Requests are answered with 503 until `serve` is called. */
export interface Listener {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string
  /** Answers requests by this handler from now on. */
  serve(handler: RequestListener): void
  /** From now on, what is refused before the handler is told to `log`. */
  tell(log: Log): void
  /** Whether a request is being answered. */
  isBusy(): boolean
  /** `/ready` reports the stop; new requests are still accepted for a while, then only those in progress finish. */
  readonly close: Drain['end']
}

type Log = (line: RequestLine) => void

/** The limits for connections and slow clients. */
export interface Bounds {
  /** Connections beyond this number are closed at once. */
  readonly maxConnections: number
  /**
   * How long a connection may wait for its next request, and how long a client may read nothing of an answer, in ms.
   */
  readonly keepAliveMs: number
  readonly stallTimeoutMs: number
}

export async function listen(
  port: number,
  host: string,
  allowed: Allowed = LOOPBACK,
  bounds: Bounds = USUAL,
): Promise<Listener> {
  let log: Log = () => undefined
  let handler: RequestListener = notReady((line) => log(line))
  const answer = crossOrigin(
    allowed.origins,
    compressed((request, response) => handler(request, response)),
  )
  const { maxConnections, keepAliveMs: keepAliveTimeout, stallTimeoutMs } = bounds
  const server = createServer({ ...SLOWEST, keepAliveTimeout }, (request, response) => {
    response.setTimeout(stallTimeoutMs, () => cutStalled(response))
    draining.answering(response)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    readToItsEnd(request, response)
    const target = targetOf(request)
    const refusal = refusalOf(request, target, allowed)
    if (refusal) return refuseLogged(request, response, refusal, log)
    if (draining.begun && target.path === '/ready') return void response.writeHead(503).end()
    request.url = target.path + target.search
    const named = addressed(request, target)
    if (named !== undefined) request.headers.host = named
    answer(request, response)
  })
  answerUnreadable(server, (line) => log(line))
  const others = beside(server)
  const draining = drain(server, others)
  server.on('connection', connected)
  closeBeyond(server, maxConnections)
  try {
    const backlog = maxConnections // Node's 511 are too few if it stands still for a moment
    await listenTogether([server, ...others], { port, host, backlog })
  } catch (error) {
    throw refused(error, port, host)
  }
  return {
    origin: originOf(host, (server.address() as AddressInfo).port), // it is listening, and not on a pipe
    serve(next) {
      handler = next
    },
    tell(told) {
      log = told
    },
    isBusy: draining.isBusy,
    close: draining.end,
  }
}

/** How long a client may take to send its headers, and its whole request, in milliseconds. */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }

/** Connections are kept alive longer than load balancers keep theirs, which might otherwise use one as it is closed. */
const USUAL: Bounds = { maxConnections: 2_000, keepAliveMs: 75_000, stallTimeoutMs: 30_000 }

/** Closes connections at once while as many as may be are open. */
function closeBeyond(server: Server, maxConnections: number): void {
  let open = 0
  server.on('connection', (socket) => {
    open += 1
    socket.once('close', () => {
      open -= 1
    })
    if (open > maxConnections) socket.destroy()
  })
}

/** Closes an answer that the client has stopped reading. One that is still being computed is not the client's fault. */
function cutStalled(response: ServerResponse): void {
  if (response.socket && response.socket.writableLength > 0) response.destroy()
}

/** Allows only the names of loopback. */
const LOOPBACK: Allowed = { hosts: [], origins: [] }

const NOT_READY: Refusal = {
  status: 503,
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database does not answer yet. Try again in a few seconds.',
}

const notReady =
  (log: Log): RequestListener =>
  (request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (path === '/live') return void response.writeHead(200).end()
    response.setHeader('Retry-After', '2')
    if (path === '/ready') refuse(response, NOT_READY)
    else refuseLogged(request, response, NOT_READY, log)
  }

function refuseLogged(request: IncomingMessage, response: ServerResponse, refusal: Refusal, log: Log): void {
  const requestId = requestIdOf(request.headers[REQUEST_ID])
  log(unread(requestId, refusal.status, refusal.code))
  refuse(response.setHeader(REQUEST_ID, requestId), refusal)
}

/** The address at which a browser on this machine reaches it. */
export function originOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** Says why the port cannot be opened, and which of these settings to change. */
export function refused(
  error: unknown,
  port: number,
  host: string,
  settings = { port: 'PORT', host: 'HOST' },
): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} on ${host} is taken by another program.\nStop that one, or choose another port: ${settings.port}=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `Port ${port} is one that only an administrator may use.\nChoose another: ${settings.port}=4000 npm start`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError(
      `${settings.host}=${host} is not an address of this machine.\nLeave ${settings.host} unset for 127.0.0.1.`,
    )
  }
  return error
}
