import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

// Data erased while an answer is made. An answer takes several statements, and a later one may miss what an earlier one
// returned.

const graph = await openTestGraph()
const quiet = { report: () => undefined }

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
})

beforeEach(async () => {
  await loadSmallGraph(graph)
  await deriveGraph(graph, quiet)
})

const CLAIM = 'sentence citations { source { slug } } history { sentence }'
const QUERIES = [
  `{ stances { edges { node { holder { name } onBehalfOf { name } target { name country: __typename } ${CLAIM} } } } }`,
  `{ relationships { edges { node { from { name } to { name ... on Actor { country { slug } } } ${CLAIM} } } } }`,
  '{ policies { edges { node { name status stancesOn { edges { node { holder { name } } } } } } } }',
  `{ actors(first: 9) { edges { node { slug stances(first: 5) { edges { node { target { name } ${CLAIM} } } } relationships(first: 9) { edges { other { slug } node { from { slug } to { slug } } } } } } } }`,
  '{ sources { edges { node { claims { edges { node { sentence } } } } } } }',
  '{ neighborhood(of: ["ban"], depth: 2) { nodes { name } relationships { sentence } stances { sentence } omitted { entity { slug } } } }',
  '{ paths(from: "ross", to: "qualcomm", maxHops: 6) { paths { sentence hops { from { name } to { name } claims { sentence } } } } }',
  '{ commonNeighbors(of: ["ban", "qualcomm"]) { entity { name } claims { sentence } } }',
  '{ stanceMatrix(holders: {}, targets: {}) { holders { name } targets { name } cells { holder { name } target { name } stances { sentence holder { name } } } } }',
  '{ alignment(actors: {}, targets: {}) { edges { node { a { name } b { name } explanation { inputs { target { name } } } } } } }',
  '{ stanceChanges(since: "2017", until: "2018-12-31") { edges { node { holder { name } target { name } after { stances { sentence } } } } } }',
  '{ contradictions { edges { node { holder { name } a { sentence } b { sentence } } } } }',
  '{ stanceGroups(by: [HOLDER, TARGET]) { groups { keys { entity { name } } count } } }',
]

/** A server on the graph, and its log. */
function serverOf(own: Graph) {
  const log: unknown[] = []
  const logError = (cause: unknown) => log.push(cause)
  const server = createServer(own, { ...settings, logError, logRequest: (line) => log.push(line) })
  const ask = async (query: string) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { readonly data: unknown; readonly errors?: readonly unknown[] }
  }
  return { ask, logged: () => log.map(textOf).join('\n') }
}

function textOf(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value)
  return `${value.message} ${value.stack} ${value.cause ? textOf(value.cause) : ''}`
}

/** The graph, from which zte is erased before the request's statement with that number. */
function erasedBefore(number: number) {
  let asked = 0
  const own: Graph = {
    ...graph,
    async read(statement, params, options) {
      asked += 1
      if (asked === number) await eraseEntity(graph, await planErasure(graph, 'zte'), quiet.report)
      return graph.read(statement, params, options)
    },
  }
  return { own, happened: () => asked >= number }
}

describe("An entity erased before any of an answer's statements", () => {
  test.each(QUERIES)(
    'is in the answer, or is not, without an error: %s',
    async (query) => {
      const whole = await serverOf(graph).ask(query)
      expect(whole.errors).toBeUndefined()
      for (let number = 1; ; number += 1) {
        await loadSmallGraph(graph)
        await deriveGraph(graph, quiet)
        const { own, happened } = erasedBefore(number)
        const { ask, logged } = serverOf(own)

        const answer = await ask(query)

        if (!happened()) break
        expect(answer.errors, `before statement ${number}`).toBeUndefined()
        expect(logged()).not.toMatch(/zte/i)
      }
    },
    60_000,
  )
})

test('A claim without its entity is an error that may pass, and the log says where to look', async () => {
  await run(graph, "MATCH (e:Entity {slug: 'ross'}) DETACH DELETE e")
  const { ask, logged } = serverOf(graph)

  const { data, errors } = await ask('{ stance(slug: "ross-on-ban") { holder { name } } }')

  expect(data).toEqual({ stance: null })
  expect(errors).toMatchObject([{ extensions: { code: 'CHANGED_MEANWHILE' } }])
  expect(logged()).toContain('`npm run check:graph` says what')
  expect(logged()).not.toContain('ross')
})

const ROUNDS = 5

test('Concurrent readers are answered during several erasures, and no erased name is logged', async () => {
  const names = ['navarro', 'qualcomm', 'zte', 'talks', 'ross']
  const { ask, logged } = serverOf(graph)
  const wrong: unknown[] = []
  let [answers, isOver] = [0, false]
  const reading = async (first: number) => {
    for (let number = first; !isOver; number += 1) {
      const { errors } = await ask(QUERIES[number % QUERIES.length] ?? '')
      answers += 1
      wrong.push(...(errors ?? []))
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await loadSmallGraph(graph)
    await deriveGraph(graph, quiet)
    isOver = false
    const readers = [0, 3, 6, 9].map(reading)
    for (const slug of names) await eraseEntity(graph, await planErasure(graph, slug), quiet.report)
    isOver = true
    await Promise.all(readers)
  }

  // NOT_FOUND is right if an end of a path, or an entity whose neighbours are asked for, is gone by then.
  expect(
    wrong.filter((error) => !JSON.stringify(error).includes('"NOT_FOUND"')),
    logged(),
  ).toEqual([])
  expect(answers).toBeGreaterThanOrEqual(4 * ROUNDS)
  expect(logged()).not.toMatch(/navarro|qualcomm|zte|talks|ross/i)
})
