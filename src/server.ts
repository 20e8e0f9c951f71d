import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import { entityColumns } from './entity/entity.ts'
import { maskError } from './errors.ts'
import { widest } from './graph/clocks.ts'
import { textsOf } from './graph/columns.ts'
import type { Graph, Run } from './graph/graph.ts'
import { relationshipColumns } from './relationship/relationship.ts'
import { schema } from './schema.ts'
import { stanceColumns } from './stance/stance.ts'

export interface ServerSettings {
  /** Whether answers list the statements that made them, in `extensions.cypher`. */
  readonly explain: boolean
  /** Told of each error whose cause a client does not get to see. */
  readonly logError: (cause: unknown) => void
}

/** The server as a request handler for `node:http`; `fetch` asks it without a socket. */
export function createServer(graph: Graph, { explain, logError }: ServerSettings) {
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/live',
    cors: false,
    landingPage: false,
    batching: false,
    multipart: false,
    graphiql: false,
    logging: false,
    maxRequestBodySize: 100_000,
    maskedErrors: { maskError: (error) => maskError(error, logError) },
    plugins: [readiness(graph), ...(explain ? [statementList] : [])],
    context: ({ request, params }) => {
      const runs: Run[] = []
      const profile = explain && params.extensions?.['profile'] === true
      return {
        graph,
        clocks: widest,
        asOf: { validAt: null, knownAt: null },
        wide: LONG_TEXTS.test(params.query ?? ''),
        reading: { signal: request.signal, profile, onRun: (run) => runs.push(run) },
        runs,
      }
    },
  })
}

/** Names of the fields for whose sake rows come with their long texts. */
const LONG_TEXTS = textsOf(entityColumns, stanceColumns, relationshipColumns)

/** `/ready` says 200 only when queries can be answered. */
function readiness(graph: Graph): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/ready') return
      const ready = await graph.verify().then(
        () => true,
        () => false,
      )
      endResponse(
        new fetchAPI.Response(null, ready ? { status: 200 } : { status: 503, headers: { 'Retry-After': '2' } }),
      )
    },
  }
}

/** Adds the statements that an answer took to it, each ready to be pasted into Neo4j Browser. */
const statementList: Plugin<Context> = {
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result)) return
        const { runs } = args.contextValue as Context // made by `context` above
        setResult({ ...result, extensions: { ...result.extensions, cypher: runs } })
      },
    }
  },
}
