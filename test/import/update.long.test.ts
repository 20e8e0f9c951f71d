import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, exampleRows, rowsInto } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(async () => {
  await emptied(graph)
  await importRows(exampleRows)
})

const importRows = rowsInto(graph)

const whole = exampleRows.find(({ slug }) => slug === 'berg') ?? expect.fail('the example lacks berg')
const UPDATE = { type: 'Person', slug: 'berg', update: true }

const valuesOf = async (slug: string) => {
  const [row] = await run(
    graph,
    `MATCH (e {slug: '${slug}'}) RETURN e.name AS name, e.aliases AS aliases, e.description AS description, e.externalIds AS externalIds, e.phrase AS phrase, e.plural AS plural`,
  )
  return row
}

describe('A row with "update": true', () => {
  test('replaces the fields that it names, and tells the old values', async () => {
    const before = await valuesOf('berg')
    const rows = [{ ...UPDATE, aliases: ['A. B.', 'Anna'], description: 'Minister since 2030.' }]
    const dry = await importRows(rows, { dryRun: true })
    expect(await valuesOf('berg')).toEqual(before)

    const { figures, updated, rejects, violations } = await importRows(rows)

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ updated: 1, kept: 0, known: 0 })
    expect(updated).toEqual([
      `berg: aliases was ${JSON.stringify(before?.['aliases'])}, is ["A. B.","Anna"]`,
      'berg: description was null, is "Minister since 2030."',
    ])
    expect({ updated: dry.updated, figures: dry.figures }).toEqual({ updated, figures })
    expect(await valuesOf('berg')).toEqual({
      ...before,
      aliases: ['A. B.', 'Anna'],
      description: 'Minister since 2030.',
    })
    const { data } = await asker(graph)<object>('{ search(text: "Anna") { edges { node { slug } } } }')
    expect(data).toMatchObject({ search: { edges: [{ node: { slug: 'berg' } }] } })
  })

  test('changes nothing the second time', async () => {
    const rows = [{ ...whole, update: true, externalIds: ['wikidata:Q1'], aliases: [] }]
    await importRows(rows)
    const once = await contentOf(graph)

    const { figures, updated } = await importRows(rows)

    expect(figures).toMatchObject({ updated: 0, known: 1, rejected: 0 })
    expect(updated).toEqual([])
    expect(await contentOf(graph)).toEqual(once)
  })

  test('changes how sentences speak of it', async () => {
    const { updated } = await importRows([{ ...UPDATE, phrase: 'the Bergs', plural: true }])

    expect(updated).toEqual(['berg: phrase was null, is "the Bergs"', 'berg: plural was null, is true'])
    const { data } = await asker(graph)<object>(
      '{ person(slug: "berg") { phrase plural relationships(first: 1) { edges { node { sentence } } } } }',
    )
    expect(data).toMatchObject({
      person: {
        phrase: 'the Bergs',
        plural: true,
        relationships: {
          edges: [
            { node: { sentence: expect.stringMatching(/^The Bergs (?:are|were) Minister in the Fisheries Ministry/) } },
          ],
        },
      },
    })
  })

  test('removes a field by null, by an empty list or by false', async () => {
    const told = { description: 'Once.', aliases: ['One'], externalIds: ['a:1'], phrase: 'the Bergs', plural: true }
    await importRows([{ ...UPDATE, ...told }])

    const removed = { description: null, aliases: [], externalIds: [], phrase: null, plural: false }
    const { updated } = await importRows([{ ...UPDATE, ...removed }])

    expect(updated).toHaveLength(5)
    expect(updated).toContain('berg: plural was true, is null')

    const [row] = await run(graph, "MATCH (e {slug: 'berg'}) RETURN keys(e) AS keys")
    const keys = row?.['keys'] as readonly string[]
    expect(keys.filter((key) => Object.hasOwn(removed, key))).toEqual([])
  })

  test('follows others on the same entity, in one batch or in several', async () => {
    const rows = [1, 2, 3, 4, 5].map((number) => ({ ...UPDATE, description: `Version ${number}.` }))

    const { updated } = await importRows(rows)

    expect(updated.at(-1)).toBe('berg: description was "Version 4.", is "Version 5."')
    expect((await valuesOf('berg'))?.['description']).toBe('Version 5.')
  })

  const source = (slug: string, more: object) => ({ type: 'Source', slug, ...more })
  const stance = { type: 'Stance', slug: 'one', holder: 'berg', target: 'harbour-levy', position: 'SUPPORTS' }

  test('of a source follows the row that creates it, also where that cites others', async () => {
    const { figures, rejects, violations } = await importRows([
      source('a', { name: 'A' }),
      source('b', { name: 'B', citations: ['a#p1'] }),
      source('b', { update: true, aliases: ['Bee'] }),
      source('c', { name: 'C', citations: ['a#p2'] }),
      source('c', { name: 'C', update: true, aliases: ['Cee'] }),
      { ...stance, summary: 'One.', citations: ['b#1', 'c#1'] },
    ])

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    expect(figures).toMatchObject({ entities: 3, updated: 2, kept: 0 })
    expect(
      await run(
        graph,
        "MATCH (s:Source) WHERE s.slug IN ['b', 'c'] RETURN s.aliases AS aliases, s.citations AS citations",
      ),
    ).toEqual(
      expect.arrayContaining([
        { aliases: ['Bee'], citations: ['a#p1'] },
        { aliases: ['Cee'], citations: ['a#p2'] },
      ]),
    )
  })

  test('that is rejected is not there for others', async () => {
    const { rejects, violations } = await importRows([
      source('x', { update: true, description: 'One.' }),
      source('y', { name: 'Y', citations: ['x#1'] }),
      { ...stance, summary: 'One.', citations: ['y#1'] },
      { ...UPDATE, slug: 'dahl', description: 'One.' },
      { type: 'Company', slug: 'dahl', name: 'Dahl', citations: ['harbour-gazette#¶3'] },
      { type: 'BASED_IN', id: 'dahl-in-norway', from: 'dahl', to: 'norway', citations: ['harbour-gazette#¶3'] },
    ])

    expect(violations).toEqual([])
    expect(rejects.map(({ reason }) => reason.replace(/(graph).*/, '$1'))).toEqual([
      'x is neither in the graph',
      'the source x is not in the graph',
      'dahl is a Company in this graph',
      'the source y is not in the graph',
    ])
    expect(await run(graph, "MATCH (e:Company {slug: 'dahl'}) RETURN e.name AS name")).toEqual([{ name: 'Dahl' }])
  })

  test('creates the entity if it is a whole row, and is rejected if it is not', async () => {
    const row = { ...whole, slug: 'dahl', name: 'Dahl', update: true }
    const role = { type: 'HOLDS_ROLE_IN', id: 'dahl-clerk', from: 'dahl', to: 'fisheries-ministry', title: 'Clerk' }
    const { figures, rejects } = await importRows([
      row,
      { ...role, citations: ['harbour-gazette#¶3'] },
      { ...UPDATE, slug: 'nobody', description: 'One.' },
    ])

    expect(figures).toMatchObject({ entities: 1, relationships: 1 })
    expect(rejects.map(({ reason }) => reason)).toEqual([
      "nobody is neither in the graph nor in an earlier row, and cannot be created from this row: the row must have required property 'name'",
    ])
    expect(await run(graph, "MATCH (e {slug: 'dahl'}) RETURN e.update AS update")).toEqual([{ update: null }])
  })

  test.each([
    [
      { ...whole, update: true, name: 'Anna Berg' },
      /^name of berg is ".*" in the graph, not "Anna Berg": an update chang/,
    ],
    [{ ...UPDATE, type: 'Company' }, /^berg is a Person in this graph/],
    [{ ...UPDATE, update: false }, /^update must be equal to constant/],
    [{ ...UPDATE, aliases: 'Anna' }, /^aliases must be array/],
    [{ ...UPDATE, citations: ['nothing#1'] }, /^the source nothing is not in the graph$/],
    [{ ...whole, description: null }, /^description must be string/],
    [{ ...whole, phrase: null }, /^phrase must be string/],
    [{ ...UPDATE, plural: 'yes' }, /^plural must be boolean/],
    [{ type: 'Person', slug: 'berg', aliases: ['B'] }, /required property 'name'/],
  ])('is rejected and changes nothing: %o', async (row, reason) => {
    const before = await contentOf(graph)

    const { rejects } = await importRows([row])

    expect(rejects.map((reject) => reject.reason)).toEqual([expect.stringMatching(reason)])
    expect(await contentOf(graph)).toEqual(before)
  })
})
