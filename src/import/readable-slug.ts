import { checksumOf } from '../loading/checksum.ts'
import { textKey } from '../text/fold.ts'

const LONGEST = 60

/**
 * `Côte d’Ivoire` as `cote-divoire`. What would be too long or has no letter of ASCII, and whatever else has to be
 * told from another of its name, ends in a few digits of the checksum of `identity`.
 */
export function readableSlug(name: string, identity = ''): string {
  const whole = textKey(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
  const slug = whole.slice(0, LONGEST).replace(/-$/, '')
  if (slug === whole && slug !== '' && identity === '') return slug
  return [slug, checksumOf(identity || name).slice(0, 8)].filter((part) => part !== '').join('-')
}
