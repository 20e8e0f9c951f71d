import { cypher } from '../../graph/cypher.ts'
import { list, several } from '../../graph/loader.ts'
import { type EntityEdge, type EntityOf, entityColumns } from '../entity.ts'

const columns = entityColumns

/** The sources that report what a source says. */
export const reportersBySource = several<EntityOf<'Source'>>(cypher('source/reported-in', { columns }), {})
/** The sources that a source reports. */
export const reportsBySource = list<EntityEdge<'Source'>>(cypher('source/reports', { columns }), () => ({}))
