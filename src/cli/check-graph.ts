import { checkGraph, violationLines } from '../graph/check.ts'
import { StartError } from '../graph/start-error.ts'
import { graphState } from '../graph/state.ts'
import { withGraph } from './with-graph.ts'

/** Holds the graph against the rules of `cypher/check`. */
await withGraph(async ({ graph }, report) => {
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  if (violations.length > 0) throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
  const { entities, stances, relationships } = await graphState(graph)
  report(`${entities} entities, ${stances} stances, ${relationships} relationships: no violations`)
})
