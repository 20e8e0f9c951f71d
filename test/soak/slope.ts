/** A value and when it was measured. */
export type Point = readonly [at: number, value: number]

/**
 * By how much the values rise from the first moment to the last, as a part of their median. The line through them is
 * that of Theil and Sen: its slope is the median of the slopes between every two points, so that up to 29 % of the
 * points may lie anywhere, as after a burst of work or before a garbage collection.
 */
export function rise(points: readonly Point[]): number {
  const slopes = points.flatMap(([at, value], index) =>
    points.slice(index + 1).map(([later, then]) => (then - value) / (later - at)),
  )
  const [first = 0, last = 0] = [points[0]?.[0], points.at(-1)?.[0]]
  return (median(slopes) * (last - first)) / median(points.map(([, value]) => value))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}
