import { once } from 'node:events'
import { type Config, readConfig } from './config.ts'
import { onceUp } from './graph/connect.ts'
import { dataSets } from './loading/data-sets.ts'
import { refuseTakenHome } from './local-neo4j/local-neo4j.ts'
import { createLog } from './log.ts'
import { accessBy } from './process/access.ts'
import { hostNamed, isEveryAddress } from './process/allowed-hosts.ts'
import { watchSizes } from './process/graph-sizes.ts'
import { listen } from './process/listener.ts'
import { createMetrics } from './process/metrics.ts'
import { type MetricsPort, openMetrics } from './process/metrics-port.ts'
import { observing } from './process/observing.ts'
import { type OwnGraph, openOwnGraph } from './process/own-graph.ts'
import type { Program } from './process/program.ts'
import { type Servable, servable } from './process/servable.ts'
import { LONGER, type WarmUp, warmUp } from './process/warm-up.ts'
import { createServer } from './server.ts'

/** How long requests may continue after the server has stopped listening, in milliseconds. */
const GRACE = 10_000

/** Printed if the server listens on every address and ALLOWED_HOSTS does not say by what names. */
const NAMELESS = `
It listens on every address, and answers to localhost, 127.0.0.1 and [::1] alone. For others name it:
ALLOWED_HOSTS=graph.example.org npm start`

/**
 * Serves the graph that the settings name until stopped. With `join`, shares a local Neo4j that another process runs.
 */
export async function run({ report, signal }: Program, { join }: { readonly join: boolean }): Promise<void> {
  const stopped = once(signal, 'abort').then(() => null)
  const config = readConfig(process.env)
  if (!config.neo4j && !join) refuseTakenHome(config.neo4jHome) // says more than an error about the port
  const log = createLog(config.logLevel)
  const access = await accessBy(config.access, (problem) => log.warn(problem))
  const listener = await listen(config.port, config.host, config.allowed, config)
  let own: OwnGraph | undefined
  let warming: WarmUp | undefined
  let metering: MetricsPort | undefined
  let counting: Promise<void> | undefined
  const ending = new AbortController()
  let drainMs = 0 // no drain if no request was ever served
  const { metricsPort, metricsHost } = config
  const metrics = metricsPort === null ? null : createMetrics()
  const { outage, ...told } = observing(log, metrics)
  listener.tell(told.logRequest)
  try {
    if (metrics) metering = await openMetrics(metricsPort ?? 0, metricsHost, metrics) // it tells of the wait, too
    const onWait = (why: string) =>
      report(`${why}\n${listener.origin} says 503 until it does.${metering ? `\n${metricsAt(metering)}` : ''}`)
    const opened = await openOwnGraph(config, { join, report, signal, ...(config.neo4j && { onWait }) })
    own = opened
    metrics?.connected(opened.agent)
    opened.serving.onOutage(outage)
    const look = () => servable(opened, { data: config.data, report })
    const looking = config.neo4j ? onceUp(config.neo4j, look, onWait, signal) : look()
    const state = await Promise.race([looking, stopped]) // if stopped, the load in progress is rolled back
    if (!state) return
    const patience = () => (warming?.underWay() ? LONGER : 1)
    warming = warmUp(own.graph, {
      settings: { ...config, data: state.data },
      isBusy: listener.isBusy,
      signal: ending.signal,
    })
    const graph = metrics?.metered(own.serving) ?? own.serving
    const server = createServer(graph, {
      ...config,
      ...told,
      ...access,
      data: state.data,
      patience,
      database: tracedAs(own, config),
    })
    listener.serve(metrics?.answering(server) ?? server)
    metrics?.watch(server.load)
    if (metrics) counting = watchSizes(own.serving, metrics.holds, ending)
    drainMs = config.drainMs
    report(summary(listener.origin, state, own, metering))
    if (isNameless(config)) report(NAMELESS)
    const crash = await Promise.race([stopped, own.local ? own.local.crashed : stopped])
    if (crash) throw crash
    report('Stopping.')
  } finally {
    ending.abort()
    await listener.close(GRACE, drainMs)
    await warming?.ended
    await counting
    await metering?.close()
    await own?.close()
  }
}

/** What traces say of the database. A local one has the standard name. */
function tracedAs({ uri }: OwnGraph, { neo4j }: Config) {
  const { hostname, port } = new URL(uri)
  return { namespace: neo4j?.database ?? 'neo4j', address: hostname, ...(port !== '' && { port: Number(port) }) }
}

/** Whether it listens on every address and no name is set for it. */
function isNameless({ host, allowed }: Config): boolean {
  return allowed.hosts.length === 0 && isEveryAddress(hostNamed(host) ?? '')
}

const metricsAt = ({ url }: MetricsPort) => `Metrics  ${url}`

function summary(
  origin: string,
  { entities, stances, relationships, data }: Servable,
  own: OwnGraph,
  metering: MetricsPort | undefined,
): string {
  return [
    '',
    `Explorer ${origin}/explore`,
    `GraphQL  ${origin}/graphql`,
    `Graph    ${entities} entities, ${stances} stances, ${relationships} relationships`,
    `Holds    ${data}: ${dataSets[data].description}`,
    `Data     ${own.local?.data ?? 'your own database'}: ${own.agent.replace('/', ' ')} at ${own.uri}`,
    ...(own.local ? [`Login    user ${own.local.username}, password in ${own.local.passwordIn}`] : []),
    ...(metering ? [metricsAt(metering)] : []),
    'Stop     Ctrl-C',
  ].join('\n')
}
