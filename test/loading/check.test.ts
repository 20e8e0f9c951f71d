import { beforeAll, describe, expect, test } from 'vitest'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph, KEYS_RULE, ruleOf } from '../../src/loading/check.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { inFull } from '../figures.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { claimFaults } from './claim-faults.ts'
import { derivedFaults } from './derived-faults.ts'
import type { Fault } from './faults.ts'
import { formFaults } from './form-faults.ts'
import { hedgeFaults } from './hedge-faults.ts'
import { timeFaults } from './time-faults.ts'

const writtenFaults = [...formFaults, ...claimFaults, ...hedgeFaults, ...timeFaults]
/** In `npm test` a part of them. */
const asked = (faults: readonly Fault[]) => faults.filter((_, index) => inFull || index % 12 === 0)

const quiet = { report: () => undefined }
const files = cypherFiles('check').map((file) => [ruleOf(file), file.path.replace(/.*\/|\.cypher$/g, '')] as const)
const rules = new Map([...files, [KEYS_RULE, 'derive-keys'] as const])

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
})

/** Each violation as its rule's file and what it names. */
async function broken() {
  const violations = await checkGraph(graph)
  return violations.map(({ rule, what }) => `${rules.get(rule)}: ${what}`)
}

test('a graph without a fault breaks no rule', async () => {
  await loadSmallGraph(graph)
  await deriveGraph(graph, quiet)

  expect(await checkGraph(graph)).toEqual([])
})

test('an empty graph breaks none either', async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')

  expect(await checkGraph(graph)).toEqual([])
})

describe('a fault in written data is named, and nothing else', () => {
  test.for(asked(writtenFaults))('$given', async ({ plant, names }: Fault) => {
    await loadSmallGraph(graph)
    await run(graph, plant)
    await deriveGraph(graph, quiet)

    expect((await broken()).toSorted()).toEqual(names)
  })
})

describe('a missing or wrong derived value is named, with what depends on it, until all is derived again', () => {
  // Each test ends as it began: with all derived, and no violation
  const loadDerived = async () => {
    await loadSmallGraph(graph)
    await deriveGraph(graph, quiet)
  }
  beforeAll(loadDerived)

  test.for(asked(derivedFaults))('$given', async ({ plant, names }: Fault, { onTestFailed }) => {
    onTestFailed(loadDerived)
    await run(graph, plant)

    expect((await broken()).toSorted()).toEqual(names)

    await deriveGraph(graph, quiet)

    expect(await broken()).toEqual([])
  })
})

test('every rule is broken by one of these faults', () => {
  const named = [...writtenFaults, ...derivedFaults].flatMap(({ names }) => names.map((name) => name.split(':')[0]))

  expect([...new Set(named)].toSorted()).toEqual([...rules.values()].toSorted())
})

test('a violation states the rule and what is wrong', async () => {
  await loadSmallGraph(graph)
  await run(graph, "MATCH (s:Stance {slug: 'zte-on-ban-2'}) SET s.confidence = 1.5")
  await deriveGraph(graph, quiet)

  expect(await checkGraph(graph)).toEqual([
    { rule: 'Every confidence is between 0 and 1.', what: 'zte-on-ban-2', detail: '1.5' },
  ])
})
