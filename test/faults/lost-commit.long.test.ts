import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openGraph, PATIENT } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { contentOf, emptied, exampleText, filesOf, importing } from '../import/importing.ts'
import { openProxy } from './proxy.ts'

// The connection is lost while a transaction is committed, so that the client cannot know whether it was.

const graph = await openTestGraph()
const proxy = await openProxy(testNeo4j().uri)
const behind = openGraph({ ...testNeo4j(), uri: proxy.uri }, PATIENT)
let cuts = 0
afterAll(async () => {
  await behind.close()
  await proxy.close()
  console.log(`after ${cuts} cuts at a commit: nothing lost, nothing twice`)
})

const quiet = () => undefined

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, quiet)
})
beforeEach(() => emptied(graph))

/** Cuts the connection, and asserts at the end of the test that this happened. */
function cutAtCommit(...args: Parameters<typeof proxy.cutAtCommit>): void {
  let isCut = false
  void proxy.cutAtCommit(...args).then(() => {
    isCut = true
  })
  onTestFinished(() => {
    expect(isCut).toBe(true)
    cuts += 1
  })
}

async function all() {
  const content = JSON.stringify(await contentOf(graph), (name, value) => (name === 'recordedAt' ? undefined : value))
  const [imported] = await run(graph, 'MATCH (i:Import) RETURN properties(i) AS it')
  const { startedAt: _, finishedAt: __, ...about } = (imported?.['it'] ?? {}) as Readonly<Record<string, unknown>>
  return { content: JSON.parse(content), about }
}

let uncut: ReturnType<typeof importUncut> | undefined

/** The same import without a cut: its result, and the graph after it. */
async function importUncut() {
  const { lines: _, ...result } = await importing(graph, 'native', filesOf({ 'rows.jsonl': exampleText }))
  const after = await all()
  await emptied(graph)
  return { result: { ...result, seconds: 0 }, after }
}

test.each([
  { when: 'BEFORE', after: 0 },
  { when: 'ANSWERED', after: 0 },
  { when: 'BEFORE', after: 4 },
  { when: 'ANSWERED', after: 4 },
  { when: 'ANSWERED', after: 8 },
] as const)('An import whose batch $after was cut off ($when) has the same result', async (cut) => {
  const paths = filesOf({ 'rows.jsonl': exampleText })
  uncut ??= importUncut()
  const whole = await uncut
  cutAtCommit('ImportBatch', cut.when, cut.after)

  const { lines, ...imported } = await importing(behind, 'native', paths)

  expect({ ...imported, seconds: 0 }).toEqual(whole.result)
  expect(await all()).toEqual(whole.after)
  expect(lines.filter((line) => line.startsWith('Going on'))).toEqual([])
  expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
  expect(await checkGraph(graph)).toEqual([])
})

describe.each(['BEFORE', 'ANSWERED'] as const)('Cut off %s', (when) => {
  test('a seed file is loaded once', async () => {
    const text = `MERGE (t:Entity:Topic {slug: 'new', name: 'New'}) SET t.description = coalesce(t.description, '') + 'once'`
    cutAtCommit('MERGE (f:SeedFile', when)

    await seedGraph(behind, { report: quiet, files: [{ path: 'cypher/seed/99-new.cypher', text }] })

    expect(await run(graph, 'MATCH (t:Topic) RETURN t.description AS description')).toEqual([{ description: 'once' }])
    expect(await run(graph, 'MATCH (f:SeedFile) RETURN f.name AS name')).toHaveLength(1)
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })

  test('an erasure counts what it erased', async () => {
    await loadSmallGraph(graph)
    await deriveGraph(graph, { report: quiet })
    const planned = await planErasure(graph, 'zte')
    cutAtCommit('MERGE (e:Erasure', when)

    const { stances, relationships } = await eraseEntity(behind, planned, quiet)

    expect({ stances, relationships }).toEqual({ stances: planned.stances, relationships: planned.relationships })
    expect(stances).toBeGreaterThan(0)
    const text = 'MATCH (e:Erasure) RETURN e.stances AS stances, e.relationships AS relationships'
    expect(await run(graph, text)).toEqual([{ stances, relationships }])
  })

  test('a derivation is known to be complete', async () => {
    await loadSmallGraph(graph)
    cutAtCommit('derivedAt AS derivedAt', when)
    const lines: string[] = []

    await deriveGraph(behind, { report: (line) => lines.push(line) })

    expect(lines.filter((line) => line.startsWith('Somebody'))).toEqual([])
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })
})
