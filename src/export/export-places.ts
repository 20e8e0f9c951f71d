import { clientError } from '../errors.ts'

/** The place of a running export. */
export interface ExportPlace {
  /**
   * Must be called when a chunk is passed to the client. The function it returns must be called once the client took
   * it.
   */
  readonly give: () => () => void
  readonly free: () => void
}

export interface ExportPlaces {
  /**
   * Takes a place for an export; `cut` is called if it must be given up. If all places are taken, the slowest client
   * loses its place, provided that it has delayed its export for longer than `patienceMs` in all and takes more than a
   * second for each chunk of 64 KB. If no client is that slow, throws OVERLOADED.
   */
  take(cut: () => void): ExportPlace
}

/** Creates `most` places. `patienceMs` is how long a client may delay its export while others wait, in milliseconds. */
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
  /** When the client was given the current chunk; null if it has taken it. */
  since: number | null
}

/** How long an export has waited for its client, in milliseconds: in total, and for each of the latest chunks. */
interface Waits {
  readonly waited: number
  readonly latest: readonly number[]
}

/** A client is slow if its latest chunks took longer than a second on average. The first chunks only fill buffers. */
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

/** In milliseconds per chunk. */
function pace(reader: Reader): number {
  const { latest } = soFar(reader)
  return latest.reduce((sum, wait) => sum + wait, 0) / latest.length
}

const busy = (most: number) =>
  clientError('OVERLOADED', `${most} exports are running, which is the limit. Try again in a minute.`, {
    rule: 'exports',
    http: { status: 503, headers: { 'Retry-After': '60' } },
  })
