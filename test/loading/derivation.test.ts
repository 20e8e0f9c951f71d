import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { checksumOf } from '../../src/loading/checksum.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { graphState } from '../../src/loading/state.ts'
import { inFull } from '../figures.ts'
import { loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { exampleText, filesOf, importing } from '../import/importing.ts'

// A start trusts the node that derive writes last and that every write removes first.

const quiet = { report: () => undefined }

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await defineSchema(graph, quiet.report)
})
beforeEach(async () => {
  await loadDerived()
  expect(await graphState(graph)).toMatchObject({ derived: 'current', why: null })
})

const OLD_FILE = { path: 'cypher/seed/10-old.cypher', text: '// What is loaded' }
const NEW_FILE = { path: 'cypher/seed/99-new.cypher', text: "CREATE (:Entity:Topic {slug: 'new', name: 'New'})" }

/** The small graph, derived as after loading a seed file. */
async function loadDerived(): Promise<void> {
  await loadSmallGraph(graph)
  await run(graph, `CREATE (:SeedFile {name: '${OLD_FILE.path}', checksum: '${checksumOf(OLD_FILE.text)}'})`)
  await deriveGraph(graph, quiet)
}

/** Everything except bookkeeping, as text. */
async function everything(): Promise<string> {
  const nodes = 'MATCH (n:Entity|Stance) RETURN n.slug AS slug, properties(n) AS properties ORDER BY slug'
  const claims = 'MATCH (:Entity|Stance)-[r]->() RETURN elementId(r) AS id, properties(r) AS properties ORDER BY id'
  return JSON.stringify([await run(graph, nodes), await run(graph, claims)])
}

class CutOff extends Error {}

/** Whether derivation finished before the cut. */
let finished: boolean

/**
 * The graph for a process that ends after this many writes. The look at its lock, which goes to the leader, is none.
 * All commands derive in the same way: unless `cutsWithin`, it does not end within a derivation.
 */
function endingAfter(writes: number, cutsWithin = true): Graph {
  let done = 0
  let isWithin = false
  finished = false
  const count = () => {
    if (isWithin && !cutsWithin) return
    if (done === writes) throw new CutOff()
    done += 1
  }
  return {
    ...graph,
    async write(statement, params) {
      if (statement.name !== 'load-lock/holds') count()
      return graph.write(statement, params)
    },
    async transaction(work) {
      count()
      return graph.transaction((write) =>
        work((statement, params) => {
          if (statement.name === 'derivation/finish') finished = true
          if (statement.name.startsWith('derivation/')) isWithin = statement.name === 'derivation/begin'
          return write(statement, params)
        }),
      )
    },
  }
}

/** Whether the work finished. */
async function wasWhole(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof CutOff || (error instanceof Error && error.cause instanceof CutOff)) return false
    throw error
  }
}

const writers: Readonly<Record<string, (own: Graph) => Promise<unknown>>> = {
  seed: (own) => seedGraph(own, { ...quiet, files: [OLD_FILE, NEW_FILE] }),
  'seed --fresh': (own) => seedGraph(own, { ...quiet, files: [NEW_FILE], fresh: true }),
  import: (own) => importing(own, 'native', filesOf({ 'rows.jsonl': exampleText })),
  erase: async (own) => eraseEntity(own, await planErasure(own, 'qualcomm'), quiet.report),
  derive: (own) => deriveGraph(own, quiet),
}

if (inFull) {
  describe('Cut off after any of its writes,', () => {
    test.each(Object.keys(writers))(
      '%s leaves the graph as it was, or marked as not derived',
      async (name) => {
        const states: string[] = []
        for (let writes = 0; states.at(-1) !== 'whole'; writes += 1) {
          await loadDerived()
          const before = await everything()
          const whole = await wasWhole(writers[name]?.(endingAfter(writes, name === 'derive')))
          await run(graph, 'MERGE (:TestGraph)') // emptying the graph removed it
          const { derived } = await graphState(graph)
          if (finished || states.includes('missing')) expect(derived).toBe(finished ? 'current' : 'missing')
          if (derived === 'current' && !finished) expect(await everything()).toBe(before)
          states.push(whole ? 'whole' : derived)
        }
        expect(states).toContain('missing')
      },
      300_000,
    )
  })

  test('an unfinished import is reported', async () => {
    const paths = filesOf({ 'rows.jsonl': exampleText })
    await expect(importing(endingAfter(7), 'native', paths)).rejects.toThrow()

    await run(graph, 'MATCH (l:LoadLock) DELETE l') // as after its process ended
    expect((await graphState(graph)).why).toMatch(/^an import that began at \S+Z has not come to its end/)
    await importing(graph, 'native', paths)
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })
}

describe('Two at once', () => {
  /** Derives, with this happening half way. */
  function derivingWhile(happens: () => Promise<unknown>): Promise<void> {
    let happened = false
    const half: Graph = {
      ...graph,
      async write(statement, params) {
        if (statement.name === 'cypher/derive/04-links.cypher' && !happened) {
          happened = true
          await happens()
        }
        return graph.write(statement, params)
      },
    }
    return deriveGraph(half, { report: (line) => lines.push(line) })
  }
  const lines: string[] = []

  test('data written during a derivation does not count as derived', async () => {
    await derivingWhile(() => wasWhole(writers['erase']?.(endingAfter(3))))

    expect(await graphState(graph)).toMatchObject({ derived: 'missing' })
    expect(lines).toContain('Somebody has written to the graph meanwhile: run `npm run derive` when that has ended.')
  })

  test('two derivations do not hinder each other', async () => {
    await derivingWhile(() => deriveGraph(graph, quiet))

    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })
})

describe('It is stale, with a reason:', () => {
  test.each([
    [
      'a graph of an earlier version',
      "MATCH (d:Derivation) SET d = {checksum: 'x', derivedAt: 'now'}",
      'another version of Stancegraph derived it',
    ],
    ['other scripts', "MATCH (d:Derivation) SET d.scripts = 'x'", 'another version of Stancegraph derived it'],
    ['another schema', "MATCH (d:Derivation) SET d.schema = 'x'", 'another version of Stancegraph derived it'],
    [
      'a seed file by hand',
      "CREATE (:SeedFile {name: 'by hand', checksum: 'x'})",
      'other seed files were loaded since all was derived',
    ],
    [
      'a stance by hand',
      "CREATE (:Stance {slug: 'new'})",
      'something came or went since all was derived, by another hand than the commands',
    ],
    [
      'a link gone by hand',
      "MATCH ({slug: 'qualcomm'})-[l:LINKED]->() DELETE l",
      'something came or went since all was derived, by another hand than the commands',
    ],
  ])('%s', async (_, statement, why) => {
    await run(graph, statement)

    expect(await graphState(graph)).toMatchObject({
      derived: statement.includes('SET d = ') ? 'missing' : 'stale',
      why,
    })
    await run(graph, "MATCH (f:SeedFile {name: 'by hand'}) DELETE f")
  })

  test('an index or a constraint that was dropped', async () => {
    await run(graph, 'DROP INDEX stance_holder')
    expect(await graphState(graph)).toMatchObject({ derived: 'stale', why: 'it lacks an index (stance_holder)' })
    await run(graph, 'DROP CONSTRAINT entity_slug')
    expect(await graphState(graph)).toMatchObject({ why: 'it lacks 2 indexes (entity_slug, stance_holder)' })

    await defineSchema(graph, quiet.report)
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  })

  test('but a user who may not list indexes is not told that they are missing', async () => {
    const reader: Graph = {
      ...graph,
      async read(statement, params, options) {
        if (statement.text.startsWith('SHOW')) throw new GraphError('UNAUTHORIZED')
        return graph.read(statement, params, options)
      },
    }
    expect(await graphState(reader)).toMatchObject({ derived: 'current' })
  })
})
