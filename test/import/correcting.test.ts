import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { inFull, SEED } from '../figures.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { claimIds, correctionModel, entitySlugs, type Row } from './correction-model.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'

// Random imports that create, revise, retract and update, some of them twice, against a model in memory.

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const SOURCE = { type: 'Source', slug: 'register', name: 'Register' }
const citations = ['register#1']
const BASE = [
  SOURCE,
  ...entitySlugs.map((slug) => ({ type: 'Country', slug, name: slug, citations })),
  ...entitySlugs.map((from) => ({ type: 'BASED_IN', id: `${from}-in-a`, from, to: 'a', citations })),
]

const texts = fc.constantFrom('one', 'two')
const entity = fc.constantFrom(...entitySlugs, 'nowhere')
const whole = fc.record(
  { slug: entity, name: texts, description: texts, aliases: fc.constantFrom([], ['x'], ['x', 'y']) },
  { requiredKeys: ['slug'] },
)
const claim = fc.constantFrom(...claimIds)
const row: fc.Arbitrary<Row> = fc.oneof(
  fc
    .tuple(whole, fc.constantFrom(...entitySlugs))
    .map(([values, slug]) => ({ type: 'Country' as const, citations, ...values, slug, name: slug })),
  whole.map((values) => ({ type: 'Country' as const, update: true as const, ...values })),
  entity.map((slug) => ({ type: 'Country' as const, update: true as const, slug, description: null })),
  fc
    .record(
      { slug: claim, revises: claim, position: fc.constantFrom('SUPPORTS', 'OPPOSES') },
      { requiredKeys: ['slug', 'position'] },
    )
    .map((values) => ({ type: 'Stance' as const, holder: 'a', target: 'b', summary: 'One.', citations, ...values })),
  claim.map((id) => ({ retract: id })),
)
const imports = fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 })

/** The graph as the model has it. */
async function stateOf() {
  const entities = await run(
    graph,
    'MATCH (e:Country) RETURN e.slug AS slug, e.description AS description, e.aliases AS aliases ORDER BY slug',
  )
  const claims = await run(
    graph,
    'MATCH (s:Stance) RETURN s.slug AS id, s.position AS position, s.revises AS revises, s.retractedAt IS NOT NULL AS isRetracted ORDER BY id',
  )
  return { entities, claims }
}

test('Imports that correct do what the model says, the second time nothing, and dry runs say it before', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async (files) => {
      await emptied(graph)
      await importing(graph, 'native', filesOf({ 'base.jsonl': jsonLinesOf(BASE) }))
      const model = correctionModel()
      for (const rows of files.flatMap((file) => [file, file])) {
        const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
        const before = await contentOf(graph)
        const dry = await importing(graph, 'native', paths, { dryRun: true })
        expect(await contentOf(graph)).toEqual(before)
        const expected = model.importing(rows)

        const { figures, rejects, violations, updated } = await importing(graph, 'native', paths)

        expect(violations).toEqual([])
        expect(figures).toMatchObject(expected)
        expect({ figures: dry.figures, rejects: dry.rejects, updated: dry.updated }).toEqual({
          figures,
          rejects,
          updated,
        })
        expect(await stateOf()).toEqual(model.state())
      }
    }),
    { seed: SEED, numRuns: inFull ? 60 : 3 },
  )
}, 600_000)
