import { expect, test } from 'vitest'
import { sideBySide } from '../../src/import/side-by-side.ts'

/** A task that ends on request. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let begun = false
  const start = () => {
    begun = true
    return promise
  }
  return { start, end: resolve, fail: reject, hasBegun: () => begun }
}

const turns = () => new Promise((resolve) => setImmediate(resolve))

test('At most that many tasks run at once, and the next begins when one ends', async () => {
  const [first, second, third] = [work(), work(), work()]
  const both = sideBySide(2)
  await both.begin(first.start)
  await both.begin(second.start)
  const waiting = both.begin(third.start)
  await turns()
  expect([first.hasBegun(), second.hasBegun(), third.hasBegun()]).toEqual([true, true, false])

  second.end()
  await waiting

  expect(third.hasBegun()).toBe(true)
  first.end()
  third.end()
  await both.end()
})

test('After a failure no task begins, and running ones are waited for', async () => {
  const [failing, other, third] = [work(), work(), work()]
  const both = sideBySide(2)
  await both.begin(failing.start)
  await both.begin(other.start)
  failing.fail(new Error('the disk is full'))

  await expect(both.begin(third.start)).rejects.toThrow('the disk is full')

  expect(third.hasBegun()).toBe(false)
  let isOver = false
  const over = both.end().finally(() => {
    isOver = true
  })
  await turns()
  expect(isOver).toBe(false)
  other.end()
  await expect(over).rejects.toThrow('the disk is full')
})
