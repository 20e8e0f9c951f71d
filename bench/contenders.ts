import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Graph, Neo4jAddress } from '../src/graph/graph.ts'
import { asker, unlimited } from '../test/ask.ts'
import { cost } from './cost.ts'
import type { Figures } from './figures.ts'
import type { Keys } from './keys.ts'
import { type Answer, isPeer, type Question, type Variables } from './question.ts'
import { questions } from './questions.ts'
import { environmentFor } from './server-settings.ts'
import { type StartedServer, startServer, startStancegraph } from './started-server.ts'

/** A server that answers the questions, as a process of its own. */
export interface Contender {
  readonly name: ContenderName
  readonly server: StartedServer
  /** Where and how it is asked; null if it cannot answer this. */
  request(question: Question, variables: Variables): Sent | null
  /** The `data` of its answer, in the shape of Stancegraph's. */
  read(question: Question, data: Answer): Answer
  /** What one request costs Neo4j. */
  profile(question: Question, variables: Variables): Promise<Figures>
}

export type ContenderName = 'Stancegraph' | 'by hand' | '@neo4j/graphql'

export interface Sent {
  readonly url: string
  readonly body: string
}

/** Starts all of them. `onStart` is told of each server, so that it can be stopped. */
export async function startContenders(
  graph: Graph,
  neo4j: Neo4jAddress,
  onStart: (server: StartedServer) => void,
): Promise<readonly Contender[]> {
  const env = environmentFor(neo4j)
  const start = async (starting: Promise<StartedServer>) => {
    const server = await starting
    onStart(server)
    return server
  }
  const program = (path: string) => [fileURLToPath(new URL(path, import.meta.url))]
  const ours = await start(startStancegraph(env))
  const byHand = await start(startServer(program('by-hand/server.ts'), env, /By hand {2}(http:\S+)/))
  const peer = await start(startServer(program('neo4j-graphql/server.ts'), env, /graphql {2}(http:\S+)/))
  const ask = asker(graph, unlimited)
  return [
    {
      name: 'Stancegraph',
      server: ours,
      request: ({ operation: query }, variables) => ({ url: ours.url, body: JSON.stringify({ query, variables }) }),
      read: (_, data) => data,
      profile: ({ operation }, variables) => cost(ask, operation, variables),
    },
    {
      name: 'by hand',
      server: byHand,
      request: (question, variables) => ({
        url: `${byHand.url}${questions.indexOf(question)}`,
        body: JSON.stringify(variables),
      }),
      read: (_, data) => data,
      async profile({ byHand: { text } }, variables) {
        let hits = 0
        const onRun = ({ dbHits }: { readonly dbHits: number | null }) => {
          hits += dbHits ?? 0
        }
        await graph.read({ name: 'bench/by-hand', text }, variables, { profile: true, onRun })
        return { statements: 1, dbHits: hits }
      },
    },
    {
      name: '@neo4j/graphql',
      server: peer,
      request: (question, variables) => peerRequest(peer.url, question, variables),
      read: ({ peer }, data) => (isPeer(peer) ? peer.answer(data) : data),
      async profile(question, variables) {
        const sent = peerRequest(peer.url, question, variables)
        if (!sent) return { statements: 0, dbHits: 0 }
        const { extensions } = await answerTo(sent, { 'x-profile': 'yes' })
        return extensions?.profile ?? { statements: 0, dbHits: 0 }
      },
    },
  ]
}

function peerRequest(url: string, { peer }: Question, variables: Variables): Sent | null {
  if (!isPeer(peer)) return null
  const query = typeof peer.operation === 'string' ? peer.operation : peer.operation(variables)
  return { url, body: JSON.stringify({ query, variables }) }
}

interface Response {
  readonly data?: Answer
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: { readonly profile?: Figures }
}

async function answerTo({ url, body }: Sent, headers = {}): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return (await response.json()) as Response
}

/** Asks all contenders the same. Returns what is wrong with the answers of one, by its name. */
export async function compareAnswers(question: Question, contenders: readonly Contender[], keys: Keys) {
  const compared = question.compared ?? ((data: Answer) => data)
  const failures = new Map<ContenderName, string>()
  for (let n = 0; n < COMPARED; n += 1) {
    const variables = question.variables(n, keys)
    const answers: { readonly name: ContenderName; readonly answer: unknown }[] = []
    for (const contender of contenders) {
      const { name } = contender
      const sent = failures.has(name) ? null : contender.request(question, variables)
      if (!sent) continue
      const { data, errors = [] } = await answerTo(sent)
      if (errors[0] || !data) failures.set(name, errors[0]?.message ?? 'no data')
      else answers.push({ name, answer: compared(contender.read(question, data)) })
    }
    const [first, ...others] = answers
    for (const { name, answer } of others) {
      const isEqual = isDeepStrictEqual(answer, first?.answer)
      if (!isEqual) failures.set(name, `answers otherwise than ${first?.name}: ${JSON.stringify(variables)}`)
    }
  }
  return failures
}

const COMPARED = 5
