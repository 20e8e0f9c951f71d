import { clientError } from '../errors.ts'

/** The place of one export that is running. */
export interface ExportPlace {
  /** Tells that a chunk is given to the reader; the function that comes back tells that the reader took it. */
  readonly give: () => () => void
  readonly free: () => void
}

export interface ExportPlaces {
  /**
   * A place for an export; `cut` is called when it must give it up. When all places are taken, the slowest reader gives
   * up its own: one that has held its export up for longer than the patience in all, and takes more than a second for each chunk of 64 KB. When none is that
   * slow, OVERLOADED is thrown.
   */
  take(cut: () => void): ExportPlace
}

/** Places for `most` exports; `patienceMs` is how long a reader may hold up its export while others wait. */
export function exportPlaces(most: number, patienceMs: number): ExportPlaces {
  const running = new Set<Reader>()
  return {
    take(cut) {
      if (running.size === most) {
        const slowest = slowestOf(running, patienceMs)
        if (!slowest) throw busy(most)
        running.delete(slowest)
        slowest.cut()
      }
      const reader: Reader = { cut, waited: 0, latest: [], since: null }
      running.add(reader)
      return {
        give() {
          reader.since = performance.now()
          return () => {
            Object.assign(reader, soFar(reader), { since: null })
          }
        },
        free: () => void running.delete(reader),
      }
    },
  }
}

interface Reader extends Waits {
  readonly cut: () => void
  /** Since when it is taking a chunk. */
  since: number | null
}

/** How long an export has waited for its reader, in milliseconds: in all, and for each of the latest chunks. */
interface Waits {
  readonly waited: number
  readonly latest: readonly number[]
}

/** A reader is slow that takes longer than a second for each of its latest chunks. The first ones only fill buffers. */
const SLOW = 1_000
const LATEST = 4

function soFar({ waited, latest, since }: Reader): Waits {
  if (since === null) return { waited, latest }
  const wait = performance.now() - since
  return { waited: waited + wait, latest: [...latest, wait].slice(-LATEST) }
}

function slowestOf(readers: ReadonlySet<Reader>, patienceMs: number): Reader | null {
  const slow = [...readers].filter((reader) => soFar(reader).waited > patienceMs && pace(reader) > SLOW)
  return slow.sort((a, b) => pace(b) - pace(a))[0] ?? null
}

/** In milliseconds a chunk. */
function pace(reader: Reader): number {
  const { latest } = soFar(reader)
  return latest.reduce((sum, wait) => sum + wait, 0) / latest.length
}

const busy = (most: number) =>
  clientError('OVERLOADED', `${most} exports are running, which is the limit. Try again in a minute.`, {
    http: { status: 503, headers: { 'Retry-After': '60' } },
  })
