import { describe, expect, test } from 'vitest'
import { decodeGlobalId } from '../../src/global-id.ts'
import { openGeneratedGraphs } from '../difference/asking.ts'
import { loadGraph } from '../difference/load-graph.ts'
import type { PlainGraph } from '../difference/model/graph.ts'
import { ANY_TIME, type Clocks, worldOf } from '../difference/model/world.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { caseCount, inFull, SEED } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { alignmentOf } from './alignment-model.ts'
import { changesOf, contradictionsOf } from './change-model.ts'
import { positionGroupsOf } from './position-groups-model.ts'
import { matrixOf } from './position-model.ts'
import {
  alignmentQuestions,
  changesQuestions,
  contradictionsQuestions,
  groupsQuestions,
  matrixQuestions,
  randomClocks,
} from './position-questions.ts'

const GRAPHS = caseCount(1, 12)

/** Relationships that positions by bearing and by act are derived from. */
const DECISIVE = ['BEARS_ON', 'BEARS_ON', 'BEARS_ON', 'IMPOSED', 'LIFTED'] as const

/** The number of questions of each sort for each graph. */
const QUESTIONS = inFull ? 3 : 1

const { graph, ask } = await openGeneratedGraphs()

interface Case {
  readonly field: string
  readonly args: Readonly<Record<string, unknown>>
  readonly clocks: Clocks
  readonly expected: readonly unknown[] | object
}

describe('Positions by the model', () => {
  test(`are what the server answers, over ${GRAPHS} graphs`, { timeout: 300_000 + GRAPHS * 10_000 }, async () => {
    const started = performance.now()
    const asked = new Map<string, number>()
    const filled = new Map<string, number>()
    for (let number = 0; number < GRAPHS; number += 1) {
      const random = randomOf(SEED * 1000 + number)
      const plain = randomGraph(random, DECISIVE)
      await loadGraph(graph, plain)
      for (const one of casesOf(random, plain, number)) {
        const got = await answered(one)
        expect(got, JSON.stringify([SEED, number, one.field, one.args, one.clocks])).toEqual(one.expected)
        asked.set(one.field, (asked.get(one.field) ?? 0) + 1)
        for (const reached of reachedBy(one)) filled.set(reached, (filled.get(reached) ?? 0) + 1)
      }
    }
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(
      `${JSON.stringify(Object.fromEntries(asked))} over ${GRAPHS} graphs in ${seconds} s`,
      Object.fromEntries(filled),
    )
    if (inFull) expect([...filled.keys()].sort()).toEqual(expect.arrayContaining(ALL_TO_REACH))
  })
})

/** Cases that must occur in answers, or the test would prove little. */
const ALL_TO_REACH = [
  ...['NEW', 'STRONGER', 'WEAKER', 'FLIPPED', 'ENDED', 'RETRACTED'],
  ...['SAME_DAY', 'OVERLAPPING', 'PUBLIC_AND_PRIVATE', 'via 0', 'via 1', 'via 2'],
  ...['contested', 'omitted', 'spread', 'shared 2', 'disagree', 'without a mean', 'both sides', 'more than once'],
  'neutral',
  ...['BEARING', 'ACT', 'opposed', 'DIFFERENT_BASES'],
]

function* casesOf(random: ReturnType<typeof randomOf>, plain: PlainGraph, number: number): Generator<Case> {
  for (const args of dealt(matrixQuestions(random, plain), number)) {
    const clocks = randomClocks(random)
    yield { field: 'stanceMatrix', args: { ...args }, clocks, expected: matrixOf(worldOf(plain, clocks), args) }
  }
  for (const args of alignmentQuestions(random, plain, number).filter((_, index) => inFull || index % 3 === 0)) {
    const clocks = randomClocks(random)
    yield {
      field: 'alignment',
      args: { ...args },
      clocks,
      expected: alignmentOf(worldOf(plain, clocks), args).slice(0, 100),
    }
  }
  for (const args of dealt(changesQuestions(random), number)) {
    const any = randomClocks(random)
    const clocks = args.clock === 'VALID' ? { ...any, validAt: null } : { ...any, knownAt: null }
    yield { field: 'stanceChanges', args: { ...args }, clocks, expected: changesOf(plain, clocks, args).slice(0, 100) }
  }
  for (const args of dealt(contradictionsQuestions(), number)) {
    const clocks = random.chance(0.5) ? ANY_TIME : randomClocks(random)
    yield {
      field: 'contradictions',
      args: { ...args },
      clocks,
      expected: contradictionsOf(worldOf(plain, clocks), args.where ?? {}, args.apart, args).slice(0, 100),
    }
  }
  yield* groupCasesOf(random, plain, number)
}

function* groupCasesOf(random: ReturnType<typeof randomOf>, plain: PlainGraph, number: number): Generator<Case> {
  for (const args of dealt(groupsQuestions(random, plain), number)) {
    const clocks = random.chance(0.5) ? ANY_TIME : randomClocks(random)
    const groups = positionGroupsOf(worldOf(plain, clocks), args).slice(0, 100)
    yield { field: 'stanceGroups', args: { ...args }, clocks, expected: { groups } }
  }
}

/** A few of the questions for each graph, so that all graphs together ask all of them. */
const dealt = <T>(questions: readonly T[], number: number) =>
  Array.from({ length: QUESTIONS }, (_, index) => questions[(number * QUESTIONS + index) % questions.length] as T) // within

const BECAUSE = 'because { ... on Stance { slug } ... on Relationship { type id } }'
const STANDING = `position score mean count contested stances { slug } basis isOpposed confidence ${BECAUSE}`
const ENDS = 'holder { slug } target { slug }'
const fields: Readonly<Record<string, string>> = {
  stanceMatrix: `holders { slug } targets { slug } cells { ${ENDS} ${STANDING} } rowMeans { holder { slug } mean count }
    columnMeans { target { slug } mean count } omitted { holders targets }
    groups { value holders { slug } cells { target { slug } mean count spread } }`,
  alignment: `edges { node { a { slug } b { slug } value shared agree disagree
    explanation { targetsOfA targetsOfB countOfA countOfB onlyA onlyB
      inputs { target { slug } a b forOfA againstOfA forOfB againstOfB } } } }`,
  stanceChanges: `edges { node { change ${ENDS} audience before { ${STANDING} } after { ${STANDING} } } }`,
  contradictions: `edges { node { reason via { type id } holder { slug }
    positionOfA { target { slug } side basis ${BECAUSE} } positionOfB { target { slug } side basis ${BECAUSE} } } }`,
  stanceGroups: 'groups { keys { value } count holders meanScore standardDeviation firstDay lastDay }',
}

const types: Readonly<Record<string, string>> = {
  ...{ holders: 'ActorWhere!', holderAs: 'HolderRole!', groupHoldersBy: 'HolderGrouping', maxHolders: 'Int!' },
  ...{ maxTargets: 'Int!', actors: 'ActorWhere!', with: 'ActorWhere', measure: 'AlignmentMeasure!' },
  ...{ normalization: 'Normalization!', minShared: 'Int!', since: 'String!', until: 'String!', clock: 'Clock!' },
  ...{ where: 'StanceWhere', apart: 'Int!', duplicates: 'Duplicates!', basis: '[Basis!]!', minConfidence: 'Float!' },
  ...{ by: '[StanceGroupKey!]!', slug: 'String!' },
}

async function answered({ field, args, clocks }: Case): Promise<unknown> {
  const typeOf = (name: string) => types[name] ?? (field === 'stanceMatrix' ? 'EntityWhere!' : 'EntityWhere')
  const declared = Object.keys(args).map((name) => `$${name}: ${typeOf(name)}`)
  const given = Object.keys(args).flatMap((name) => (name === 'slug' ? [] : [`${name}: $${name}`]))
  const page = field === 'stanceMatrix' ? [] : ['first: 100']
  const below = (text: string) => ('slug' in args ? `entity(slug: $slug) { ${text} }` : text)
  const query = `query (${[...declared, '$validAt: PartialDate', '$certainty: Certainty!', '$knownAt: DateTime'].join(', ')})
    @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) { ${below(`${field}(${[...given, ...page].join(', ')}) { ${fields[field]} }`)} }`
  const { data, errors } = await ask(query, { ...args, ...clocks })
  if (!data || errors) return errors
  return plainly('slug' in args ? (data['entity'] as Record<string, unknown>)[field] : data[field])
}

/** The answer with slugs for entities, keys for relationships, and nodes for edges. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [[name, only] = [], ...others] = entries
  if (others.length === 0 && name === 'slug') return only
  if (name === 'edges' && Array.isArray(only)) return only.map(({ node }) => plainly(node))
  if ('type' in value && 'id' in value) return decodeGlobalId(String(value.id)).id
  return Object.fromEntries(
    entries.map(([key, part]) => [key, key === 'because' ? (plainly(part) as string[]).toSorted() : plainly(part)]),
  )
}

function reachedBy({ expected }: Case): readonly string[] {
  const text = JSON.stringify(expected)
  const found = Array.from(text.matchAll(/"(?:change|reason)":"(\w+)"/g), ([, name = '']) => name)
  const ways = Array.from(
    text.matchAll(/"via":\[("[^"]*"(?:,"[^"]*")*)?\]/g),
    ([, keys]) => `via ${keys?.split(',').length ?? 0}`,
  )
  const signs: readonly (readonly [string, RegExp])[] = [
    ['contested', /"contested":true/],
    ['omitted', /"omitted":\{"holders":[1-9]/],
    ['spread', /"spread":[0-9]*[1-9]/],
    ['shared 2', /"shared":[2-9]/],
    ['disagree', /"disagree":[1-9]/],
    ['without a mean', /"mean":null/],
    ['both sides', /"forOfA":[1-9]\d*,"againstOfA":[1-9]/],
    ['more than once', /"forOfA":[2-9]/],
    ['neutral', /"a":0,"b":0/],
    ['BEARING', /"basis":"BEARING"/],
    ['ACT', /"basis":"ACT"/],
    ['opposed', /"isOpposed":true/],
  ]
  return [...new Set([...found, ...ways]), ...signs.flatMap(([name, sign]) => (sign.test(text) ? [name] : []))]
}
