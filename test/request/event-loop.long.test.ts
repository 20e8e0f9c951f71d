import { expect, test } from 'vitest'
import type { Limits } from '../../src/request/limits.ts'
import { createServer } from '../../src/server.ts'
import { settings, unlimited } from '../ask.ts'
import { stallOf } from '../event-loop.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { times } from './bad-queries.ts'

useGraph('generated')
const graph = await openTestGraph()

/** In milliseconds of processor time, with tolerance for a slow machine: within the limits, and without them. */
const STALL_WITHIN_LIMITS = 250
const STALL = 800

const ofMany = (first: number, fields: string) => `{ policy(slug: "policy-0") { stancesOn(first: ${first}) {
  edges { node { target { stancesOn(first: ${first}) { edges { node { ${fields} } } } } } } } } }`

async function post(query: string, limits: Limits, requestTimeoutMs = 60_000) {
  const yoga = createServer(graph, { ...settings, explain: false, limits, requestTimeoutMs })
  const { result, ...took } = await stallOf(async () => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, text: await response.text() }
  })
  const { data, errors } = JSON.parse(result.text)
  console.log(`${took.stall.toFixed(0)} ms at most without a turn of the event loop, ${result.text.length} bytes`)
  return { ...result, ...took, data, errors }
}

const LEAVES = 'id slug position audience heldOn validFrom validTo ended recordedAt retractedAt attribution confidence'

test.each([
  ['with all that they say', ofMany(98, LEAVES)],
  ['with what each says in a sentence', ofMany(70, 'sentence')],
  ['with their holders', ofMany(70, 'id holder { id slug name kind aliases }')],
  ['with their evidence', ofMany(21, 'citations { locator source { slug name } }')],
])('The largest number of stances in one request, %s, does not block the event loop', async (_, query) => {
  const { errors, data, stall } = await post(query, settings.limits)
  expect(errors).toBeUndefined()
  expect(data.policy.stancesOn.edges.length).toBeGreaterThan(20)
  expect(stall).toBeLessThan(STALL_WITHIN_LIMITS)
})

test('Nor does any number of fields', async () => {
  const query = ofMany(
    98,
    times(20, (n) => `i${n}: id`),
  )
  const { errors, stall } = await post(query, { ...unlimited, answerBytes: 20_000_000 })
  expect(errors).toBeUndefined()
  expect(stall).toBeLessThan(STALL)
})

test('A request that takes too long is ended, whatever takes the time', async () => {
  const query = ofMany(
    98,
    times(48, (n) => `s${n}: sentence`),
  )
  const { status, errors, milliseconds } = await post(query, unlimited, 1_000)
  expect(errors).toMatchObject([{ message: expect.stringContaining('longer than'), extensions: { code: 'TIMEOUT' } }])
  expect(status).toBe(504)
  expect(milliseconds).toBeLessThan(6_000)
})

test('An answer that grows too large is ended, and the error says what to do', async () => {
  const limits = { ...unlimited, answerBytes: 5_000_000 }
  const { status, errors, data, stall } = await post(
    ofMany(
      98,
      times(48, (n) => `i${n}: id`),
    ),
    limits,
  )
  expect(data).toBeUndefined()
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(
        /^This request has 50000\d\d bytes of answer; the limit is 5000000\. Ask for smaller pages, .*'\/export'/,
      ),
      extensions: { code: 'TOO_LARGE' },
    },
  ])
  expect(status).toBe(400)
  expect(stall).toBeLessThan(STALL)
})

test('An answer of the maximum size is complete, and its size is counted while it is written', async () => {
  const query = ofMany(30, LEAVES)
  const { text } = await post(query, settings.limits)
  const large = (part: number) => ({ ...settings.limits, answerBytes: Math.floor(text.length * part) })
  expect((await post(query, large(1))).text).toBe(text)
  expect((await post(query, large(0.9))).errors).toMatchObject([{ extensions: { code: 'TOO_LARGE' } }])
})

test('The number of statements does not depend on the number of rows', async () => {
  const names: string[][] = []
  for (const first of [5, 98]) {
    const sent: string[] = []
    const watched: typeof graph = {
      ...graph,
      read: (statement, ...rest) => {
        sent.push(statement.name)
        return graph.read(statement, ...rest)
      },
    }
    const yoga = createServer(watched, { ...settings, limits: unlimited })
    const query = ofMany(first, 'sentence holder { name } citations { source { name } }')
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
    const { errors } = await (await yoga.fetch('http://localhost/graphql', request)).json()
    expect(errors).toBeUndefined()
    names.push(sent.sort())
  }
  expect(names[1]).toEqual(names[0])
})
