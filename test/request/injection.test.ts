import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker, unlimited } from '../ask.ts'
import { caseCount } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** The texts of all sent statements. */
let sent = new Set<string>()
const watched: Graph = {
  ...graph,
  read(statement, ...rest) {
    sent.add(statement.text)
    return graph.read(statement, ...rest)
  },
}
const ask = asker(watched, unlimited)

/** Places for a string: slugs, search texts, and filter values of every sort, in lists and on related things. */
const PLACES = [
  (s: string) => `entity(slug: ${s}) { name }`,
  (s: string) => `policy(slug: ${s}) { name stancesOn { totalCount } }`,
  (s: string) => `stance(slug: ${s}) { summary }`,
  (s: string) => `search(text: ${s}) { totalCount edges { node { slug } } }`,
  (s: string) => `entities(where: {name: {eq: ${s}}}) { totalCount }`,
  (s: string) => `entities(where: {name: {contains: ${s}}}) { totalCount }`,
  (s: string) => `entities(where: {name: {startsWith: ${s}}}) { totalCount }`,
  (s: string) => `entities(where: {name: {in: [${s}]}}) { totalCount }`,
  (s: string) => `entities(where: {aliases: {has: ${s}}}) { totalCount }`,
  (s: string) => `entities(where: {externalIds: {has: ${s}}}) { totalCount }`,
  (s: string) => `entities(where: {search: ${s}}) { totalCount }`,
  (s: string) => `stances(where: {text: ${s}}) { totalCount }`,
  (s: string) => `stances(where: {holder: {slug: {eq: ${s}}}}) { totalCount }`,
  (s: string) => `stances(where: {source: {publisher: {eq: ${s}}}}) { totalCount }`,
  (s: string) => `relationships(where: {type: {in: [ADVISES]}, title: {eq: ${s}}}) { totalCount }`,
]

const PIECES = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    '\\u0060',
    '}',
    '{',
    ')',
    '(',
    '//',
    '/*',
    '*/',
    ';',
    '\n',
    '$w0',
    '$keys',
    '\u0000',
    '\u202e',
  ],
  ...['`}) DETACH DELETE n //', "' OR 1=1 //", ' UNION MATCH (n) RETURN n', 'LOAD CSV FROM "file:///etc/passwd" AS x'],
  ...['CALL dbms.components()', '*', 'a~2', '[', '(a+)+$', 'AND', 'NOT', '中', 'é', '🚀'],
]

/** The number of strings tried in each place: in a full run each begins five times with each piece. */
const ROUNDS = caseCount(5, 5 * PIECES.length)

async function filled(strings: readonly string[]): Promise<ReadonlySet<string>> {
  sent = new Set()
  const declared = strings.map((_, index) => `$s${index}: String!`).join(', ')
  const fields = PLACES.map((place, index) => `f${index}: ${place(`$s${index}`)}`).join('\n')
  const variables = Object.fromEntries(strings.map((string, index) => [`s${index}`, string]))
  const { errors } = await ask(`query (${declared}) { ${fields} }`, variables)
  expect(errors, JSON.stringify(strings)).toEqual([])
  return sent
}

const count = () =>
  graph.read({ name: 'test/count', text: 'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-[]->() } AS relationships' })

test('A hostile string in any place is a parameter, and nothing else', { timeout: 600_000 }, async () => {
  const before = await count()
  const harmless = await filled(PLACES.map(() => 'harmless'))
  const random = randomOf('hostile')
  const hostile = (first = '') => {
    return ['harmless', first, ...Array.from({ length: random.below(4) }, () => random.pick(PIECES))].join(' ')
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const strings = PLACES.map((_, place) => hostile(PIECES[(round + place) % PIECES.length]))
    const texts = await filled(strings)
    expect(texts.difference(harmless), JSON.stringify(strings)).toEqual(new Set())
  }
  console.log(`${ROUNDS * PLACES.length} strings, ${harmless.size} texts of statements, as many as without them`)
  expect(harmless.size).toBeGreaterThan(10)
  expect(await count()).toEqual(before)
})
