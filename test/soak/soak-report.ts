import type { Came } from '../../bench/offered-load.ts'
import { MOST_RISE } from './bounds.ts'
import { median, type Point, rise } from './slope.ts'
import type { AtRest } from './watched.ts'

export interface Soaked {
  readonly minutes: number
  /** Answers a second before the soak, half of which were asked for. */
  readonly capacity: number
  /** Of the machine in the last minute. */
  readonly load: number
  /** What is judged. */
  readonly resident: readonly Point[]
  readonly heap: readonly Point[]
  readonly before: AtRest
  readonly after: AtRest
  readonly running: readonly string[]
  readonly came: Came
  readonly visited: { readonly left: number; readonly saved: number }
}

/** A short table. */
export function report(soaked: Soaked): string {
  const { minutes, capacity, load, resident, heap, before, after, running, came, visited } = soaked
  const { answered, refused, failed, perSecond } = came
  const rows = [
    ['a soak of', `${minutes} minutes; load of the machine at its end ${load.toFixed(1)}`],
    ['asked for', `${(capacity / 2).toFixed(0)} a second, half of ${capacity.toFixed(0)}`],
    ['answered', `${perSecond.toFixed(0)} a second: ${answered.count}, p99 ${answered.p99?.toFixed(0)} ms`],
    ['not answered', `${refused.count} refused, ${failed} failed; ${visited.left} clients left`],
    ['resident memory', riseIn(resident)],
    ['heap', riseIn(heap)],
    ['sockets at rest', `${before.sockets} → ${after.sockets}`],
    ['other handles at rest', `${before.handles} → ${after.handles}`],
    ['still running', running.length === 0 ? 'nothing' : running.join(', ')],
  ]
  return rows.map(([name = '', figure]) => `${name.padEnd(28)}${figure}`).join('\n')
}

function riseIn(points: readonly Point[]): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  const megabytes = median(points.map(([, bytes]) => bytes)) / 1_048_576
  return `${megabytes.toFixed(1)} MB, rises ${percent(rise(points))} over ${points.length} measurements (at most ${percent(MOST_RISE)})`
}
