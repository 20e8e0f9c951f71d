import { cypher, fragment } from '../graph/cypher.ts'
import { one } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import { type Relationship, relationshipsIn } from '../relationship/relationship.ts'
import { type EntityOf, entityColumns } from './entity.ts'

const hooks = ['surest', 'because'] as const

export const countryByActor = one<EntityOf<'Country'>, (typeof hooks)[number]>(
  cypher('actor/country', { hooks, columns: entityColumns }),
  () => ({ hooks: { surest: () => '', because: () => '' } }),
)

interface Because {
  /** Keys of relationships, from the actor to the country. */
  readonly because: readonly string[]
}

const becauseByActor = one<Because, (typeof hooks)[number]>(
  cypher('actor/country', { hooks, columns: { row: [], parts: {} } }),
  () => ({
    hooks: {
      surest: (claim = '') => `, ${claim}.confidence DESC, ${claim}.id`,
      because: (claims = '') => `, [claim IN ${claims} | type(claim) + ':' + claim.id] AS because`,
    },
  }),
)

/** The claims by which the country of an actor was found; null without a country, empty where it is itself one. */
export async function countryBecause(scope: Scope, slug: string): Promise<readonly Relationship[] | null> {
  const found = await becauseByActor(scope).load(slug)
  return found && relationshipsIn(scope, found.because)
}

// For texts that judge an actor under the clocks as the field `country` does.

/** Whether the actor has a country that meets a condition. */
export const countryExists = fragment('country-exists', 'actor', 'that', 'where', 'surest')

/** A property of the country of the actor `it`, in a list. */
export const countriesOf = fragment('countries', 'property', 'surest')
