import { loadavg } from 'node:os'
import type { Graph, Neo4jAddress } from '../src/graph/graph.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { offered } from './offered.ts'
import type { Came } from './offered-load.ts'
import { generated, onGraphs } from './on-graph.ts'
import { isKept, type Kept, keptLine } from './overload-promises.ts'
import { environmentFor } from './server-settings.ts'
import { startStancegraph } from './started-server.ts'

/**
 * What becomes of a server that is asked for more than it can do, and whether that is what it promises. Server, client
 * and Neo4j are separate processes on one machine, so what the client uses is lost to the server.
 */
const STANCES = 20_000
const SECONDS = 30

/** As large from its start as it may become, which Neo4j's manual recommends: each time that it grows it stands still. */
const HEAP = ['-Xms2g', '-Xmx2g']

const CHEAP = `query ($slug: String!) { policy(slug: $slug) {
  name status stancesOn(first: 10) { edges { node { position confidence holder { slug name } } } }
} }`
const cheap = Array.from({ length: 50 }, (_, n) => JSON.stringify({ query: CHEAP, variables: { slug: `policy-${n}` } }))

/** As much as the standard limit of costs allows. Copies must differ, or one statement would serve all of them. */
const groups = Array.from({ length: 20 }, (_, client) =>
  JSON.stringify({
    query: `{ ${Array.from({ length: 12 }, (_, n) => `g${n}: stanceGroups(by: [HOLDER_COUNTRY, TOPIC], first: ${n + client + 1}) { groups { count } }`).join(' ')} }`,
  }),
)
/** Likewise, nearly as many things as it allows, which the server makes itself. */
const pages = [95, 96, 97, 98, 99, 100]
  .flatMap((outer) => [95, 96, 97, 98, 99, 100].map((inner) => [outer, inner] as const))
  .filter(([outer, inner]) => outer * (inner + 2) <= 9_900)
  .slice(0, 20)
  .map(([outer, inner]) =>
    JSON.stringify({
      query: `{ policy(slug: "policy-0") { stancesOn(first: ${outer}) { edges { node { target { stancesOn(first: ${inner}) {
        edges { node { id slug position audience heldOn validFrom validTo attribution confidence } } } } } } } } }`,
    }),
  )

await onGraphs({ fill: generated(sizeOf(STANCES)), measure, javaOptions: HEAP })

async function measure(_: Graph, report: (line: string) => void, neo4j: Neo4jAddress): Promise<void> {
  const server = await startStancegraph(environmentFor(neo4j))
  const ask = (load: Omit<Parameters<typeof offered>[0], 'url'>) => offered({ ...load, url: server.url })
  const kept: Kept[] = []
  try {
    await ask({ bodies: cheap, seconds: 60, arrivals: { clients: 8 } }) // compiles and plans everything
    for (const bodies of [groups, pages]) await ask({ bodies, seconds: 5, arrivals: { clients: 2 } })
    const alone = await ask({ bodies: cheap, seconds: 10, arrivals: { clients: 1 } })
    const peak = await ask({ bodies: cheap, seconds: 10, arrivals: { clients: 8 } })
    const late = 5 * (alone.answered.p99 ?? 0)
    report(row('cheap request', 'answers/s', 'refused/s', 'failed', 'median ms', 'p99 ms', 'refusal p99', 'recovery s'))
    report(line('one client', alone, 10))
    report(line('capacity, 8 clients', peak, 10))
    for (const times of [1, 3]) {
      const arrivals = { perSecond: peak.perSecond * times }
      const came = await ask({ bodies: cheap, seconds: SECONDS, arrivals, normalMs: 2 * (alone.answered.p99 ?? 0) })
      report(line(`${times} x capacity offered`, came, SECONDS))
      if (times === 1) continue
      kept.push(
        {
          what: 'answers of three times what it can do, as a part of what it can',
          unit: '%',
          least: 90,
          came: (100 * came.perSecond) / peak.perSecond,
        },
        { what: 'their p99', unit: 'ms', most: late, came: came.answered.p99 },
        { what: 'p99 of refusals', unit: 'ms', most: 20, came: came.refused.p99, mayLack: true },
        { what: 'until all is as before', unit: 's', most: 2, came: came.recoverySeconds },
      )
    }
    for (const [name, bodies] of [
      ['groups', groups],
      ['pages', pages],
    ] as const) {
      const those = ask({ bodies, seconds: 25, arrivals: { clients: 20 } })
      const half = await ask({ bodies: cheap, seconds: 10, arrivals: { perSecond: peak.perSecond / 2 } })
      report(line(`half, beside 20 x ${name}`, half, 10))
      const over = await ask({ bodies: cheap, seconds: 10, arrivals: { perSecond: peak.perSecond * 3 } })
      report(line(`3 x, beside 20 x ${name}`, over, 10))
      const { answered, refused, failed } = await those
      report(`${' '.repeat(26)}those: ${answered.count} answered, ${refused.count} refused, ${failed} failed`)
      kept.push(
        {
          what: `answers of half of what it can do beside 20 of the largest ${name}`,
          unit: '%',
          least: 90,
          came: (200 * half.perSecond) / peak.perSecond,
        },
        { what: 'their p99', unit: 'ms', most: late, came: half.answered.p99 },
        {
          what: 'p99 of refusals of three times that much',
          unit: 'ms',
          most: 120,
          came: over.refused.p99,
          mayLack: true,
        },
      )
    }
  } finally {
    await server.stop()
  }
  report(`load of the machine in the last minute: ${loadavg()[0]?.toFixed(1)}`)
  for (const one of kept) report(keptLine(one))
  if (!kept.every(isKept)) process.exitCode = 1
}

function line(name: string, { perSecond, refused, failed, answered, recoverySeconds }: Came, seconds: number): string {
  const figures = [answered.median, answered.p99, refused.p99].map((ms) => ms?.toFixed(1) ?? '')
  const rates = [perSecond, refused.count / seconds].map((rate) => rate.toFixed(0))
  return row(name, ...rates, failed, ...figures, recoverySeconds?.toFixed(1) ?? '')
}
