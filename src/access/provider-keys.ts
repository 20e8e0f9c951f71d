import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey, errors as joseErrors } from 'jose'

/** How an identity provider is asked for its keys. All durations are in milliseconds. */
export interface Asking {
  /** How long it may take to send them. */
  readonly timeoutDuration: number
  /** How long it is not asked again for the key of a token that it did not have. */
  readonly cooldownDuration: number
  /** How long it is not asked again after it has failed. */
  readonly retryDuration: number
  /** Told once why the keys cannot be read, and once that they can be again. */
  readonly warn: (problem: string) => void
}

/**
 * The public keys at this address, for verifying tokens. They are fetched when they are first needed, and kept for ten
 * minutes, also while the provider fails. However many tokens come meanwhile, it is not asked for each.
 */
export function providerKeys(address: URL, { warn, retryDuration, ...durations }: Asking): JWTVerifyGetKey {
  const keySet = createRemoteJWKSet(address, durations)
  let failed: { readonly error: unknown; readonly at: number } | null = null
  let told = ''
  return async (header, token) => {
    if (failed && performance.now() - failed.at < retryDuration) return kept(failed.error, header, token)
    try {
      const key = await keySet(header, token)
      failed = null
      if (told !== '' && keySet.coolingDown) warn('The keys of the identity provider can be read again')
      if (keySet.coolingDown) told = '' // they have just been fetched
      return key
    } catch (error) {
      if (!isOfProvider(error)) throw error
      failed = { error: new ProviderError(reasonOf(error)), at: performance.now() }
      const why = reasonOf(error)
      if (why !== told) warn(`The keys of the identity provider cannot be read: ${why}`)
      told = why
      throw failed.error
    }
  }

  /** The key, if it is among those that are kept. Whether the provider has it by now, only the provider knows. */
  async function kept(error: unknown, ...asked: Parameters<JWTVerifyGetKey>) {
    const keys = keySet.fresh ? keySet.jwks() : undefined
    if (!keys) throw error
    return createLocalJWKSet(keys)(...asked).catch(() => Promise.reject(error))
  }
}

/** The keys of the provider could not be read: it is down, silent, or answers with something else. */
export class ProviderError extends Error {}

function isOfProvider(error: unknown): boolean {
  if (!(error instanceof joseErrors.JOSEError)) return true // of `fetch`
  return ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? `${error.message} (${String(cause.code)})` : error.message
}
