import type { IncomingMessage } from 'node:http'

/** What a request says about who sends it. */
export interface Credentials {
  /** The values of all its headers Authorization. */
  readonly authorization: readonly string[]
}

/** The credentials of a request from the network, or of one without a socket. Nothing else reads that header. */
export function credentialsOf(request: IncomingMessage | Request): Credentials {
  if ('headersDistinct' in request) return { authorization: request.headersDistinct['authorization'] ?? [] }
  const given = request.headers.get('authorization')
  return { authorization: given === null ? [] : [given] }
}

/** The token in `Bearer <token>`; null for any other value. */
export function bearerIn(value: string): string | null {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(value)?.[1] ?? null
}
