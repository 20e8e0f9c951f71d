import { type Kind, kindNames } from '../vocabulary.ts'
import { claim } from './claim-subject.ts'
import { actor, entity, kindSubject, money } from './entity-subject.ts'
import { entityGroup, stanceGroup } from './group-subject.ts'
import { entityRelationship, relationship } from './relationship-subject.ts'
import { stance } from './stance-subject.ts'
import type { Subject } from './subject.ts'

/** What relations lead to: a kind, or what several have in common. */
export type Label = Kind | 'Actor' | 'Entity'

export type SubjectName =
  | Label
  | 'Claim'
  | 'EntityGroup'
  | 'EntityRelationship'
  | 'Money'
  | 'Relationship'
  | 'Stance'
  | 'StanceGroup'

/** Each begins the names of its inputs: StanceWhere, StanceOrder. */
export const subjects = {
  Entity: entity,
  Actor: actor,
  ...fromNames(kindNames, (kind) => [kind, kindSubject(kind)]),
  Stance: stance,
  Relationship: relationship,
  Claim: claim,
  Money: money,
  StanceGroup: stanceGroup,
  EntityGroup: entityGroup,
  EntityRelationship: entityRelationship,
} as Readonly<Record<SubjectName, Subject>> // fromEntries forgets its keys

export function isSubject(name: string): name is SubjectName {
  return name in subjects
}

export const subjectNames = Object.keys(subjects) as readonly SubjectName[] // Object.keys types any key

function fromNames<N extends string>(names: readonly N[], entry: (name: N) => readonly [string, Subject]) {
  return Object.fromEntries(names.map(entry))
}
