import type { Graph, Neo4jAddress } from '../src/graph/graph.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { offered } from './offered.ts'
import type { Came } from './offered-load.ts'
import { generated, onGraphs } from './on-graph.ts'
import { environmentFor } from './server-settings.ts'
import { startStancegraph } from './started-server.ts'

/**
 * What becomes of a server that is asked for more than it can do. Server, client and Neo4j are separate processes on
 * one machine, so what the client uses is lost to the server.
 */
const STANCES = 20_000
const SECONDS = 30

const CHEAP = `query ($slug: String!) { policy(slug: $slug) {
  name status stancesOn(first: 10) { edges { node { position confidence holder { slug name } } } }
} }`
const cheap = Array.from({ length: 50 }, (_, n) => JSON.stringify({ query: CHEAP, variables: { slug: `policy-${n}` } }))

/** Copies must differ, or one statement would serve all of them. */
const groups = (copies: number, by: string) =>
  Array.from({ length: copies }, (_, n) => `g${n}: stanceGroups(by: ${by}, first: ${n + 1}) { groups { count } }`)
const heavy = (by: string) => [JSON.stringify({ query: `{ ${groups(20, by).join(' ')} }` })]

await onGraphs({ fill: generated(sizeOf(STANCES)), measure })

async function measure(_: Graph, report: (line: string) => void, neo4j: Neo4jAddress): Promise<void> {
  const server = await serve(neo4j)
  const ask = (load: Omit<Parameters<typeof offered>[0], 'url'>) => offered({ ...load, url: server.url })
  try {
    await ask({ bodies: cheap, seconds: 15, arrivals: { clients: 8 } }) // compiles and plans everything
    const alone = await ask({ bodies: cheap, seconds: 10, arrivals: { clients: 1 } })
    const peak = await ask({ bodies: cheap, seconds: 10, arrivals: { clients: 8 } })
    report(row('cheap request', 'answers/s', 'refused/s', 'failed', 'median ms', 'p99 ms', 'refusal p99', 'recovery s'))
    report(line('one client', alone, 10))
    report(line('capacity, 8 clients', peak, 10))
    for (const times of [1, 3]) {
      const arrivals = { perSecond: peak.perSecond * times }
      const came = await ask({ bodies: cheap, seconds: SECONDS, arrivals, normalMs: 2 * (alone.answered.p99 ?? 0) })
      report(line(`${times} x capacity offered`, came, SECONDS))
    }
    for (const [name, clients, bodies] of [
      ['3 requests of 20 groups', 3, heavy('[HOLDER, TARGET]')],
      ['20 groups by country', 1, heavy('[HOLDER_COUNTRY, TOPIC]')],
    ] as const) {
      const besides = ask({ bodies, seconds: 15, arrivals: { clients } })
      report(line(`beside ${name}`, await ask({ bodies: cheap, seconds: 10, arrivals: { clients: 4 } }), 10))
      const { answered, refused, failed } = await besides
      report(`${' '.repeat(26)}those: ${answered.count} answered, ${refused.count} refused, ${failed} failed`)
    }
  } finally {
    await server.stop()
  }
}

function line(name: string, { perSecond, refused, failed, answered, recoverySeconds }: Came, seconds: number): string {
  const figures = [answered.median, answered.p99, refused.p99].map((ms) => ms?.toFixed(1) ?? '')
  const rates = [perSecond, refused.count / seconds].map((rate) => rate.toFixed(0))
  return row(name, ...rates, failed, ...figures, recoverySeconds?.toFixed(1) ?? '')
}

/** Standard settings, except that no request is refused for its cost: the server has to cope with heavy work. */
function serve(neo4j: Neo4jAddress) {
  return startStancegraph({ ...environmentFor(neo4j), MAX_COST: '1000000' })
}
