import { describe, expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import type { Run } from '../../src/graph/run.ts'
import { openTestGraph, testNeo4j } from '../graph.ts'

const graph = await openTestGraph()
const count = async (label: string) =>
  (await graph.read({ name: 'test', text: `MATCH (n:${label}) RETURN count(n) AS n` }))[0]?.['n']

const statement = (text: string) => ({ name: 'test', text })

/** Runs for minutes unless it is stopped. */
const ENDLESS = statement('UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b RETURN count(a * b) AS n')

const WRITING = [
  'CREATE (:Smuggled)',
  'MERGE (:Smuggled)',
  'MATCH (n:Held) SET n.smuggled = true',
  'MATCH (n:Held) SET n:Smuggled',
  'MATCH (n:Held) REMOVE n.slug',
  'MATCH (n:Held) DETACH DELETE n',
  'MATCH (n:Held) CREATE (n)-[:SMUGGLED]->(n)',
  'FOREACH (n IN [1, 2] | CREATE (:Smuggled))',
  'CALL () { CREATE (:Smuggled) }',
  'CREATE INDEX smuggled FOR (n:Smuggled) ON (n.slug)',
  'CREATE CONSTRAINT smuggled FOR (n:Smuggled) REQUIRE n.slug IS UNIQUE',
  "CALL db.createLabel('Smuggled')",
  "CALL db.createProperty('smuggled')",
] as const

describe('Reading', () => {
  test('returns plain rows; columns with a dot are nested', async () => {
    const rows = await graph.read(
      statement("RETURN 1 AS n, 0.5 AS x, null AS nothing, ['a'] AS list, 'zte' AS `node.slug`"),
    )
    expect(rows).toEqual([{ n: 1, x: 0.5, nothing: null, list: ['a'], node: { slug: 'zte' } }])
  })

  test('sends integers as integers, which LIMIT needs', async () => {
    expect(await graph.read(statement('UNWIND [1, 2, 3] AS n RETURN n LIMIT $limit'), { limit: 2 })).toHaveLength(2)
  })

  test('cannot write', async () => {
    await graph.write(statement("MERGE (:Held {slug: 'held'})"))
    onTestFinished(async () => void (await graph.write(statement('MATCH (n:Held) DETACH DELETE n'))))
    const held = statement('MATCH (n:Held) RETURN labels(n) AS labels, properties(n) AS properties')
    const counts = statement('MATCH (n) RETURN count(n) AS nodes, COUNT { ()-[]->() } AS relationships')
    const schema = statement('SHOW INDEXES YIELD name RETURN name ORDER BY name')
    const content = () => Promise.all([held, counts, schema].map((one) => graph.read(one)))
    const before = await content()
    for (const text of WRITING) {
      await expect(graph.read(statement(text)), text).rejects.toMatchObject({ reason: 'REJECTED' })
    }
    expect(await content()).toEqual(before)
    console.log(`${WRITING.length} ways to write rejected`)
  })

  test('reports each run and its cost', async () => {
    const runs: Run[] = []
    await graph.read(
      statement('UNWIND $list AS n RETURN n'),
      { list: [1, 2] },
      { profile: true, onRun: (run) => runs.push(run) },
    )
    expect(runs).toMatchObject([{ name: 'test', params: { list: [1, 2] }, rows: 2, dbHits: expect.any(Number) }])
  })

  test('is stopped on the server too when its time is over', async () => {
    const started = Date.now()
    await expect(graph.read(ENDLESS, {}, { timeoutMs: 300 })).rejects.toMatchObject({ reason: 'TIMEOUT' })
    expect(Date.now() - started).toBeLessThan(3_000)
    await expect.poll(running, { timeout: 3_000 }).toBe(0)
  })

  test('is stopped when nobody waits for it any more', async () => {
    const leave = new AbortController()
    const reading = graph.read(ENDLESS, {}, { signal: leave.signal })
    await expect.poll(running, { timeout: 3_000 }).toBe(1)
    leave.abort()
    await expect(reading).rejects.toMatchObject({ reason: 'ABORTED' })
    await expect.poll(running, { timeout: 3_000 }).toBe(0)
  })

  test('is not started if its caller has already left', async () => {
    await expect(graph.read(ENDLESS, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'ABORTED' })
    await expect.poll(running, { timeout: 3_000 }).toBe(0)
  })

  test('fails with UNAVAILABLE if nothing listens, and UNAUTHORIZED if the password is wrong', async () => {
    const nowhere = openGraph({ ...testNeo4j(), uri: 'bolt://127.0.0.1:1' })
    await expect(nowhere.read(statement('RETURN 1 AS n'))).rejects.toMatchObject({ reason: 'UNAVAILABLE' })
    await expect(nowhere.verify()).rejects.toMatchObject({ reason: 'UNAVAILABLE' })
    await nowhere.close()
    const stranger = openGraph({ ...testNeo4j(), password: 'not-this-one' })
    await expect(stranger.verify()).rejects.toMatchObject({ reason: 'UNAUTHORIZED' })
    await stranger.close()
  })
})

describe('A transaction', () => {
  test('keeps all of its statements or none', async () => {
    const failing = graph.transaction(async (run) => {
      await run(statement('CREATE (:Halfway)'))
      await run(statement('THIS IS NO CYPHER'))
    })
    await expect(failing).rejects.toMatchObject({ reason: 'REJECTED' })
    expect(await count('Halfway')).toBe(0)

    await graph.transaction(async (run) => {
      await run(statement('CREATE (:Halfway)'))
      await run(statement('CREATE (:Halfway)'))
    })
    expect(await count('Halfway')).toBe(2)
    await graph.write(statement('MATCH (n:Halfway) DELETE n'))
  })

  test('is retried if Neo4j ended it because of a deadlock', async () => {
    await graph.write(statement('CREATE (:Halfway {name: "a", count: 0}), (:Halfway {name: "b", count: 0})'))
    const add = (name: string) => statement(`MATCH (n:Halfway {name: '${name}'}) SET n.count = n.count + 1`)
    const bothHold = Promise.withResolvers<void>()
    let [tries, holding] = [0, 0]
    const inOrder = (first: string, second: string) =>
      graph.transaction(async (run) => {
        tries += 1
        await run(add(first))
        holding += 1
        if (holding === 2) bothHold.resolve()
        await bothHold.promise
        await run(add(second))
      })

    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')])

    expect(tries).toBe(3)
    const rows = await graph.read(statement('MATCH (n:Halfway) RETURN n.count AS count'))
    expect(rows).toEqual([{ count: 2 }, { count: 2 }])
    await graph.write(statement('MATCH (n:Halfway) DELETE n'))
  })
})

async function running() {
  const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'count(a * b)' RETURN currentQuery"
  const rows = await graph.read(statement(text))
  return rows.filter((row) => !String(row['currentQuery']).startsWith('SHOW')).length
}
