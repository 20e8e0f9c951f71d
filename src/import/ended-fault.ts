import { firstDayOf } from '../time/calendar.ts'
import { daysOf } from '../time/date-window.ts'
import type { PropertyValues } from './differences.ts'
import { isStance, type NativeClaimRow } from './native-row.ts'

/**
 * Why a claim that is over, on an unknown day, is not visible on any day; null if it is visible. It was over before the
 * earliest of its sources appeared, or before it was recorded if no source has a date: see `cypher/derive`.
 */
export function endedFault(row: NativeClaimRow, sources: readonly PropertyValues[], recordedAt: string): string | null {
  if (row['ended'] !== true || row['validTo'] !== undefined) return null
  const name = row['validFrom'] === undefined && isStance(row) ? 'heldOn' : 'validFrom'
  const begin = row[name]
  if (typeof begin !== 'string') return null
  const appeared = sources.flatMap(({ publishedFrom, publishedTo }) => {
    const published = publishedFrom ?? publishedTo
    return typeof published === 'string' ? firstDayOf(published) : []
  })
  const [earliest] = appeared.toSorted()
  const written = earliest ?? String(row['recordedAt'] ?? recordedAt).slice(0, 'YYYY-MM-DD'.length)
  if (daysOf(begin).earliest < written) return null
  const when = earliest === undefined ? `was recorded (${written})` : `can have been in a source (${written})`
  return `${name} ${begin} does not come before the day on which it ${when}, by which it is over (ended): give validTo, or leave out ended`
}
