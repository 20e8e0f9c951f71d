import { quotasOf, unmetered } from '../access/quotas.ts'
import { everybody, viewersBy } from '../access/viewers.ts'
import { watchedKeys } from '../access/watched-keys.ts'
import type { AccessSettings } from '../access-settings.ts'
import type { ServerSettings } from '../server.ts'

/**
 * Who is let in by these settings, and for how much: everybody, if they name no keys, and without limit, if they name no
 * quota. Throws a StartError if the file of keys cannot be used.
 */
export async function accessBy(
  { file, anonymous, pointsPerMinute }: AccessSettings,
  warn: (problem: string) => void,
): Promise<Required<Pick<ServerSettings, 'viewers' | 'quotas'>>> {
  return {
    viewers: file === null ? everybody : viewersBy({ keys: await watchedKeys(file, warn), anonymous }),
    quotas: pointsPerMinute === null ? unmetered : quotasOf(pointsPerMinute),
  }
}
