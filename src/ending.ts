/** What ends a request before its answer: its client leaves, its time is over, or its answer grows too large. */
export interface Ending {
  readonly signal: AbortSignal
  end(reason: Error): void
  /** Forgets the request: it has its answer, or was refused. */
  answered(): void
}

/** Ends with the reason of `request` when that is aborted, and, if a time is given, with a `TimeoutError` after that. */
export function ending(request: AbortSignal, milliseconds?: number): Ending {
  // `AbortSignal.timeout` goes off for answered requests too, and makes an error with a stack for each.
  const ended = new AbortController()
  const expire = () => ended.abort(new DOMException('The request takes too long.', 'TimeoutError'))
  const timer = milliseconds === undefined ? undefined : setTimeout(expire, milliseconds).unref()
  const leave = () => {
    clearTimeout(timer)
    ended.abort(request.reason)
  }
  request.addEventListener('abort', leave, { once: true })
  if (request.aborted) leave()
  return {
    signal: ended.signal,
    end: (reason) => ended.abort(reason),
    answered() {
      clearTimeout(timer)
      request.removeEventListener('abort', leave)
    },
  }
}
