import { parseConstValue } from 'graphql'
import { expect, test } from 'vitest'
import { exportArguments, orderOf, sortOf, whereOf } from '../../web/stances/filters.ts'

test('The filter of an address is one of the API; what cannot be read is left out', () => {
  expect(whereOf({ position: 'OPPOSES', holder: 'zte', target: 'ban', side: 'china', text: 'a "b"' })).toEqual({
    position: { eq: 'OPPOSES' },
    holder: { slug: { eq: 'zte' } },
    target: { slug: { eq: 'ban' } },
    side: { slug: { eq: 'china' } },
    text: 'a "b"',
  })
  expect(whereOf({ position: 'toString' })).toEqual({})
  expect([sortOf({}), sortOf({ sort: 'constructor' }), sortOf({ sort: '-score' })]).toEqual([
    null,
    null,
    { key: 'score', isReversed: true },
  ])
  expect([orderOf({ sort: 'heldOn' }), orderOf({ sort: '-holder' }), orderOf({})]).toEqual([
    [{ heldOn: 'DESC' }],
    [{ holder: { name: 'DESC' } }],
    [],
  ])
})

test('A file has the same filter and order, whatever is in its texts', () => {
  const text = '"}, first: 1 {\n\\ OPPOSES'
  const written = exportArguments({ position: 'OPPOSES', holder: 'zte', text, sort: 'holder' })
  expect(written).toBe(
    `where: {position: {eq: OPPOSES}, holder: {slug: {eq: "zte"}}, text: ${JSON.stringify(text)}}, orderBy: [{holder: {name: ASC}}]`,
  )
  expect(() => parseConstValue(`{${written}}`)).not.toThrow()
  expect(exportArguments({})).toBe('where: {}, orderBy: []')
})
