import { beforeAll, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { rederive } from '../../src/loading/rederive.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

// Constraints and indexes that were dropped or changed: a start reports them, and derive repairs them.

const graph = await openTestGraph()
const quiet = { report: () => undefined }
const derive = () => rederive(graph, { command: 'derive', ...quiet })

beforeAll(async () => {
  await wipe(graph)
  await loadSmallGraph(graph)
  expect(await derive()).toMatchObject({ derived: 'current', why: null })
})

const indexes = () => run(graph, 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options ORDER BY name')

describe('Derive repairs what a start has reported:', () => {
  test('several at once', async () => {
    const before = await indexes()
    for (const statement of ['DROP CONSTRAINT stance_slug', 'DROP INDEX entity_words']) await run(graph, statement)
    expect((await graphState(graph)).why).toContain('it lacks 2 indexes (entity_words, stance_slug)')

    expect(await derive()).toMatchObject({ derived: 'current', why: null })

    expect(await indexes()).toEqual(before)
  })

  // Only the first step of derive: the others would be planned anew after each change of indexes.
  test.each([
    ['a constraint that is gone', ['DROP CONSTRAINT stance_slug'], 'it lacks an index (stance_slug)'],
    ['a full-text index that is gone', ['DROP INDEX entity_words'], 'it lacks an index (entity_words)'],
    ['an index that is gone', ['DROP INDEX supplies_from'], 'it lacks an index (supplies_from)'],
    [
      'an index of other properties',
      ['DROP INDEX stance_holder', 'CREATE INDEX stance_holder FOR (s:Stance) ON (s.holder)'],
      'it has an index (stance_holder) of another definition',
    ],
    [
      'an index of another type of relationship',
      ['DROP INDEX supplies_from', 'CREATE INDEX supplies_from FOR ()-[r:OWNS]-() ON (r.fromKey, r.toKey)'],
      'it has an index (supplies_from) of another definition',
    ],
    [
      'a full-text index of another analyzer',
      [
        'DROP INDEX entity_words',
        "CREATE FULLTEXT INDEX entity_words FOR (e:Entity) ON EACH [e.nameKey, e.aliasKeys, e.slugKey, e.descriptionKey] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}",
      ],
      'it has an index (entity_words) of another definition',
    ],
    [
      'a full-text index of fewer properties',
      [
        'DROP INDEX entity_keys',
        "CREATE FULLTEXT INDEX entity_keys FOR (e:Entity) ON EACH [e.nameKey] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
      ],
      'it has an index (entity_keys) of another definition',
    ],
    [
      'an index in place of a constraint',
      ['DROP CONSTRAINT stance_slug', 'CREATE INDEX stance_slug FOR (s:Stance) ON (s.slug)'],
      'it has an index (stance_slug) of another definition',
    ],
    [
      'an index under another name',
      ['DROP INDEX stance_holder', 'CREATE INDEX mine FOR (s:Stance) ON (s.holder, s.sortKey)'],
      'it lacks an index (stance_holder)',
    ],
    [
      'a constraint under another name',
      ['DROP CONSTRAINT stance_slug', 'CREATE CONSTRAINT mine FOR (s:Stance) REQUIRE s.slug IS UNIQUE'],
      'it lacks an index (stance_slug)',
    ],
  ])('%s', async (_, statements, why) => {
    const before = await indexes()
    for (const statement of statements) await run(graph, statement)
    expect((await graphState(graph)).why).toContain(why)

    await defineSchema(graph, quiet.report)

    expect(await graphState(graph)).toMatchObject({ derived: 'current', why: null })
    expect(await indexes()).toEqual(before)
  })

  test('but nothing that is not its own', async () => {
    await run(graph, 'CREATE INDEX mine FOR (s:Stance) ON (s.position)')

    await defineSchema(graph, quiet.report)

    expect(await graphState(graph)).toMatchObject({ derived: 'current' })

    expect((await indexes()).map(({ name }) => name)).toContain('mine')
    await run(graph, 'DROP INDEX mine')
  })
})

test('Data that broke a constraint while it was missing is named, with what to do', async () => {
  await run(graph, 'DROP CONSTRAINT entity_slug')
  await run(graph, "CREATE (:Entity:Topic {slug: 'zte', name: 'Another'})")

  await expect(derive()).rejects.toThrow(
    "The graph holds two of Entity with the slug 'zte', and lacks the constraint that forbids it",
  )

  await run(graph, "MATCH (e:Topic {slug: 'zte'}) DELETE e")
  expect(await derive()).toMatchObject({ derived: 'current' })
})

test('A value that no index can hold is named before anything is derived', async () => {
  await run(graph, `MATCH (e {slug: 'qualcomm'}) SET e.slug = '${'q'.repeat(7_000)}'`)
  await run(graph, `MATCH ()-[r:TARGETS]->() SET r.citations = r.citations + 'article#${'p'.repeat(9_000)}'`)

  const failing = deriveGraph(graph, quiet)

  await expect(failing).rejects.toThrow(
    /^No index can hold these; nothing was derived:\n {2}q+: a slug of 7000 characters\n/,
  )
  await expect(failing).rejects.toThrow('ban-targets-zte: a citation of 9008 characters')
})
