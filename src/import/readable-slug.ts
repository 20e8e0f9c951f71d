import { checksumOf } from '../loading/checksum.ts'
import { textKey } from '../text/fold.ts'

const LONGEST = 60

/**
 * `Côte d’Ivoire` becomes `cote-divoire`. A name that is too long or has no ASCII letters, and any name with an
 * `identity` to tell it from its namesakes, ends in a few digits of a checksum.
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
