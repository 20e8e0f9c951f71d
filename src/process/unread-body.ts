import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import onHeaders from 'on-headers'

/**
 * For a request that may be answered before all of it has come, as one that is refused: what still comes of it would
 * stand before the next request on its connection. A short rest is read and thrown away. Where more may come, the answer
 * says `Connection: close`, and the connection stays until the client has had time to read that: closed at once, it
 * would be reset, and the answer lost.
 */
export function readToItsEnd(request: IncomingMessage, response: ServerResponse): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = request.headers
  const isShort = coding === undefined && Number(length) <= SHORT
  if (coding !== undefined) Object.assign(request, { body: bodyOf(request) })
  onHeaders(response, () => {
    if (isShort || request.complete) return
    response.setHeader('Connection', 'close')
    request.socket.destroySoon = () => linger(request)
  })
  response.once('finish', () => request.resume()) // whoever read it has stopped
}

/** In bytes: ten times what a request may have. */
const SHORT = 1_000_000

/** How long a client may go on sending what nobody reads, in milliseconds. */
const LINGER = 2_000

/** What comes, for a reader who gives it up by destroying it: that is not to take the connection along. */
function bodyOf(request: IncomingMessage): PassThrough {
  const body = new PassThrough().on('error', () => undefined) // is for whoever reads it
  request.once('close', () => {
    if (!request.complete) body.destroy()
  })
  return request.pipe(body)
}

function linger(request: IncomingMessage): void {
  const { socket } = request
  const end = () => socket.destroy()
  const timer = setTimeout(end, LINGER)
  socket.once('close', () => clearTimeout(timer))
  let came = 0
  request.on('data', (chunk: Buffer) => {
    came += chunk.length
    if (came > SHORT) end()
  })
  request.once('end', end)
  socket.end()
}
