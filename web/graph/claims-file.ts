import type { Address } from '../address.ts'
import { csvOf } from '../page/csv.ts'
import { aboutFile } from '../page/save-file.ts'
import type { Claim, Drawn } from './drawn.ts'

const COLUMNS = [
  ...['id', 'type', 'from', 'fromName', 'to', 'toName', 'position', 'heldOn', 'validFrom', 'validTo', 'confidence'],
  ...['sentence', 'asOf', 'address', 'made'],
]

/** The claims of a picture as CSV, in the order in which its table has them. */
export function claimsFile(claims: readonly Claim[], drawn: Drawn, view: Address): string {
  const { asOf, address, made } = aboutFile(view)
  const name = (slug: string) => drawn.entities.get(slug)?.name ?? null
  const rows = claims.map((claim) => {
    const { id, type, from, to, position, heldOn, validFrom, validTo, confidence, sentence } = claim
    const ends = [from, name(from), to, name(to)]
    return [id, type, ...ends, position, heldOn, validFrom, validTo, confidence, sentence, asOf, address, made]
  })
  return csvOf(COLUMNS, rows)
}
