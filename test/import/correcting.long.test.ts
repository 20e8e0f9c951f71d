import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { longCases, SEED } from '../figures.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { claimIds, correctionModel, entitySlugs, type Row } from './correction-model.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'
import { undoing } from './undoing.ts'

// Random imports that create, revise, retract and update, some of them twice, and undos of some of them, against a model
// in memory.

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
const rows = fc.array(row, { minLength: 1, maxLength: 12 })
/** New rows, or the number of earlier ones to import again or to undo. */
const step = fc.oneof(
  { arbitrary: rows.map((told) => ({ told })), weight: 2 },
  { arbitrary: fc.nat(9).map((again) => ({ again })), weight: 1 },
  { arbitrary: fc.nat(9).map((undo) => ({ undo })), weight: 2 },
)
const steps = fc.tuple(rows, fc.array(step, { minLength: 1, maxLength: 9 }))

/** The graph as the model has it: the newest version of each claim, as rows tell it. */
async function stateOf() {
  const entities = await run(
    graph,
    'MATCH (e:Country) RETURN e.slug AS slug, e.description AS description, e.aliases AS aliases ORDER BY slug',
  )
  const claims = await run(
    graph,
    `MATCH (s:Stance)
    OPTIONAL MATCH (t:ToldAs {id: s.slug})
    WITH s, coalesce(t.told, s.slug) AS id, t, coalesce(t.number, 1) AS number
    ORDER BY number
    WITH id, collect({s: s, t: t})[-1] AS newest
    RETURN id, newest.s.position AS position, CASE WHEN newest.t IS NULL THEN newest.s.revises ELSE newest.t.revises END AS revises,
      newest.s.retractedAt IS NOT NULL AS isRetracted
    ORDER BY id`,
  )
  return { entities, claims }
}

const BATCH = 3

test('Imports and undos do what the model says, the second time nothing, and dry runs say it before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async ([first, others]) => {
      await emptied(graph)
      await importing(graph, 'native', filesOf({ 'base.jsonl': jsonLinesOf(BASE) }))
      const model = correctionModel(BATCH)
      const told: (readonly Row[])[] = []
      const take = async (file: readonly Row[]) => {
        const paths = filesOf({ 'rows.jsonl': jsonLinesOf(file) })
        const before = await contentOf(graph)
        const dry = await importing(graph, 'native', paths, { dryRun: true })
        expect(await contentOf(graph)).toEqual(before)
        const expected = model.importing(file)

        const { figures, rejects, violations, updated } = await importing(graph, 'native', paths)

        expect(violations).toEqual([])
        expect(figures).toMatchObject(expected)
        const { figures: dryFigures, rejects: dryRejects, updated: dryUpdated } = dry
        expect([dryFigures, dryRejects, dryUpdated]).toEqual([figures, rejects, updated])
      }
      const undo = async (file: readonly Row[]) => {
        const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(file) })
        const before = await contentOf(graph)
        const dry = await undoing(graph, path, { dryRun: true })
        expect(await contentOf(graph)).toEqual(before)
        const { retracted, restored, updated } = model.undoing(file)

        const { figures, left, violations } = await undoing(graph, path)

        expect(violations).toEqual([])
        expect(figures).toMatchObject({ retracted, restored, updated })
        expect([dry.figures, dry.left]).toEqual([figures, left])
      }
      for (const one of [{ told: first }, ...others]) {
        if ('told' in one) told.push(one.told)
        const file = 'told' in one ? one.told : told['again' in one ? one.again : one.undo]
        if (!file) continue
        await ('undo' in one ? undo(file) : take(file))
        expect(await stateOf()).toEqual(model.state())
        if ('told' in one) await take(file)
        expect(await stateOf()).toEqual(model.state())
      }
    }),
    { seed: SEED, numRuns: longCases(5) },
  )
}, 1_200_000)
