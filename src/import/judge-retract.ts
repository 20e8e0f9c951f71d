import { npmRun } from '../loading/npm-run.ts'
import type { RetractRow } from './native-row.ts'
import { retracted } from './native-row.ts'
import { RowFault } from './row-fault.ts'
import type { Retraction } from './store.ts'
import type { Surroundings } from './surroundings.ts'
import { retractionOf, takeBack } from './take-back.ts'

/**
 * What to write for a row that takes a claim back, which happens when the import records its claims; null if the claim was
 * taken back before. Throws a RowFault if there is no such claim, or this import only now tells it.
 */
export function judgeRetract(row: RetractRow, around: Surroundings, since: string): Retraction | null {
  const { type, id } = retracted(row)
  const claim = around.claims.get(id)
  if (!claim) throw new RowFault(`there is no claim ${row.retract} to retract, in the graph or in an earlier row`)
  if (claim.type !== type)
    throw new RowFault(`${id} is a ${claim.type}: write ${JSON.stringify(nameOf(claim.type, id))}`)
  if (claim.toRetract || claim.properties['retractedAt'] !== undefined) return null
  const { recordedAt } = claim.properties
  if (typeof recordedAt !== 'string')
    throw new RowFault(
      `${row.retract} is not recorded yet and cannot be retracted: leave out its row, or, if an import that was cut off told it, run \`${npmRun('derive')}\` first`,
    )
  if (recordedAt >= since)
    throw new RowFault(`${row.retract} is recorded ${recordedAt}, which is later than this import`)
  const taken = retractionOf(claim, null)
  takeBack(around, claim, taken)
  return taken
}

/** As a row names it. */
const nameOf = (type: string, id: string) => (type === 'Stance' ? id : `${type}:${id}`)
