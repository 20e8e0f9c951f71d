import { bearerIn, type Credentials } from './credentials.ts'
import { idIn, isTextOf } from './key.ts'
import type { Tokens } from './tokens.ts'
import { type Denial, denied, namesNobody, type Role, type Viewer } from './viewer.ts'
import type { WatchedKeys } from './watched-keys.ts'

/** Tells who asks. */
export interface Viewers {
  /** The viewer that the credentials name, or why they name nobody. */
  viewerOf(credentials: Credentials): Promise<Viewer | Denial>
}

/** Everybody is an unnamed reader, whatever they send: a server without settings of access. */
export const everybody: Viewers = {
  viewerOf: async ({ network }) => ({ name: null, role: 'READER', account: network }),
}

export interface Admitted {
  /** Null if there is no file of keys. */
  readonly keys: WatchedKeys | null
  /** Null if no identity provider is believed. */
  readonly tokens?: Tokens | null
  /** What a request without credentials may do; null = nothing. */
  readonly anonymous: Role | null
}

/** Credentials that cannot be used are denied, and never count as none. */
export function viewersBy({ keys, tokens = null, anonymous }: Admitted, now: () => number = Date.now): Viewers {
  return {
    async viewerOf({ authorization, network }) {
      const [value, ...more] = authorization
      if (value === undefined)
        return anonymous === null ? namesNobody : { name: null, role: anonymous, account: network }
      if (more.length > 0) return denied('This request has several headers Authorization.')
      if (value.length > LONGEST) return denied('The header Authorization is too long.')
      const token = bearerIn(value)
      if (token === null) return denied('The header Authorization is not of the form Bearer <key>.')
      return tokens && /^[^.]+\.[^.]+\.[^.]*$/.test(token) ? tokens(token) : byKey(token)
    },
  }

  async function byKey(token: string): Promise<Viewer | Denial> {
    const id = idIn(token)
    const key = id === null ? undefined : await keys?.find(id)
    if (!isTextOf(key ?? NO_KEY, token) || !key) return denied('The key is not known.')
    if (key.revoked !== null) return denied('The key was revoked.')
    if (Date.parse(key.expires) <= now()) return denied(`The key expired at ${key.expires}.`)
    return { name: key.name, role: key.role, account: `key ${key.id}` }
  }
}

/** In characters. */
const LONGEST = 8_192

/** Compared with where there is no key, so that it takes as long. */
const NO_KEY = { hash: '0'.repeat(64) }
