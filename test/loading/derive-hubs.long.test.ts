import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { cypherFile } from '../../src/graph/cypher-files.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { ruleParameters } from '../../src/loading/rules.ts'
import { runScript } from '../../src/loading/run-script.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()

/**
 * A company with 100,000 claims: one on each of 60,000 others, and 40,000 on one other, half of which are corrected
 * by the other half.
 */
beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await run(
    graph,
    `CREATE (:Entity:Source {slug: 'register', name: 'Register'})
     FOREACH (slug IN ['hub', 'other'] |
       CREATE (:Entity:Actor:Company {slug: slug, name: slug, citations: ['register#1']}))`,
  )
  await run(
    graph,
    `MATCH (hub {slug: 'hub'})
     UNWIND range(1, 60000) AS i
     CALL (hub, i) {
       CREATE (hub)-[:SUPPLIES {id: 'supplies-' + i, ${EVIDENCE}, recordedAt: '2026-01-01T00:00:00.000Z'}]->
         (:Entity:Actor:Company {slug: 'company-' + i, name: 'Company ' + i, citations: ['register#1']})
     } IN TRANSACTIONS OF 10000 ROWS`,
  )
  await run(
    graph,
    `MATCH (hub {slug: 'hub'}) MATCH (other {slug: 'other'})
     UNWIND range(1, 20000) AS i
     CALL (hub, other, i) {
       CREATE (hub)-[:OWNS {id: 'owns-' + i, validFrom: toString(2000 + i % 20), ${EVIDENCE},
         recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: '2026-02-01T00:00:00.000Z'}]->(other)
       CREATE (hub)-[:COMPETES_WITH {id: 'competes-' + i, revises: 'owns-' + i, ${EVIDENCE},
         recordedAt: '2026-02-01T00:00:00.000Z'}]->(other)
     } IN TRANSACTIONS OF 10000 ROWS`,
  )
})

const EVIDENCE = "citations: ['register#1'], attribution: 'STATED', confidence: 0.5"

test('One entity with 100,000 claims is derived and checked in little memory, and correctly', async () => {
  const derived = await withMemory(() => deriveGraph(graph, { report: () => undefined }))
  const found = await withMemory(async () => [
    ...(await checked('derived-links')),
    ...(await checked('derived-versions')),
  ])

  expect(found.result).toEqual([])
  expect(
    await run(
      graph,
      `MATCH ({slug: 'hub'})-[l:LINKED]->(b)
       RETURN l.forth AS forth, l.recordedAt AS recordedAt, l.earliestFromDay AS day, count(*) AS links ORDER BY links`,
    ),
  ).toEqual([
    {
      ...{ forth: ['COMPETES_WITH', 'OWNS'], recordedAt: '2026-01-01T00:00:00.000Z' },
      ...{ day: '0000-01-01', links: 1 },
    },
    { forth: ['SUPPLIES'], recordedAt: '2026-01-01T00:00:00.000Z', day: '0000-01-01', links: 60_000 },
  ])
  expect(
    await run(
      graph,
      'MATCH ()-[r:OWNS]->() WHERE r.versions[1] = "COMPETES_WITH:competes-" + substring(r.id, 5) RETURN count(r) AS count',
    ),
  ).toEqual([{ count: 20_000 }])
  expect(derived.megabytes).toBeLessThan(MOST_MEGABYTES)
  expect(found.megabytes).toBeLessThan(MOST_MEGABYTES)
}, 240_000)

const checked = (rule: string) => runScript(graph.read, cypherFile(`cypher/check/${rule}.cypher`), ruleParameters())

/** Of the 512 that a statement may use: a batch of 10,000 rows, with room to spare. */
const MOST_MEGABYTES = 150

/** The peak memory of all statements during the work. */
async function withMemory<T>(work: () => Promise<T>) {
  let isOver = false
  let bytes = 0
  const watching = (async () => {
    while (!isOver) {
      const [row] = await run(
        graph,
        'SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes RETURN sum(bytes) AS bytes',
      )
      bytes = Math.max(bytes, Number(row?.['bytes']))
      await pause(50)
    }
  })()
  const result = await work().finally(() => {
    isOver = true
  })
  await watching
  return { result, megabytes: Math.ceil(bytes / 2 ** 20) }
}
