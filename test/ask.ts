import { readConfig } from '../src/config.ts'
import type { Graph } from '../src/graph/graph.ts'
import type { Run } from '../src/graph/run.ts'
import { type Limits, limitsBy } from '../src/request/limits.ts'
import { createServer, type ServerSettings } from '../src/server.ts'

export interface Answer<Data> {
  readonly data: Data
  readonly errors: readonly { readonly message: string; readonly code: string; readonly path?: readonly unknown[] }[]
  /** The names of its statements, in alphabetical order. */
  readonly statements: readonly string[]
  readonly runs: readonly Run[]
  /** How many objects it may return at most, as computed before execution. */
  readonly cost: number
  /** The clocks of the execution. */
  readonly asOf: unknown
}

/** The server's settings in tests: standard limits, except for time; nothing is logged. */
export const settings: ServerSettings = {
  explain: true,
  introspection: true,
  limits: limitsBy((_, standard) => standard),
  data: 'article',
  maxInFlight: 1_000,
  maxHeavy: 16,
  queryTimeoutMs: 30_000,
  requestTimeoutMs: 40_000,
  stallTimeoutMs: 30_000,
  logRequest: () => undefined,
  logExport: () => undefined,
  logError: () => undefined,
}

export type Times = Pick<ServerSettings, 'queryTimeoutMs' | 'requestTimeoutMs' | 'today'>

/** For measuring the largest operations. */
export const unlimited: Limits = limitsBy(() => Number.POSITIVE_INFINITY)

/** The server's standard timeouts; tests are more patient. */
export const standardTimes: Times = readConfig({})

/** Sends requests as a client does, through the server's request handler, with `extensions.cypher` on. */
export function asker(graph: Graph, limits: Limits = settings.limits, times: Times = settings) {
  const yoga = createServer(graph, { ...settings, ...times, limits })
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
      cost: extensions?.cost ?? 0,
      asOf: extensions?.asOf,
    }
  }
}

interface Json<Data> {
  readonly data: Data
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions?: { readonly cost?: number; readonly asOf?: unknown; readonly cypher?: readonly Run[] }
}
