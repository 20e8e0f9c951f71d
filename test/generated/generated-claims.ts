import { codes } from '../../src/model/codes.ts'
import { typesOf } from '../../src/model/properties.ts'
import type { Tense } from '../../src/model/relationship-row.ts'
import {
  actorKinds,
  type Kind,
  kindNames,
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../src/model/vocabulary.ts'
import { ANY_TIME, dateIn, EARLIER, momentOf, RECORDED, spanIn } from './generated-dates.ts'
import { type Counts, citations, type Properties, randomValue, slugOf, words } from './generated-entities.ts'
import { type Random, randomOf } from './random.ts'

export interface StanceRow {
  readonly holder: string
  readonly target: string
  readonly onBehalfOf: string | null
  readonly properties: Properties
}

export interface RelationshipRow {
  readonly type: RelationshipType | 'REPORTED_IN'
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** The first ones are on each entity in turn, so that every entity has a claim. */
export function* stances(total: number, counts: Counts): Generator<StanceRow> {
  const random = randomOf('stances')
  const untouched = everyEnd(counts)
  for (const { number, versions } of lineages(random, total)) {
    const target = untouched.next().value ?? hubOf(random, counts, random.pick(targetKinds))
    const holder = otherThan(target, () => hubOf(random, counts, random.pick(actorKinds)))
    const principal = random.maybe(0.25, () => otherThan(holder, () => hubOf(random, counts, random.pick(actorKinds))))
    for (const { suffix, ...clock } of versions) {
      const slug = `stance-${number}${suffix}`
      const properties = {
        slug,
        ...content(random, counts),
        ...clock,
        revises: clock.revises === null ? null : `stance-${number}${clock.revises}`,
        position: random.pick(Object.keys(codes.Position)),
        audience: random.pick(Object.keys(codes.Audience)),
        summary: words(random, 15),
        ...heldTime(random),
        ...hedgeOf(number),
        capacity: number % 3 === 0 ? null : (capacities[number % capacities.length] ?? null),
        anonymous: number % 4 === 0 || null,
      }
      yield { holder: slugAt(holder), target: slugAt(target), onBehalfOf: principal && slugAt(principal), properties }
    }
  }
}

/** Of every type. A newer version may have another type, if it can join the same two kinds. */
export function* relationships(total: number, counts: Counts): Generator<RelationshipRow> {
  const random = randomOf('relationships')
  for (const { number, versions } of lineages(random, total)) {
    const written = random.pick(typesByFrequency)
    const { from, to } = endsOf(random, counts, written)
    for (const { suffix, ...clock } of versions) {
      const type = suffix && random.chance(0.2) ? random.pick(typesLike(written, from.kind, to.kind)) : written
      const own = Object.fromEntries(
        Object.entries(typesOf(relationshipTypes[type].properties)).map(([name, kind]) => [
          name,
          randomValue(random, kind),
        ]),
      )
      const properties = {
        id: `claim-${number}${suffix}`,
        ...content(random, counts),
        ...clock,
        revises: clock.revises === null ? null : `claim-${number}${clock.revises}`,
        ...times[relationshipTypes[type].tense](random),
        ...own,
        ...(type === 'BEARS_ON' && { polarity: (from.index + to.index) % 2 === 0 ? 'FOR' : 'AGAINST' }),
        ...hedgeOf(number),
        ...(type === 'PAID' && { currency: own['amount'] == null ? null : 'EUR' }),
      }
      yield { type, from: slugAt(from), to: slugAt(to), properties }
    }
  }
}

const capacities = Object.keys(codes.Capacity).filter((capacity) => capacity !== 'NOT_CODED')

/** Depends only on the number, so that it changes no other random values. */
function hedgeOf(number: number): Properties {
  if (number % 5 === 0) return { modality: 'POSSIBLE', hedge: 'may' }
  return number % 7 === 0 ? { modality: 'PROBABLE', hedge: 'presumably' } : {}
}

/** Which source is reported in which. These are structure, not claims. */
export function* reports(total: number, { Source }: Counts): Generator<RelationshipRow> {
  const random = randomOf('reports')
  const seen = new Set<string>()
  for (let number = 0; number < total; number += 1) {
    const from = 1 + random.below(Source - 1)
    const to = random.hub(from + 1)
    if (to === from || seen.size === seen.add(`${from} ${to}`).size) continue
    yield { type: 'REPORTED_IN', from: slugOf('Source', from), to: slugOf('Source', to), properties: {} }
  }
}

interface End {
  readonly kind: Kind
  readonly index: number
}

function* everyEnd(counts: Counts): Generator<End, undefined> {
  for (const kind of kindNames) for (let index = 0; index < counts[kind]; index += 1) yield { kind, index }
}

const slugAt = ({ kind, index }: End) => slugOf(kind, index)

function hubOf(random: Random, counts: Counts, kind: Kind): End {
  return { kind, index: random.hub(counts[kind]) }
}

function otherThan(one: End, pick: () => End): End {
  const other = pick()
  return slugAt(other) === slugAt(one) ? otherThan(one, pick) : other
}

/** Types with hubs at one end only: many belong to one, but one does not belong to many. */
const BELONGING: ReadonlySet<RelationshipType> = new Set(['HOLDS_ROLE_IN', 'MEMBER_OF', 'PART_OF', 'BASED_IN'])

/**
 * Types that lead to an entity of a lower index when both ends have the same kind, so that there are no cycles. PRECEDES
 * does so between kinds too: with the same index, to the kind whose name comes first.
 */
const WITHIN: ReadonlySet<RelationshipType> = new Set(['PART_OF', 'HAS_BROADER', 'PRECEDES'])

function endsOf(random: Random, counts: Counts, type: RelationshipType) {
  const row = relationshipTypes[type]
  const kind = random.pick<Kind>(row.from)
  const from = { kind, index: BELONGING.has(type) ? random.below(counts[kind]) : random.hub(counts[kind]) }
  const to = otherThan(from, () => hubOf(random, counts, random.pick<Kind>(row.to)))
  const mayTurn = WITHIN.has(type) && (from.kind === to.kind || type === 'PRECEDES')
  const leadsOn = from.index < to.index || (from.index === to.index && from.kind < to.kind)
  return mayTurn && leadsOn ? { from: to, to: from } : { from, to }
}

const FREQUENT: readonly RelationshipType[] = ['HOLDS_ROLE_IN', 'BASED_IN', 'SUPPLIES', 'PARTICIPATES_IN', 'CONCERNS']
const typesByFrequency = [...relationshipTypeNames, ...FREQUENT, ...FREQUENT, ...FREQUENT]

/** Kinds of targets, policies most often. */
const targetKinds: readonly Kind[] = ['Policy', 'Policy', 'Policy', 'Proposition', 'Event', 'Topic', ...actorKinds]

/** The type itself, and all others that can join the same two kinds. */
function typesLike(written: RelationshipType, from: Kind, to: Kind): readonly RelationshipType[] {
  return relationshipTypeNames.filter((type) => {
    const row: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relationshipTypes[type]
    return type === written || (row.from.includes(from) && row.to.includes(to) && !WITHIN.has(type))
  })
}

interface Version {
  /** The suffix of its id; empty for the first version. */
  readonly suffix: string
  /** The suffix of the version that it revises. */
  readonly revises: string | null
  readonly recordedAt: string
  readonly retractedAt: string | null
}

/** A number of claims: most with one version, some corrected up to three times, a few finally retracted. */
function* lineages(random: Random, total: number): Generator<{ number: number; versions: readonly Version[] }> {
  for (let made = 0; made < total; ) {
    const length = Math.min(total - made, random.chance(0.08) ? 2 + random.below(3) : 1)
    const days = [RECORDED.first + random.below(RECORDED.last - RECORDED.first)]
    for (let version = 0; version < length; version += 1) days.push((days.at(-1) ?? 0) + 1 + random.below(200))
    const retracted = random.chance(0.05)
    const versions = Array.from({ length }, (_, index) => ({
      suffix: suffixOf(index),
      revises: index === 0 ? null : suffixOf(index - 1),
      recordedAt: momentOf(days[index] ?? 0),
      retractedAt: index < length - 1 || retracted ? momentOf(days[index + 1] ?? 0) : null,
    }))
    yield { number: made, versions }
    made += length
  }
}

const suffixOf = (index: number) => (index === 0 ? '' : `-v${index + 1}`)

function content(random: Random, counts: Counts): Properties {
  return {
    citations: citations(random, counts),
    attribution: random.pick(Object.keys(codes.Attribution)),
    confidence: random.pick([1, 0.8, 0.5, 0.3]),
    note: random.maybe(0.15, () => words(random, 8)),
    quote: random.maybe(0.15, () => words(random, 4)),
  }
}

function actTime(random: Random): Properties {
  return { validFrom: random.maybe(0.8, () => dateIn(random, ANY_TIME)) }
}

/** A beginning, an end, both or neither; or over before its source appeared, on an unknown day. */
function stateTime(random: Random): Properties {
  if (random.chance(0.1)) return { validFrom: random.maybe(0.5, () => dateIn(random, EARLIER)), ended: true }
  const { from, to } = spanIn(random, ANY_TIME)
  return { validFrom: random.maybe(0.6, () => from), validTo: random.maybe(0.25, () => to) }
}

/** The dates of a relationship, by the tense of its type. */
const times: { readonly [T in Tense]: (random: Random) => Properties } = {
  STATE: stateTime,
  ACT: actTime,
  TIMELESS: () => ({}),
}

function heldTime(random: Random): Properties {
  const { validFrom = null, validTo = null, ended = null } = stateTime(random)
  const day = () => validTo ?? dateIn(random, ended ? EARLIER : ANY_TIME)
  return { validFrom, validTo, ended, heldOn: validFrom ?? random.maybe(0.7, day) }
}
