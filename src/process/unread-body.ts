import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import onHeaders from 'on-headers'

/**
 * Handles a request that may be answered before all of it has arrived, such as a refused one: the rest of its body
 * would precede the next request on the connection. A short rest is read and discarded. If more may come, the answer
 * says `Connection: close`, and the connection stays open until the client has had time to read it; closing at once
 * would reset the connection and lose the answer.
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
  response.once('finish', () => request.resume()) // whoever read the body has stopped
}

/** In bytes: ten times the allowed size of a request. */
const SHORT = 1_000_000

/** How long a client may go on sending data that nobody reads, in milliseconds. */
const LINGER = 2_000

/** A copy of the body, for a reader that stops by destroying it, which must not destroy the connection. */
function bodyOf(request: IncomingMessage): PassThrough {
  const body = new PassThrough().on('error', () => undefined) // the reader handles errors
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
