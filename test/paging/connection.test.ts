import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker } from '../ask.ts'
import { openTestGraph, wipe } from '../graph.ts'

const PAGE = `
  query ($first: Int, $after: String, $last: Int, $before: String) {
    topics(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { slug } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`

interface Page {
  readonly topics: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly startCursor: string | null
      readonly endCursor: string | null
    }
  }
}

/** Five topics, `a` to `e`, and their cursors. */
let graph: Graph
let cursors: Record<string, string>

beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  for (const slug of 'abcde') await addTopic(slug)
  const { data } = await page({})
  cursors = Object.fromEntries(data.topics.edges.map(({ cursor, node }) => [node.slug, cursor]))
})

const page = (variables: object) => asker(graph)<Page>(PAGE, variables)

async function letters(variables: object) {
  const { data, errors } = await page(variables)
  expect(errors).toEqual([])
  const { edges, pageInfo } = data.topics
  expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor ?? null)
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
  const before = pageInfo.hasPreviousPage ? '<' : '|'
  const after = pageInfo.hasNextPage ? '>' : '|'
  return before + edges.map(({ node }) => node.slug).join('') + after
}

// `|` is an end of the list, and `<` and `>` mean that there is more.
describe('A page by the Relay specification', () => {
  test.for([
    ['everything when nothing is asked', {}, '|abcde|'],
    ['the first', { first: 2 }, '|ab>'],
    ['exactly all', { first: 5 }, '|abcde|'],
    ['more than all', { first: 100 }, '|abcde|'],
    ['the last', { last: 2 }, '<de|'],
    ['all from the end', { last: 5 }, '|abcde|'],
    ['the first after a cursor', { first: 2, after: 'b' }, '<cd>'],
    ['the rest after a cursor', { first: 3, after: 'b' }, '<cde|'],
    ['after the last cursor', { first: 2, after: 'e' }, '<|'],
    ['the last before a cursor', { last: 2, before: 'd' }, '<bc>'],
    ['the start before a cursor', { last: 3, before: 'd' }, '|abc>'],
    ['before the first cursor', { last: 2, before: 'a' }, '|>'],
    ['the first before a cursor: what follows the cursor is not counted', { first: 2, before: 'd' }, '|ab>'],
    ['all before a cursor, forwards', { first: 3, before: 'd' }, '|abc|'],
    ['the last after a cursor', { last: 2, after: 'b' }, '<de|'],
    ['all after a cursor, backwards', { last: 3, after: 'b' }, '|cde|'],
    ['between two cursors', { first: 9, after: 'a', before: 'e' }, '<bcd|'],
    ['between two cursors, backwards', { last: 9, after: 'a', before: 'e' }, '|bcd>'],
    ['the last of the first', { first: 3, last: 2 }, '<bc>'],
    ['the last of the first, both larger than the list', { first: 9, last: 8 }, '|abcde|'],
    ['nothing between cursors in the wrong order', { first: 9, after: 'd', before: 'b' }, '<|'],
  ] as const)('%s', async ([, { after, before, ...sizes }, expected]: Case) => {
    const variables = { ...sizes, ...place('after', after), ...place('before', before) }
    expect(await letters(variables)).toBe(expected)
  })
})

type Case = readonly [name: string, args: { after?: string; before?: string; first?: number; last?: number }, string]

const place = (name: string, letter: string | undefined) => (letter ? { [name]: cursors[letter] } : {})

describe('Paging while the list changes', () => {
  test('rows added before and after the cursor neither repeat nor hide a row', async () => {
    const { data } = await page({ first: 2 })
    await addTopic('a1')
    await addTopic('c1')
    expect(await letters({ first: 3, after: data.topics.pageInfo.endCursor })).toBe('<cc1d>')
    await removeTopic('a1')
    await removeTopic('c1')
  })

  test('a cursor outlives its row, and the page still knows what comes before it', async () => {
    await addTopic('b1')
    const { data } = await page({ first: 3 })
    await removeTopic('b1')
    expect(await letters({ first: 2, after: data.topics.pageInfo.endCursor })).toBe('<cd>')
    await addTopic('0')
    const first = (await page({ first: 1 })).data.topics.pageInfo.endCursor
    await removeTopic('0')
    expect(await letters({ first: 2, after: first })).toBe('|ab>')
    expect(await letters({ last: 2, before: first })).toBe('|>')
  })
})

describe('What is refused, and how', () => {
  const other = `query ($after: String) { events(after: $after) { edges { cursor } } }`

  test.for([
    [{ first: 0 }, "Argument 'first' of 'topics' must be from 1 to 100; got 0."],
    [{ first: -1 }, "Argument 'first' of 'topics' must be from 1 to 100; got -1."],
    [{ last: 101 }, "Argument 'last' of 'topics' must be from 1 to 100; got 101."],
  ] as const)('%j', async ([variables, message]) => {
    const { errors, statements } = await page(variables)
    expect(errors).toMatchObject([{ message, code: 'BAD_USER_INPUT' }])
    expect(statements).toEqual([])
  })

  test.for([
    [{ after: 'b' }, 'Argument \'after\' must be a cursor that edges or pageInfo returned; got "b".'],
    [{ before: '' }, 'Argument \'before\' must be a cursor that edges or pageInfo returned; got "".'],
    [
      { after: Buffer.from('[1,2]').toString('base64url') },
      'Argument \'after\' must be a cursor that edges or pageInfo returned; got "WzEsMl0".',
    ],
  ] as const)('%j', async ([variables, message]) => {
    const { errors, statements } = await page(variables)
    expect(errors).toMatchObject([{ message, code: 'BAD_USER_INPUT', path: ['topics'] }])
    expect(statements).toEqual([])
  })

  test('a cursor of another list', async () => {
    const { errors } = await asker(graph)(other, { after: cursors['b'] })
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['events'] }])
    expect(errors[0]?.message).toMatch(/another list/)
  })

  test('a cursor in an older format of places', async () => {
    const [, ...before] = JSON.parse(Buffer.from(cursors['b'] ?? '', 'base64url').toString())
    const { errors, statements } = await page({ after: Buffer.from(JSON.stringify(before)).toString('base64url') })
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['topics'] }])
    expect(errors[0]?.message).toMatch(/'after' was issued by another version of the server\. Start again without it\./)
    expect(statements).toEqual([])
  })

  test('a cursor under other clocks', async () => {
    const [form, digest, , , key] = JSON.parse(Buffer.from(cursors['b'] ?? '', 'base64url').toString())
    const then = Buffer.from(JSON.stringify([form, digest, '2018', null, key])).toString('base64url')
    const { errors } = await page({ after: then })
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
    expect(errors[0]?.message).toMatch(/another @asOf/)
  })
})

function addTopic(slug: string) {
  return graph.write({ name: 'test', text: 'CREATE (:Entity:Topic {slug: $slug, name: $slug})' }, { slug })
}

function removeTopic(slug: string) {
  return graph.write({ name: 'test', text: 'MATCH (t:Topic {slug: $slug}) DELETE t' }, { slug })
}
