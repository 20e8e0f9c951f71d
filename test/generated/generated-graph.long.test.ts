import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { codes } from '../../src/model/codes.ts'
import { typesOf } from '../../src/model/properties.ts'
import { kindNames, kinds, relationshipTypeNames, relationshipTypes } from '../../src/model/vocabulary.ts'
import { GENERATED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { relationships, stances } from './generated-claims.ts'
import { entities } from './generated-entities.ts'
import { sizeOf } from './generated-graph.ts'

useGraph('generated')

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
})

describe('The generated graph', () => {
  test('breaks no rule', { timeout: 300_000 }, async () => {
    expect(await checkGraph(graph)).toEqual([])
  })

  test('has the size asked for', async () => {
    const { stances, relationships } = sizeOf(GENERATED)
    expect(await valuesOf('MATCH (s:Stance) RETURN count(s) AS value')).toEqual([stances])
    expect(await valuesOf('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r) AS value')).toEqual([relationships])
  })

  test('has every kind, type and value of the vocabulary', async () => {
    const labels = await valuesOf('MATCH (e:Entity) UNWIND labels(e) AS value RETURN DISTINCT value')
    expect(labels).toEqual(expect.arrayContaining([...kindNames]))
    const types = await valuesOf('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN DISTINCT type(r) AS value')
    expect(types.sort()).toEqual([...relationshipTypeNames].sort())
    const ofEntities = kindNames.flatMap((kind) =>
      Object.entries(typesOf(kinds[kind].properties)).map(
        ([name, type]) => [`MATCH (it:${kind})`, name, type] as const,
      ),
    )
    const ofClaims = [
      ['MATCH (it:Stance)', 'position', 'Position'],
      ['MATCH (it:Stance)', 'audience', 'Audience'],
      ['MATCH (it:Stance)', 'attribution', 'Attribution'],
      ['MATCH ()-[it]->() WHERE it.id IS NOT NULL', 'attribution', 'Attribution'],
    ] as const
    for (const [match, name, type] of [...ofEntities, ...ofClaims]) {
      const values = Object.entries(codes).find(([code]) => code === type.replace('!', ''))?.[1]
      if (!values) continue
      const found = await valuesOf(`${match} WITH DISTINCT it.${name} AS value WHERE value IS NOT NULL RETURN value`)
      expect(found.sort(), `${match}.${name}`).toEqual(Object.keys(values).sort())
    }
  })

  test('has every property of relationships, and lacks the optional ones somewhere', async () => {
    for (const type of relationshipTypeNames) {
      for (const [name, ofType] of Object.entries<string>(typesOf(relationshipTypes[type].properties))) {
        const text = `MATCH ()-[r:${type}]->() RETURN DISTINCT r.${name} IS NULL AS value`
        expect(await valuesOf(text), `${type}.${name}`).toHaveLength(ofType.endsWith('!') ? 1 : 2)
      }
    }
  })

  test.for([
    ['dates to a year, a month, a day and none', 'RETURN DISTINCT size(c.validFrom) AS value', [4, 7, 10, null]],
    ['what ended on a day known', 'RETURN DISTINCT c.validTo IS NULL AS value', [false, true]],
    ['what ended on a day unknown', 'RETURN DISTINCT c.ended AS value', [true, null]],
    ['what was taken back', 'RETURN DISTINCT c.retractedAt IS NULL AS value', [false, true]],
    ['up to four versions', 'RETURN DISTINCT size(c.versions) AS value', [2, 3, 4, null]],
    [
      'citations of a place and of a whole',
      "UNWIND c.citations AS x RETURN DISTINCT x CONTAINS '#' AS value",
      [false, true],
    ],
    ['notes and none', 'RETURN DISTINCT c.note IS NULL AS value', [false, true]],
  ] as const)('has %s', async ([, rest, expected]) => {
    for (const match of ['MATCH (c:Stance)', 'MATCH ()-[c]->() WHERE c.id IS NOT NULL WITH c']) {
      expect(new Set(await valuesOf(`${match} ${rest}`)), match).toEqual(new Set<unknown>(expected))
    }
  })

  test('has hubs with thousands of claims, and parallel claims', async () => {
    const [most] = await valuesOf('MATCH (e:Entity) RETURN COUNT { (e)--() } AS value ORDER BY value DESC LIMIT 1')
    expect(most).toBeGreaterThan(GENERATED / 4)
    const parallel = 'MATCH (a)-[r:SUPPLIES]->(b) WITH a, b, count(r) AS value WHERE value > 1 RETURN value LIMIT 1'
    expect(await valuesOf(parallel)).toHaveLength(1)
  })
})

describe('The generator', () => {
  test('makes the same graph for the same size', () => {
    const { entities: counts } = sizeOf(200)
    const made = () => [...entities(counts), ...stances(200, counts), ...relationships(600, counts)]
    expect(made()).toEqual(made())
  })

  test('makes rows on demand, whatever the size', () => {
    const started = performance.now()
    const { entities: counts } = sizeOf(10_000_000)
    expect(stances(10_000_000, counts).next().value).toMatchObject({ properties: { slug: 'stance-0' } })
    expect(relationships(30_000_000, counts).next().value).toMatchObject({ properties: { id: 'claim-0' } })
    expect(performance.now() - started).toBeLessThan(100)
  })
})

async function valuesOf(text: string) {
  return (await graph.read({ name: 'test/values', text })).map(({ value }) => value)
}
