import { type Entity, entityColumns, seeEntity } from '../entity/entity.ts'
import { type Breadth, type Column, type Columns, type End, mapOf, type RowPart } from '../graph/columns.ts'
import { fragment } from '../graph/cypher.ts'
import type { Hook } from '../graph/cypher-template.ts'
import type { Scope } from '../graph/scope.ts'
import { kindNames } from '../model/vocabulary.ts'

/**
 * The entities at the ends of a claim, where they come with its row: no statement is needed for them then. Long rows do
 * not, because an entity that many claims name would be read for each of them.
 */
export interface Ends {
  readonly holderEntity?: Entity | null
  readonly principalEntity?: Entity | null
  readonly targetEntity?: Entity | null
  readonly fromEntity?: Entity | null
  readonly toEntity?: Entity | null
}

const LONG: readonly RowPart[] = ['entity', ...kindNames, 'hedges', 'texts']

const endBySlug = fragment('end-by-slug', 'slug', 'row')
const endNode = fragment('end-node', 'node', 'row')

const ofStance = (property: string) => (it: string, row: Hook) => endBySlug({ slug: () => `${it}.${property}`, row })
const ofRelationship = (end: string) => (it: string, row: Hook) => endNode({ node: () => `${end}(${it})`, row })

const columnOf: Readonly<Record<End, Column>> = {
  holder: endColumn('holderEntity', ofStance('holder')),
  principal: endColumn('principalEntity', ofStance('onBehalfOf')),
  target: endColumn('targetEntity', ofStance('target')),
  from: endColumn('fromEntity', ofRelationship('startNode')),
  to: endColumn('toEntity', ofRelationship('endNode')),
}

function endColumn(name: keyof Ends, entityOf: (it: string, row: Hook) => string): Column {
  const entity = (it: string, breadth: Breadth) => entityOf(it, () => mapOf(entityColumns, breadth, 'end'))
  return [name, (it, breadth) => (LONG.some((part) => breadth.has(part)) ? null : entity(it, breadth))]
}

/** The columns of a claim, and those of its ends. */
export function withEnds({ row, parts }: Columns, ...ends: readonly End[]): Columns {
  return { row, parts: { ...parts, ...Object.fromEntries(ends.map((end) => [end, [columnOf[end]]])) } }
}

/** Makes the ends that came with a claim known to the request. */
export function seeEnds(scope: Scope, ends: Ends): void {
  const { holderEntity, principalEntity, targetEntity, fromEntity, toEntity } = ends
  for (const entity of [holderEntity, principalEntity, targetEntity, fromEntity, toEntity]) {
    if (entity?.__typename) seeEntity(scope, entity)
  }
}
