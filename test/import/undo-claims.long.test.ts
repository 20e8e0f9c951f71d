import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { graphState } from '../../src/loading/state.ts'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, importing } from './importing.ts'
import { BASE, citations, country, imported, importRows, now, stance, standing } from './undoing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(async () => {
  await emptied(graph)
  await importRows(graph, BASE)
})

const supplies = (id: string, more: object = {}) => ({ type: 'MEMBER_OF', id, from: 'a', to: 'b', citations, ...more })
const HOMES = ['a-in-c: BASED_IN a c', 'b-in-c: BASED_IN b c', 'c-in-c: BASED_IN c c']

/** Claims besides those of the base that stand now. */
const stands = async (knownAt?: string) => (await standing(graph, knownAt)).filter((line) => !HOMES.includes(line))

describe('Undoing an import', () => {
  test('retracts what it created, keeps entities, and the same file tells it again as new versions', async () => {
    const { undo, again } = await imported(graph, [country('d'), stance('one', { holder: 'd' }), supplies('two')])
    const before = await now(graph)

    expect(await undo()).toMatchObject({
      figures: { retracted: 2, restored: 0, updated: 0, left: 0 },
      wasUndone: false,
    })

    expect(await stands()).toEqual(['base: NEUTRAL'])
    expect(await run(graph, "MATCH (e:Country {slug: 'd'}) RETURN e.name AS name")).toEqual([{ name: 'd' }])
    expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
    const undone = await contentOf(graph)
    expect(await undo()).toMatchObject({ figures: { retracted: 0 }, wasUndone: true })
    expect(await contentOf(graph)).toEqual(undone)

    expect((await again()).figures).toMatchObject({ stances: 1, relationships: 1, known: 1, rejected: 0 })
    expect(await stands()).toEqual(['base: NEUTRAL', 'one-told-2: SUPPORTS', 'two-told-2: MEMBER_OF a b'])
    expect(await stands(before)).toEqual(['base: NEUTRAL', 'one: SUPPORTS', 'two: MEMBER_OF a b'])
    const reopened = await contentOf(graph)
    expect((await again()).figures).toMatchObject({ stances: 0, relationships: 0, rejected: 0 })
    expect(await contentOf(graph)).toEqual(reopened)

    await undo()
    expect(await stands()).toEqual(['base: NEUTRAL'])
    await again()
    expect(await stands()).toEqual(['base: NEUTRAL', 'one-told-3: SUPPORTS', 'two-told-3: MEMBER_OF a b'])
    const { data } = await asker(graph)<object>('{ stance(slug: "one") { history { ... on Stance { slug } } } }')
    expect(data).toEqual({
      stance: { history: ['one', 'one-told-2', 'one-told-3'].map((slug) => ({ slug })) },
    })
  })

  test('restores what only it retracted, as a version after all others', async () => {
    const first = await imported(graph, [stance('one'), stance('two')])
    const { undo, again } = await imported(graph, [
      stance('newer', { revises: 'one', position: 'OPPOSES' }),
      { retract: 'two' },
      { retract: 'base' },
    ])
    const before = await now(graph)
    expect(await stands()).toEqual(['newer: OPPOSES'])

    expect((await undo()).figures).toEqual({ retracted: 1, restored: 3, updated: 0, left: 0 })

    expect(await stands()).toEqual(['base-told-2: NEUTRAL', 'one-told-2: SUPPORTS', 'two-told-2: SUPPORTS'])
    expect(await stands(before)).toEqual(['newer: OPPOSES'])
    const [row] = await run(graph, "MATCH (s:Stance {slug: 'one'}) RETURN s.versions AS versions")
    expect(row?.['versions']).toEqual(['one', 'newer', 'one-told-2'])
    const state = await contentOf(graph)
    expect((await first.again()).figures).toMatchObject({ stances: 0, rejected: 0 })
    expect(await contentOf(graph)).toEqual(state)

    expect((await again()).figures).toMatchObject({ stances: 1, retracted: 3 })
    expect(await stands()).toEqual(['newer-told-2: OPPOSES'])
    await undo()
    expect(await stands()).toEqual(['base-told-3: NEUTRAL', 'one-told-3: SUPPORTS', 'two-told-3: SUPPORTS'])
    await first.undo()
    expect(await stands()).toEqual(['base-told-3: NEUTRAL'])
    await first.again()
    await again()
    expect(await stands()).toEqual(['newer-told-3: OPPOSES'])
  })

  test('leaves what another import tells too, whichever is undone first', async () => {
    for (const order of ['first', 'second'] as const) {
      const first = await imported(graph, [stance(`one-${order}`), stance(`both-${order}`)])
      const second = await imported(graph, [stance(`both-${order}`), stance(`three-${order}`)])
      const [earlier, later] = order === 'first' ? [first, second] : [second, first]
      const own = order === 'first' ? 'three-first' : 'one-second'

      const { figures, left } = await earlier.undo()

      expect({ figures, left }).toEqual({
        figures: { retracted: 1, restored: 0, updated: 0, left: 1 },
        left: [`both-${order}: another import tells it too`],
      })
      expect(await stands()).toEqual(['base: NEUTRAL', `both-${order}: SUPPORTS`, `${own}: SUPPORTS`])
      expect((await later.undo()).figures).toMatchObject({ retracted: 2, left: 0 })
      expect(await stands()).toEqual(['base: NEUTRAL'])
    }
  })

  test('leaves what another import has retracted, and restores it only if somebody still tells it', async () => {
    const telling = await imported(graph, [stance('one')])
    const retracting = await imported(graph, [{ retract: 'one' }])
    const also = await imported(graph, [{ retract: 'one' }, { retract: 'base' }])

    expect(await telling.undo()).toMatchObject({
      figures: { retracted: 0, left: 1 },
      left: ['one: it was retracted since'],
    })
    expect(await retracting.undo()).toMatchObject({ figures: { restored: 0, left: 0 } })
    expect(await also.undo()).toMatchObject({ figures: { restored: 1, left: 0 } })
    expect(await stands()).toEqual(['base-told-2: NEUTRAL'])

    await telling.again()
    expect(await stands()).toEqual(['base-told-2: NEUTRAL', 'one-told-2: SUPPORTS'])
    await retracting.again()
    await also.again()
    expect(await retracting.undo()).toMatchObject({
      figures: { restored: 0, left: 1 },
      left: ['one: it stays retracted, which another import tells too'],
    })
    expect(await also.undo()).toMatchObject({ figures: { restored: 2, left: 0 } })
    expect(await stands()).toEqual(['base-told-3: NEUTRAL', 'one-told-3: SUPPORTS'])
  })

  test('lets rows tell something else under the same ids, and revise what is told again', async () => {
    const wrong = await imported(graph, [stance('one', { heldOn: '2031' }), supplies('two')])
    await wrong.undo()

    await imported(graph, [stance('one', { position: 'OPPOSES' }), supplies('two', { to: 'c' })])
    await imported(graph, [stance('newer', { revises: 'one', position: 'MIXED' })])

    expect(await stands()).toEqual(['base: NEUTRAL', 'newer: MIXED', 'two-told-2: MEMBER_OF a c'])
    const { rejects } = await importing(graph, 'native', [wrong.path])
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^one is another claim in this graph, by heldOn, position;/),
      expect.stringMatching(/^two is another claim in this graph, by to;/),
    ])
    const later = await importRows(graph, [stance('one-told-2'), { retract: 'two-told-2' }])
    expect(later.rejects.map(({ reason }) => reason)).toEqual([
      'one-told-2 is a later version of one: rows name that one',
      'two-told-2 is a MEMBER_OF: write "MEMBER_OF:two-told-2"',
    ])
  })

  test('of a file that tells history tells the same again', async () => {
    const [recordedAt, later] = ['2021-01-01T00:00:00.000Z', '2021-01-02T00:00:00.000Z']
    const { undo, again } = await imported(graph, [
      stance('one', { recordedAt }),
      ...[1, 2, 3].map((number) => stance(`other-${number}`)),
      stance('newer', { recordedAt: later, revises: 'one', position: 'OPPOSES' }),
      stance('over', { recordedAt, retractedAt: later }),
    ])
    const told = await stands()

    expect((await undo()).figures).toMatchObject({ retracted: 4, restored: 0, left: 0 })
    expect(await stands()).toEqual(['base: NEUTRAL'])
    await again()
    expect(await stands()).toEqual(told.map((line) => (line.startsWith('base') ? line : line.replace(':', '-told-2:'))))
    expect(await stands(later)).toEqual(['newer: OPPOSES'])
  })
})
