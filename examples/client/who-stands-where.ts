import type { StancePageFragment } from './generated/graphql.ts'
import { run } from './program.ts'
import { evidenceOfStance, stancesOfGraph, stancesOnEntity } from './queries.ts'
import { evidenceText, type Stance, stanceTable } from './stance-text.ts'
import { type Ask, nodesOf, StancegraphError } from './stancegraph.ts'

/** Small, to show paging; an app would ask for up to 100. */
const first = 20

/**
 * `npm run client -- [slug] [--url <address>]`: lists the stances on the policy (or other entity) with that slug, or
 * all stances without one; then shows the evidence for the least certain stance.
 */
await run(async (ask, [slug]) => {
  const stances: Stance[] = []
  for await (const stance of nodesOf(slug === undefined ? pagesOfGraph(ask) : pagesOn(ask, slug))) stances.push(stance)
  if (stances.length === 0) return console.log(`No stance on ${slug ?? 'anything'} is known.`)

  console.log(stanceTable(stances))
  const leastCertain = stances.reduce((least, stance) => (stance.confidence < least.confidence ? stance : least))
  console.log(`\nThe least certain of ${stances.length}:\n`)
  console.log(await evidenceFor(ask, leastCertain.id))
})

function pagesOfGraph(ask: Ask) {
  return async (after: string | null): Promise<StancePageFragment> => {
    const { stances } = await ask(stancesOfGraph, { first, after })
    return stances
  }
}

function pagesOn(ask: Ask, slug: string) {
  return async (after: string | null): Promise<StancePageFragment> => {
    const { entity } = await ask(stancesOnEntity, { slug, first, after })
    if (entity) return entity.stancesOn
    const howToGoOn = 'Run it without one: the column ON lists the slugs of what stances are on.'
    throw new StancegraphError('NOT_FOUND', `Nothing has the slug '${slug}'. ${howToGoOn}`)
  }
}

/** An id is enough to fetch a node again, whatever its type and however it was found. */
async function evidenceFor(ask: Ask, id: string): Promise<string> {
  const { node } = await ask(evidenceOfStance, { id })
  return node?.__typename === 'Stance' ? evidenceText(node) : 'It has been removed meanwhile.'
}
