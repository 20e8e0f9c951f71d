/** A turn to ask something. */
export interface Turn {
  /** Settles when it has come. */
  readonly taken: Promise<void>
  /** To be told when it is over, or not wanted any more, and whether there was an answer. */
  leave(answered: boolean): void
}

/** Gives everybody a turn at once, but for a while after a database has come back. */
export interface SlowStart {
  turn(): Turn
  /** From now on two at a time, twice as many after each answer: a database that plans one question for all of them at once comes to no answer. */
  begin(): void
}

const FEW = 2
const MANY = 64

export function slowStart(): SlowStart {
  let [most, under] = [Number.POSITIVE_INFINITY, 0]
  const queue = new Set<() => void>()
  const next = () => {
    for (const take of queue) {
      if (under >= most) return
      take()
    }
  }
  return {
    turn() {
      const taken = Promise.withResolvers<void>()
      const take = () => {
        queue.delete(take)
        under += 1
        taken.resolve()
      }
      queue.add(take)
      next()
      return {
        taken: taken.promise,
        leave(answered) {
          if (!queue.delete(take)) under -= 1
          if (answered) most = most < MANY ? most * 2 : Number.POSITIVE_INFINITY
          next()
        },
      }
    },
    begin() {
      most = FEW
    },
  }
}
