import { everybody, type Viewers, viewersBy } from '../access/viewers.ts'
import { watchedKeys } from '../access/watched-keys.ts'
import type { AccessSettings } from '../access-settings.ts'

/** Who is let in by these settings: everybody, if they name no keys. Throws a StartError if the file cannot be used. */
export async function viewersOf(
  { file, anonymous }: AccessSettings,
  warn: (problem: string) => void,
): Promise<Viewers> {
  return file === null ? everybody : viewersBy({ keys: await watchedKeys(file, warn), anonymous })
}
