import { Option } from 'commander'
import { settingNames } from '../config.ts'
import { runProgram } from '../process/program.ts'
import { declare } from './declare.ts'

export const serve = declare(
  'serve',
  'serve the graph as GraphQL',
  'Serves the graph as GraphQL, with GraphiQL and the explorer, until it is stopped. A local Neo4j is started with it, and given its data set where its graph is empty; a database that NEO4J_URI names is only read.',
  {
    examples: [
      ['stancegraph serve', 'the local graph, on http://127.0.0.1:4000/graphql'],
      ['stancegraph serve --data un-2018', 'the roll calls of the UN in 2018, a graph of their own'],
      ['PORT=4001 NEO4J_HOME=.neo4j-mine stancegraph serve --data none', 'one of your own, to import into'],
      ['NEO4J_URI=neo4j://localhost:7687 stancegraph serve', 'a database of your own'],
    ],
    settings: [...settingNames(), 'NODE_ENV', 'JAVA_HOME', 'JVM_FOLDER', 'XDG_CACHE_HOME'],
    exitCodes: { 0: 'stopped, by a signal', 1: 'it could not start, or its database ended' },
  },
)
  .option('--watch', 'restart at each change of src or cypher, for developers')
  .addOption(new Option('--join', 'use the local Neo4j that another process has started').hideHelp())
  .action(async ({ watch = false, join = false }: { readonly watch?: boolean; readonly join?: boolean }) => {
    // Imported only here, because the server is large and `--help` should not wait for it.
    const { run } = watch ? await import('../process/dev.ts') : await import('../main.ts')
    await runProgram((program) => run(program, { join }), { untilStopped: true })
  })
