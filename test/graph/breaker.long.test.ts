import { Neo4jError } from 'neo4j-driver'
import { expect, onTestFinished, test } from 'vitest'
import { breaker } from '../../src/graph/breaker.ts'
import { GraphError } from '../../src/graph/graph-error.ts'

test('A database that refuses the password and then goes is told as gone, and as refusing it no longer', async () => {
  const refused = new GraphError('UNAUTHORIZED', new Neo4jError('', 'Neo.ClientError.Security.Unauthorized', '', ''))
  const answers = [refused, new GraphError('UNAVAILABLE'), new GraphError('UNAVAILABLE')]
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
  expect(watch.lockedOut).toBe(refused)
  await expect.poll(() => told, { timeout: 20_000 }).toHaveLength(4)

  expect(told).toEqual(['PASSWORD_REFUSED began', 'GONE began', 'PASSWORD_REFUSED ended', 'GONE ended'])
  expect(watch.lockedOut).toBeNull()
})
