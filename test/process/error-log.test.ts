import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { GraphError } from '../../src/graph/graph-error.ts'
import { errorLog } from '../../src/process/error-log.ts'

const because = (reason: 'UNAVAILABLE' | 'REJECTED' | 'TOO_LARGE', code: string) =>
  new GraphError(reason, new Neo4jError('so it is', code, '', ''))

test('What many requests meet at once is logged once in ten seconds, by its cause, and any other fault each time', () => {
  const logged: unknown[] = []
  let time = 0
  const log = errorLog(
    (error) => logged.push(error),
    () => time,
  )
  const [closed, stopping] = [because('UNAVAILABLE', 'SessionExpired'), because('UNAVAILABLE', 'Neo.Stopping')]
  const large = because('TOO_LARGE', 'Neo.MemoryPoolOutOfMemoryError')
  const [rejected, other] = [because('REJECTED', 'Neo.Syntax'), new Error('other')]

  for (const error of [closed, closed, stopping, closed, large, large, rejected, rejected, other, other]) log(error)
  expect(logged).toEqual([closed, stopping, large, rejected, rejected, other, other])

  logged.length = 0
  time = 9_999
  log(closed)
  time = 10_000
  log(closed)
  log(closed)
  expect(logged).toEqual([closed])
})
