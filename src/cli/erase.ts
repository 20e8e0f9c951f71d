import { type Erasure, eraseEntity, planErasure } from '../loading/erase.ts'
import { npmRun } from '../loading/npm-run.ts'
import { confirm, refuseUnasked } from './confirm.ts'
import { declare } from './declare.ts'
import { databaseSettings, withGraph } from './with-graph.ts'

interface Options {
  readonly dryRun?: true
  readonly yes?: true
}

export const erase = declare(
  'erase',
  'remove an entity and its claims for good',
  'Removes a person, or any other entity, with all versions of all claims by, for, on and with them, and names the texts of others that still mention them. It leaves a count, not what it was. Asks before it does.',
  {
    examples: [
      ['stancegraph erase gao-feng --dry-run', 'what would be erased'],
      ['stancegraph erase gao-feng', 'asks before'],
      ['stancegraph erase gao-feng --yes', 'in a script, without asking'],
    ],
    settings: databaseSettings,
    exitCodes: { 0: 'it is erased', 1: 'it is not, or not all is derived since: the message says which' },
  },
)
  .argument('<slug>', 'the slug of the entity')
  .option('--dry-run', 'say what would be erased; write nothing')
  .option('--yes', 'do not ask')
  .action(async (slug: string, options: Options) => {
    if (!options.dryRun) refuseUnasked(erase, options)
    await withGraph({ writes: true }, async ({ graph }, { report, signal }) => {
      const erasure = await planErasure(graph, slug)
      for (const key of erasure.mentions) report(`Named in a text of ${key}, which stays as it is`)
      if (options.dryRun) return report(`Would erase ${told(erasure)}. Nothing was written.`)
      await confirm(`Erase ${told(erasure)}, for good?`, options, signal)
      const { stances, relationships } = await eraseEntity(graph, erasure, report)
      report(`Erased ${slug}: 1 entity, ${stances} stances, ${relationships} relationships.`)
      report(`\`${npmRun('check:graph')}\` names what nothing joins any more.`)
      report(
        'Scripts, logs and backups are not touched: what cypher/seed says of it comes back with `npm run seed -- --fresh`.',
      )
    })
  })

function told({ slug, name, stances, relationships }: Erasure): string {
  return `${slug} (${name}), with ${stances} stances and ${relationships} relationships`
}
