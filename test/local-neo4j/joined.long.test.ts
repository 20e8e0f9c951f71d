import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { joinLocalNeo4j, startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { TESTED_NEO4J } from '../neo4j-version.ts'
import { folderOfTest, processesOn } from '../process/start.ts'

const ONE = { name: 'test', text: 'RETURN 1 AS one' }

test('Who has started a Neo4j stops it when those who have joined it are done', async () => {
  const home = join(folderOfTest(), 'home')
  const lines: string[] = []
  const options = { home, version: TESTED_NEO4J, report: (line: string) => lines.push(line) }
  const owner = await startLocalNeo4j(options)
  const joined = await joinLocalNeo4j(options)
  expect(joined.uri).toBe(owner.uri)

  let isOver = false
  const stopping = owner.stop().then(() => {
    isOver = true
  })
  await pause(1_500)
  expect([isOver, lines.at(-1)]).toEqual([
    false,
    expect.stringMatching(/^Waiting for process \d+, which uses this Neo4j/),
  ])
  const graph = openGraph(joined)
  expect(await graph.read(ONE)).toEqual([{ one: 1 }])
  await graph.close()
  await joined.stop()
  await stopping
  expect(processesOn(home)).toEqual([])
}, 300_000)

test('It is stopped at once where that is asked for', async () => {
  const home = join(folderOfTest(), 'home')
  const stop = new AbortController()
  const options = { home, version: TESTED_NEO4J, report: () => undefined }
  const owner = await startLocalNeo4j({ ...options, signal: stop.signal })
  await joinLocalNeo4j(options)
  stop.abort()
  await owner.stop()
  expect(processesOn(home)).toEqual([])
}, 300_000)

test('Two that start at once share one', async () => {
  const home = join(folderOfTest(), 'home')
  const options = { home, version: TESTED_NEO4J, report: () => undefined }
  const [one, other] = await Promise.all([joinLocalNeo4j(options), joinLocalNeo4j(options)])
  expect(one.uri).toBe(other.uri)
  await Promise.all([one.stop(), other.stop()])
  expect(processesOn(home)).toEqual([])
}, 300_000)
