import { afterAll, describe, expect, test } from 'vitest'
import { openTestGraph, useGraph } from '../graph.ts'
import { openExplainer } from './explain.ts'
import { listsOfSchema, relationshipLists } from './operations.ts'
import { collector, described, inAllForms, isProduct, scansIn } from './planned.ts'
import { selections } from './selections.ts'

useGraph('generated')
const explainer = openExplainer()
afterAll(() => explainer.close())

describe('Given a loaded graph with hubs, the statements of all lists, filtered, sorted and grouped too,', () => {
  test('read only what they look for, without a product, and nothing that Neo4j warns of', {
    timeout: 900_000,
  }, async () => {
    const collected = collector(await openTestGraph(), explainer)
    for (const list of [...listsOfSchema(), ...relationshipLists()]) await inAllForms(list, collected.send)
    for (const document of selections) await collected.send(document)
    const planned = collected.planned()
    console.log(`${planned.length} statements planned`)

    expect(planned.length).toBeGreaterThan(150)
    expect(scansIn(planned)).toEqual([])
    expect(planned.filter(({ operators }) => operators.some(isProduct)).map(described)).toEqual([])
    expect(planned.filter(({ remarks }) => remarks.length > 0).map(described)).toEqual([])
  })
})
