import { expect, test } from 'vitest'
import { slowStart, type Turn } from '../../src/graph/slow-start.ts'

/** How many of the turns have been granted. */
async function takenOf(turns: readonly Turn[]): Promise<number> {
  let taken = 0
  for (const turn of turns) void turn.taken.then(() => (taken += 1))
  await new Promise(setImmediate)
  return taken
}

test('All have a turn at once; after a start only two have, and twice as many after each answer', async () => {
  const start = slowStart()
  const free = Array.from({ length: 100 }, () => start.turn())
  expect(await takenOf(free)).toBe(100)
  for (const turn of free) turn.leave(true)

  start.begin()
  const turns = Array.from({ length: 100 }, () => start.turn())
  expect(await takenOf(turns)).toBe(2)
  turns[0]?.leave(false) // without an answer the limit stays at two
  expect(await takenOf(turns)).toBe(3)
  turns[50]?.leave(false) // a caller that no longer waits takes no turn
  expect(await takenOf(turns)).toBe(3)
  turns[1]?.leave(true)
  expect(await takenOf(turns)).toBe(6)
  for (const turn of turns.slice(2, 7)) turn.leave(true)
  expect(await takenOf(turns)).toBe(99)
})
