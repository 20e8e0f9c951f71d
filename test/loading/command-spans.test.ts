import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { exampleRows, rowsInto } from '../import/importing.ts'

useGraph('article')
const graph = await openTestGraph()
const exporter = new InMemorySpanExporter()

beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
})
afterAll(() => trace.disable())

test('A check has a span of each rule, and an import one of each batch, which names nothing of its rows', async () => {
  await checkGraph(graph)
  const names = exporter.getFinishedSpans().map(({ name }) => name)
  expect(names.sort()).toEqual(
    cypherFiles('check')
      .map(({ path }) => path)
      .sort(),
  )
  exporter.reset()
  const { figures } = await rowsInto(graph)(exampleRows, { dryRun: true })
  const batches = exporter.getFinishedSpans().filter(({ name }) => name === 'import batch')
  const rows = batches.map(({ attributes }) => Number(attributes['stancegraph.rows']))
  expect(batches.length).toBeGreaterThan(2)
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(exampleRows.length)
  expect(figures.rejected).toBe(0)
  expect(JSON.stringify(batches.map(({ attributes }) => attributes))).not.toMatch(/halden|norway/)
})
