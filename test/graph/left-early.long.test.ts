import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { openTestGraph, testNeo4j } from '../graph.ts'

/** A ring that takes Neo4j seconds to plan. No two have the same plan. */
function unplanned(n: number) {
  const sides = Array.from(
    { length: 9 },
    (_, i) => `(a${i}:A${n}_${i} {x: 1})-[:R${i}]-(b${i}:B${n})-[:S]->(a${(i + 1) % 9})`,
  )
  return { name: 'test/left-early', text: `MATCH ${sides.join(', ')} RETURN count(*) AS n` }
}

const LISTED = {
  name: 'test/running',
  text: "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'test/left-early' RETURN metaData",
}

test('A statement that is given up as soon as it is sent is not planned to its end', async () => {
  const owner = await openTestGraph()
  const graph = openGraph(testNeo4j())
  onTestFinished(() => graph.close())
  await graph.verify()
  const stayed: number[] = []
  for (let n = 0; n < 120; n += 1) {
    const leave = new AbortController()
    const read = graph.read(unplanned(n), {}, { signal: leave.signal, timeoutMs: 60_000 })
    await pause(1 + (n % 2))
    leave.abort()
    await expect(read).rejects.toThrow(GraphError)
    await pause(100) // by then it has begun
    const isListed = async () => (await owner.read(LISTED)).length > 0
    const until = performance.now() + 900
    while ((await isListed()) && performance.now() < until) await pause(25)
    if (performance.now() > until) stayed.push(n)
    await expect.poll(isListed).toBe(false)
  }
  expect(stayed).toEqual([])
})
