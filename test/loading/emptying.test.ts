import { beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { StartError } from '../../src/graph/start-error.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { chooseData, heldData } from '../../src/loading/held-data.ts'
import { rederive } from '../../src/loading/rederive.ts'
import { emptyGraph, seedGraph } from '../../src/loading/seed.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadData } from '../../src/process/load-data.ts'
import { servable } from '../../src/process/servable.ts'
import { upgradeGraph } from '../../src/upgrade/upgrade.ts'
import { backedUp, restored } from '../backup/backing-up.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const quiet = { report: () => undefined }

/** Fails instead of the statement of that name, as if the process were killed before it. */
const endingBefore = (name: string): Graph => ({
  ...graph,
  async write(statement, ...others) {
    if (statement.name === name) throw new Error('killed')
    return graph.write(statement, ...others)
  },
})

const served = () =>
  servable(
    { graph, serving: graph, agent: '', uri: 'bolt://127.0.0.1', local: null, close: async () => undefined },
    { data: null, ...quiet, mends: true },
  )

beforeEach(async () => {
  await wipe(graph)
  await chooseData(graph, 'none')
  await run(
    graph,
    `CREATE (:Entity:Source {slug: 'first', name: 'First'}), (e:Entity:Topic {slug: 'topic', name: 'Topic', citations: ['first#1']})
     CREATE (e)-[:HAS_BROADER {id: 'of', citations: ['first#1'], confidence: 1.0, attribution: 'STATED', recordedAt: '2020-01-01T00:00:00.000Z'}]->
       (:Entity:Topic {slug: 'broader', name: 'Broader', citations: ['first#1']})`,
  )
  await deriveGraph(graph, quiet)
})

test.each(['load/delete-nodes', 'load/end-emptying'])(
  'A graph whose emptying was killed before %s is neither served, loaded, backed up, restored nor upgraded, and emptied by the same command',
  async (name) => {
    const { file } = await backedUp(graph)
    await expect(emptyGraph(endingBefore(name), quiet.report)).rejects.toThrow('killed')

    const refusal =
      /^This graph holds a part of what it held: its emptying, .* `npm run seed -- --fresh` goes on with it/
    for (const work of [
      served,
      () => rederive(graph, { command: 'derive', ...quiet }),
      () => seedGraph(graph, { ...quiet, files: [] }),
      () => backedUp(graph),
      () => restored(graph, file),
      () => upgradeGraph(graph, { ...quiet, replaceArticle: false }),
    ]) {
      const error = await work().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(StartError)
      expect(String(error instanceof Error && error.message)).toMatch(refusal)
    }
    await run(graph, 'MATCH (n:DataSet|Derivation) DELETE n') // as if half of the nodes were deleted
    expect(await heldData(graph), 'the same command loads the same data set').toBe('none')

    await loadData(graph, 'none', { fresh: true, ...quiet })
    expect(await graphState(graph)).toMatchObject({ entities: 0, stances: 0, relationships: 0, seeded: false })
    expect(await heldData(graph)).toBe('none')
    expect(await served()).toMatchObject({ data: 'none', why: null })
  },
)
