import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { graphChecksum } from '../../src/backup/backup-rows.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { eraseEntity, planErasure } from '../../src/loading/erase.ts'
import { heldData } from '../../src/loading/held-data.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { graphState } from '../../src/loading/state.ts'
import { planData } from '../../src/process/load-data.ts'
import { servable } from '../../src/process/servable.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { inFull } from '../figures.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe, wipeAll } from '../graph.ts'
import { exampleRows, filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { BASE, now, stance, undoing } from '../import/undoing.ts'
import { backedUp, restored, restoredAnew } from './backing-up.ts'
import { everythingIn, withoutMoments } from './whole-graph.ts'

const graph = await openTestGraph()
const quiet = () => undefined

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
})
beforeEach(() => wipe(graph))

const fileOf = (rows: readonly unknown[]) => filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
const taken = { ...stance('taken', { position: 'OPPOSES' }), recordedAt: '2020-01-01T00:00:00.000Z' }

/** A graph with revised, retracted, undone and retold claims, updated entities, and an erasure. */
async function eventful() {
  const base = fileOf([...BASE, taken, ...exampleRows])
  const more = fileOf([
    { type: 'Country', slug: 'a', update: true, description: 'First:\u2028\n"\\n", 中文, 𝄞.' },
    stance('more'),
    stance('base-2', { position: 'SUPPORTS', revises: 'base' }),
    { retract: 'taken' },
  ])
  await importing(graph, 'native', base)
  await importing(graph, 'native', more)
  await undoing(graph, more[0] ?? '')
  await importing(graph, 'native', more)
  await eraseEntity(graph, await planErasure(graph, 'berg'), quiet)
  return more
}

/** What a reader gets: the files of an export, and answers to a query with one `knownAt`. */
async function answers(knownAt: string) {
  const server = createServer(graph, settings)
  const text = async (path: string) => (await server.fetch(`http://localhost${path}`)).text()
  const formats = ['csv', 'csv-nodes', 'gexf', 'graphml', 'jgf']
  return Promise.all(formats.map((format) => text(`/export?format=${format}&knownAt=${knownAt}`)))
}

const undated = (texts: readonly string[]) => texts.map((text) => text.replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, 'then'))

if (inFull) {
  describe('A restored graph', () => {
    test('has another checksum as soon as anything differs', async () => {
      await importing(graph, 'native', fileOf(BASE))
      const checksum = await graphChecksum(graph)
      const changes = [
        "MATCH (s:Stance {slug: 'base'}) SET s.note = 'Other.'",
        "MATCH (s:Stance {slug: 'base'})-[on:ON]->() DELETE on",
        "MATCH ()-[r:BASED_IN {id: 'a-in-c'}]->() SET r.confidence = 1",
        'MATCH (j:ImportJournal) WITH j LIMIT 1 SET j.number = toInteger(j.number) + 7',
      ]
      const checksums = new Set([checksum])
      for (const change of changes) {
        await run(graph, change)
        checksums.add(await graphChecksum(graph))
      }
      expect(checksums.size).toBe(1 + changes.length)
      await run(graph, "MATCH (s:Stance {slug: 'base'}) SET s.sortKey = 'derived'")
      expect(checksums).toContain(await graphChecksum(graph))
    })

    test('has each node, relationship and property of its origin, gives the same answers, and undoes an import alike', async () => {
      const more = await eventful()
      const knownAt = await now(graph)
      const [origin, asked, checksum] = [await everythingIn(graph), await answers(knownAt), await graphChecksum(graph)]
      const eventfulLines = origin.filter((line) => /ToldAs|Erasure|ImportJournal|LINKED|"Derivation"/.test(line))
      expect(eventfulLines.length).toBeGreaterThan(9)
      const backup = await backedUp(graph)
      expect(await everythingIn(graph)).toEqual(origin)
      const since = await now(graph)
      const change = async () => {
        const { figures } = await undoing(graph, more[0] ?? '')
        return { figures, content: withoutMoments(await everythingIn(graph), since) }
      }
      const changed = await change()
      expect(changed.figures).toMatchObject({ restored: 2, updated: 1 })

      await wipeAll(graph) // its constraints and indexes too
      const { isDerived, lines } = await restored(graph, backup.file)

      expect(isDerived).toBe(true)
      expect(lines).toContain('Comparing the graph with the backup')
      expect(await everythingIn(graph)).toEqual(origin)
      expect([await graphChecksum(graph), backup.graph]).toEqual([checksum, checksum])
      expect(undated(await answers(knownAt))).toEqual(undated(asked))
      expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
      expect(await change()).toEqual(changed)
    }, 300_000)

    test('that was the article is it again: there is nothing to seed, and it is served', async () => {
      await seedGraph(graph, { report: quiet })
      const origin = await everythingIn(graph)
      const { file } = await backedUp(graph)

      await restoredAnew(graph, file)

      expect(await everythingIn(graph)).toEqual(origin)
      expect(await heldData(graph)).toBe('article')
      expect((await planData(graph, 'article')).toLoad).toEqual([])
      const lines: string[] = []
      const { data, why } = await servable(asServed(graph), { data: null, report: (line) => lines.push(line) })
      expect({ data, why, lines }).toEqual({ data: 'article', why: null, lines: [] })
      expect(await checkGraph(graph)).toEqual([])
    }, 300_000)
  })
}

const asServed = (own: Graph) => ({
  ...{ graph: own, agent: '', uri: testNeo4j().uri, local: null, serving: own, close: async () => undefined },
})

/** Stops at the transaction that writes the batch of that number. */
function failingAt(number: number): Graph {
  let batches = -1
  return {
    ...graph,
    transaction: (work) =>
      graph.transaction((write) =>
        work(async (statement, params) => {
          if (/^(import\/remember-batch|restore\/advance)$/.test(statement.name)) batches += 1
          if (batches === number) throw new Error('the power is gone')
          return write(statement, params)
        }),
      ),
  }
}

if (inFull) {
  describe('An import that was cut off', () => {
    test('is resumed after a restore, and the graph is what it would have been', async () => {
      const files = fileOf([...BASE, ...Array.from({ length: 9 }, (_, number) => stance(`more-${number}`))])
      const since = await now(graph)
      await importing(graph, 'native', files)
      const whole = withoutMoments(await everythingIn(graph), since)
      await wipe(graph)
      await expect(importing(failingAt(3), 'native', files)).rejects.toThrow('the power is gone')
      const origin = await everythingIn(graph)
      const { file } = await backedUp(graph)

      const { isDerived } = await restoredAnew(graph, file)

      expect(isDerived).toBe(false)
      expect(await everythingIn(graph)).toEqual(origin)
      const refused = servable(asServed(graph), { data: null, report: quiet })
      await expect(refused).rejects.toThrow(/an import that began at \S+ has not come to its end/)
      const { lines } = await importing(graph, 'native', files)
      expect(lines.join('\n')).toContain('Going on where this import of')
      expect(withoutMoments(await everythingIn(graph), since)).toEqual(whole)
    }, 300_000)
  })
}

describe('A restore', () => {
  test('into a graph that is not empty is refused, and changes nothing', async () => {
    await importing(graph, 'native', fileOf(BASE))
    const { file } = await backedUp(graph)
    const origin = await everythingIn(graph)

    await expect(restored(graph, file)).rejects.toThrow(/^This graph is not empty, and was left as it is: [^\n]*$/)

    expect(await everythingIn(graph)).toEqual(origin)
  })

  test('into an empty graph of another data set is refused; of the same, it is done', async () => {
    await importing(graph, 'native', fileOf(BASE))
    const { file } = await backedUp(graph)
    const origin = await everythingIn(graph)
    await wipe(graph)
    await run(graph, "CREATE (:DataSet {name: 'un-2018'})")
    await expect(restored(graph, file)).rejects.toThrow(/made for the data set un-2018, and the backup is of none/)
    await run(graph, "MATCH (d:DataSet) SET d.name = 'none' CREATE (:Derivation {derivedAt: '2026', complete: true})")

    await restored(graph, file)

    expect(await everythingIn(graph)).toEqual(origin)
  })

  test.each(inFull ? [0, 2] : [2])(
    'that was cut off at batch %i goes on; until then nothing else is done with the graph',
    async (batch) => {
      await importing(graph, 'native', fileOf([...BASE, taken]))
      const other = await backedUp(graph)
      await importing(graph, 'native', fileOf([stance('more')]))
      const origin = await everythingIn(graph)
      const { file } = await backedUp(graph)
      await wipe(graph)
      await expect(restored(failingAt(batch), file)).rejects.toThrow('the power is gone')
      const half = await everythingIn(graph)

      const attempts = [
        () => importing(graph, 'native', fileOf(BASE)),
        () => asOnlyLoad(graph, { command: 'derive', report: quiet }, async () => undefined),
        () => backedUp(graph),
        () => restored(graph, other.file),
        () => servable(asServed(graph), { data: null, report: quiet }),
      ]
      for (const attempt of attempts) {
        await expect(attempt()).rejects.toThrow(
          /^This graph holds a part of a backup: the restore of graph\.backup\.gz, which began at \S+Z, has not come to its end\./,
        )
      }
      expect((await checkGraph(graph)).map(({ rule }) => rule)).toContain('Every restore of a backup has finished.')
      expect(await everythingIn(graph)).toEqual(half)

      const { lines } = await restored(graph, file)

      expect(lines[0]).toMatch(/^Going on with the restore of \S+Z: \d+ of \d+ rows are there$/)
      expect(await everythingIn(graph)).toEqual(origin)
    },
    300_000,
  )
})
