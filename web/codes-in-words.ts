import type {
  Attribution,
  Capacity,
  ClaimType,
  Direction,
  EntityKind,
  Modality,
  Position,
  RelationshipType,
} from './generated/graphql.ts'

export const kindNames: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  PERSON: ['Person', 'People'],
  GOVERNMENT_BODY: ['Government body', 'Government bodies'],
  ORGANIZATION: ['Organization', 'Organizations'],
  COMPANY: ['Company', 'Companies'],
  COUNTRY: ['Country', 'Countries'],
  POLICY: ['Policy', 'Policies'],
  EVENT: ['Event', 'Events'],
  TOPIC: ['Topic', 'Topics'],
  PROPOSITION: ['Proposition', 'Propositions'],
  SOURCE: ['Source', 'Sources'],
}

export const isKind = (text: string): text is EntityKind => Object.hasOwn(kindNames, text)

export const positionNames: Readonly<Record<Position, string>> = {
  STRONGLY_OPPOSES: 'Strongly opposes',
  OPPOSES: 'Opposes',
  NEUTRAL: 'Neutral',
  SUPPORTS: 'Supports',
  STRONGLY_SUPPORTS: 'Strongly supports',
  MIXED: 'Mixed',
}

/** From against to for; what is mixed stands apart. */
export const positions: readonly Position[] = [
  ...(['STRONGLY_OPPOSES', 'OPPOSES', 'NEUTRAL', 'SUPPORTS', 'STRONGLY_SUPPORTS', 'MIXED'] as const),
]

export const attributionWords: Readonly<Record<Attribution, string>> = {
  STATED: 'The source states it itself, or quotes the holder.',
  REPORTED: 'The source reports what another source says.',
  INFERRED: 'The coder infers it from the source.',
}

export const modalityWords: Readonly<Record<Modality, string>> = {
  CERTAIN: 'Said without a hedge.',
  PROBABLE: 'Hedged as likely.',
  POSSIBLE: 'Hedged as no more than possible.',
  NOT_CODED: 'Not coded: recorded before the graph had this property.',
}

export const capacityWords: Readonly<Record<Capacity, string>> = {
  OFFICIAL: 'as an official',
  EXPERT: 'as an expert',
  JOURNALIST: 'as a journalist or a medium',
  COMPANY: 'for a business',
  PUBLIC: 'as a private person, or as one of many',
  NOT_CODED: 'in a capacity that was not coded',
}

/** What a confidence means on the scale of the codebook. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.95) return 'plain in the source'
  if (confidence >= 0.7) return 'passed on from another source'
  if (confidence >= 0.4) return 'by convention, or the likelier of two readings'
  return 'read between the lines'
}

/** The headings of lists of relationships, seen from the entity where they start and from the one where they end. */
const headings: Readonly<Record<RelationshipType, readonly [outgoing: string, incoming: string]>> = {
  HOLDS_ROLE_IN: ['Roles', 'People in it'],
  ADVISES: ['Advises', 'Advised by'],
  MEMBER_OF: ['Member of', 'Members'],
  PART_OF: ['Part of', 'Parts'],
  BASED_IN: ['Based in', 'Based here'],
  SUPPLIES: ['Supplies', 'Supplied by'],
  COMPETES_WITH: ['Competes with', 'Competitors'],
  OWNS: ['Owns', 'Owned by'],
  SHIPPED_TO: ['Shipped to', 'Shipments received'],
  PAID: ['Paid', 'Was paid by'],
  CONSIDERS: ['Considers', 'Considered by'],
  PROPOSED: ['Proposed', 'Proposed by'],
  IMPOSED: ['Imposed', 'Imposed by'],
  LIFTED: ['Lifted', 'Lifted by'],
  IMPLEMENTS: ['Carries out', 'Carried out by'],
  AGREED_TO: ['Agreed to', 'Agreed to by'],
  TARGETS: ['Targets', 'Targeted by'],
  RESPONDS_TO: ['Responds to', 'Responses to it'],
  INVESTIGATES: ['Investigates', 'Investigated by'],
  VIOLATED: ['Violated', 'Violated by'],
  ADMITTED: ['Admitted', 'Admitted by'],
  PARTICIPATES_IN: ['Took part in', 'Participants'],
  CONCERNS: ['Is about', 'What is about it'],
  BEARS_ON: ['Bears on', 'What bears on it'],
  PRECEDES: ['Comes before', 'Comes after'],
  HAS_BROADER: ['Broader topics', 'Narrower topics'],
  PUBLISHED: ['Published', 'Published by'],
  WROTE: ['Wrote', 'Written by'],
  CONTRIBUTED_TO: ['Contributed to', 'Contributors'],
}

export function headingOf(type: RelationshipType, direction: Direction | 'BOTH'): string {
  return headings[type][direction === 'INCOMING' ? 1 : 0]
}

export const isClaimType = (text: string): text is ClaimType => text === 'STANCE' || Object.hasOwn(headings, text)

/** The heading of claims of a type and direction, stances too. */
export function headingOfClaims(type: ClaimType, direction: Direction): string {
  if (type === 'STANCE') return direction === 'INCOMING' ? 'Stances on it' : 'Stances that it holds'
  return headingOf(type, direction)
}

/** The relationships by which an actor shows to be for a policy or against it. */
export const acts: readonly RelationshipType[] = ['PROPOSED', 'IMPOSED', 'LIFTED', 'IMPLEMENTS']

export const isRelationship = (type: ClaimType): type is RelationshipType => type !== 'STANCE'

/** A code such as `EXPORT_CONTROL` in words. */
export function codeInWords(code: string): string {
  const text = code.toLowerCase().replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number with the noun that it counts. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`
}
