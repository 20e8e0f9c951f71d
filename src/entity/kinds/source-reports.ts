import { columns } from '../../graph/columns.ts'
import { cypher } from '../../graph/cypher.ts'
import { list, type Scope, several } from '../../graph/loader.ts'
import { type EntityEdge, type EntityOf, entityColumns } from '../entity.ts'

const filling = (scope: Scope) => ({ hooks: { columns: columns(entityColumns, scope) } })

/** The sources that report what a source says. */
export const reportersBySource = several<EntityOf<'Source'>>(cypher('source/reported-in'), filling)
/** The sources that a source reports. */
export const reportsBySource = list<EntityEdge<'Source'>>(cypher('source/reports'), filling)
