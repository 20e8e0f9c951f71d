import type { StancePageFragment } from './generated/graphql.ts'
import { evidenceOfStance, stancesOfGraph, stancesOnEntity } from './queries.ts'
import { evidenceText, type Stance, stanceTable } from './stance-text.ts'
import { nodesOf, StancegraphError, stancegraph } from './stancegraph.ts'

/**
 * `npm run client -- [slug] [url]`: who stands where on the policy, or whatever else has that slug, and without one on
 * everything; then the evidence for the stance that is least certain.
 */
const args = process.argv.slice(2)
const isUrl = (arg: string) => /^https?:/.test(arg)
const slug = args.find((arg) => !isUrl(arg))
const ask = stancegraph(args.find(isUrl) ?? 'http://127.0.0.1:4000/graphql')

/** Small, to show how pages follow one another; an app would ask for up to 100. */
const first = 20

process.stdout.on('error', () => process.exit()) // its reader has left, as `head` does

try {
  await showStances()
} catch (error) {
  if (!(error instanceof StancegraphError)) throw error
  const { message, code, retryAfter } = error
  console.error(`${message} (${code}${retryAfter === null ? '' : `, try again in ${retryAfter} s`})`)
  process.exitCode = 1
}

async function showStances(): Promise<void> {
  const stances: Stance[] = []
  for await (const stance of nodesOf(slug === undefined ? pageOfGraph : pageOn(slug))) stances.push(stance)
  if (stances.length === 0) return console.log(`No stance on ${slug ?? 'anything'} is known.`)

  console.log(stanceTable(stances))
  const leastCertain = stances.reduce((least, stance) => (stance.confidence < least.confidence ? stance : least))
  console.log(`\nThe least certain of ${stances.length}:\n`)
  await showEvidence(leastCertain.id)
}

async function pageOfGraph(after: string | null): Promise<StancePageFragment> {
  const { stances } = await ask(stancesOfGraph, { first, after })
  return stances
}

function pageOn(slug: string) {
  return async (after: string | null): Promise<StancePageFragment> => {
    const { entity } = await ask(stancesOnEntity, { slug, first, after })
    if (entity) return entity.stancesOn
    const howToGoOn = 'Run it without one: the column ON lists the slugs of what stances are on.'
    throw new StancegraphError('NOT_FOUND', `Nothing has the slug '${slug}'. ${howToGoOn}`)
  }
}

/** An id is enough to come back to a thing, whatever it is and however it was found. */
async function showEvidence(id: string): Promise<void> {
  const { node } = await ask(evidenceOfStance, { id })
  console.log(node?.__typename === 'Stance' ? evidenceText(node) : 'It has been removed meanwhile.')
}
