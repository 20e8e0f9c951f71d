import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied } from './importing.ts'
import { BASE, imported, importRows, stance } from './undoing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(async () => {
  await emptied(graph)
  await importRows(graph, BASE)
})

const descriptionOf = async (slug: string) => {
  const [row] = await run(graph, `MATCH (e {slug: '${slug}'}) RETURN e.description AS description`)
  return row?.['description'] ?? null
}

describe('Undoing updates', () => {
  const update = (description: string | null, slug = 'a') => ({ type: 'Country', slug, update: true, description })

  test('brings back the former values', async () => {
    const { undo, again } = await imported(graph, [update('One.'), update('Two.', 'b'), update('Three.', 'b')])

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
    const imports = [await imported(graph, [update('One.')]), await imported(graph, [update('Two.')])]
    if (order.includes(2 as never)) imports.push(await imported(graph, [update('Two.'), stance('other')]))
    const seen: unknown[] = []
    for (const index of order) {
      await imports[index]?.undo()
      seen.push(await descriptionOf('a'))
    }

    expect(seen).toEqual(expected)
  })

  test('leaves a value that somebody has changed since', async () => {
    const { undo } = await imported(graph, [update('One.')])
    await run(graph, "MATCH (e {slug: 'a'}) SET e.description = 'By hand.'")

    expect(await undo()).toMatchObject({ figures: { updated: 0, left: 1 }, left: ['a: description was changed since'] })
    expect(await descriptionOf('a')).toBe('By hand.')
  })
})
