import { StartError } from '../graph/start-error.ts'
import { rederive } from '../loading/rederive.ts'
import { declare } from './declare.ts'
import { databaseSettings, withGraph } from './with-graph.ts'

export const derive = declare(
  'derive',
  'derive again what queries need',
  'Derives what queries need from what was written; a graph of an earlier version gets its new constraints and indexes too. Safe to run again.',
  {
    examples: [['stancegraph derive --data un-2018', 'in the local graph of that data set']],
    settings: databaseSettings,
    exitCodes: { 0: 'everything is derived', 1: 'something could not be derived' },
  },
).action(() =>
  withGraph({ writes: true }, async ({ graph }, { report }) => {
    const { why } = await rederive(graph, { command: 'derive', report })
    if (why !== null) throw new StartError(`This graph still cannot be served: ${why}.`)
    report('Everything is derived.')
  }),
)
