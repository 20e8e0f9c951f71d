import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')

let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1')
  listener.serve(createServer(await openTestGraph(), settings))
})
let kept = 0
afterAll(async () => {
  await listener.close(1_000)
  console.log(`${kept} of ${audits.length} audits kept`)
})

const audits = serverAudits({ url: () => `${listener.origin}/graphql` })

test('There are 61 audits of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits)('$name ($id)', async ({ fn }) => {
  const { status, ...rest } = await fn()
  expect({ status, ...('reason' in rest && { reason: rest.reason }) }).toEqual({ status: 'ok' })
  kept += 1
})
