import { differences, type PropertyValues, UNSAID } from './differences.ts'
import { type EntityRow, rowProperties } from './native-row.ts'
import { RowFault } from './row-fault.ts'
import { labelsOf, type NewEntity, type Update } from './store.ts'
import { refuseCitations, type Surroundings } from './surroundings.ts'
import { validRow } from './valid-row.ts'

/** What to write for an entity: it is new, or known with the same values, or kept or updated where they differ. */
export type JudgedEntity =
  | { readonly created: NewEntity }
  | {
      /** What the row gives the entity that may be updated, also what it has already; null unless it is an update. */
      readonly told: Update | null
      readonly updated: Update | null
      readonly kept: readonly string[]
    }

/** Throws a RowFault if the entity is not allowed in the graph. Otherwise remembers it in `entities`. */
export function judgeEntity(row: EntityRow, entities: Map<string, PropertyValues>, around: Surroundings): JudgedEntity {
  const kind = around.kinds.get(row.slug) ?? row.type
  if (kind !== row.type) throw new RowFault(`${row.slug} is a ${kind} in this graph, not a ${row.type}`)
  refuseCitations(around, row.citations ?? [])
  const stored = entities.get(row.slug)
  if (!stored) {
    const fault = faultOfNew(row)
    if (fault) throw fault
    const properties = rowProperties(row)
    entities.set(row.slug, properties)
    return { created: { labels: labelsOf(row.type), properties } }
  }
  if (row['update'] !== true) return { told: null, updated: null, kept: differences(stored, rowProperties(row)) }
  const told = updateOf(stored, row)
  const fields = told.fields.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
  if (fields.length === 0) return { told, updated: null, kept: [] }
  const values = Object.fromEntries(fields.map(({ name, to }) => [name, to ?? undefined]))
  entities.set(row.slug, { ...stored, ...values })
  return { told, updated: { slug: row.slug, fields }, kept: [] }
}

/** What an update may change. What else an entity is has a bearing on claims that were told about it. */
const CHANGEABLE: readonly string[] = ['aliases', 'description', 'externalIds', 'phrase', 'plural']

function updateOf(stored: PropertyValues, row: EntityRow): Update {
  const { slug } = row
  const given = rowProperties(row)
  const [wrong] = differences(stored, { ...stored, ...given }).filter((name) => !CHANGEABLE.includes(name))
  if (wrong !== undefined) {
    const [is, not] = [stored[wrong], given[wrong]].map((value) => JSON.stringify(value ?? null))
    throw new RowFault(
      `${wrong} of ${slug} is ${is} in the graph, not ${not}: an update changes nothing but ${CHANGEABLE.join(', ')}`,
    )
  }
  const fields = CHANGEABLE.filter((name) => row[name] !== undefined).map((name) => {
    const to = isNothing(name, row[name]) ? null : row[name]
    return { name, from: stored[name] ?? null, to }
  })
  return { slug, fields }
}

const isNothing = (name: string, value: unknown) =>
  value === null || value === UNSAID.get(name) || (Array.isArray(value) && value.length === 0)

/** Why a row cannot create its entity, as an update that is not a whole row cannot. */
export function faultOfNew({ update, ...row }: EntityRow): RowFault | null {
  if (update !== true) return null // it was validated as a whole row
  try {
    validRow(row)
    return null
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    return new RowFault(
      `${row['slug']} is neither in the graph nor in an earlier row, and cannot be created from this row: ${error.message}`,
    )
  }
}

/** Lines for the report, one for each field. */
export function updateLines({ slug, fields }: Update): readonly string[] {
  return fields.map(({ name, from, to }) => `${slug}: ${name} was ${JSON.stringify(from)}, is ${JSON.stringify(to)}`)
}
