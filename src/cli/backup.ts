import { backUp } from '../backup/back-up.ts'
import { version } from '../model/package.ts'
import { besideBar, progressBar } from '../process/progress-bar.ts'
import { asGiven } from './as-given.ts'
import { declare } from './declare.ts'
import { databaseSettings, sizeOf, withGraph } from './with-graph.ts'

export const backup = declare(
  'backup',
  'copy the whole graph into a file',
  'Writes everything in the graph that is not derived to a new compressed file, with checksums: all versions of all claims, and what imports, undos and seeds need to go on. Servers go on serving; no load runs meanwhile. A backup that is cut off leaves no file of that name.',
  {
    examples: [
      ['stancegraph backup graph.backup.gz', 'the local graph'],
      ['stancegraph backup "graph-$(date +%F).backup.gz"', 'in a script that runs once a day'],
      ['NEO4J_URI=neo4j://localhost:7687 stancegraph backup graph.backup.gz', 'a database of your own'],
    ],
    settings: databaseSettings,
    exitCodes: { 0: 'the file is written', 1: 'there is no file of that name, or it existed before' },
  },
)
  .argument('<file>', 'the file to write; it must not exist')
  .action((file: string) =>
    withGraph({}, async ({ graph }, { report, signal }) => {
      const bar = progressBar(report)
      const options = {
        ...{ version, signal, report: besideBar(bar, report) },
        onProgress: (share: number, rows: number) => bar.show(share, `${rows} rows`),
      }
      const { rows, bytes, graph: checksum } = await backUp(graph, asGiven(file), options).finally(() => bar.end())
      report(`Wrote ${asGiven(file)}: ${await sizeOf(graph)}; ${rows} rows, ${bytes} bytes`)
      report(`Checksum of the graph: ${checksum}`)
    }),
  )
