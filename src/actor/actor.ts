import { type EntityOf, entityColumns } from '../entity/entity.ts'
import { columns } from '../graph/columns.ts'
import { cypher } from '../graph/cypher.ts'
import { one } from '../graph/loader.ts'

export const countryByActor = one<EntityOf<'Country'>>(cypher('actor/country'), ({ wide }) => ({
  hooks: { columns: columns(entityColumns, wide) },
}))
