import { StartError } from '../graph/start-error.ts'
import { STANDARD_DATA } from '../loading/data-sets.ts'
import { refusePart } from '../loading/restoring.ts'
import { OTHER_DATA } from '../loading/seed.ts'
import { loadData, planData } from '../process/load-data.ts'
import type { Program } from '../process/program.ts'
import { servable } from '../process/servable.ts'
import { confirm, refuseUnasked } from './confirm.ts'
import { declare } from './declare.ts'
import { databaseSettings, type NamedGraph, sizeOf, withGraph } from './with-graph.ts'

interface Options {
  readonly fresh?: true
  readonly ifNeeded?: true
  readonly dryRun?: true
  readonly yes?: true
}

export const seed = declare(
  'seed',
  'load the data set, derive, check',
  'Loads what the graph lacks of its data set, derives, and checks. A data set is loaded into an empty graph or one that holds it already, and no other.',
  {
    examples: [
      ['stancegraph seed', 'into the local graph, which is created if it is missing'],
      ['stancegraph seed --data un-2018', 'the roll calls of the UN in 2018, into a local graph of their own'],
      ['stancegraph seed --dry-run', 'which files would be loaded'],
      ['stancegraph seed --fresh', 'delete everything in the local graph first'],
      ['stancegraph seed --if-needed', 'as a start does with a local graph: nothing where it can be served'],
    ],
    settings: databaseSettings,
    exitCodes: {
      0: 'everything is loaded',
      1: 'something could not be loaded, or the graph breaks a rule; with --if-needed: it cannot be served',
    },
  },
)
  .option('--fresh', 'delete everything in the local graph first; asks before')
  .option('--if-needed', 'load and derive only what a server needs; leave a graph alone that can be served as it is')
  .option('--dry-run', 'say what would be loaded and deleted; write nothing')
  .option('--yes', 'do not ask')
  .action(async (options: Options) => {
    const { fresh = false, dryRun = false, ifNeeded = false } = options
    if (ifNeeded && (fresh || dryRun)) seed.error('error: --if-needed goes with neither --fresh nor --dry-run.')
    if (ifNeeded) return withGraph({ writes: true, creates: true }, makeServable)
    if (fresh && process.env['NEO4J_URI']) seed.error(NOT_YOURS)
    if (fresh && !dryRun) refuseUnasked(seed, options)
    await withGraph(
      { writes: true, creates: !dryRun, anyVersion: fresh, isEmptying: fresh },
      async ({ graph, held, data }, { report, signal }) => {
        if (!fresh) await refusePart(graph)
        const name = held ?? data ?? STANDARD_DATA
        if (name === 'none' && data === null) throw new StartError(OTHER_DATA)
        const { toLoad, loaded } = await planData(graph, name, fresh)
        const size = await sizeOf(graph)
        if (dryRun) {
          if (fresh) report(`Would remove everything: ${size}`)
          for (const path of toLoad) report(`Would load ${path}`)
          return report(`${toLoad.length} files to load, ${loaded.length} loaded before. Nothing was written.`)
        }
        if (fresh && size !== 'empty') await confirm(`Remove everything in it, ${size}, for good?`, options, signal)
        const violations = await loadData(graph, name, { fresh, report })
        if (violations.length > 0)
          throw new StartError(`The graph breaks its rules, ${violations.length} times in all.`)
        if (name === 'none') return report('There is nothing to load: `none` is a graph to import into.')
        report(`Loaded ${toLoad.length} files: ${await sizeOf(graph)}, no violations`)
      },
    )
  })

/** What a start does with a local graph, for the servers of a database elsewhere. */
async function makeServable(own: NamedGraph, { report }: Program): Promise<void> {
  const { entities, stances, relationships } = await servable(own, { data: own.data, report, mends: true })
  report(`Ready to be served: ${entities} entities, ${stances} stances, ${relationships} relationships`)
}

const NOT_YOURS = `error: --fresh would empty the database that NEO4J_URI names, and does that only to a local graph.
Empty it yourself if that is what you want, then run it without --fresh.`
