import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

const ALL = 'basis: [STATED, BEARING, ACT]'
const SIDES = 'slug: { in: ["united-states", "china"] }'
const slug = (name: string) => ({ slug: name })

interface Cell {
  readonly holder: { readonly slug: string }
  readonly target: { readonly slug: string }
  readonly score: number
  readonly basis: string
  readonly confidence: number
  readonly because: readonly { readonly slug?: string; readonly type?: string }[]
}

async function cellsOf(args: string): Promise<ReadonlyMap<string, Cell>> {
  const { data, errors } = await ask<{ stanceMatrix: { cells: readonly Cell[] } }>(`{ stanceMatrix(
    holders: { ${SIDES} }, targets: { slug: { in: ["made-in-china-2025", "zte-export-ban", "us-tariffs"] } }, ${args}
  ) { cells { holder { slug } target { slug } score basis confidence
    because { ... on Stance { slug } ... on Relationship { type } } } } }`)
  expect(errors).toEqual([])
  return new Map(data.stanceMatrix.cells.map((cell) => [`${cell.holder.slug} ${cell.target.slug}`, cell]))
}

describe('The two sides of the article', () => {
  test('differ on the ban, the tariffs and Made in China 2025, each with its evidence', async () => {
    const cells = await cellsOf(`holderAs: SIDE, ${ALL}`)
    expect(cells.size).toBe(6)
    expect(cells.get('united-states zte-export-ban')).toMatchObject({
      score: 1,
      basis: 'ACT',
      because: [{ type: 'IMPOSED' }],
    })
    expect(cells.get('china zte-export-ban')).toMatchObject({ score: -2, basis: 'STATED' })
    expect(cells.get('united-states us-tariffs')).toMatchObject({
      score: 1,
      basis: 'ACT',
      because: [{ type: 'PROPOSED' }],
    })
    expect(cells.get('china us-tariffs')).toMatchObject({ score: -1, basis: 'BEARING' })
    expect(cells.get('china us-tariffs')?.confidence).toBeLessThanOrEqual(0.3)
    expect(cells.get('united-states made-in-china-2025')).toMatchObject({
      ...{ score: -1, basis: 'BEARING', confidence: 0.5 },
      because: [slug('trump-advisers-on-chinese-drive-threatens-security'), { type: 'BEARS_ON' }],
    })
    expect(cells.get('china made-in-china-2025')).toMatchObject({ score: 1, basis: 'BEARING', confidence: 0.5 })
  })

  test('have stated no position of their own on these', async () => {
    expect(await cellsOf('')).toEqual(new Map())
  })

  test('have fewer positions if a higher confidence is required', async () => {
    const cells = await cellsOf(`holderAs: SIDE, ${ALL}, minConfidence: 0.5`)
    expect([...cells.keys()].toSorted()).toEqual([
      'china made-in-china-2025',
      'united-states made-in-china-2025',
      'united-states us-tariffs',
      'united-states zte-export-ban',
    ])
  })

  test('are aligned by all bases, and the calculation has the numbers', async () => {
    const { data, errors } =
      await ask(`{ alignment(actors: { ${SIDES} }, targets: { policy: {} }, holderAs: SIDE, ${ALL}) {
      edges { node { a { slug } b { slug } value shared explanation { calculation
        inputs { target { slug } a b positionOfA { basis } positionOfB { basis } } } } } } }`)
    expect(errors).toEqual([])
    const input = (target: string, a: number, b: number, basisOfA: string, basisOfB: string) => ({
      ...{ target: slug(target), a, b, positionOfA: { basis: basisOfA }, positionOfB: { basis: basisOfB } },
    })
    expect(data).toEqual({
      alignment: {
        edges: [
          {
            node: {
              ...{ a: slug('china'), b: slug('united-states'), value: 0.416667, shared: 3 },
              explanation: {
                calculation: '1 - 7 / (4 * 3)',
                inputs: [
                  input('made-in-china-2025', 1, -1, 'BEARING', 'BEARING'),
                  input('us-tariffs', -1, 1, 'BEARING', 'ACT'),
                  input('zte-export-ban', -2, 1, 'STATED', 'ACT'),
                ],
              },
            },
          },
        ],
      },
    })
  })
})

test('All bases show one contradiction in the article, that of ¶18', async () => {
  const { data, errors } = await ask(`{ contradictions(apart: 2, ${ALL}) { totalCount edges { node {
    positionOfA { target { slug } basis } positionOfB { target { slug } basis } b { quote } } } } }`)
  expect(errors).toEqual([])
  const positions = {
    positionOfA: { target: slug('high-tech-support'), basis: 'STATED' },
    positionOfB: { target: slug('zte'), basis: 'STATED' },
  }
  expect(data).toEqual({
    contradictions: { totalCount: 1, edges: [{ node: { ...positions, b: { quote: 'stupid and passive' } } }] },
  })
})

test('Policies are found by a topic and its narrower topics', async () => {
  const { data } = await ask<{ policies: { edges: { node: { slug: string } }[] } }>(
    '{ policies(where: { topic: { slug: { eq: "technology" } } }) { edges { node { slug } } } }',
  )
  const found = data.policies.edges.map(({ node }) => node.slug)
  expect(found).toEqual(
    expect.arrayContaining(['made-in-china-2025', 'zte-export-ban', 'us-tariffs', 'high-tech-support']),
  )
  expect(found).not.toContain('boycott-of-american-goods')
})

test.each([
  ['stanceMatrix(holders: {}, targets: {}, basis: []) { cells { score } }', /'basis' of 'stanceMatrix' is empty/],
  [
    'contradictions(minConfidence: 1.5) { totalCount }',
    /'minConfidence' of 'contradictions' must be from 0 to 1; got 1.5/,
  ],
  [
    'alignment(actors: {}, basis: [ACT], measure: CONFLICT, duplicates: INCLUDE) { totalCount }',
    /duplicates must be STANDING; got INCLUDE/,
  ],
] as const)('%s is refused before a statement', async (field, message) => {
  const { errors, statements } = await ask(`{ ${field} }`)
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }])
  expect(statements).toEqual([])
})
