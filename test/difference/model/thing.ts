import type { Kind } from '../../../src/model/vocabulary.ts'
import type { Entity, Relationship, Stance } from './graph.ts'

/**
 * The type under which an entity is filtered. `country` asks of any entity whether it is one, and of an actor which one
 * is its own.
 */
export type View = 'Entity' | 'Actor' | Kind

/** A filter, in the form of its input. */
export type Where = Readonly<Record<string, unknown>>

/** Anything that can be in a list, and so can be filtered and ordered. */
export type Thing =
  | { readonly is: 'entity'; readonly entity: Entity; readonly as: View }
  | { readonly is: 'stance'; readonly stance: Stance }
  | { readonly is: 'relationship'; readonly relationship: Relationship; readonly seen: Seen | null }

/** A relationship as seen from one of its ends. */
export interface Seen {
  readonly from: string
  readonly other: Entity
}

/** An `entity` as filters see it: with the view's own rules, or none. */
export function entityAs(entity: Entity, as: View): Thing {
  return { is: 'entity', entity, as }
}
