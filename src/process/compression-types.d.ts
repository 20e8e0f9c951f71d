/** The part of the package that we use. It has no types of its own, and the published ones require Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions, ZlibOptions } from 'node:zlib'

  interface Options extends ZlibOptions {
    /** In bytes. Shorter answers are not compressed. */
    readonly threshold?: number
    /** Whether an answer may be compressed. */
    readonly filter?: (request: IncomingMessage, response: ServerResponse) => boolean
    readonly brotli?: BrotliOptions
  }

  export default function compression(
    options?: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
