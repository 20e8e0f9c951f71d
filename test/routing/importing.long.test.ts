import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied, exampleText, filesOf, importing } from '../import/importing.ts'
import { behindCluster, rounds } from './behind.ts'
import { after, undisturbed } from './undisturbed.ts'

// Imports into a cluster. `npm run test:routing` plays these scenarios ten times.

const graph = await openTestGraph()

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, () => undefined)
})
beforeEach(() => emptied(graph))

const example = () => filesOf({ 'rows.jsonl': exampleText })
const importExample = (own: Graph, paths = example()) => importing(own, 'native', paths)
const whole = undisturbed(importExample)

describe.each(rounds)('Round $round', ({ share }) => {
  test('another leader during an import: the graph is as without', async () => {
    const { content, writes } = await whole()
    const { cluster, patient } = await behindCluster()
    cluster.afterWrites(Math.ceil(writes * share)).leader('b')

    expect(await after(importExample, patient)).toEqual(content)

    expect(cluster.refused()).toBeGreaterThan(0)
    expect(cluster.count('b', 'write')).toBeGreaterThan(0)
    expect(cluster.count('c', 'write')).toBe(0)
  })

  test('a leader that goes during an import: it goes on, by itself or when it is run again', async () => {
    const { content, writes } = await whole()
    const paths = example()
    const { cluster, patient } = await behindCluster()
    const midway = cluster.afterWrites(Math.ceil(writes * share))
    midway.drop('a', 'stays')
    midway.leader('b')

    const goingOn = (own: Graph) => importExample(own, paths).catch(() => importExample(own, paths))
    const told = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('"Import" ')) // the last run's
    expect(told(await after(goingOn, patient))).toEqual(told(content))

    expect(cluster.count('b', 'write')).toBeGreaterThan(0)
  })
})
