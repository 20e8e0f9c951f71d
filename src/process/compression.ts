import type { RequestListener } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'

/**
 * Compresses answers of 1 KB and more with a method the client accepts, off the event loop. The settings favor speed,
 * because an answer is read only once. Each write is flushed at once, so that an answer in pieces is not delayed.
 */
export function compressed(handler: RequestListener): RequestListener {
  return (request, response) => compress(request, response, () => handler(request, response))
}

const compress = compression({
  threshold: 1_024,
  filter: (_, response) => response.hasHeader('Content-Type'), // every answer with this header is text
  level: constants.Z_BEST_SPEED,
  flush: constants.Z_SYNC_FLUSH,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 }, flush: constants.BROTLI_OPERATION_FLUSH },
})
