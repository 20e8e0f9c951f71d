import { Neo4jError } from 'neo4j-driver'
import { expect, onTestFinished, test } from 'vitest'
import { breaker } from '../../src/graph/breaker.ts'
import { GraphError } from '../../src/graph/graph-error.ts'

const refused = new GraphError('UNAUTHORIZED', new Neo4jError('', 'Neo.ClientError.Security.Unauthorized', '', ''))
const [gone, overloaded] = [new GraphError('UNAVAILABLE'), new GraphError('OVERLOADED')]
const IN_TIME = { timeout: 40_000 }

/** Watches a database that answers probes with these errors in turn, and then lets everybody in. */
async function watching(...errors: readonly GraphError[]) {
  const answers = [...errors]
  const told: string[] = []
  const watch = breaker({
    async probe() {
      const error = answers.shift()
      if (error) throw error
      return 1
    },
    silenceMs: 500,
    heard: () => 0,
    onGone: () => undefined,
  })
  onTestFinished(watch.close)
  watch.onOutage({ began: (outage) => told.push(`${outage} began`), ended: (outage) => told.push(`${outage} ended`) })
  await watch.isThere()
  return { watch, told }
}

test('A database that refuses the password and then goes is told as gone, and as refusing it until it lets us in', async () => {
  const { watch, told } = await watching(refused, gone, gone)
  expect(watch.lockedOut).toBe(refused)
  await expect.poll(() => told, IN_TIME).toHaveLength(4)

  expect(told).toEqual(['PASSWORD_REFUSED began', 'GONE began', 'PASSWORD_REFUSED ended', 'GONE ended'])
  expect(watch.lockedOut).toBeNull()
})

test('A database that has gone, or takes no more work, has not accepted a password that it refused', async () => {
  const { watch, told } = await watching(refused, overloaded, gone, refused)
  await expect.poll(() => told, IN_TIME).toContain('GONE ended')
  expect(told).toEqual(['PASSWORD_REFUSED began', 'GONE began', 'GONE ended'])
  expect(watch.lockedOut).toBe(refused)

  await expect.poll(() => watch.lockedOut, IN_TIME).toBeNull()
  expect(told).toEqual(['PASSWORD_REFUSED began', 'GONE began', 'GONE ended', 'PASSWORD_REFUSED ended'])
})

test('A password that was accepted before it was refused is still refused', async () => {
  const answer = Promise.withResolvers<number>()
  const watch = breaker({ probe: () => answer.promise, silenceMs: 500, heard: () => 0, onGone: () => undefined })
  onTestFinished(watch.close)
  const asked = watch.isThere()
  watch.failed(refused)
  answer.resolve(1)
  expect(await asked).toBe(true)
  expect(watch.lockedOut).toBe(refused)
})
