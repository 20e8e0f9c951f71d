/** What we use of the package, which has no types; the published ones want Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions, ZlibOptions } from 'node:zlib'

  interface Options extends ZlibOptions {
    /** In bytes: what is shorter goes out as it is. */
    readonly threshold?: number
    /** Whether an answer may be compressed. */
    readonly filter?: (request: IncomingMessage, response: ServerResponse) => boolean
    readonly brotli?: BrotliOptions
  }

  export default function compression(
    options?: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
