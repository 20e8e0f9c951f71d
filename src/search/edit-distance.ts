/**
 * The number of letters to change, add, leave out or, if adjacent, swap to turn one word into the other. Counts code
 * points and looks at each pair of letters only once.
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
