import { StartError } from '../graph/start-error.ts'
import { rederive } from '../loading/rederive.ts'
import { declare } from './declare.ts'
import { databaseSettings, withGraph } from './with-graph.ts'

export const derive = declare(
  'derive',
  'derive anew what queries need',
  'Derives what queries need from what was written; a graph of an earlier version gets its new constraints and indexes too. Safe to run again.',
  {
    examples: [['NEO4J_HOME=.neo4j-un stancegraph derive', 'in the local graph there']],
    settings: databaseSettings,
    exitCodes: { 0: 'all is derived', 1: 'it could not be, or not of every claim' },
  },
).action(() =>
  withGraph({ writes: true }, async ({ graph }, { report }) => {
    const { why } = await rederive(graph, { command: 'derive', report })
    if (why !== null) throw new StartError(`This graph still cannot be served: ${why}.`)
    report('All is derived.')
  }),
)
