import type { FetchAPI } from 'graphql-yoga'
import { clientError } from '../errors.ts'

/**
 * Refuses a request whose body is longer than allowed. `node:http` reads no more of a body than its Content-Length says,
 * so that only a body without one is counted as it arrives. Yoga's own limit counts all of them, through a stream each.
 */
export function keepBodySize(most: number, request: Request, fetchAPI: FetchAPI): Request | Promise<Request> {
  const length = request.headers.get('content-length')
  if (length === null) return counted(most, request, fetchAPI)
  if (Number(length) > most) throw tooLarge(most)
  return request
}

/** The same request, with a body that has arrived. */
async function counted(most: number, request: Request, { Request }: FetchAPI): Promise<Request> {
  if (!request.body) return request
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: Buffer.concat(chunks) })
}

const tooLarge = (most: number) =>
  clientError(
    'REQUEST_ENTITY_TOO_LARGE',
    `The body is too large: at most ${most.toLocaleString('en')} bytes are read.`,
    { rule: 'bodyBytes', http: { status: 413 } },
  )
