import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import { UNSAID } from './differences.ts'

/** The rows that every format is mapped to, as described by `examples/import/native.schema.json`. */
export type NativeRow = EntityRow | StanceRow | RelationshipRow | ReportRow | RetractRow

/** Has the properties of its kind besides those named here. */
export interface EntityRow {
  readonly type: Kind
  readonly slug: string
  readonly name: string
  readonly citations?: readonly string[]
  readonly [property: string]: unknown
}

export interface StanceRow {
  readonly type: 'Stance'
  readonly slug: string
  readonly holder: string
  readonly target: string
  readonly onBehalfOf?: string | undefined
  readonly citations: readonly string[]
  readonly [property: string]: unknown
}

export interface RelationshipRow {
  readonly type: RelationshipType
  readonly id: string
  readonly from: string
  readonly to: string
  readonly citations: readonly string[]
  readonly [property: string]: unknown
}

/** Says that a source passes on another. It is not a claim and has no evidence of its own. */
export interface ReportRow {
  readonly type: 'REPORTED_IN'
  readonly from: string
  readonly to: string
}

/** Takes a claim back: a stance by its slug, a relationship by `TYPE:id`. */
export interface RetractRow {
  readonly type: 'Retract'
  readonly retract: string
}

export type NativeClaimRow = StanceRow | RelationshipRow

export const isEntity = (row: NativeRow): row is EntityRow => Object.hasOwn(kinds, row.type)
export const isStance = (row: NativeRow): row is StanceRow => row.type === 'Stance'
export const isReport = (row: NativeRow): row is ReportRow => row.type === 'REPORTED_IN'

export const isRetract = (row: NativeRow): row is RetractRow => row.type === 'Retract'
export const isClaim = (row: NativeRow): row is NativeClaimRow => !isEntity(row) && !isReport(row) && !isRetract(row)

/** The unique id of a claim. */
export const idOf = (row: NativeClaimRow) => (isStance(row) ? row.slug : row.id)

/** The properties of an entity or a claim, without its type and its ends. */
export function rowProperties(row: EntityRow | NativeClaimRow): Readonly<Record<string, unknown>> {
  const joins = isEntity(row) ? ENTITY : isStance(row) ? STANCE : RELATIONSHIP
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => value !== undefined && !joins.has(name) && UNSAID.get(name) !== value,
    ),
  )
}

const ENTITY: ReadonlySet<string> = new Set(['type', 'update'])
const STANCE: ReadonlySet<string> = new Set(['type', 'holder', 'target', 'onBehalfOf'])
const RELATIONSHIP: ReadonlySet<string> = new Set(['type', 'from', 'to'])

/** The claim that a row takes back. */
export function retracted({ retract }: RetractRow): { readonly type: string; readonly id: string } {
  const colon = retract.indexOf(':')
  return colon === -1
    ? { type: 'Stance', id: retract }
    : { type: retract.slice(0, colon), id: retract.slice(colon + 1) }
}
