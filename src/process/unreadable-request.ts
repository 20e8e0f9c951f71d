import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { bodyOf, type Refusal } from '../request/refusal.ts'
import type { RequestLine } from '../request/request-line.ts'
import { unread } from '../request/request-log.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'

/**
 * Answers requests that are no valid HTTP, too long in their headers, or too slow to arrive. The connection stays open
 * for a while and what still arrives is discarded: closing at once would reset the connection, and a client that is
 * still sending would lose the answer. Each is told to `log`.
 */
export function answerUnreadable(server: Server, log: (line: RequestLine) => void): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (socket.writableEnded) return // more of a request that has been answered
    const isAnswering = '_httpMessage' in socket && socket._httpMessage !== null
    if (!socket.writable || isAnswering) return void socket.destroy()
    const refusal = REFUSALS.get(error.code) ?? INVALID
    const body = bodyOf(refusal)
    const requestId = requestIdOf(null)
    log(unread(requestId, refusal.status, refusal.code))
    socket.end(
      [
        `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
        'Connection: close',
        'Content-Type: application/json; charset=utf-8',
        'X-Content-Type-Options: nosniff',
        `${REQUEST_ID}: ${requestId}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    )
    const timer = setTimeout(() => socket.destroy(), LINGER)
    socket.once('close', () => clearTimeout(timer))
  })
}

/** How long a client may go on sending what nobody reads, in milliseconds. */
const LINGER = 2_000

const INVALID: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request is not valid HTTP/1.1.',
}

const REFUSALS: ReadonlyMap<string | undefined, Refusal> = new Map<string, Refusal>([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      code: 'BAD_REQUEST',
      message: 'The address and the headers of a request may have 16 KB. Send the query in the body of a POST request.',
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    {
      status: 408,
      code: 'BAD_REQUEST',
      message: 'The request did not arrive in time: its headers may take 10 seconds, and all of it 30 seconds.',
    },
  ],
])
