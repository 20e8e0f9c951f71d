import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Row } from '../../src/graph/statement.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

const slug = (name: string) => ({ slug: name })

interface MatrixData {
  readonly stanceMatrix: {
    readonly holders: readonly object[]
    readonly targets: readonly object[]
    readonly omitted: object
    readonly cells: readonly {
      readonly holder: { readonly slug: string }
      readonly stances: readonly {
        readonly citations: readonly { readonly source: { readonly slug: string }; readonly locator: string }[]
      }[]
    }[]
  }
}

describe('A matrix of stances', () => {
  const MATRIX = `query ($max: Int!) {
    stanceMatrix(
      holders: { country: { slug: { in: ["china", "united-states"] } } }, targets: { policy: {} }
      groupHoldersBy: COUNTRY, maxHolders: $max, maxTargets: 12
    ) {
      holders { slug } targets { slug } omitted { holders targets }
      cells { holder { slug } target { slug } score stances { citations { locator source { slug } } } }
    }
  }`

  test('has holders of both sides, and each cell with its evidence, in one statement for all cells', async () => {
    const { data, errors, statements } = await ask<MatrixData>(MATRIX, { max: 10 })
    expect(errors).toEqual([])
    expect(statements).toEqual(['entity/by-slug', 'entity/by-slug', 'position/matrix', 'stance/by-slug'])
    const { holders, cells, omitted } = data.stanceMatrix
    expect(holders).toEqual(expect.arrayContaining([slug('zte'), slug('gao-feng')]))
    expect(omitted).toEqual({ holders: 0, targets: 0 })
    expect(cells.length).toBeGreaterThan(4)
    for (const { stances } of cells) {
      expect(stances.length).toBeGreaterThan(0)
      for (const { citations } of stances) expect(citations.length).toBeGreaterThan(0)
    }
  })

  test('takes as many statements for one row as for all', async () => {
    const { data, statements } = await ask<MatrixData>(MATRIX, { max: 1 })
    expect(statements).toEqual(['entity/by-slug', 'entity/by-slug', 'position/matrix', 'stance/by-slug'])
    expect(data.stanceMatrix.holders).toHaveLength(1)
    expect(data.stanceMatrix.omitted).toEqual({ holders: expect.any(Number), targets: 0 })
    expect(data.stanceMatrix.omitted).not.toEqual({ holders: 0, targets: 0 })
  })

  test('has no cell for a pair without a stance, and no mean without scores', async () => {
    const { data, errors } = await ask(`{
      none: stanceMatrix(holders: { slug: { eq: "qualcomm" } }, targets: {}) {
        holders { slug } targets { slug } cells { score } rowMeans { mean } omitted { holders targets } }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      none: { holders: [], targets: [], cells: [], rowMeans: [], omitted: { holders: 0, targets: 0 } },
    })
  })

  test("can take a stance's principal as its holder", async () => {
    const { data, errors } = await ask(`{
      stanceMatrix(holders: { governmentBody: {} }, targets: { slug: { eq: "zte-export-ban" } }, holderAs: PRINCIPAL) {
        cells { holder { slug } score stances { slug holder { slug } } } }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      stanceMatrix: {
        cells: [
          {
            holder: slug('ministry-of-commerce'),
            score: -2,
            stances: [{ slug: expect.any(String), holder: slug('gao-feng') }],
          },
        ],
      },
    })
  })

  test.each([
    ['maxHolders: 0', /'maxHolders' of 'stanceMatrix' must be from 1 to 100; got 0/, 'BAD_USER_INPUT'],
    ['maxTargets: 101', /'maxTargets' of 'stanceMatrix' must be from 1 to 100; got 101/, 'BAD_USER_INPUT'],
    [
      'maxHolders: 100, maxTargets: 100',
      /has 11001 points.* the limit is 10000\. Ask for a smaller 'maxHolders' or 'maxTargets', or for less of each cell, of 'stanceMatrix'\.$/,
      'QUERY_TOO_COMPLEX',
    ],
  ])('is refused without a statement if it exceeds a limit: %s', async (args, message, code) => {
    const { errors, statements } = await ask(`{ stanceMatrix(holders: {}, targets: {}, ${args}) { cells { score } } }`)
    expect(errors).toMatchObject([{ code, message: expect.stringMatching(message) }])
    expect(statements).toEqual([])
  })

  test("costs what choosing its ends reads, one for each possible object, and two for a cell's sources", async () => {
    const { cost } = await ask(`{ stanceMatrix(holders: {}, targets: {}) {
      cells { score holder { slug } target { slug } stances { citations { locator source { slug } } } } rowMeans { mean } } }`)
    expect(cost).toBe(1_000 + 1 + 50 * 20 * (1 + 1 + 1 + (1 + 2 * 2)) + 50)
  })

  test('is refused if its cells have pages', async () => {
    const { errors } = await ask(`{ stances(first: 9) { totalCount } stanceMatrix(holders: {}, targets: {}) {
      cells { holder { stances { edges { node { id } } } } } } }`)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/Ask for a smaller page of 'stanceMatrix.cells.holder.stances'\.$/) },
    ])
  })
})

describe('Contradictions', () => {
  test('show what Chinese officials say of ZTE in private, and of the answer to its ban in public', async () => {
    const { data, errors, statements } = await ask(`{
      contradictions(apart: 2, where: { target: { not: { proposition: {} } } }) {
        totalCount
        edges { node { reason holder { slug } a { audience target { slug } } b { audience target { slug } quote }
          via { type from { slug } to { slug } citations { locator } } } }
      }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      contradictions: {
        totalCount: 1,
        edges: [
          {
            node: {
              reason: 'PUBLIC_AND_PRIVATE',
              holder: slug('chinese-officials'),
              a: { audience: 'PUBLIC', target: slug('high-tech-support') },
              b: { audience: 'PRIVATE', target: slug('zte'), quote: 'stupid and passive' },
              via: [
                {
                  type: 'TARGETS',
                  from: slug('zte-export-ban'),
                  to: slug('zte'),
                  citations: [{ locator: '¶7' }],
                },
                {
                  type: 'RESPONDS_TO',
                  from: slug('high-tech-support'),
                  to: slug('zte-export-ban'),
                  citations: [{ locator: '¶18' }],
                },
              ],
            },
          },
        ],
      },
    })
    expect(statements).toEqual([
      'entity/by-slug',
      'entity/by-slug',
      'entity/by-slug',
      'position/joined',
      'position/sides',
      'position/way',
      'relationship/by-id',
      'stance/by-slug',
    ])
  })

  test('are refused at a distance of two if that would compare too much, with their own message', async () => {
    const stances = Array.from({ length: 3_000 }, (_, index) => ({
      slug: `stance-${index}`,
      target: `target-${index}`,
      audience: index % 2 ? 'PUBLIC' : 'PRIVATE',
      side: 1,
      fromDay: '2018-01-01',
      until: '2018-01-01',
    }))
    const rows: Readonly<Record<string, readonly Row[]>> = {
      'position/sides': [{ cursor: 'zte', holder: 'zte', stances }],
      'position/joined': [],
    }
    const read: Graph['read'] = async (statement, ...rest) => rows[statement.name] ?? graph.read(statement, ...rest)
    const { errors } = await asker({ ...graph, read })('{ contradictions(apart: 2) { totalCount } }')
    expect(errors).toMatchObject([
      {
        code: 'TOO_LARGE',
        message: expect.stringMatching(/pairs of positions; the limit is 200,000,000\. .*with 'apart: 1'/),
      },
    ])
  })

  test.each([0, 3])('may not be %i relationships apart', async (apart) => {
    const { errors, statements } = await ask(`{ contradictions(apart: ${apart}) { totalCount } }`)
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(`got ${apart}`) }])
    expect(statements).toEqual([])
  })
})
