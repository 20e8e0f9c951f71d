import type { TimelineQuery } from '../generated/graphql.ts'
import type { CsvValue } from '../page/csv.ts'

export const COLUMNS = [
  ...['id', 'type', 'from', 'fromName', 'to', 'toName', 'position', 'heldOn', 'validFrom', 'validTo', 'ended'],
  ...['confidence', 'sentence'],
]

type Node = TimelineQuery['claims']['edges'][number]['node']

/** A claim as a row of a file. */
export function rowOf(claim: Node): readonly CsvValue[] {
  const { id, validFrom, validTo, ended, confidence, sentence } = claim
  const dates = [validFrom, validTo, ended, confidence, sentence]
  if (claim.__typename === 'Stance') {
    const { holder, target, position, heldOn } = claim
    return [id, 'STANCE', holder.slug, holder.name, target.slug, target.name, position, heldOn, ...dates]
  }
  if (claim.__typename === 'Relationship') {
    const { from, to, type } = claim
    return [id, type, from.slug, from.name, to.slug, to.name, null, null, ...dates]
  }
  return [id, null, null, null, null, null, null, null, ...dates]
}
