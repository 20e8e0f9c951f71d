import type { Graph, Run } from '../src/graph/graph.ts'
import { createServer } from '../src/server.ts'

export interface Answer<Data> {
  readonly data: Data
  readonly errors: readonly { readonly message: string; readonly code: string; readonly path?: readonly unknown[] }[]
  /** The names of the statements that made it, in alphabetical order. */
  readonly statements: readonly string[]
  readonly runs: readonly Run[]
}

/** Asks the server as a client does, through its request handler, with `extensions.cypher` on. */
export function asker(graph: Graph) {
  const yoga = createServer(graph, { explain: true, logError: () => undefined })
  return async <Data = never>(query: string, variables: object = {}, profile = false): Promise<Answer<Data>> => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, extensions: { profile } }),
    })
    const { data, errors = [], extensions } = (await response.json()) as Json<Data>
    const runs = extensions?.cypher ?? []
    return {
      data,
      errors: errors.map(({ extensions, ...error }) => ({ ...error, code: extensions.code })),
      statements: runs.map(({ name }) => name).sort(),
      runs,
    }
  }
}

interface Json<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions?: { readonly cypher?: readonly Run[] }
}
