import { resolve } from 'node:path'
import { type Role, roles } from './access/viewer.ts'
import { oneOf, type Setting, whole } from './setting-values.ts'

/** Who may read. */
export interface AccessSettings {
  /** The file of keys, an absolute path; null = there are no keys. */
  readonly file: string | null
  /** What a request without credentials may do; null = nothing. */
  readonly anonymous: Role | null
  /** The quota of a key, in points a minute; null = there are no quotas. */
  readonly pointsPerMinute: number | null
}

export function accessSettings(setting: Setting, problem: (text: string) => void): AccessSettings {
  const file = setting<string | null>('ACCESS_FILE', null, (path) => resolve(path))
  const role = setting<Role | 'NONE'>('ANONYMOUS_ROLE', 'READER', oneOf([...roles, 'NONE']))
  if (role === 'NONE' && file === null) {
    problem('ANONYMOUS_ROLE=NONE lets nobody in while there are no keys: name a file of keys in ACCESS_FILE')
  }
  const pointsPerMinute = setting<number | null>('POINTS_PER_MINUTE', null, whole(10, 1_000_000_000))
  return { file, anonymous: role === 'NONE' ? null : role, pointsPerMinute }
}
