import { type JWTPayload, errors as joseErrors, jwtVerify } from 'jose'
import { type Asking, ProviderError, providerKeys } from './provider-keys.ts'
import { type Denial, denied, mayNotRead, type Role, roles, unverifiable, type Viewer } from './viewer.ts'

/** The identity provider whose tokens are believed. */
export interface Provider {
  readonly issuer: string
  /** The name of this server in the provider's tokens. */
  readonly audience: string
  /** Where the provider publishes its public keys, as a JWK Set. */
  readonly keys: URL
  /** The claim that names roles: a text or a list of texts, one of which is a role. */
  readonly roleClaim: string
}

/** The viewer that a token names, or why it names nobody. */
export type Tokens = (token: string) => Promise<Viewer | Denial>

/** Only signatures with a pair of keys: with a shared secret, the public key could be taken for one. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA']

/** How far the clocks of the provider and of this server may differ, in seconds. */
const TOLERANCE = 5

const ASKING: Asking = {
  timeoutDuration: 2_000,
  cooldownDuration: 30_000,
  retryDuration: 5_000,
  warn: () => undefined,
}

/** Verifies JSON Web Tokens of the provider. */
export function tokensOf({ issuer, audience, keys, roleClaim }: Provider, asking: Partial<Asking> = {}): Tokens {
  const keySet = providerKeys(keys, { ...ASKING, ...asking })
  const rules = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: TOLERANCE, requiredClaims: ['exp', 'sub'] }
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keySet, rules)
      return viewerIn(payload)
    } catch (error) {
      return error instanceof ProviderError ? unverifiable : denied(reasonOf(error))
    }
  }

  function viewerIn(payload: JWTPayload): Viewer | Denial {
    const named = [payload[roleClaim]].flat()
    const role = roles.find((one) => named.includes(one.toLowerCase()))
    const { sub } = payload as { readonly sub?: unknown } // anything that is JSON
    if (typeof sub !== 'string' || sub === '') return denied('The claim sub of the token does not fit.')
    return role === undefined ? mayNotRead(roleClaim) : viewerOf(sub, role)
  }
}

/** The subject as the log says it has at most as many characters as the name of a key. */
const viewerOf = (subject: string, role: Role): Viewer => ({
  name: subject.slice(0, 60),
  role,
  account: `subject ${subject}`,
})

/** Claims are only compared after the signature, so whoever reads this holds a token of the provider. */
function reasonOf(error: unknown): string {
  if (error instanceof joseErrors.JWTExpired) return 'The token has expired.'
  if (error instanceof joseErrors.JWTClaimValidationFailed) return `The claim ${error.claim} of the token does not fit.`
  return 'The token is not one that this server can verify.'
}
