import { expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** Fetches exports over HTTP; `meanwhile` is done when their first rows are read. */
async function exporting(meanwhile: () => Promise<unknown> = async () => undefined) {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(1_000))
  let isFirst = true
  const read: Graph['read'] = async (statement, ...rest) => {
    if (isFirst && statement.name.startsWith('export/')) {
      isFirst = false
      await meanwhile()
    }
    return graph.read(statement, ...rest)
  }
  listener.serve(createServer({ ...graph, read }, settings))
  return (search: string) => fetch(`${listener.origin}/export${search}`)
}

test.for(['native', 'cypher'])('%s: the graph is not exported while it is loaded', async (format) => {
  const fetchExport = await exporting()
  await run(graph, "CREATE (:Load {startedAt: '2026-01-01T00:00:00.000Z'})")
  onTestFinished(async () => void (await run(graph, 'MATCH (l:Load) DELETE l')))

  const refused = await fetchExport(`?format=${format}`)

  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await refused.text()).toContain('The graph is being loaded, or a load of it was cut off')
  expect((await fetchExport('?format=csv')).status).toBe(200)
  expect((await fetchExport(`?format=${format}&validAt=2018-04`)).status).toBe(503)
  expect((await fetchExport(`?format=${format}&knownAt=2025-12-31T00:00:00Z`)).status).toBe(200) // of before the load
  await run(graph, 'MATCH (l:Load) DELETE l')
  const whole = await fetchExport(`?format=${format}`)
  expect([whole.status, (await whole.text()).length > 10_000]).toEqual([200, true])
})

test('Nor is a graph that is not derived, such as one that is being restored', async () => {
  const [before] = await run(graph, 'MATCH (d:Derivation) RETURN properties(d) AS about')
  await graph.write({ name: 'test', text: 'MATCH (d:Derivation) DELETE d' })
  onTestFinished(
    async () => void (await graph.write({ name: 'test', text: 'CREATE (d:Derivation) SET d = $about' }, before)),
  )
  const fetchExport = await exporting()
  expect((await fetchExport('?format=native')).status).toBe(503)
  expect((await fetchExport('?format=csv')).status).toBe(200)
})

test.for(['native', 'cypher'])('%s: an export breaks off where the graph was loaded meanwhile', async (format) => {
  const [before] = await run(graph, 'MATCH (d:Derivation) RETURN d.derivedAt AS at')
  const setTo = (at: unknown) => run(graph, `MATCH (d:Derivation) SET d.derivedAt = '${at}'`)
  onTestFinished(async () => void (await setTo(before?.['at'])))
  const fetchExport = await exporting(() => setTo('2026-01-01T00:00:00.000Z'))

  await expect(fetchExport(`?format=${format}`).then((response) => response.text())).rejects.toThrow(/terminated/)
  expect((await (await fetchExport(`?format=${format}`)).text()).length).toBeGreaterThan(10_000)
})
