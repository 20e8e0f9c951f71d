import { describe, expect, test } from 'vitest'
import { drawnOf, missingAt, type Part } from '../../web/graph/drawn.ts'
import { placesOf } from '../../web/graph/layout.ts'
import { shownOf } from '../../web/graph/lines.ts'
import { nearest } from '../../web/graph/nearest.ts'
import { partsOf, readState, type Step, withStep } from '../../web/graph/state.ts'

describe('The address of a graph', () => {
  test('is written as it is read', () => {
    const parts = {
      of: 'zte,china',
      x: 'zte,zte.in-SUPPLIES-OWNS.out-STANCE.DEGREE.40,qualcomm.add,china.at.-120.40',
      hide: 'TOPIC,CONCERNS,AGAINST,huawei',
      sel: 'qualcomm',
    }
    const state = readState(parts)
    expect(state.refused).toEqual([])
    expect(partsOf(state)).toEqual(parts)
    expect(state.steps[1]).toEqual({
      ...{ kind: 'expand', slug: 'zte', order: 'DEGREE', count: 40 },
      groups: [
        { type: 'SUPPLIES', direction: 'INCOMING' },
        { type: 'OWNS', direction: 'INCOMING' },
        { type: 'STANCE', direction: 'OUTGOING' },
      ],
    })
    const answer = { answer: 'paths', arguments: 'from: "a", to: "b"' }
    expect(partsOf(readState(answer))).toEqual(answer)
  })

  test.each([
    ['zte.101', 'more of a type than the API gives'],
    ['zte.0', 'none'],
    ['zte.in', 'no type'],
    ['zte.in-SUPPLY', 'an unknown type'],
    ['zte.at.1', 'half a place'],
    ['zte.at.1.2.3', 'too much of a place'],
    ['zte.at.1e3.2', 'a place that is no number'],
    ['Zte', 'no slug'],
    ['zte.add.add', 'twice'],
    ['<script>', 'markup'],
  ])('leaves out the step %s (%s), and says so', (step) => {
    const state = readState({ of: 'zte', x: `huawei,${step}` })
    expect(state.steps.map(({ slug }) => slug)).toEqual(['huawei'])
    expect(state.refused).toEqual([expect.stringContaining(`“${step}”`)])
  })

  test('has at most ten entities in the middle, each once', () => {
    const of = Array.from({ length: 11 }, (_, index) => `a${index}`).join(',')
    const state = readState({ of: `a0,${of}`, hide: 'NOTHING', sel: 'No' })
    expect(state.start).toMatchObject({ of: of.split(',').slice(0, 10) })
    expect(state.refused).toHaveLength(3)
  })

  test('of two moves in a row keeps the second', () => {
    const move = (slug: string, x: number): Step => ({ kind: 'move', slug, x, y: 0 })
    const steps = [move('a', 1), move('a', 2), move('b', 3), move('a', 4)].reduce(withStep, [] as readonly Step[])
    expect(steps).toEqual([move('a', 2), move('b', 3), move('a', 4)])
  })
})

const AROUND = { kind: 'around', of: ['hub'] } as const
const expansion = (slug: string): Step => ({ kind: 'expand', slug, groups: null, order: 'NEWEST', count: 25 })

/** A hub with so many suppliers, of `total`. */
function star(hub: string, count: number, total = count): Part {
  const others = Array.from({ length: count }, (_, index) => `${hub}-${index}`)
  const dates = { heldOn: null, validFrom: null, validTo: null, confidence: 1 }
  return {
    nodes: [hub, ...others].map((slug) => ({ slug, name: slug, kind: 'COMPANY' })),
    claims: others.map((from) => ({
      ...{ id: `${from} ${hub}`, type: 'SUPPLIES', from, to: hub, sentence: '', position: null },
      ...dates,
    })),
    omitted: count < total ? [{ entity: { slug: hub }, type: 'SUPPLIES', direction: 'INCOMING', total }] : [],
  }
}

describe('What is drawn', () => {
  test('is never more than 300 entities, and what has no room is counted', () => {
    const steps = ['hub-0', 'hub-1', 'hub-2'].map(expansion)
    const drawn = drawnOf(AROUND, steps, [star('hub', 60, 412), ...steps.map(({ slug }) => star(slug, 100))])
    expect(drawn.entities.size).toBe(300)
    expect(drawn.leftOut).toBe(61)
    expect(missingAt(drawn, 'hub')).toBe(352)
    for (const counts of drawn.counts.values()) {
      for (const { shown, total } of counts) expect(shown).toBeLessThanOrEqual(total)
    }
    expect(missingAt(drawn, 'hub-2')).toBe(61)
  })

  test('leaves out steps around what is not there', () => {
    const drawn = drawnOf(
      AROUND,
      [expansion('elsewhere'), expansion('hub-0')],
      [star('hub', 2), star('elsewhere', 3), star('hub-0', 1)],
    )
    expect([...drawn.entities.keys()]).toEqual(['hub', 'hub-0', 'hub-1', 'hub-0-0'])
    expect(drawn.waiting).toEqual([{ slug: 'elsewhere', index: 0 }])
  })

  test('stays where it stands when more comes, and stands there again when it is opened anew', () => {
    const steps: readonly Step[] = [
      expansion('hub-1'),
      { kind: 'move', slug: 'hub-2', x: 700, y: -300 },
      expansion('hub-2'),
    ]
    const parts = [star('hub', 40), star('hub-1', 12), null, star('hub-2', 8)]
    const pictures = [0, 1, 2, 3].map((count) => {
      const drawn = drawnOf(AROUND, steps.slice(0, count), parts.slice(0, count + 1))
      return new Map(placesOf(drawn.rounds))
    })
    for (const [index, places] of pictures.entries()) {
      for (const [slug, place] of pictures[index - 1] ?? []) {
        if (!(index === 2 && slug === 'hub-2')) expect(places.get(slug), `${slug} after ${index}`).toEqual(place)
      }
    }
    expect(pictures[3]?.get('hub-2')).toEqual({ x: 700, y: -300 })
    placesOf(drawnOf(AROUND, [], [star('hub', 1)]).rounds) // another picture in between
    const whole = drawnOf(AROUND, steps, parts)
    expect(placesOf(whole.rounds)).toEqual(pictures[3])
    for (const { x, y } of placesOf(whole.rounds).values()) expect([x, y].every(Number.isInteger)).toBe(true)
  })

  test('is without what the legend hides, and without lines that lack an end', () => {
    const drawn = drawnOf(AROUND, [], [star('hub', 3)])
    expect(shownOf(drawn, new Set(['hub-1']))).toMatchObject({ slugs: ['hub', 'hub-0', 'hub-2'], lines: { length: 2 } })
    expect(shownOf(drawn, new Set(['SUPPLIES'])).lines).toEqual([])
    expect(shownOf(drawn, new Set(['COMPANY'])).slugs).toEqual([])
  })
})

test('an arrow key leads to what is near in its direction', () => {
  const places = new Map([
    ['near', { x: 50, y: 10 }],
    ['far', { x: 200, y: 0 }],
    ['behind', { x: -10, y: 0 }],
    ['aside', { x: 20, y: 300 }],
  ])
  const slugs = [...places.keys()]
  expect(nearest({ x: 0, y: 0 }, 'ArrowRight', slugs, places)).toBe('near')
  expect(nearest({ x: 0, y: 0 }, 'ArrowLeft', slugs, places)).toBe('behind')
  expect(nearest({ x: 0, y: 0 }, 'ArrowDown', slugs, places)).toBe('aside')
  expect(nearest({ x: 0, y: 0 }, 'ArrowUp', slugs, places)).toBe(null)
})
