import { deriveGraph } from '../graph/derive.ts'
import { defineSchema } from '../graph/seed.ts'
import { StartError } from '../graph/start-error.ts'
import { graphState } from '../graph/state.ts'
import { withGraph } from './with-graph.ts'

/** Derives what queries need from what was written; a graph of an earlier version gets its new indexes too. */
await withGraph(async ({ graph }, report) => {
  await defineSchema(graph, report)
  await deriveGraph(graph, { report })
  const { derived } = await graphState(graph)
  if (derived === 'missing') {
    throw new StartError('There are claims of which not everything can be derived: `npm run check:graph` names them.')
  }
  report('All is derived.')
})
