import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { runScript } from '../../src/loading/run-script.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { datedScripts } from '../dated-scripts.ts'
import { drawn } from '../difference/drawn.ts'
import { loadGraph } from '../difference/load-graph.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { longCases } from '../figures.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { exporting } from './exporting.ts'

const graph = await openTestGraph()
const fetchExport = exporting(graph)
const report = () => undefined

/** The exported file without its first line, which has the date. */
async function copy(): Promise<string> {
  const { status, text } = await fetchExport('?format=cypher')
  expect(status).toBe(200)
  return text.slice(text.indexOf('\n'))
}

async function load(script: string): Promise<void> {
  await graph.transaction((run) => runScript(run, { path: 'copy.cypher', text: script }))
}

const empty = () => graph.write({ name: 'test/empty', text: 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n' })

/** Loads an export twice after deleting all nodes, and exports the result. */
async function reloaded(script: string): Promise<string> {
  await empty()
  await load(script)
  await load(script)
  await deriveGraph(graph, { report })
  return copy()
}

test('The seed scripts with their corrections, exported and loaded, give the same graph, and a part of it a whole one', async () => {
  await wipe(graph)
  await seedGraph(graph, { report, files: datedScripts })
  const script = await copy()
  expect(script).toContain('retractedAt')
  expect(await reloaded(script)).toBe(script)
  expect(await checkGraph(graph)).toEqual([])

  const { text: part } = await fetchExport(encodeURI('?format=cypher&of=neighborhood&arguments=of:["grain-levy"]'))
  expect(part.length).toBeLessThan(script.length)
  await empty()
  await load(part)
  await deriveGraph(graph, { report })
  expect(await checkGraph(graph)).toEqual([]) // everything that it cites is there
})

test('So do generated graphs, with every sort of text', { timeout: 240_000 }, async () => {
  for (const plain of fc.sample(drawn(randomGraph), { seed: 2018, numRuns: longCases(6) })) {
    await loadGraph(graph, plain)
    const script = await copy()
    expect(await reloaded(script)).toBe(script)
    expect(await checkGraph(graph)).toEqual([])
  }
})
