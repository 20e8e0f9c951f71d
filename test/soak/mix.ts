import { type Keys, keysIn } from '../../bench/keys.ts'
import type { Question } from '../../bench/question.ts'
import { questions } from '../../bench/questions.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Size } from '../generated/generated-graph.ts'

/** Questions that look at the whole graph. One request in fifty is one of them. */
const RARE = ['group counts', 'paths of 4 hops', 'matrix 20 x 20']
const ONE_IN = 50

/** How many requests there are before they begin again. */
const REQUESTS = 1_000

/**
 * What clients ask in a soak: the questions of the bench, and in each fourth request something that is in no other one,
 * such as the name of an operation or a text to search for. Whatever is kept by such a thing grows without end.
 */
export async function mixOf(graph: Graph, size: Size): Promise<readonly string[]> {
  const keys = await keysIn(graph, size)
  const rare = questions.filter(({ name }) => RARE.includes(name))
  const usual = questions.filter(({ name }) => !RARE.includes(name))
  return Array.from({ length: REQUESTS }, (_, n) => {
    if (n % ONE_IN === 0) return bodyOf(nth(rare, n / ONE_IN), n, keys)
    if (n % 4 === 1) return JSON.stringify(nth(NEW, (n - 1) / 4))
    return bodyOf(nth(usual, n), n, keys)
  })
}

/** Requests that are refused, each for something else. */
export const REFUSED: readonly string[] = [
  { query: '{ field%number% }' },
  { query: 'query name%number% { __typename ' },
  { query: '{ company(slug: "x") { stances(first: 1000%number%) { totalCount } } }' },
  { query: 'query ($v%number%: String!) { company(slug: $v%number%) { name } }' },
  { query: '{ stances(where: {slug: {eq: "%number%"}, field%number%: 1}) { totalCount } }' },
].map((body) => JSON.stringify(body))

const NEW = [
  { query: 'query name%number% { stances(first: 5) { edges { node { slug position } } } }' },
  { query: '{ a%number%: company(slug: "company-1") { slug name } }' },
  { query: 'query ($text: String!) { search(text: $text) { totalCount } }', variables: { text: 'ca%number%' } },
  { query: 'query ($slug: String!) { entity(slug: $slug) { name } }', variables: { slug: 'nobody-%number%' } },
]

const bodyOf = ({ operation, variables }: Question, n: number, keys: Keys) =>
  JSON.stringify({ query: operation, variables: variables(n, keys) })

function nth<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length]
  if (one === undefined) throw new Error('There is nothing to ask')
  return one
}
