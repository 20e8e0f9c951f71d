import { resolve } from 'node:path'
import type { Provider } from './access/tokens.ts'
import { type Role, roles } from './access/viewer.ts'
import { type Others, others } from './request/trusted-documents.ts'
import { oneOf, type Setting, several, whole } from './setting-values.ts'

/** Who may read. */
export interface AccessSettings {
  /** The file of keys, an absolute path; null = there are no keys. */
  readonly file: string | null
  /** What a request without credentials may do; null = nothing. */
  readonly anonymous: Role | null
  /** The identity provider whose tokens are believed; null = none. */
  readonly provider: Provider | null
  /** The quota of a key, in points a minute; null = there are no quotas. */
  readonly pointsPerMinute: number | null
  /** Manifests of trusted documents, absolute paths, and who may send others. */
  readonly manifests: readonly string[]
  readonly others: Others
}

export function accessSettings(setting: Setting, problem: (text: string) => void): AccessSettings {
  const file = setting<string | null>('ACCESS_FILE', null, (path) => resolve(path))
  const role = setting<Role | 'NONE'>('ANONYMOUS_ROLE', 'READER', oneOf([...roles, 'NONE']))
  const provider = providerBy(setting, problem)
  if (role === 'NONE' && file === null && provider === null) {
    problem('ANONYMOUS_ROLE=NONE lets nobody in while there are no keys: name a file of keys in ACCESS_FILE')
  }
  const pointsPerMinute = setting<number | null>('POINTS_PER_MINUTE', null, whole(10, 1_000_000_000))
  const manifests = setting(
    'TRUSTED_DOCUMENTS',
    [],
    several((path) => resolve(path)),
  )
  const otherDocuments = setting<Others>('OTHER_DOCUMENTS', 'all', oneOf(others))
  if (otherDocuments === 'keys' && file === null && provider === null) {
    problem('OTHER_DOCUMENTS=keys needs keys: name a file of keys in ACCESS_FILE')
  }
  return {
    file,
    anonymous: role === 'NONE' ? null : role,
    provider,
    pointsPerMinute,
    manifests,
    others: otherDocuments,
  }
}

/** Null if none of its settings is there, or not all of them. */
function providerBy(setting: Setting, problem: (text: string) => void): Provider | null {
  const issuer = setting('JWT_ISSUER', '', String)
  const audience = setting('JWT_AUDIENCE', '', String)
  const keys = setting<URL | null>('JWT_JWKS_URL', null, keysAddress)
  const roleClaim = setting('JWT_ROLE_CLAIM', '', String)
  const given = Object.entries({
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
    JWT_JWKS_URL: keys,
    JWT_ROLE_CLAIM: roleClaim,
  })
  const missing = given.filter(([, value]) => !value).map(([name]) => name)
  if (keys && missing.length === 0) return { issuer, audience, keys, roleClaim }
  if (missing.length < given.length) problem(`${missing.join(', ')} must be set too: tokens take all of JWT_…, or none`)
  return null
}

/** Whoever can change the keys on their way here can make any token. */
function keysAddress(text: string): URL {
  const address = URL.parse(text)
  if (address?.username || address?.password)
    throw new Error('has a user name or a password in it: the keys are public, and fetched without')
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address?.hostname ?? '')
  if (address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback)) return address
  throw new Error(`is an https address, or an http one of this machine, not ${JSON.stringify(text)}`)
}
