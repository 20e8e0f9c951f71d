import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { documentsIn, type Manifest } from '../access/documents.ts'
import { quotasOf, unmetered } from '../access/quotas.ts'
import { tokensOf } from '../access/tokens.ts'
import { everybody, viewersBy } from '../access/viewers.ts'
import { reasonOf, watchedKeys } from '../access/watched-keys.ts'
import type { AccessSettings } from '../access-settings.ts'
import { BUILT } from '../explore/built-parts.ts'
import { StartError } from '../graph/start-error.ts'
import type { ServerSettings } from '../server.ts'

/**
 * Who is let in by these settings, and for how much: everybody, if they name no keys, and without limit, if they name no
 * quota. Throws a StartError if the file of keys or a manifest cannot be used.
 */
export async function accessBy(
  { file, anonymous, provider, pointsPerMinute, manifests, others }: AccessSettings,
  warn: (problem: string) => void,
): Promise<Required<Pick<ServerSettings, 'viewers' | 'quotas' | 'trust'>>> {
  const keys = file === null ? null : await watchedKeys(file, warn)
  const tokens = provider && tokensOf(provider, { warn })
  return {
    viewers: keys || tokens ? viewersBy({ keys, tokens, anonymous }) : everybody,
    quotas: pointsPerMinute === null ? unmetered : quotasOf(pointsPerMinute),
    trust: { documents: await trusted(manifests), others },
  }
}

/** The documents of these manifests, and those of the explorer if it is built. */
async function trusted(files: readonly string[]) {
  const own = fileURLToPath(new URL('documents.json', BUILT))
  const built = await readFile(own, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}' // it is not built
    throw new StartError(`The documents of the explorer cannot be read: ${reasonOf(error)}.`)
  })
  const read = async (file: string): Promise<Manifest> => {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new Error(`${file}: ${reasonOf(error)}`)
    })
    return { file, text }
  }
  try {
    return documentsIn([{ file: own, text: built }, ...(await Promise.all(files.map(read)))])
  } catch (error) {
    throw new StartError(`TRUSTED_DOCUMENTS cannot be used: ${reasonOf(error)}.`)
  }
}
