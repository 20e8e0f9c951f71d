import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../src/global-id.ts'
import { kindNames, kinds } from '../src/model/vocabulary.ts'
import { asker } from './ask.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

const NODE = `query ($id: ID!) { node(id: $id) { id __typename } }`

interface Found {
  readonly node: { readonly id: string; readonly __typename: string } | null
}

describe('node(id)', () => {
  test.for(kindNames)('finds a %s by the id from its list', async (kind) => {
    const { data } = await ask<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ ${kinds[kind].plural}(first: 1) { edges { node { id } } } }`,
    )
    const id = data[kinds[kind].plural]?.edges[0]?.node.id
    expect((await ask<Found>(NODE, { id })).data.node).toEqual({ id, __typename: kind })
  })

  test('finds claims, whose ids contain their type', async () => {
    const { data } = await ask<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ stances(first: 1) { edges { node { id } } } relationships(first: 1) { edges { node { id } } } }`,
    )
    for (const [list, typename] of Object.entries({ stances: 'Stance', relationships: 'Relationship' })) {
      const id = data[list]?.edges[0]?.node.id
      expect((await ask<Found>(NODE, { id })).data.node).toEqual({ id, __typename: typename })
    }
  })

  test('does not accept an id whose type is not that of the entity it points to', async () => {
    expect((await ask<Found>(NODE, { id: encodeGlobalId('Company', 'zte') })).data.node).not.toBeNull()
    expect((await ask<Found>(NODE, { id: encodeGlobalId('Person', 'zte') })).data.node).toBeNull()
    expect((await ask<Found>(NODE, { id: encodeGlobalId('Stance', 'zte') })).data.node).toBeNull()
  })

  test('is null if the id is well formed and nothing has it', async () => {
    for (const [type, key] of [
      ['Company', 'nobody'],
      ['Stance', 'nothing'],
      ['Relationship', 'SUPPLIES:nothing'],
    ] as const) {
      const { data, errors } = await ask<Found>(NODE, { id: encodeGlobalId(type, key) })
      expect({ data, errors }).toEqual({ data: { node: null }, errors: [] })
    }
  })

  test.for([
    ['empty', ''],
    ['no id at all', 'zte'],
    ['of an unknown type', encodeGlobalId('Planet', 'mars')],
    ['of a type that is no node', encodeGlobalId('Citation', 'zte')],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
      (name) => [`of ${name}, which every object has`, encodeGlobalId(name, 'x')] as const,
    ),
    ['of an unknown relationship type', encodeGlobalId('Relationship', 'LOVES:a')],
    ['without a key', encodeGlobalId('Company', '')],
    ['with Cypher for a key', encodeGlobalId('Company', "zte'}) DETACH DELETE n //")],
    ['in another base64', Buffer.from('Company:zte??').toString('base64')],
    ['padded', `${encodeGlobalId('Company', 'zte')}=`],
  ] as const)('refuses an id that is %s, without a statement', async ([, id]) => {
    const { errors, statements } = await ask(NODE, { id })
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['node'] }])
    expect(errors[0]?.message).toMatch(/^An id must be one that a field 'id' of this API returned/)
    expect(statements).toEqual([])
  })
})

describe('nodes(ids)', () => {
  test('answers in the order of the ids, with null for missing ones, and one statement for each sort', async () => {
    const { data } = await ask<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ relationships(first: 30) { edges { node { id } } } stances(first: 2) { edges { node { id } } } }`,
    )
    const claims = [...(data['relationships']?.edges ?? []), ...(data['stances']?.edges ?? [])].map(
      ({ node }) => node.id,
    )
    const ids = [encodeGlobalId('Company', 'zte'), ...claims, encodeGlobalId('Company', 'nobody')]
    const answer = await ask<{ nodes: ({ id: string } | null)[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids,
    })
    expect(answer.data.nodes.map((node) => node?.id)).toEqual([...ids.slice(0, -1), undefined])
    expect(answer.statements).toEqual(['entity/by-slug', 'relationship/by-id', 'stance/by-slug'])
  })

  test('takes at most 100', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => encodeGlobalId('Company', `c-${n}`))
    const { errors } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids })
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: "Argument 'ids' takes at most 100 ids; got 101." },
    ])
  })
})
