import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied, filesOf, importing, jsonLinesOf } from './importing.ts'
import { undoing } from './undoing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(async () => {
  await emptied(graph)
  await importRows(BASE)
})

const citations = ['register#1']
const country = (slug: string) => ({ type: 'Country', slug, name: slug, citations })
const stance = (slug: string, more: object = {}) => ({
  ...{ type: 'Stance', slug, holder: 'a', target: 'b', position: 'SUPPORTS', summary: 'One.', citations },
  ...more,
})
const BASE = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...['a', 'b', 'c'].map(country),
  ...['a', 'b', 'c'].map((from) => ({ type: 'BASED_IN', id: `${from}-in-c`, from, to: 'c', citations })),
  stance('base', { position: 'NEUTRAL' }),
]

const fileOf = (rows: readonly unknown[], name = 'rows.jsonl') => filesOf({ [name]: jsonLinesOf(rows) })
const importRows = (rows: readonly unknown[], order = {}) => importing(graph, 'native', fileOf(rows), order)

/** Imports rows as a file of their own, and returns what imports and undoes that file. */
async function imported(rows: readonly unknown[]) {
  const paths = fileOf(rows)
  const again = async () => {
    const { violations, rejects, ...rest } = await importing(graph, 'native', paths)
    expect({ violations, rejects }).toEqual({ violations: [], rejects: [] })
    return rest
  }
  await again()
  const undo = async (order = {}) => {
    const dry = await undoing(graph, paths[0] ?? '', { dryRun: true })
    const undone = await undoing(graph, paths[0] ?? '', order)
    expect(undone.violations).toEqual([])
    expect({ figures: dry.figures, left: dry.left }).toEqual({ figures: undone.figures, left: undone.left })
    return undone
  }
  return { undo, again, path: paths[0] ?? '' }
}

const descriptionOf = async (slug: string) => {
  const [row] = await run(graph, `MATCH (e {slug: '${slug}'}) RETURN e.description AS description`)
  return row?.['description'] ?? null
}

describe('Undoing updates', () => {
  const update = (description: string | null, slug = 'a') => ({ type: 'Country', slug, update: true, description })

  test('brings back the former values', async () => {
    const { undo, again } = await imported([update('One.'), update('Two.', 'b'), update('Three.', 'b')])

    expect((await undo()).lines.filter((line) => line.includes(' was '))).toEqual([
      'b: description was "Three.", is null',
      'a: description was "One.", is null',
    ])
    expect([await descriptionOf('a'), await descriptionOf('b')]).toEqual([null, null])
    await again()
    expect([await descriptionOf('a'), await descriptionOf('b')]).toEqual(['One.', 'Three.'])
  })

  test.each([
    [
      [0, 1],
      ['Two.', null],
    ],
    [
      [1, 0],
      ['One.', null],
    ],
    [
      [0, 2, 1],
      ['Two.', 'Two.', null],
    ],
    [
      [2, 0, 1],
      ['Two.', 'Two.', null],
    ],
    [
      [1, 2, 0],
      ['Two.', 'One.', null],
    ],
  ] as const)('of several imports works in any order: %j', async (order, expected) => {
    const imports = [await imported([update('One.')]), await imported([update('Two.')])]
    if (order.includes(2 as never)) imports.push(await imported([update('Two.'), stance('other')]))
    const seen: unknown[] = []
    for (const index of order) {
      await imports[index]?.undo()
      seen.push(await descriptionOf('a'))
    }

    expect(seen).toEqual(expected)
  })

  test('leaves a value that somebody has changed since', async () => {
    const { undo } = await imported([update('One.')])
    await run(graph, "MATCH (e {slug: 'a'}) SET e.description = 'By hand.'")

    expect(await undo()).toMatchObject({ figures: { updated: 0, left: 1 }, left: ['a: description was changed since'] })
    expect(await descriptionOf('a')).toBe('By hand.')
  })
})
