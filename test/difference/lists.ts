import { type Kind, kindNames, kinds, type RelationshipType } from '../../src/model/vocabulary.ts'
import type { Way } from './model/around.ts'
import type { View } from './model/thing.ts'

/** A list of the API. */
export interface List {
  readonly field: string
  /** The type that has the field, and a root list of all objects of that type; null at the root. */
  readonly below: { readonly type: View; readonly root: string } | null
  readonly shows: 'entities' | 'stances' | 'relationships' | 'around' | 'related' | 'claims' | 'groups'
  /** The type under which entities are seen: those of the list, or those at the other end. */
  readonly as: View
  /** The prefix of its filter's input: PolicyWhere. */
  readonly input: string
  /** The prefix of its order's input: PolicyOrder. */
  readonly order: string
  /** For a typed relation: which one, and whether it leaves out relationships that are over or has only those. */
  readonly relation?: Way & { readonly when?: 'STILL' | 'BEFORE' }
}

const root = (field: string, shows: List['shows'], as: View, input: string): List => ({
  ...{ field, shows, as, input },
  order: shows === 'groups' ? `${input}Group` : input,
  below: null,
})

const rootOf = (type: string) =>
  type === 'Entity' ? 'entities' : type === 'Actor' ? 'actors' : kinds[type as Kind].plural // no other type has lists

const below = (type: View, field: string, shows: List['shows'], as: View, input: string): List => ({
  ...root(field, shows, as, input),
  below: { type, root: rootOf(type) },
})

function related(
  type: View,
  field: string,
  as: View,
  relationship: RelationshipType,
  direction: NonNullable<Way['direction']>,
  when?: 'STILL' | 'BEFORE',
): List {
  const relation = { types: [relationship], direction, ...(when && { when }) }
  return { ...below(type, field, 'related', as, 'EntityRelationship'), relation }
}

/** Every root list, every list of stances, all groups, and one typed relation of each sort. */
export const lists: readonly List[] = [
  root('stances', 'stances', 'Entity', 'Stance'),
  root('entities', 'entities', 'Entity', 'Entity'),
  root('actors', 'entities', 'Actor', 'Actor'),
  ...kindNames.map((kind) => root(kinds[kind].plural, 'entities', kind, kind)),
  root('relationships', 'relationships', 'Entity', 'Relationship'),
  below('Actor', 'stances', 'stances', 'Entity', 'Stance'),
  below('Entity', 'stancesOn', 'stances', 'Entity', 'Stance'),
  below('Actor', 'stancesOnItsBehalf', 'stances', 'Entity', 'Stance'),
  below('Entity', 'relationships', 'around', 'Entity', 'EntityRelationship'),
  root('stanceGroups', 'groups', 'Entity', 'Stance'),
  root('entityGroups', 'groups', 'Entity', 'Entity'),
  below('Entity', 'stanceGroups', 'groups', 'Entity', 'Stance'),
  below('Source', 'claims', 'claims', 'Entity', 'Claim'),
  below('Source', 'reports', 'entities', 'Source', 'Source'),
  related('Company', 'suppliers', 'Company', 'SUPPLIES', 'INCOMING'),
  related('Company', 'customers', 'Company', 'SUPPLIES', 'OUTGOING'),
  related('Actor', 'rivals', 'Actor', 'COMPETES_WITH', 'BOTH'),
  related('Actor', 'holdings', 'Actor', 'OWNS', 'OUTGOING'),
  related('Person', 'roles', 'Actor', 'HOLDS_ROLE_IN', 'OUTGOING', 'STILL'),
  related('Person', 'formerRoles', 'Actor', 'HOLDS_ROLE_IN', 'OUTGOING', 'BEFORE'),
  related('GovernmentBody', 'roleHolders', 'Person', 'HOLDS_ROLE_IN', 'INCOMING', 'STILL'),
  related('GovernmentBody', 'formerRoleHolders', 'Person', 'HOLDS_ROLE_IN', 'INCOMING', 'BEFORE'),
  related('Policy', 'concerns', 'Entity', 'CONCERNS', 'OUTGOING'),
  related('Policy', 'topics', 'Topic', 'CONCERNS', 'OUTGOING'),
  related('Entity', 'targetedBy', 'Policy', 'TARGETS', 'INCOMING'),
]
