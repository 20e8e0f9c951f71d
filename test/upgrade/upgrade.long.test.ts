import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Row, Statement } from '../../src/graph/statement.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { graphVersion } from '../../src/loading/graph-version.ts'
import { asOnlyLoad } from '../../src/loading/load-lock.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { typesOfTense } from '../../src/model/vocabulary.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { start, stopUnfinished } from '../process/start.ts'
import { oldGraph } from './old-graph.ts'
import { contentOf, failingAfter, isAdvance, isData, oldGraphAnew, quiet, served, upgraded } from './upgrading.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => start({ env, args: ['start.mjs', ...args] })
const STEPS = ['01-erasures', '02-claims-not-coded', '03-entities-not-coded', '04-dates-of-timeless']

/** The graph after an upgrade that nothing cut off. */
let uncut: readonly string[]

beforeAll(async () => {
  await oldGraphAnew(graph)
  await upgraded(graph)
  uncut = await contentOf(graph)
}, 300_000)
beforeEach(() => oldGraphAnew(graph))
afterAll(stopUnfinished)

describe('An upgrade that is cut off', () => {
  test('after each step goes on, and ends as one that was not; until then nothing else is done', async () => {
    for (const [index, step] of STEPS.entries()) {
      await expect(upgraded(failingAfter(graph, isAdvance(step)))).rejects.toThrow('the power is gone')
      expect((await graphVersion(graph))?.upgrade?.done).toEqual(STEPS.slice(0, index + 1))
    }
    const half = await contentOf(graph)
    for (const attempt of [
      () => served(graph),
      () => seedGraph(graph, { report: quiet }),
      () => asOnlyLoad(graph, { command: 'derive', report: quiet }, async () => undefined),
    ]) {
      await expect(attempt()).rejects.toThrow(
        /^An upgrade of this graph has begun and not come to its end: `npm run upgrade` goes on with it\.[^\n]*$/,
      )
    }
    expect(await contentOf(graph)).toEqual(half)

    const { lines } = await upgraded(graph)

    expect(lines[0]).toBe('Going on with an upgrade: 4 steps are done')
    expect(lines.filter((line) => line.startsWith('Upgrading'))).toEqual([])
    expect(await contentOf(graph)).toEqual(uncut)
  }, 300_000)

  test('after a step and before that is recorded, between what is derived, and before its last word', async () => {
    const places: readonly ((statement: Statement) => boolean)[] = [
      ({ name, text }) => name.endsWith('02-claims-not-coded.cypher') && text.includes('MATCH (s:Stance)'),
      ({ name }) => name.endsWith('04-dates-of-timeless.cypher'),
      ({ name }) => name === 'cypher/derive/02-stances.cypher',
      ({ name }) => name === 'derivation/finish',
    ]
    for (const place of places) {
      await expect(upgraded(failingAfter(graph, place))).rejects.toThrow('the power is gone')
      expect((await graphVersion(graph))?.upgrade).not.toBeNull()
    }
    await upgraded(graph)
    expect(await contentOf(graph)).toEqual(uncut)
  }, 300_000)

  test('by killing its process in the middle of a step goes on with the rest of it', async () => {
    const gate = Promise.withResolvers<void>()
    const held = Promise.withResolvers<void>()
    onTestFinished(() => gate.resolve())
    // Somebody else holds a claim that a later transaction of the step writes.
    const holding = graph.transaction(async (write) => {
      await write({
        name: 'test/hold',
        // Neo4j reads nodes of a label in the order of their numbers.
        text: `MATCH (s:Stance) WITH s ORDER BY toInteger(split(elementId(s), ':')[2]) DESC LIMIT 1
          SET s.held = true REMOVE s.held`,
      })
      held.resolve()
      await gate.promise
    })
    await held.promise
    const working = start({ env, args: ['test/upgrade/upgrade-by-tens.ts'] })
    await working.says(/02-claims-not-coded/)
    const marked = async () =>
      Number((await run(graph, "MATCH (s:Stance {modality: 'NOT_CODED'}) RETURN count(s) AS count"))[0]?.['count'])
    while ((await marked()) < 10) await pause(50)
    working.kill('SIGKILL')
    await working.exited
    await pause(1_000) // Neo4j then knows that nobody waits for the transaction any more
    gate.resolve()
    await holding
    const count = await marked()
    expect(count).toBeGreaterThanOrEqual(10)
    expect(count).toBeLessThan(oldGraph().nodes.filter(({ labels }) => labels.includes('Stance')).length)
    expect((await graphVersion(graph))?.upgrade?.done).toEqual(['01-erasures'])

    const again = command('upgrade')

    expect(await again.exited).toBe(0)
    expect(again.output()).toContain('An upgrade to version 2 was cut off: it goes on.\n  01-erasures: done\n')
    expect(await contentOf(graph)).toEqual(uncut)
  }, 300_000)
})

test('An upgrade beside a load waits for it, is told for what, and changes nothing meanwhile', async () => {
  const before = await contentOf(graph)
  let other = command('--help')
  await asOnlyLoad(graph, { command: 'import', report: quiet, anyVersion: true }, async () => {
    other = command('upgrade')
    await other.says(/Waiting for `import` \(process \d+ on \S+\), which began at \S+Z, to end\n/)
    expect(await contentOf(graph)).toEqual(before)
    other.kill('SIGTERM')
    expect(await other.exited).toBe(143)
  })
  expect(await contentOf(graph)).toEqual(before)
  expect(await graphVersion(graph)).toMatchObject({ schemaVersion: 1, upgrade: null })
})

/** The claims and entities of the old graph as rows of an import of now, which say that nobody has coded modality. */
function rowsOfNow(): readonly object[] {
  const { nodes, relationships } = oldGraph()
  const derived = /Keys?$|Day$|^(knownUntil|versions|lineage|sortKey|ord)$/
  const timeless: readonly string[] = typesOfTense('TIMELESS')
  const plain = (properties: Row) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.test(name)))
  const slug = (place: number) => nodes[place]?.properties['slug']
  const entities = nodes.flatMap(({ labels, properties }) =>
    labels.includes('Entity')
      ? [
          {
            type: labels.filter((label) => label !== 'Entity' && label !== 'Actor')[0],
            ...plain(properties),
            modality: 'NOT_CODED',
          },
        ]
      : [],
  )
  const stances = nodes.flatMap(({ labels, properties }) =>
    labels.includes('Stance')
      ? [{ type: 'Stance', ...plain(properties), modality: 'NOT_CODED', capacity: 'NOT_CODED' }]
      : [],
  )
  const claims = relationships.flatMap(({ type, from, to, properties }) => {
    if (type === 'REPORTED_IN') return [{ type, from: slug(from), to: slug(to) }]
    if (properties['id'] === undefined) return []
    const { validFrom, validTo, ended, ...others } = plain(properties)
    const isDated = [validFrom, validTo, ended].some((value) => value !== undefined)
    if (!timeless.includes(type) || !isDated)
      return [{ type, from: slug(from), to: slug(to), ...plain(properties), modality: 'NOT_CODED' }]
    const dates = `${validFrom ? ` from ${validFrom}` : ''}${validTo ? ` to ${validTo}` : ''}${ended ? ' ended' : ''}`
    const note = [others['note'], `An earlier version had dates here:${dates}.`].filter(Boolean).join(' ')
    return [{ type, from: slug(from), to: slug(to), ...others, note, modality: 'NOT_CODED' }]
  })
  return [...entities, ...stances, ...claims]
}

test('An upgraded graph is, in all that is told and derived, what an import of the same claims makes', async () => {
  await wipe(graph)
  const { rejects } = await importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rowsOfNow()) }))
  expect(rejects).toEqual([])
  const fresh = (await contentOf(graph)).filter(isData)
  expect(fresh.length).toBeGreaterThan(1_000)
  expect(fresh).toEqual(uncut.filter(isData))
}, 300_000)

test('The rows of an import of then change nothing when they are imported again, but for those that have dates no more', async () => {
  await upgraded(graph)
  const rows = new URL('old-rows.jsonl', import.meta.url).pathname
  const again = await importing(graph, 'native', [rows], { rejects: filesOf({ 'rejects.jsonl': '' })[0] ?? '' })
  expect(again.figures).toMatchObject({ stances: 0, updated: 0, retracted: 0, rejected: 3 })
  expect((await contentOf(graph)).filter(isData).filter((line) => !uncut.includes(line))).toEqual(
    // The company that was erased is told again.
    expect.arrayContaining([expect.stringContaining('passing-company')]),
  )
  expect(await checkGraph(graph)).toEqual([])
}, 300_000)
