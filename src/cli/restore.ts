import { verifyBackup } from '../backup/backup-file.ts'
import { restore } from '../backup/restore.ts'
import { StartError } from '../graph/start-error.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../local-neo4j/local-neo4j.ts'
import { version } from '../model/package.ts'
import { runProgram } from '../process/program.ts'
import { besideBar, progressBar } from '../process/progress-bar.ts'
import { asGiven } from './as-given.ts'
import { declare } from './declare.ts'
import { databaseSettings, onGraph, sizeOf } from './with-graph.ts'

export const restoring = declare(
  'restore',
  'write a backup into an empty graph, derive, check',
  'Verifies a backup, writes it into an empty graph, which is created if need be, compares both, derives, and checks. A graph that holds anything is left as it is. The same command goes on with a restore that was cut off.',
  {
    examples: [
      ['stancegraph restore graph.backup.gz', 'into the local graph, if that is empty'],
      ['NEO4J_HOME=restored stancegraph restore graph.backup.gz', 'into a new local graph in that folder'],
    ],
    settings: databaseSettings,
    exitCodes: { 0: 'the graph holds what the backup does', 1: 'it does not, or it breaks a rule, as it did before' },
  },
)
  .argument('<file>', 'a file that `backup` wrote')
  .action((file: string) =>
    runProgram(async (program) => {
      const path = asGiven(file)
      const verified = await verifyBackup(path, version) // before a database is started
      const { head, foot } = verified
      program.report(`Backup   ${path} of ${head.madeAt}: the data set ${head.data}, ${foot.rows} rows`)
      await onGraph(program, { writes: true, creates: true, javaOptions: JAVA_OPTIONS_FOR_IMPORT }, async (own) => {
        if (own.data !== null && own.data !== head.data) throw new StartError(otherData(path, head.data, own.data))
        const bar = progressBar(program.report)
        const options = {
          report: besideBar(bar, program.report),
          onProgress: (share: number, rows: number) => bar.show(share, `${rows} rows`),
        }
        const restored = await restore(own.graph, path, verified, options).finally(() => bar.end())
        program.report(`Checksum of the graph: ${foot.graph}, as in the backup`)
        const { isDerived, violations } = restored
        if (violations.length > 0)
          throw new StartError(`Everything is restored. The graph breaks its rules, ${violations.length} times in all.`)
        const told = isDerived
          ? 'no violations'
          : 'as a load left it that was cut off: the same command goes on with it'
        program.report(`The graph holds ${await sizeOf(own.graph)}, ${told}`)
      })
    }),
  )

const otherData = (path: string, data: string, asked: string) =>
  `${path} is of the data set ${data}, and --data (or DATA) names ${asked}: restore it with \`--data ${data}\`. Nothing was written.`
