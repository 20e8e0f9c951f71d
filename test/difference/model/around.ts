import type { RelationshipType } from '../../../src/model/vocabulary.ts'
import type { Relationship } from './graph.ts'
import type { Thing } from './thing.ts'
import { otherEnd, type World } from './world.ts'

/** The types and the direction, as seen from the entity. */
export interface Way {
  readonly types?: readonly RelationshipType[] | null | undefined
  readonly direction?: 'OUTGOING' | 'INCOMING' | 'BOTH' | undefined
}

/** The relationships that join an entity to another or to itself, each once. One to itself counts as outgoing. */
export function relationshipsAround(
  world: World,
  relationships: readonly Relationship[],
  slug: string,
  { types, direction = 'BOTH' }: Way,
): readonly Thing[] {
  return relationships
    .filter(({ type }) => types?.includes(type) ?? true)
    .filter(({ from }) => direction === 'INCOMING' || from === slug || direction === 'BOTH')
    .filter(({ to }) => direction === 'OUTGOING' || to === slug || direction === 'BOTH')
    .filter(({ from, to }) => from === slug || to === slug)
    .filter(({ from, to }) => from !== to || direction !== 'INCOMING')
    .map((relationship) => {
      const other = otherEnd(world, relationship, slug)
      return { is: 'relationship', relationship, seen: { from: slug, other } }
    })
}
