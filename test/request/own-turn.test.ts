import { expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import { settings, unlimited } from '../ask.ts'
import { stallOf } from '../event-loop.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { times } from './bad-queries.ts'

useGraph('article')
const graph = await openTestGraph()

test('Requests that arrive together do not block the event loop together', async () => {
  const server = createServer(graph, { ...settings, limits: unlimited, maxInFlight: 100 })
  const ask = async (number: number) => {
    const query = `{ ${times(200, (n) => `a${number}_${n}: __typename`)} }`
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()).data?.[`a${number}_199`]
  }
  for (let number = 0; number < 20; number += 1) await ask(number)
  const before = process.threadCpuUsage()
  const { result, stall } = await stallOf(() => Promise.all(Array.from({ length: 60 }, (_, n) => ask(100 + n))))
  const { user, system } = process.threadCpuUsage(before)
  expect(result).toEqual(Array(60).fill('Query'))
  expect(stall).toBeLessThan((user + system) / 1_000 / 3) // in one turn, they would take nearly all of it
})
