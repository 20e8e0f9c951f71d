import type { Breaker } from './breaker.ts'
import { GraphError } from './graph-error.ts'

/** What ends a statement before its answer. */
export interface EarlyEnd {
  /** How long the database may take for it, in milliseconds: it ends the statement itself then. */
  readonly timeoutMs: number
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal | undefined
  /** Null where it goes on although the database seems to be gone. */
  readonly watch: Breaker | null
}

/** A deadline of our own beside the database's, which one that says nothing does not keep. */
export async function within<T>({ timeoutMs, signal, watch }: EarlyEnd, begin: () => PromiseLike<T>): Promise<T> {
  const over = Promise.withResolvers<never>()
  const leave = () => over.reject(leaving(signal))
  const gone = watch?.gone
  const lose = () => over.reject(gone?.reason)
  if (gone?.aborted) throw gone.reason
  if (signal?.aborted) throw leaving(signal)
  const late = async () => over.reject(new GraphError(!watch || (await watch.isThere()) ? 'TIMEOUT' : 'UNAVAILABLE'))
  const timer = setTimeout(late, timeoutMs + SLACK)
  signal?.addEventListener('abort', leave, { once: true })
  gone?.addEventListener('abort', lose, { once: true })
  const turn = watch?.turn()
  let answered = false
  try {
    const first = Promise.race([turn ? turn.taken.then(begin) : begin(), over.promise])
    const result = await (watch ? watch.watch(first) : first)
    answered = true
    return result
  } finally {
    turn?.leave(answered)
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
    gone?.removeEventListener('abort', lose)
  }
}

/** In milliseconds: how long the database may take to say that it has ended a statement. */
const SLACK = 500

/** What ends a wait for what is aborted: by whether a clock did that, or the one who asked. */
export function leaving(signal: AbortSignal | undefined): GraphError {
  const isLate = signal?.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
  return new GraphError(isLate ? 'TIMEOUT' : 'ABORTED')
}
