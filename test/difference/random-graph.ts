import { codes } from '../../src/model/codes.ts'
import {
  type Kind,
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../src/model/vocabulary.ts'
import type { Random } from '../generated/random.ts'
import { anyTimes, inTime } from './claim-times.ts'
import type { Entity, PlainGraph, Properties, Relationship, Report, Stance } from './model/graph.ts'
import { citations, hedged, optional, randomEntities, randomProperties } from './random-entities.ts'
import { sound } from './sound-graph.ts'
import { anyDates, moments, shares, writtenTexts } from './universe.ts'

/**
 * A small graph that follows the graph model, and in which everything optional is missing somewhere. Half of its
 * relationships have one of the types in `often`, if there are any.
 */
export function randomGraph(random: Random, often: readonly RelationshipType[] = []): PlainGraph {
  const entities = randomEntities(random)
  const graph: PlainGraph = { entities, stances: [], relationships: [], reports: reports(random, entities) }
  const stances = claims(random, (id) => randomStance(random, entities, id))
  const relationships = claims(random, (id) => randomRelationship(random, entities, id, often), 'r')
  return sound({
    ...graph,
    stances: stances.map((stance) => inTime(graph, stance)),
    relationships: relationships.map((relationship) => inTime(graph, relationship)),
  })
}

const MOST_CLAIMS = 30

/** Up to this many claims of one sort, in lineages of one to three versions. */
function claims<C extends Stance | Relationship>(
  random: Random,
  make: (id: string) => C | null,
  prefix = 's',
): readonly C[] {
  const total = random.chance(0.2) ? random.below(MOST_CLAIMS) : MOST_CLAIMS
  return Array.from({ length: total }, (_, index) => index).flatMap((index) => {
    const versions = random.chance(0.15) ? 2 + random.below(2) : 1
    const told = Array.from({ length: versions + 1 }, () => random.below(moments.length)).toSorted((a, b) => a - b)
    const ids = Array.from(
      { length: versions },
      (_, version) => `${prefix}${index}${version > 0 ? `-${version + 1}` : ''}`,
    )
    return ids.flatMap((id, version) => {
      const [recorded = 0, until = 0] = told.slice(version)
      const claim = make(id)
      const isLast = version === versions - 1
      if (!claim || (until === recorded && !isLast)) return []
      const clock = {
        recordedAt: moments[recorded] ?? '',
        ...((!isLast || (random.chance(0.15) && until > recorded)) && { retractedAt: moments[until] ?? '' }),
        ...(version > 0 && { revises: ids[version - 1] ?? '' }),
      }
      return [{ ...claim, properties: { ...claim.properties, ...clock } }]
    })
  })
}

const isActor = ({ kind }: Entity) => ['Person', 'GovernmentBody', 'Organization', 'Company', 'Country'].includes(kind)

/** The first entity of its sort, more often than the others: a hub. */
function hubOf(random: Random, entities: readonly Entity[]): string | null {
  if (entities.length === 0) return null
  return (random.chance(0.4) ? entities[0] : random.pick(entities))?.slug ?? null
}

function randomStance(random: Random, entities: readonly Entity[], slug: string): Stance | null {
  const actors = entities.filter(isActor)
  const [holder, target] = [hubOf(random, actors), hubOf(random, entities.toReversed())]
  if (holder === null || target === null) return null
  const properties = {
    slug,
    position: random.pick(Object.keys(codes.Position)),
    audience: random.pick(Object.keys(codes.Audience)),
    summary: random.pick(writtenTexts),
    ...evidence(random, entities),
    ...anyTimes(random, 'STATE'),
    ...optional(random, 'heldOn', 0.5, () => random.pick(anyDates)),
    ...optional(random, 'capacity', 0.6, () => random.pick(Object.keys(codes.Capacity))),
    ...optional(random, 'anonymous', 0.3, () => true),
  }
  return { id: slug, holder, target, onBehalfOf: random.chance(0.35) ? hubOf(random, actors) : null, properties }
}

function randomRelationship(
  random: Random,
  entities: readonly Entity[],
  id: string,
  often: readonly RelationshipType[],
): Relationship | null {
  const isOften = often.length > 0 && random.chance(0.5)
  const type = random.pick(isOften ? often : random.chance(0.85) ? favourites : relationshipTypeNames)
  const row: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relationshipTypes[type]
  const from = hubOf(
    random,
    entities.filter(({ kind }) => row.from.includes(kind)),
  )
  const to = hubOf(
    random,
    entities.filter(({ kind }) => row.to.includes(kind)),
  )
  if (from === null || to === null) return null
  if (from === to && ['BEARS_ON', 'HAS_BROADER', 'PRECEDES'].includes(type)) return null
  const own = randomProperties(random, relationshipTypes[type].properties)
  const properties = { id, ...evidence(random, entities), ...anyTimes(random, relationshipTypes[type].tense) }
  return {
    id,
    type,
    ...inOrder(type, from, to),
    properties: { ...properties, ...own, ...bearing(type, from, to) },
  }
}

/** From the later to the earlier slug, so that there are no cycles. */
function inOrder(type: RelationshipType, from: string, to: string) {
  return (type === 'HAS_BROADER' || type === 'PRECEDES') && from < to ? { from: to, to: from } : { from, to }
}

/** Always the same for the same two entities, so that one never counts both for and against the other. */
function bearing(type: RelationshipType, from: string, to: string): Properties {
  return type === 'BEARS_ON' ? { polarity: from < to ? 'FOR' : 'AGAINST' } : {}
}

/** Types with properties of their own, and types that determine lists, countries or the status of policies. */
const favourites: readonly RelationshipType[] = [
  ...relationshipTypeNames.filter((type) => Object.keys(relationshipTypes[type].properties).length > 0),
  ...(['SUPPLIES', 'COMPETES_WITH', 'OWNS', 'CONCERNS', 'HOLDS_ROLE_IN', 'TARGETS'] as const),
  ...(['COMPETES_WITH', 'CONCERNS', 'CONCERNS', 'TARGETS', 'TARGETS', 'MEMBER_OF', 'PART_OF', 'PART_OF'] as const),
  ...(['HAS_BROADER', 'HAS_BROADER', 'PART_OF'] as const),
  ...(['CONSIDERS', 'PROPOSED', 'AGREED_TO', 'IMPLEMENTS', 'IMPLEMENTS', 'IMPOSED', 'LIFTED'] as const),
]

function evidence(random: Random, entities: readonly Entity[]): Properties {
  const sources = entities.filter(({ kind }) => kind === 'Source').map(({ slug }) => slug)
  return {
    citations: citations(random, sources),
    attribution: random.pick(Object.keys(codes.Attribution)),
    confidence: random.pick(shares),
    ...hedged(random),
    ...optional(random, 'note', 0.3, () => random.pick(writtenTexts)),
    ...optional(random, 'quote', 0.3, () => random.pick(writtenTexts)),
  }
}

/** Only from the earlier to the later, so that there are no cycles. */
function reports(random: Random, entities: readonly Entity[]): readonly Report[] {
  const sources = entities.filter(({ kind }) => kind === 'Source').map(({ slug }) => slug)
  return sources.flatMap((from, index) =>
    sources.slice(index + 1).flatMap((to) => (random.chance(0.3) ? [{ from, to }] : [])),
  )
}
