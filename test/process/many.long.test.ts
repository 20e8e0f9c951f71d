import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startClients } from '../faults/clients.ts'
import { testNeo4j, useGraph } from '../graph.ts'
import { type RoundRobin, roundRobin } from './round-robin.ts'
import { run, type Started, start } from './start.ts'

// Three servers on one Neo4j, behind a load balancer: what a client is told depends on none of them.

useGraph('article')

const PLACES = [0, 1, 2]
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const servers: Started[] = []
let balancer: RoundRobin

/** Starts the server of that place, and has it asked once it serves. */
async function begin(place: number): Promise<void> {
  const server = start({ env: { ...env, LOG_LEVEL: 'silent' } })
  servers[place] = server
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  await server.says(/Stop {5}Ctrl-C/)
  balancer.lead(place, origin)
}

beforeAll(async () => {
  balancer = await roundRobin(PLACES.length)
  await Promise.all(PLACES.map(begin))
})
afterAll(async () => {
  for (const server of servers) server.kill('SIGTERM')
  await Promise.all(servers.map(({ exited }) => exited))
  await balancer.close()
})

async function post(body: object) {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${balancer.origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
}

test.each([
  ['cost', '{ policies(first: 100) { edges { node { stancesOn(first: 100) { edges { node { slug } } } } } } }'],
  ['page', '{ policies(first: 101) { edges { cursor } } }'],
  ['rootFields', `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
])('What the limit of %s refuses, each server refuses in the same words', async (_, query) => {
  const before = [...balancer.answered]
  const answers: unknown[] = []
  for (const _place of PLACES) {
    const response = await post({ query })
    answers.push([response.status, await response.json()])
  }
  expect(balancer.answered).toEqual(before.map((count) => count + 1))
  expect(answers).toEqual(PLACES.map(() => answers[0]))
  expect(answers[0]).toMatchObject([expect.any(Number), { errors: [{ message: expect.stringMatching(/\d/) }] }])
})

test('A list that is begun on one server is gone on with on the others', async () => {
  const query = `query Page($first: Int!, $after: String) {
    stances(first: $first, after: $after) { edges { node { id sentence } } pageInfo { endCursor } }
  }`
  const page = async (first: number, after: string | null) => {
    const { data, errors } = await (await post({ query, variables: { first, after } })).json()
    expect(errors).toBeUndefined()
    return data.stances
  }
  const before = [...balancer.answered]
  const edges: unknown[] = []
  let after: string | null = null
  for (const size of [7, 16, 17]) {
    const { edges: more, pageInfo } = await page(size, after)
    edges.push(...more)
    after = pageInfo.endCursor
  }

  expect(balancer.answered).toEqual(before.map((count) => count + 1))
  expect(edges).toEqual((await page(40, null)).edges)
})

test.each(['who-stands-where', 'stance-matrix'])('The client %s shows what it shows of one server', async (name) => {
  const shown = (origin: string) => run({ args: [`examples/client/${name}.ts`, '--url', `${origin}/graphql`] })
  const one = await servers[0]?.says(/GraphQL {2}(http:\S+)\/graphql/)

  const [many, alone] = [await shown(balancer.origin), await shown(one ?? '')]

  expect(many).toEqual(alone)
  expect(many.code).toBe(0)
})

test('While one is killed every five seconds, only what it was answering is lost', async () => {
  const clients = startClients(balancer.origin, { count: 6, query: '{ country(slug: "china") { name } }', think: 40 })
  const kills: { readonly place: number; readonly at: number }[] = []
  const restarts: Promise<void>[] = []
  for (let number = 0; number < 6; number += 1) {
    const place = number % PLACES.length
    await Promise.all(restarts.splice(0, restarts.length - 1)) // at most one is being started while the next is killed
    kills.push({ place, at: performance.now() })
    servers[place]?.kill('SIGKILL')
    restarts.push(begin(place))
    await pause(5_000)
  }
  await Promise.all(restarts)
  const before = [...balancer.answered]
  await pause(1_000)
  await clients.stop()

  const failed = clients.answers.filter(({ status, code }) => status !== 200 || code !== null)
  expect(failed.map(({ status }) => status)).toEqual(balancer.lost.map(() => null))
  const isOfKilled = ({ place, at }: (typeof kills)[number]) =>
    kills.some((kill) => kill.place === place && at >= kill.at && at < kill.at + 1_000)
  expect(balancer.lost.filter((one) => !isOfKilled(one))).toEqual([])
  expect(clients.answers.length).toBeGreaterThan(300)
  for (const place of PLACES) expect(balancer.answered[place]).toBeGreaterThan(before[place] ?? 0)
})
