import { beforeAll, expect, test } from 'vitest'
import { backUp } from '../../src/backup/back-up.ts'
import { graphChecksum } from '../../src/backup/backup-rows.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadGenerated, sizeOf } from '../generated/generated-graph.ts'
import { openTestGraph, wipeAll } from '../graph.ts'
import { folderForBackups, restored, VERSION } from './backing-up.ts'
import { everythingIn } from './whole-graph.ts'

const graph = await openTestGraph()
const STANCES = 5_000

beforeAll(async () => {
  await wipeAll(graph)
  await loadGenerated(graph, sizeOf(STANCES))
})

/** The graph, with counts of what is sent to it. */
function counted() {
  const sent = { reads: 0, transactions: 0, statements: 0, mostRows: 0 }
  const counting: Graph = {
    ...graph,
    async read(...args) {
      sent.reads += 1
      const rows = await graph.read(...args)
      sent.mostRows = Math.max(sent.mostRows, rows.length)
      return rows
    },
    transaction(work) {
      sent.transactions += 1
      return graph.transaction((write) =>
        work((...args) => {
          sent.statements += 1
          return write(...args)
        }),
      )
    },
  }
  return { sent, counting }
}

test('A generated graph is the same after a restore; what is held at once does not grow with it', async () => {
  // The generated graph was written without a command: the data set of what holds anything else is `none`.
  const origin = await everythingIn(graph)
  const checksum = await graphChecksum(graph)
  const file = `${folderForBackups()}/large.gz`
  const reading = counted()
  const started = performance.now()
  const made = await backUp(reading.counting, file, { version: VERSION, report: () => undefined })
  const backupSeconds = (performance.now() - started) / 1_000
  expect(made.graph).toBe(checksum)
  expect(reading.sent.mostRows).toBeLessThanOrEqual(1_000)
  expect(reading.sent.reads).toBeLessThan(made.rows / 1_000 + 200) // each type ends with a page that is not full

  await wipeAll(graph)
  const writing = counted()
  const begun = performance.now()
  await restored(writing.counting, file)
  const restoreSeconds = (performance.now() - begun) / 1_000

  const shares = { stances: STANCES, rows: made.rows, bytesPerRow: made.bytes / made.rows }
  console.log(JSON.stringify({ ...shares, backupSeconds, restoreSeconds, read: reading.sent, written: writing.sent }))
  const now = await everythingIn(graph)
  expect(now.length).toBe(origin.length)
  expect(now.filter((line, index) => line !== origin[index])).toEqual([])
  expect(await graphChecksum(graph)).toBe(checksum)
  expect(await graphState(graph)).toMatchObject({ derived: 'current' })
}, 600_000)
