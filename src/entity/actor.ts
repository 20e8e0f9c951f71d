import { columns } from '../graph/columns.ts'
import { cypher, subquery } from '../graph/cypher.ts'
import { one, type Scope } from '../graph/loader.ts'
import { type Relationship, relationshipsIn } from '../relationship/relationship.ts'
import { type EntityOf, entityColumns } from './entity.ts'

const country = cypher('actor/country')
const none = () => ''

export const countryByActor = one<EntityOf<'Country'>>(country, (scope) => ({
  hooks: { columns: columns(entityColumns, scope), surest: none, because: none },
}))

interface Because {
  /** Keys of relationships, from the actor to the country. */
  readonly because: readonly string[]
}

const becauseByActor = one<Because>(country, () => ({
  hooks: {
    columns: none,
    surest: (claim) => `, ${claim}.confidence DESC, ${claim}.id`,
    because: (claims) => `, [claim IN ${claims} | type(claim) + ':' + claim.id] AS because`,
  },
}))

/** The claims by which the country of an actor was found; null without a country, empty where it is itself one. */
export async function countryBecause(scope: Scope, slug: string): Promise<readonly Relationship[] | null> {
  const found = await becauseByActor(scope).load(slug)
  return found && relationshipsIn(scope, found.because)
}

const judged = subquery('actor/country', { surest: none }).replace(/, because$/, '')

/** For texts that judge the actor `it` under the clocks: a subquery of one row, or none, with the country. */
export const countryQuery = `CALL (it) { ${judged} }`
