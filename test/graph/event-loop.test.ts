import { expect, test } from 'vitest'
import { connected, isLong, nextTurn } from '../../src/graph/event-loop.ts'
import { keepBusy } from '../event-loop.ts'

/** Works in so many turns, as long as one may last, and tells when each begins. */
async function work(turns: number, isHeavy: boolean, begins: () => void): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    do await nextTurn(isHeavy)
    while (isLong())
    begins()
    keepBusy(isLong)
  }
}

test('Light and heavy work each have every second turn, however many wait', async () => {
  const order: string[] = []
  const heavy = Array.from({ length: 30 }, () => work(3, true, () => order.push('heavy')))
  await Promise.all([...heavy, work(10, false, () => order.push('light'))])
  expect(order.slice(0, 20).filter((which) => which === 'light').length).toBeGreaterThanOrEqual(9)
  expect(order).toHaveLength(100)
})

test('Heavy work waits while connections come, and not for long', async () => {
  const began: number[] = []
  let turns = 0
  const turn = () => {
    turns += 1
    connected()
    if (began.length < 3) setImmediate(turn)
  }
  turn()
  await work(3, true, () => began.push(performance.now()))
  const waits = began.slice(1).map((at, n) => at - (began[n] ?? 0))
  expect(Math.min(...waits)).toBeGreaterThan(40)
  expect(Math.max(...waits)).toBeLessThan(500)
  expect(turns).toBeGreaterThan(10)
})
