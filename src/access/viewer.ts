import type { ErrorCode } from '../errors.ts'

/** What viewers may do. There is one role so far: a reader sees the whole graph and changes nothing. */
export const roles = ['READER'] as const
export type Role = (typeof roles)[number]

/** Who asks. */
export interface Viewer {
  /** As the log says it; null for somebody unnamed. */
  readonly name: string | null
  readonly role: Role
  /** Whose quota its requests are charged to: that of its key, or of its network. */
  readonly account: string
}

/** Why nobody is let in by these credentials. The message never contains any of them. */
export interface Denial {
  readonly status: 401 | 403 | 503
  readonly code: ErrorCode
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

export const isDenial = (asked: Viewer | Denial): asked is Denial => 'code' in asked

/** The denial for a request without credentials. */
export const namesNobody: Denial = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message:
    'This server answers only to those who name themselves: send a key in the header Authorization: Bearer <key>.',
  headers: { 'WWW-Authenticate': 'Bearer realm="stancegraph"' },
}

/** The denial for credentials that cannot be used. `why` is the beginning of its message, a sentence. */
export const denied = (why: string): Denial => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  message: `${why} Send a key that is valid, in the header Authorization: Bearer <key>.`,
  headers: { 'WWW-Authenticate': 'Bearer realm="stancegraph", error="invalid_token"' },
})

/** The denial for a token without a role. `claim` should name one. */
export const mayNotRead = (claim: string): Denial => ({
  status: 403,
  code: 'FORBIDDEN',
  message: `The token is valid, and lets you do nothing here: its claim ${claim} should name one of the roles ${roles.join(', ').toLowerCase()}.`,
  headers: { 'WWW-Authenticate': 'Bearer realm="stancegraph", error="insufficient_scope"' },
})

/** The denial while nobody's token can be verified. */
export const unverifiable: Denial = {
  status: 503,
  code: 'PROVIDER_UNAVAILABLE',
  message:
    'The identity provider does not answer, and no token can be verified without it. Try again in a few seconds.',
  headers: { 'Retry-After': '5' },
}
