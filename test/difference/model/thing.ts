import type { Kind } from '../../../src/model/vocabulary.ts'
import type { Entity, Relationship, Stance } from './graph.ts'

/** As what an entity is asked: of any entity `country` asks whether it is one, of an actor which it is of. */
export type View = 'Entity' | 'Actor' | Kind

/** A filter, as its input has it. */
export type Where = Readonly<Record<string, unknown>>

/** What can be in a list: it is what filters and orders are about. */
export type Thing =
  | { readonly is: 'entity'; readonly entity: Entity; readonly as: View }
  | { readonly is: 'stance'; readonly stance: Stance }
  | { readonly is: 'relationship'; readonly relationship: Relationship; readonly seen: Seen | null }

/** How a relationship is seen from one of its ends. */
export interface Seen {
  readonly from: string
  readonly other: Entity
}

/** What `entity` is, as a filter asks it: it takes the view's own rules or none. */
export function entityAs(entity: Entity, as: View): Thing {
  return { is: 'entity', entity, as }
}
