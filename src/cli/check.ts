import { StartError } from '../graph/start-error.ts'
import { checkGraph, violationLines } from '../loading/check.ts'
import { npmRun } from '../loading/npm-run.ts'
import { graphState } from '../loading/state.ts'
import { declare } from './declare.ts'
import { databaseSettings, sizeOf, withGraph } from './with-graph.ts'

export const check = declare(
  'check',
  'check the graph against its rules',
  'Checks the graph against every rule of cypher/check, and lists the violations. It writes nothing.',
  {
    examples: [
      ['stancegraph check', 'the local graph'],
      ['NEO4J_URI=neo4j://localhost:7687 stancegraph check', 'a database of your own'],
    ],
    settings: databaseSettings,
    exitCodes: {
      0: 'no rule is broken, and the graph is complete',
      1: 'a rule is broken, an import was interrupted, something is not derived, or the graph could not be read',
    },
  },
).action(() =>
  withGraph({}, async ({ graph }, { report }) => {
    const violations = await checkGraph(graph)
    for (const line of violationLines(violations)) report(line)
    const { seeded, why } = await graphState(graph)
    if (seeded && why !== null)
      report(`\nThis graph cannot be served: ${why}. \`${npmRun('derive')}\` derives all anew.`)
    if (violations.length > 0) throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
    if (seeded && why !== null) throw new StartError('The graph breaks no rule, but not all of it is derived.')
    report(`${await sizeOf(graph)}: no violations`)
  }),
)
