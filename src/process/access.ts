import { quotasOf, unmetered } from '../access/quotas.ts'
import { tokensOf } from '../access/tokens.ts'
import { everybody, viewersBy } from '../access/viewers.ts'
import { watchedKeys } from '../access/watched-keys.ts'
import type { AccessSettings } from '../access-settings.ts'
import type { ServerSettings } from '../server.ts'

/**
 * Who is let in by these settings, and for how much: everybody, if they name no keys, and without limit, if they name no
 * quota. Throws a StartError if the file of keys cannot be used.
 */
export async function accessBy(
  { file, anonymous, provider, pointsPerMinute }: AccessSettings,
  warn: (problem: string) => void,
): Promise<Required<Pick<ServerSettings, 'viewers' | 'quotas'>>> {
  const keys = file === null ? null : await watchedKeys(file, warn)
  const tokens = provider && tokensOf(provider)
  return {
    viewers: keys || tokens ? viewersBy({ keys, tokens, anonymous }) : everybody,
    quotas: pointsPerMinute === null ? unmetered : quotasOf(pointsPerMinute),
  }
}
