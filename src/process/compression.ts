import type { RequestListener } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'

/**
 * Compresses answers from 1 KB on with what the client accepts, off the event loop. Fast settings: an answer is read
 * once. What is written comes out at once, so that an answer in pieces is not held up.
 */
export function compressed(handler: RequestListener): RequestListener {
  return (request, response) => compress(request, response, () => handler(request, response))
}

const compress = compression({
  threshold: 1_024,
  filter: (_, response) => response.hasHeader('Content-Type'), // all that has one is text
  level: constants.Z_BEST_SPEED,
  flush: constants.Z_SYNC_FLUSH,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 }, flush: constants.BROTLI_OPERATION_FLUSH },
})
