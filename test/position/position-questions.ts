import { firstDay, lastDay } from '../difference/model/calendar.ts'
import type { PlainGraph } from '../difference/model/graph.ts'
import type { Where } from '../difference/model/thing.ts'
import type { Clocks } from '../difference/model/world.ts'
import { dates, moments } from '../difference/universe.ts'
import type { Random } from '../generated/random.ts'
import type { AlignmentQuestion, Duplicates } from './alignment-model.ts'
import type { ChangesQuestion } from './change-model.ts'
import type { GroupsQuestion } from './position-groups-model.ts'
import type { MatrixQuestion } from './position-model.ts'
import type { Asked } from './shown.ts'

/** Mostly with a date, a moment, or both. */
export function randomClocks(random: Random): Clocks {
  const validAt = random.pick(random.chance(0.7) ? dates.filter((date) => /^201[67]/.test(date)) : dates)
  return {
    validAt: random.chance(0.45) ? validAt : null,
    knownAt: random.chance(0.4) ? random.pick(moments.slice(-5)) : null,
    certainty: random.chance(0.4) ? 'POSSIBLE' : 'CERTAIN',
  }
}

const LEAST = [0.05, 0.15, 0.25, 0.5]

/** A few shapes with any values, so that each statement is planned once. */
export function matrixQuestions(random: Random, graph: PlainGraph): readonly MatrixQuestion[] {
  const countries = { country: { slug: { in: slugsOf(random, graph, 'Country') } } }
  const all = { maxHolders: 100, maxTargets: 100 }
  const few = { maxHolders: 1 + random.below(4), maxTargets: 1 + random.below(4) }
  return [
    { holders: {}, targets: {}, holderAs: 'SPEAKER', ...random.pick([all, few]) },
    { holders: {}, targets: { policy: {} }, holderAs: 'PRINCIPAL', groupHoldersBy: 'KIND', ...few },
    { holders: countries, targets: {}, holderAs: 'SPEAKER', groupHoldersBy: 'COUNTRY', ...random.pick([all, few]) },
    { holders: {}, targets: {}, holderAs: 'PRINCIPAL', groupHoldersBy: 'COUNTRY', ...all },
    { holders: {}, targets: {}, holderAs: 'SPEAKER', groupHoldersBy: 'EMPLOYER', ...all },
    { holders: {}, targets: {}, holderAs: 'SPEAKER', groupHoldersBy: 'MEMBER_OF', ...few },
    { holders: {}, targets: {}, holderAs: 'SPEAKER', groupHoldersBy: 'PARTY', ...all },
    { holders: {}, targets: {}, basis: ['STATED', 'BEARING', 'ACT'], ...all },
    { holders: {}, targets: { policy: {} }, basis: ['ACT', 'BEARING'], groupHoldersBy: 'COUNTRY', ...all },
    { holders: {}, targets: {}, basis: ['STATED', 'BEARING', 'ACT'], groupHoldersBy: 'COUNTRY', ...few },
    { holders: {}, targets: {}, holderAs: 'SIDE', basis: ['STATED', 'BEARING', 'ACT'], ...all },
    { holders: {}, targets: {}, holderAs: 'SIDE', ...random.pick([all, few]) },
    {
      holders: {},
      targets: {},
      holderAs: 'PRINCIPAL',
      basis: ['STATED', 'BEARING', 'ACT'],
      minConfidence: random.pick(LEAST),
      ...all,
    },
    { holders: {}, targets: {}, basis: ['BEARING'], minConfidence: random.pick(LEAST), ...few },
    {
      holders: { stances: { some: { score: { lt: 0 } } } },
      targets: { stancesOn: { count: { gte: 1 + random.below(3) } } },
      holderAs: 'SPEAKER',
      ...random.pick([all, few]),
    },
  ]
}

const measures = ['AGREEMENT', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const
const normalizations = ['NONE', 'AVERAGE', 'JACCARD', 'COSINE'] as const

export const duplicates = ['STANDING', 'INCLUDE', 'DOCUMENT', 'ACROSS_RANGE'] as const satisfies readonly Duplicates[]

/** All combinations that are allowed. */
export const ways = measures.flatMap((measure) =>
  normalizations.flatMap((normalization) =>
    duplicates.flatMap((kept) => {
      const isMean = measure === 'AGREEMENT'
      if (isMean && (normalization !== 'NONE' || kept !== 'STANDING')) return []
      return [{ measure, normalization, duplicates: kept }]
    }),
  ),
)

/** The number of combinations for each graph. A few graphs cover all of them. */
const WAYS = 7

export function alignmentQuestions(random: Random, graph: PlainGraph, number: number): readonly AlignmentQuestion[] {
  const dealt = Array.from({ length: WAYS }, (_, index) => ways[(number * WAYS + index) % ways.length])
  const everything = dealt.flatMap((way) =>
    way ? [{ ...way, actors: {}, targets: {}, minShared: 1 + random.below(2) }] : [],
  )
  const two = {
    actors: { slug: { in: actorsOf(random, graph) } },
    with: { slug: { in: actorsOf(random, graph) } },
    targets: {},
    minShared: 1,
  }
  const any = random.pick(duplicates)
  const known = { targets: {}, measure: 'AGREEMENT', normalization: 'NONE', duplicates: 'STANDING' } as const
  return [
    ...everything,
    { actors: {}, measure: 'SUBTRACT', normalization: 'NONE', duplicates: any, minShared: 1 },
    { ...two, measure: 'AGREEMENT', normalization: 'NONE', duplicates: 'STANDING' },
    { ...two, measure: 'CONGRUENCE', normalization: 'COSINE', duplicates: any },
    { actors: {}, ...known, basis: ['STATED', 'BEARING', 'ACT'], minShared: 1 },
    { actors: {}, ...known, basis: ['STATED', 'BEARING', 'ACT'], holderAs: 'SIDE', minShared: 1 },
    { actors: {}, ...known, holderAs: 'PRINCIPAL', minConfidence: random.pick(LEAST), minShared: 1 },
  ]
}

export function changesQuestions(random: Random): readonly ChangesQuestion[] {
  const inTime = dates.filter((date) => /^201/.test(date))
  const [one, other] = [random.pick(inTime), random.pick(inTime)].toSorted()
  const [since, until] = one && other && lastDay(one) < firstDay(other) ? [one, other] : ['2016-02', '2017']
  const told = random.below(moments.length - 1)
  const known = { since: moments[told] ?? '', until: moments[told + 1 + random.below(moments.length - told - 1)] ?? '' }
  const wheres: readonly (Where | undefined)[] = [
    undefined,
    { confidence: { gte: 0.5 } },
    { holder: { country: {} } },
    { target: { stancesOn: { some: { score: { lt: 0 } } } } },
    { not: { holder: { relationships: { some: { type: { in: ['HOLDS_ROLE_IN', 'COMPETES_WITH', 'PART_OF'] } } } } } },
    { holder: { stances: { every: { confidence: { gte: 0.3 } } } } },
    { target: { relationships: { none: { confidence: { gte: 0.7 } } } } },
    { target: { stancesOn: { count: { gte: 2 + random.below(3), where: { audience: { eq: 'PUBLIC' } } } } } },
    { target: { policy: { status: { isNull: true } } } },
    { or: [{ onBehalfOf: { country: {} } }, { holder: { stances: { count: { lte: 2 } } } }] },
  ]
  return wheres
    .flatMap((where): readonly ChangesQuestion[] => [
      { since, until, clock: 'VALID', ...(where && { where }) },
      { ...known, clock: 'KNOWN', ...(where && { where }) },
    ])
    .concat(
      wheres.slice(0, 5).flatMap((where): readonly ChangesQuestion[] => [
        { since, until, clock: 'VALID', basis: ['STATED', 'BEARING', 'ACT'], ...(where && { where }) },
        { ...known, clock: 'KNOWN', holderAs: 'SIDE', basis: ['STATED', 'BEARING', 'ACT'], ...(where && { where }) },
      ]),
    )
}

export interface ContradictionsQuestion extends Asked {
  readonly where?: Where
  readonly apart: 1 | 2
}

export function contradictionsQuestions(): readonly ContradictionsQuestion[] {
  return [
    { apart: 1 },
    { apart: 2 },
    { apart: 1, where: { target: { policy: {} } } },
    { apart: 2, where: { confidence: { gte: 0.5 } } },
    { apart: 1, basis: ['STATED', 'BEARING', 'ACT'] },
    { apart: 2, basis: ['STATED', 'BEARING', 'ACT'], where: { confidence: { gte: 0.1 } } },
    { apart: 1, basis: ['ACT', 'BEARING'], minConfidence: 0.05 },
  ]
}

export function groupsQuestions(random: Random, graph: PlainGraph): readonly GroupsQuestion[] {
  const all = ['STATED', 'BEARING', 'ACT'] as const
  const [policy = 'none'] = slugsOf(random, graph, 'Policy')
  const questions: readonly GroupsQuestion[] = [
    { by: ['HOLDER', 'POSITION'], basis: all },
    { by: ['TARGET'], basis: ['BEARING'], minConfidence: random.pick(LEAST) },
    { by: ['HOLDER_COUNTRY', 'POSITION'], basis: ['ACT', 'BEARING'] },
    { by: ['SIDE', 'TARGET_KIND'], basis: all },
    { by: ['YEAR', 'AUDIENCE'], basis: all, where: { confidence: { gte: 0.1 } } },
    { by: ['SOURCE'], basis: all, where: { target: { policy: {} } } },
    { by: ['TOPIC', 'POLICY_TYPE'], basis: ['ACT'] },
    { by: ['MODALITY', 'CAPACITY'], basis: all, where: { holder: { country: {} } } },
    { by: ['ATTRIBUTION', 'MONTH'], basis: ['BEARING', 'STATED'], minConfidence: random.pick(LEAST) },
    { by: ['POSITION'], basis: ['STATED'], minConfidence: random.pick(LEAST) },
    { by: ['ANONYMOUS', 'HOLDER_KIND'], basis: all, where: { side: {} } },
  ]
  return questions.flatMap((question) => (policy === 'none' ? [question] : [question, { ...question, slug: policy }]))
}

function slugsOf(random: Random, { entities }: PlainGraph, kind: string): readonly string[] {
  const slugs = entities.filter((entity) => entity.kind === kind).map(({ slug }) => slug)
  return slugs.length === 0 ? ['none'] : [random.pick(slugs), random.pick(slugs)]
}

function actorsOf(random: Random, { stances }: PlainGraph): readonly string[] {
  const holders = [...new Set(stances.map(({ holder }) => holder))]
  return holders.length === 0 ? ['none'] : Array.from({ length: 4 }, () => random.pick(holders))
}
