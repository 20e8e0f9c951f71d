/** How much of a quota is left. */
export interface Balance {
  /** Whether the points were taken. */
  readonly isPaid: boolean
  /** Below zero after a request that cost more than the whole quota. */
  readonly points: number
  /** In how many milliseconds the bucket is full again. */
  readonly fullInMs: number
  /** In how many milliseconds the same could be paid; 0 if it was. */
  readonly againInMs: number
}

/** A bucket of points for each name, which fills up again at an even rate. Only the buckets used last are kept. */
export interface Buckets {
  readonly size: number
  /** Takes points from a bucket if it has as many. What costs more than a full bucket takes one that is full, and leaves a debt. */
  take(name: string, points: number): Balance
  /** Gives points back that were taken and not used. */
  give(name: string, points: number): Balance
}

interface Bucket {
  readonly points: number
  readonly at: number
}

/** `capacity` points a minute for each name, and at most `most` buckets: a forgotten one is full. */
export function buckets(capacity: number, most: number, now: () => number = () => performance.now()): Buckets {
  const used = new Map<string, Bucket>() // in the order of their last use
  const perMs = capacity / 60_000
  const heldIn = (name: string, at: number) => {
    const last = used.get(name) ?? { points: capacity, at }
    return Math.min(capacity, last.points + (at - last.at) * perMs)
  }
  const hold = (name: string, bucket: Bucket) => {
    used.delete(name)
    used.set(name, bucket)
    if (used.size > most) used.delete(used.keys().next().value ?? name)
  }
  return {
    get size() {
      return used.size
    },
    take(name, points) {
      const at = now()
      const held = heldIn(name, at)
      const needed = Math.min(points, capacity)
      const isPaid = held >= needed
      const left = isPaid ? held - points : held
      hold(name, { points: left, at })
      return {
        isPaid,
        points: left,
        fullInMs: (capacity - left) / perMs,
        againInMs: isPaid ? 0 : (needed - held) / perMs,
      }
    },
    give(name, points) {
      const at = now()
      const held = Math.min(capacity, heldIn(name, at) + points)
      hold(name, { points: held, at })
      return { isPaid: true, points: held, fullInMs: (capacity - held) / perMs, againInMs: 0 }
    },
  }
}
