import { eraseEntity } from '../graph/erase.ts'
import { StartError } from '../graph/start-error.ts'
import { withGraph } from './with-graph.ts'

/** Removes one entity and its claims for good. */
await withGraph(async ({ graph }, report) => {
  const [slug, ...others] = process.argv.slice(3)
  if (slug === undefined || others.length > 0) {
    throw new StartError('Erasing takes the slug of one entity: npm run erase -- <slug>')
  }
  const { stances, relationships, mentions } = await eraseEntity(graph, slug, report)
  report(`Erased ${slug}: 1 entity, ${stances} stances, ${relationships} relationships.`)
  for (const key of mentions) report(`Still named in a text of ${key}`)
  report('`npm run check:graph` names what nothing joins any more.')
  report(
    'Scripts, logs and backups are not touched: what cypher/seed says of it comes back with `npm run seed -- --fresh`.',
  )
})
