/** The part of the package that we use. It has no types. */
declare module 'on-headers' {
  import type { ServerResponse } from 'node:http'

  export default function onHeaders(response: ServerResponse, listener: () => void): void
}
