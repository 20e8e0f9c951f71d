import { isLong, nextTurn } from './event-loop.ts'
import { GraphError } from './graph-error.ts'
import type { Scope } from './scope.ts'

/**
 * The batches of a request go out in rounds: what is asked for while statements are under way waits until the
 * last of them has been answered and all that follows from the answers has been asked for as well. So a field
 * is one statement however unevenly its parents arrive, and the number of statements never depends on the rows.
 */
export interface Rounds {
  readonly schedule: (dispatch: () => void) => void
  /** How many have gone out. */
  readonly count: () => number
  readonly run: <T>(statement: () => Promise<T>) => Promise<T>
}

const roundsByScope = new WeakMap<Scope, Rounds>()

export function roundsOf(scope: Scope): Rounds {
  const rounds = roundsByScope.get(scope) ?? createRounds()
  roundsByScope.set(scope, rounds)
  return rounds
}

function createRounds(): Rounds {
  let waiting: (() => void)[] = []
  let [underWay, count] = [0, 0]
  const next = () => {
    // Immediates run when no promise is left to settle: the resolvers have asked for all that they can.
    if (underWay === 0 && waiting.length > 0) setImmediate(go)
  }
  const go = () => {
    if (underWay > 0) return
    const round = waiting
    waiting = []
    count += 1
    for (const dispatch of round) dispatch()
  }
  return {
    schedule(dispatch) {
      waiting.push(dispatch)
      if (waiting.length === 1) next()
    },
    count: () => count,
    async run(statement) {
      underWay += 1
      try {
        return await statement()
      } finally {
        underWay -= 1
        next()
      }
    },
  }
}

/**
 * Lets others have their turn of the event loop where this one has lasted long; no batch goes out meanwhile, for more may
 * be asked for. Throws a GraphError when the request has been given up.
 */
export function pauseIfLong(scope: Scope): Promise<void> | undefined {
  return isLong() ? pause(scope) : undefined
}

async function pause(scope: Scope): Promise<void> {
  const { isHeavy = false, reading } = scope
  const { signal } = reading
  const rounds = roundsOf(scope)
  while (isLong() && !signal?.aborted) await rounds.run(() => nextTurn(isHeavy))
  if (signal?.aborted) throw new GraphError('ABORTED')
}
