import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { isSettled } from '../../src/loading/load.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe, wipeAll } from '../graph.ts'

const graph = await openTestGraph()
const quiet = () => undefined

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
})

beforeEach(async () => {
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: quiet })
})

const lock = async () => (await run(graph, 'MATCH (l:LoadLock) RETURN l.command AS command'))[0]?.['command']

/** A lock left behind by another process. */
const heldBy = (values: string) =>
  run(
    graph,
    `CREATE (l:LoadLock {name: 'load', owner: 'other', command: 'import', host: 'elsewhere', place: 'elsewhere', pid: 7,
      pidSince: '1', since: timestamp(), beatAt: timestamp()}) SET l += {${values}}`,
  )

describe('Loads', () => {
  test('run one after the other, and leave no lock behind', async () => {
    let [running, most] = [0, 0]
    const lines: string[] = []
    const one = (command: string) =>
      asOnlyLoad(graph, { command, report: (line) => lines.push(line) }, async () => {
        running += 1
        most = Math.max(most, running)
        expect(await lock()).toBe(command)
        await pause(300)
        running -= 1
        return command
      })

    expect(await Promise.all(['seed', 'import', 'erase'].map(one))).toEqual(['seed', 'import', 'erase'])

    expect(most).toBe(1)
    expect(lines).toContainEqual(
      expect.stringMatching(/^Waiting for `\w+` \(process \d+ on \S+\), which began at \S+Z, to end$/),
    )
    expect(await lock()).toBeUndefined()
  }, 30_000)

  test('release the lock when they fail', async () => {
    const failing = asOnlyLoad(graph, { command: 'seed', report: quiet }, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await lock()).toBeUndefined()
  })

  test.each([
    ['of a process of this machine that was killed', true],
    ['of one elsewhere that is not heard of any more', false],
  ])('take over a lock %s', async (_, isHere) => {
    if (isHere) {
      let mine: unknown
      await asOnlyLoad(graph, { command: 'seed', report: quiet }, async () => {
        ;[mine] = await run(graph, 'MATCH (l:LoadLock) RETURN l.place AS place')
      })
      const { place } = mine as { readonly place: string }
      await heldBy(`place: '${place}', pid: 999999999`)
    } else {
      await heldBy('beatAt: timestamp() - 61000')
    }
    const lines: string[] = []

    await asOnlyLoad(graph, { command: 'derive', report: (line) => lines.push(line) }, async () => undefined)

    expect(lines).toEqual([
      expect.stringMatching(
        /^`import` \(process \d+ on elsewhere\), which began at \S+Z, has not come to its end: its place/,
      ),
    ])
  })

  test('are abandoned when another has taken over their lock', async () => {
    const working = asOnlyLoad(graph, { command: 'derive', report: quiet, everyMs: 100 }, async (own) => {
      await run(graph, "MATCH (l:LoadLock) SET l.owner = 'other'")
      await pause(1_000)
      await own.write({ name: 'test', text: "CREATE (:Entity:Topic {slug: 'late'})" })
    })

    await expect(working).rejects.toThrow(/^`derive` was given up: it was not heard of for so long/)
    await pause(1_500)
    expect(await run(graph, "MATCH (e {slug: 'late'}) RETURN e")).toEqual([])
    await run(graph, 'MATCH (l:LoadLock) DELETE l')
  })

  const LATE = { name: 'test', text: "CREATE (:Entity:Topic {slug: 'late'})" }

  test.each<[string, (own: Graph) => Promise<unknown>]>([
    ['a transaction', (own) => own.transaction((write) => write(LATE))],
    ['a statement', (own) => own.write(LATE)],
  ])('write nothing after that, even before they notice it: %s', async (_, write) => {
    const working = asOnlyLoad(graph, { command: 'derive', report: quiet, everyMs: 60_000 }, async (own) => {
      await run(graph, "MATCH (l:LoadLock) SET l.owner = 'other'")
      await write(own)
    })

    await expect(working).rejects.toThrow(/^`derive` was given up: it was not heard of for so long/)
    expect(await run(graph, "MATCH (e {slug: 'late'}) RETURN e")).toEqual([])
    await run(graph, 'MATCH (l:LoadLock) DELETE l')
  })

  test('that wait do not complete what another has begun: nothing is settled before that one ends', async () => {
    const knownAt = new Date(Date.now() - 60_000).toISOString()
    const settledWithin: boolean[] = []
    const first = asOnlyLoad(graph, { command: 'import', report: quiet }, async (own) => {
      await run(graph, "MERGE (l:Load) SET l.startedAt = '2000-01-01T00:00:00.000Z'")
      await pause(2_500) // by then the other would have derived
      settledWithin.push(await isSettled(graph, knownAt, {}))
      await deriveGraph(own, { report: quiet })
    })
    await pause(200)
    await asOnlyLoad(graph, { command: 'derive', report: quiet }, (own) => deriveGraph(own, { report: quiet }))
    await first

    expect(settledWithin).toEqual([false])
    expect(await isSettled(graph, knownAt, {})).toBe(true)
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  }, 30_000)
})

describe('What another transaction locks', () => {
  /** Opens a transaction that stays open until the test ends. */
  async function leaked(text: string): Promise<void> {
    const { uri, username, password, database } = testNeo4j()
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    onTestFinished(() => driver.close())
    const transaction = await driver.session({ database }).beginTransaction()
    await transaction.run(text)
  }
  const impatient = { report: quiet, everyMs: 200, patienceMs: 1_000 }

  test.each([
    ['a stance', "MATCH (s:Stance {slug: 'zte-on-ban'}) SET s.note = 'Held.'"],
    ['the lock itself', "MERGE (l:LoadLock {name: 'load'}) SET l.note = 'Held.'"],
  ])(
    "ends a load that waits for it, with the transaction's number and what to do: %s",
    async (_, text) => {
      await leaked(text)

      const deriving = asOnlyLoad(graph, { command: 'derive', ...impatient }, (own) =>
        deriveGraph(own, { report: quiet }),
      )

      await expect(deriving).rejects.toThrow(
        /^`derive` was given up: for \d+ s it has waited for what another transaction holds\.\nThat one, (\S+-transaction-\d+), of user neo4j at \S+, begun [\s\S]*\n {2}TERMINATE TRANSACTION '\1'\n/,
      )
    },
    30_000,
  )

  test('does not end a load that waits briefly', async () => {
    const { uri, username, password, database } = testNeo4j()
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    onTestFinished(() => driver.close())
    const other = await driver.session({ database }).beginTransaction()
    await other.run("MATCH (s:Stance {slug: 'zte-on-ban'}) SET s.note = 'Held.'")

    const deriving = asOnlyLoad(graph, { command: 'derive', ...impatient, patienceMs: 20_000 }, (own) =>
      deriveGraph(own, { report: quiet }),
    )
    await pause(1_500)
    await other.rollback()

    await deriving
    expect(await graphState(graph)).toMatchObject({ derived: 'current' })
  }, 30_000)
})

test('Loads that begin at once in a new database, which has no constraint yet, all come to their end', async () => {
  for (let times = 0; times < 3; times += 1) {
    await wipeAll(graph)
    const loads = ['import', 'seed', 'derive', 'import'].map((command) =>
      asOnlyLoad(graph, { command, report: () => undefined }, (own) => defineSchema(own, () => undefined)),
    )
    await Promise.all(loads)
  }
}, 300_000)
