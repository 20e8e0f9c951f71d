import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied, exampleRows, filesOf, importing, jsonLinesOf } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const SOURCE = { type: 'Source', slug: 'one', name: 'One', publishedFrom: '2009-03-01' }
const PERSON = { type: 'Person', slug: 'one', name: 'One', citations: ['union-letter'] }
const cited = { id: 'one', citations: ['union-letter#2'] }
const BASED = { ...cited, type: 'BASED_IN', from: 'halden-steel', to: 'norway' }
const BEARS = { ...cited, type: 'BEARS_ON', from: 'harbour-levy', to: 'norway', polarity: 'AGAINST' }
const WITHIN = { ...cited, type: 'HAS_BROADER', from: 'food', to: 'fish' }
const EVENT = { type: 'Event', slug: 'strike', name: 'Strike', eventType: 'OTHER', citations: ['union-letter'] }
const topics = ['fish', 'food'].map((slug) => ({ type: 'Topic', slug, name: slug, citations: ['union-letter'] }))
const OLD = '2020-01-01T00:00:00.000Z'
const FIRST = '2021-01-01T00:00:00.000Z'
const counter = { ...BEARS, id: 'counter', polarity: 'FOR', recordedAt: OLD }

describe.for([1, 3])('If the conflicting claim is retracted or revised, in batches of %i,', (batchSize) => {
  test.for([
    [
      'a claim that counts for it, after the other was taken back',
      [
        { ...counter, retractedAt: FIRST },
        { ...BEARS, recordedAt: FIRST },
      ],
    ],
    ['one that revises the other', [counter, { ...BEARS, revises: 'counter', recordedAt: FIRST }]],
    [
      'a topic that is turned around',
      [
        ...topics,
        { ...WITHIN, id: 'two', recordedAt: OLD },
        { ...WITHIN, from: 'fish', to: 'food', revises: 'two', recordedAt: FIRST },
      ],
    ],
  ] as const)('%s is accepted', async ([, rows]) => {
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf([...exampleRows, ...rows]) })

    const { rejects, violations } = await importing(graph, 'native', paths, {}, batchSize)

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
  })
})

describe('Rows that take the conflicting claim of an earlier import back', () => {
  test.for([
    [
      'a claim that counts for it',
      [],
      [{ ...BEARS, polarity: 'FOR' }],
      [{ retract: 'BEARS_ON:one' }, { ...BEARS, id: 'two' }],
    ],
    [
      'a topic that is turned around',
      topics,
      [WITHIN],
      [{ retract: 'HAS_BROADER:one' }, { ...WITHIN, id: 'two', from: 'fish', to: 'food' }],
    ],
    [
      'a topic that is turned around by what revises it',
      topics,
      [WITHIN],
      [{ ...WITHIN, id: 'two', from: 'fish', to: 'food', revises: 'one' }],
    ],
    [
      'an order that is turned around',
      [EVENT],
      [{ ...cited, type: 'PRECEDES', from: 'harbour-levy', to: 'strike' }],
      [{ retract: 'PRECEDES:one' }, { ...cited, type: 'PRECEDES', id: 'two', from: 'strike', to: 'harbour-levy' }],
    ],
  ] as const)('%s: they are accepted, by a dry run too', async ([, entities, before, rows]) => {
    await importing(graph, 'native', filesOf({ 'a.jsonl': jsonLinesOf([...exampleRows, ...entities, ...before]) }))
    for (const order of [{ dryRun: true }, {}]) {
      const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
      const { rejects, violations } = await importing(graph, 'native', paths, order)
      expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    }
  })

  test('still do so after a row that would have revised it, and is rejected', async () => {
    const all = ['food', 'fish', 'meat', 'bread'].map((slug) => ({ ...topics[0], slug, name: slug }))
    const links = [
      { ...WITHIN, id: 'fish-in-food', from: 'fish', to: 'food' },
      { ...WITHIN, id: 'food-in-meat', from: 'food', to: 'meat' },
      { ...WITHIN, id: 'meat-in-bread', from: 'meat', to: 'bread' },
    ]
    await importing(graph, 'native', filesOf({ 'a.jsonl': jsonLinesOf([...exampleRows, ...all, ...links]) }))
    const circle = { ...WITHIN, id: 'meat-in-fish', from: 'meat', to: 'fish', revises: 'meat-in-bread' }
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf([circle, { retract: 'HAS_BROADER:meat-in-bread' }]) })

    const { figures, rejects, violations } = await importing(graph, 'native', paths)

    expect(rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('meat cannot be within fish')])
    expect(violations).toEqual([])
    expect(figures).toMatchObject({ retracted: 1, rejected: 1 })
  })
})

describe('A claim that conflicts with one of the batch before, which is being written,', () => {
  test.for([
    ['counts against what the other counts for', [], [counter, { ...BEARS, recordedAt: FIRST }]],
    ['turns a topic around', topics, [WITHIN, { ...WITHIN, id: 'two', from: 'fish', to: 'food' }]],
    [
      'turns an order around',
      [EVENT],
      [
        { ...cited, type: 'PRECEDES', from: 'harbour-levy', to: 'strike' },
        { ...cited, type: 'PRECEDES', id: 'two', from: 'strike', to: 'harbour-levy' },
      ],
    ],
    [
      'closes an order of three',
      [EVENT, { ...EVENT, slug: 'talks' }],
      [
        { ...cited, type: 'PRECEDES', from: 'harbour-levy', to: 'strike' },
        { ...cited, type: 'PRECEDES', id: 'two', from: 'strike', to: 'talks' },
        { ...cited, type: 'PRECEDES', id: 'three', from: 'talks', to: 'harbour-levy' },
      ],
    ],
  ] as const)('%s: it is rejected', async ([, entities, claims]) => {
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf([...exampleRows, ...entities, ...claims]) })

    const { rejects, violations } = await importing(graph, 'native', paths, {}, 1)

    expect(rejects.map(({ line }) => line - exampleRows.length - entities.length)).toEqual([claims.length])
    expect(violations).toEqual([])
  })
})

describe('Sources that cite each other', () => {
  const cites = (slug: string, ...citations: readonly string[]) => ({ type: 'Source', slug, name: slug, citations })

  test('are imported in any order', async () => {
    const { rejects, violations } = await importing(
      graph,
      'native',
      filesOf({ 'rows.jsonl': jsonLinesOf([cites('one', 'two'), cites('two', 'one'), ...exampleRows]) }),
    )

    expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
  })

  test.for([1, 2, 2_000])('are imported in any order, in batches of %i', async (batchSize) => {
    const chain = Array.from({ length: 5 }, (_, n) => cites(`s${n}`, `s${n + 1}`))
    const rows = [...chain, cites('s5'), cites('t0', 't2'), cites('t2', 't1'), cites('t1', 's3'), ...exampleRows]
    const used = { ...BASED, citations: ['s0#1', 't0#1'] }
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf([...rows, used]) })
    for (const order of [{ dryRun: true }, {}]) {
      const { rejects, violations } = await importing(graph, 'native', paths, order, batchSize)
      expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
    }
  })

  test('are rejected with a source that cites a missing one', async () => {
    const rows = [cites('one', 'two'), cites('two', 'three'), cites('three', 'nothing'), ...exampleRows]

    const { rejects, violations } = await importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows) }))

    expect(violations).toEqual([])
    const inOrder = rejects.toSorted((a, b) => a.line - b.line)
    expect(inOrder.map(({ reason }) => reason)).toEqual([
      'the source two is not in the graph',
      'the source three is not in the graph',
      'the source nothing is not in the graph',
    ])
  })
})

test('An entity whose claims are all rejected is rejected too, and so is the source that only it cites', async () => {
  const rows = [
    ...exampleRows,
    SOURCE,
    { ...PERSON, slug: 'two', citations: ['one'] },
    { ...BASED, from: 'two', to: 'nowhere' },
  ]
  const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })

  const { rejects, violations, figures } = await importing(graph, 'native', paths)

  expect(violations).toEqual([])
  expect(rejects.map(({ line }) => line - exampleRows.length)).toEqual([3, 1, 2])
  expect(figures).toMatchObject({ entities: 9, rejected: 3 })
})
