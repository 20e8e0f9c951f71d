/**
 * How many letters must be changed, added, left out or, two side by side, exchanged to make one word of the other.
 * Counted in code points; no pair of letters is worked on twice.
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, letter] of from.entries()) {
    const next = [row + 1]
    for (const [column, target] of to.entries()) {
      const isExchanged = letter === to[column - 1] && target === from[row - 1]
      const ways = [
        at(last, column) + (letter === target ? 0 : 1),
        at(last, column + 1) + 1,
        at(next, column) + 1,
        ...(isExchanged ? [at(beforeLast, column - 1) + 1] : []),
      ]
      next.push(Math.min(...ways))
    }
    beforeLast = last
    last = next
  }
  return at(last, to.length)
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY
