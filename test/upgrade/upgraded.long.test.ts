import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/graph/statement.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { graphVersion } from '../../src/loading/graph-version.ts'
import { rederive } from '../../src/loading/rederive.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { graphState } from '../../src/loading/state.ts'
import { typesOfTense } from '../../src/model/vocabulary.ts'
import { planUpgrade } from '../../src/upgrade/upgrade.ts'
import { asker } from '../ask.ts'
import { backedUp, folderForBackups } from '../backup/backing-up.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe, wipeAll } from '../graph.ts'
import { start, stopUnfinished } from '../process/start.ts'
import { loadOldGraph, oldGraph } from './old-graph.ts'
import { contentOf, quiet, served, upgraded } from './upgrading.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

const old = oldGraph()
const isClaim = ({ properties }: { readonly properties: Row }) => typeof properties['id'] === 'string'
const stances = old.nodes.filter(({ labels }) => labels.includes('Stance'))
const entities = old.nodes.filter(({ labels }) => labels.includes('Entity'))
const claims = old.relationships.filter(isClaim)
const dated = claims.filter(
  ({ type, properties }) =>
    (typesOfTense('TIMELESS') as readonly string[]).includes(type) &&
    ['validFrom', 'validTo', 'ended'].some((name) => properties[name] !== undefined),
)

const schema = async () =>
  (await run(graph, 'SHOW INDEXES YIELD name, type, properties RETURN name, type, properties')).map((row) => row).sort()

const planned = async (replaceArticle = false) => {
  const { held, steps, replaced } = await planUpgrade(graph, { replaceArticle })
  return { version: held.schemaVersion, steps: steps.map(({ step, count }) => [step.name, count]), replaced }
}

beforeAll(async () => {
  await wipeAll(graph)
  await loadOldGraph(graph, { schema: true })
})
afterAll(stopUnfinished)

describe('A graph of an earlier version', () => {
  test('is what its own code wrote: an article, an import and an erasure, none of it coded for modality', () => {
    const labels = new Set(old.nodes.flatMap((node) => node.labels))
    expect([...labels]).toEqual(expect.arrayContaining(['SeedFile', 'Import', 'Erasure', 'Derivation', 'Stance']))
    const properties = [...old.nodes, ...old.relationships].map((one) => Object.keys(one.properties))
    expect(properties.flat().filter((name) => /modality|capacity|hedge/.test(name))).toEqual([])
    expect(dated.length).toBe(3)
  })

  test('is neither served nor changed by any command, which say in one line what to run', async () => {
    const [before, indexes] = [await contentOf(graph), await schema()]
    const attempts = [
      () => served(graph),
      () => seedGraph(graph, { report: quiet }),
      () => rederive(graph, { command: 'derive', report: quiet }),
      () => backedUp(graph, join(folderForBackups(), 'a.gz')),
    ]
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toThrow(
        /^This graph is of schema version 1, which an earlier Stancegraph wrote; this one needs version 2: `npm run upgrade` brings it there, [^\n]*$/,
      )
    }
    const server = start({ env })
    expect(await server.exited).toBe(1)
    expect(server.output()).toMatch(
      /\nThis graph is of schema version 1, which an earlier [^\n]*`npm run upgrade`[^\n]*\n$/,
    )
    expect(await contentOf(graph)).toEqual(before)
    expect(await schema()).toEqual(indexes)
  })

  test('is told what an upgrade would do, how often and how long, and nothing is written', async () => {
    const [before, indexes] = [await contentOf(graph), await schema()]
    expect(await planned()).toEqual({
      version: 1,
      steps: [
        ['01-erasures', 1],
        ['02-claims-not-coded', stances.length + claims.length],
        ['03-entities-not-coded', entities.length],
        ['04-dates-of-timeless', dated.length],
      ],
      replaced: null,
    })

    const dry = start({ env, args: ['start.mjs', 'upgrade', '--dry-run'] })

    expect(await dry.exited).toBe(0)
    expect(dry.output()).toContain(`${stances.length + claims.length} claims are marked as not coded for modality`)
    expect(dry.output()).toMatch(
      /\nTakes \d+ to \d+ s: \d+ claims, about \d+ a second as this database reads them now\n/,
    )
    expect(dry.output()).toMatch(/\nNothing was written\.\n$/)
    expect(await contentOf(graph)).toEqual(before)
    expect(await schema()).toEqual(indexes)
  })
})

describe('Upgraded, it', () => {
  beforeAll(async () => {
    expect((await upgraded(graph)).violations).toEqual([])
  }, 300_000)

  test('is of this version, and served; its records of imports and scripts are as they were', async () => {
    expect(await graphVersion(graph)).toMatchObject({ schemaVersion: 2, upgrade: null })
    const lines: string[] = []
    expect(await served(graph, (line) => lines.push(line))).toMatchObject({
      data: 'article',
      why: null,
      derived: 'current',
    })
    expect(lines).toEqual([
      expect.stringMatching(/^Changed since this graph was made from it, which holds what it said then/),
    ])
    expect(await checkGraph(graph)).toEqual([])
    for (const label of ['Import', 'SeedFile']) {
      const rows = await run(graph, `MATCH (n:${label}) RETURN properties(n) AS properties`)
      const before = old.nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties)
      expect(rows.map(({ properties }) => properties)).toEqual(expect.arrayContaining(before))
      expect(rows.length).toBe(before.length)
    }
  })

  test('has every entity and claim as it was told, and of what nobody coded that it is not coded', async () => {
    const derived = /Keys?$|Day$|^(knownUntil|versions|lineage|sortKey|holder|target|onBehalfOf|ord|isAnnounced)$/
    const told = (properties: Row) =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.test(name)))
    const nodes = await run(graph, 'MATCH (n:Entity|Stance) RETURN n.slug AS key, properties(n) AS properties')
    const found = new Map(nodes.map(({ key, properties }) => [key, told(properties as Row)]))
    for (const { properties } of entities)
      expect(found.get(properties['slug'])).toEqual({ ...told(properties), modality: 'NOT_CODED' })
    for (const { properties } of stances)
      expect(found.get(properties['slug'])).toEqual({
        ...{ ...told(properties), modality: 'NOT_CODED', capacity: 'NOT_CODED' },
      })
    expect(found.size).toBe(entities.length + stances.length)

    const rows = await run(graph, 'MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN properties(r) AS properties')
    const relationships = new Map(rows.map((row) => [(row['properties'] as Row)['id'], told(row['properties'] as Row)]))
    for (const one of claims) {
      const { validFrom: _, validTo: __, ended: ___, note: ____, ...plain } = told(one.properties)
      const expected = dated.includes(one) ? expect.objectContaining(plain) : told(one.properties)
      expect(relationships.get(one.properties['id'])).toEqual(
        dated.includes(one) ? expected : { ...(expected as Row), modality: 'NOT_CODED' },
      )
    }
    expect(relationships.size).toBe(claims.length)
    expect(['levy-concerns-harbours', 'harbours-within-trade'].map((id) => relationships.get(id)?.['note'])).toEqual([
      'The first paragraph. An earlier version had dates here: from 2021-07 to 2021-08.',
      'An earlier version had dates here: ended.',
    ])
  })

  test('shows that in its answers, and guesses no side and no status from it', async () => {
    const ask = asker(graph)
    const { data } = await ask<Answered>(`{
      stance(slug: "berg-on-harbour-levy") { modality capacity sentence side { slug } holder { modality } }
      policies(first: 100) { edges { node { status } } }
      byModality: stanceGroups(by: [MODALITY], first: 5) { groups { count keys { value } } }
      byCapacity: stanceGroups(by: [CAPACITY], first: 5) { groups { count keys { value } } }
      certain: stances(first: 1, where: { modality: { eq: CERTAIN } }) { totalCount }
    }`)
    expect(data.stance).toEqual({
      ...{ modality: 'NOT_CODED', capacity: 'NOT_CODED', side: null, holder: { modality: 'NOT_CODED' } },
      sentence: expect.stringContaining('Berg'),
    })
    const all = [{ count: stances.length, keys: [{ value: 'NOT_CODED' }] }]
    expect([data.byModality.groups, data.byCapacity.groups]).toEqual([all, all])
    expect(data.certain.totalCount).toBe(0)
    expect(new Set(data.policies.edges.map(({ node }) => node.status))).toEqual(new Set([null]))
  })

  test('is changed no more by another upgrade, nor derived otherwise', async () => {
    const before = await contentOf(graph)
    expect(await planned()).toEqual({ version: 2, steps: [], replaced: null })
    expect(await upgraded(graph)).toEqual({ violations: [], lines: [] })
    expect(await contentOf(graph)).toEqual(before)
  })

  test('is refused by an earlier product in one line, and left as it is', async () => {
    await run(graph, "MATCH (v:GraphVersion) SET v.schemaVersion = 3, v.product = '0.2.0'")
    const before = await contentOf(graph)
    const newer =
      /^This graph is of schema version 3, which Stancegraph 0\.2\.0 wrote; this is 0\.1\.0, which reads schema version 2: use a later Stancegraph\. Nothing was changed\.$/
    const attempts = [
      () => served(graph),
      () => rederive(graph, { command: 'derive', report: quiet }),
      () => backedUp(graph, join(folderForBackups(), 'a.gz')),
      () => upgraded(graph),
      () => planned(),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(newer)
    expect(await contentOf(graph)).toEqual(before)
    await run(graph, "MATCH (v:GraphVersion) SET v.schemaVersion = 2, v.product = '0.1.0'")
  })
})

test('An empty graph, and one that was written by hand, is of this version as soon as a command writes', async () => {
  await wipe(graph)
  await expect(planned()).rejects.toThrow('there is nothing to upgrade')
  await run(graph, "CREATE (:Entity:Topic {slug: 'a', name: 'A'})")
  expect(await graphVersion(graph)).toBeNull()
  await rederive(graph, { command: 'derive', report: quiet })
  expect(await graphVersion(graph)).toMatchObject({ schemaVersion: 2, product: '0.1.0' })
  expect(await graphState(graph)).toMatchObject({ derived: 'current' })
})

interface Answered {
  readonly stance: object
  readonly policies: { readonly edges: readonly { readonly node: { readonly status: string | null } }[] }
  readonly byModality: { readonly groups: readonly object[] }
  readonly byCapacity: { readonly groups: readonly object[] }
  readonly certain: { readonly totalCount: number }
}
