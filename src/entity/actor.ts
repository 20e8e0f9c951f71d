import { columns } from '../graph/columns.ts'
import { cypher, subquery } from '../graph/cypher.ts'
import { one } from '../graph/loader.ts'
import { type EntityOf, entityColumns } from './entity.ts'

export const countryByActor = one<EntityOf<'Country'>>(cypher('actor/country'), (scope) => ({
  hooks: { columns: columns(entityColumns, scope) },
}))

/** For texts that judge the actor `it` under the clocks: a subquery of one row, or none, with the country. */
export const countryQuery = `CALL (it) { ${subquery('actor/country')} }`
