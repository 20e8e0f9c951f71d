import { beforeAll, expect, test } from 'vitest'
import { cypherFile } from '../../src/graph/cypher-files.ts'
import { ruleParameters } from '../../src/loading/rules.ts'
import { runScript } from '../../src/loading/run-script.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()

/** Stances whose slugs end with many characters; some are the ids of relationships too. */
beforeAll(async () => {
  await wipe(graph)
  await run(graph, 'UNWIND range(0, 299) AS n CREATE (:Stance {slug: toString(n) + right("abcxyz-", n % 7)})')
  await run(
    graph,
    `CREATE (a:Entity {slug: 'a'})-[:SUPPLIES {id: 'x'}]->(:Entity {slug: 'b'})
    WITH a MATCH (s:Stance) WHERE s.slug ENDS WITH '-' OR s.slug ENDS WITH '0' CREATE (a)-[:ADVISES {id: s.slug}]->(a)`,
  )
})

const found = async (together: number) =>
  (await runScript(graph.read, cypherFile('cypher/check/clash.cypher'), { ...ruleParameters(), together }))
    .map(({ what, detail }) => `${what}: ${detail}`)
    .toSorted()

test('However many parts claims are compared in, the same clash', async () => {
  const all = await found(500_000)
  expect(all.length).toBeGreaterThan(30)
  expect(all).toContain('0: 2 claims')
  for (const together of [400, 100, 50, 10, 3]) expect([together, await found(together)]).toEqual([together, all])
})
