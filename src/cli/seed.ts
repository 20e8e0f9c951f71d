import { seedGraph } from '../graph/seed.ts'
import { StartError } from '../graph/start-error.ts'
import { graphState } from '../graph/state.ts'
import { withGraph } from './with-graph.ts'

/** Loads `cypher/seed`; with `--fresh` into a graph that is emptied first. */
await withGraph(async ({ graph, local }, report) => {
  const fresh = process.argv.includes('--fresh')
  if (fresh && !local) {
    throw new StartError(
      '--fresh would empty the database that NEO4J_URI names, and does that only to a local graph.\nEmpty it yourself if that is what you want, then run `npm run seed`.',
    )
  }
  const { loaded, violations } = await seedGraph(graph, { fresh, report })
  if (violations.length > 0) throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
  const { entities, stances, relationships } = await graphState(graph)
  report(
    `Loaded ${loaded.length} files: ${entities} entities, ${stances} stances, ${relationships} relationships, no violations`,
  )
})
