import { describe, expect, test } from 'vitest'
import { passagesOf, type ReadClaim } from '../../web/source/places.ts'

const claim = (id: string, ...places: readonly (readonly [slug: string, locator: string | null])[]): ReadClaim => ({
  __typename: 'Relationship',
  id,
  sentence: id,
  confidence: 1,
  modality: 'CERTAIN',
  citations: places.map(([slug, locator]) => ({ locator, source: { slug, name: slug } })),
})

const shown = (claims: readonly ReadClaim[]) =>
  passagesOf('a', claims).map((passage) =>
    'gap' in passage
      ? `gap ${passage.gap.join('-')}`
      : `${passage.locator}: ${passage.claims.map(({ id }) => id).join(' ')}`,
  )

describe('The places of a source', () => {
  test('are in the order in which it is read, with a claim at each place that it cites there', () => {
    const claims = [
      claim('x', ['a', '¶10'], ['b', '¶1']),
      claim('y', ['a', '¶9'], ['a', '¶10'], ['a', '¶9']),
      claim('z', ['a', null]),
    ]
    expect(shown(claims)).toEqual(['null: z', '¶9: y', '¶10: x y'])
  })

  test('have gaps between numbered paragraphs alone', () => {
    const claims = [
      claim('x', ['a', '¶2']),
      claim('y', ['a', '¶4']),
      claim('z', ['a', '¶9']),
      claim('w', ['a', 'roll call 40']),
    ]
    expect(shown(claims)).toEqual(['¶2: x', 'gap 3-3', '¶4: y', 'gap 5-8', '¶9: z', 'roll call 40: w'])
    expect(passagesOf('a', [])).toEqual([])
  })
})
