import { type Stance, textOf, textsOf } from '../difference/model/graph.ts'
import { entityAs, type Where } from '../difference/model/thing.ts'
import { holds, isOne } from '../difference/model/where.ts'
import type { World } from '../difference/model/world.ts'
import { cellsOf } from './position-model.ts'
import { rounded } from './rounded.ts'
import { type Asked, shownIn } from './shown.ts'

export type Duplicates = 'STANDING' | 'INCLUDE' | 'DOCUMENT' | 'ACROSS_RANGE'

export interface AlignmentQuestion extends Asked {
  readonly actors: Where
  readonly with?: Where
  readonly targets?: Where
  readonly measure: string
  readonly normalization: string
  readonly duplicates: Duplicates
  readonly minShared: number
}

/** What an actor says of a target: how often for and against it, and the score of its standing. */
interface Said {
  readonly target: string
  readonly score: number | null
  readonly plus: number
  readonly minus: number
}

/** All pairs, those that agree most first. */
export function alignmentOf(world: World, { actors, targets, duplicates, minShared, ...asked }: AlignmentQuestion) {
  const others = asked.with ?? actors
  const isOn = (slug: string) =>
    targets
      ? holds(world, entityAs(world.entity(slug), 'Entity'), targets)
      : ['Policy', 'Proposition'].includes(world.entity(slug).kind)
  const among = (slug: string, where: Where) => holds(world, entityAs(world.entity(slug), 'Actor'), where)
  const sayings = saidBy(world, duplicates, asked)
  const saidOn = (holder: string) => (sayings.get(holder) ?? []).filter(({ target }) => isOn(target))
  const holders = world.graph.entities.filter((it) => isOne(it, 'Actor')).map(({ slug }) => slug)
  const pairs = holders
    .flatMap((a) => holders.map((b) => ({ a, b })))
    .filter(({ a, b }) => {
      if (a === b || !among(a, actors) || !among(b, others)) return false
      return a < b || !(among(b, actors) && among(a, others))
    })
  const rows = pairs.flatMap(({ a, b }) => {
    const [ofA, ofB] = [saidOn(a), saidOn(b)]
    const inputs = ofA
      .flatMap((one) =>
        ofB
          .filter(({ target }) => target === one.target)
          .map((two) => ({
            ...{ target: one.target, a: one.score, b: two.score },
            ...{ forOfA: one.plus, againstOfA: one.minus, forOfB: two.plus, againstOfB: two.minus },
          })),
      )
      .toSorted((one, two) => (one.target < two.target ? -1 : 1))
    if (inputs.length < minShared) return []
    const explanation = {
      ...{ targetsOfA: ofA.length, targetsOfB: ofB.length, countOfA: countOf(ofA), countOfB: countOf(ofB) },
      ...{ onlyA: onlyOf(ofA, ofB), onlyB: onlyOf(ofB, ofA), inputs },
    }
    const { agree, disagree } = sumsOf(inputs)
    const value = alignmentValue(inputs, explanation, asked.measure, asked.normalization)
    return [{ a, b, value, shared: inputs.length, agree, disagree, explanation }]
  })
  return rows.toSorted((one, two) => two.value - one.value || (`${one.a} ${one.b}` < `${two.a} ${two.b}` ? -1 : 1))
}

/** n(a, c, q): what each holder says on each target, if it counts. */
function saidBy(world: World, duplicates: Duplicates, asked: Asked): ReadonlyMap<string, readonly Said[]> {
  if (duplicates === 'STANDING') {
    const cells = cellsOf(world, {}, {}, asked).filter(({ score }) => score !== null)
    const said = cells.map(({ holder, target, score }) => {
      return { holder, target, score, plus: Number(score) > 0 ? 1 : 0, minus: Number(score) < 0 ? 1 : 0 }
    })
    return Map.groupBy(said, ({ holder }) => holder)
  }
  const stances = shownIn(world, { holderAs: asked.holderAs ?? 'SPEAKER' }, false)
  const pairs = Map.groupBy(stances, ({ holder, stance }) => `${holder} ${stance.target}`)
  const said = Array.from(pairs, ([pair, shown]) => {
    const stances = shown.map(({ stance }) => stance)
    const [holder = '', target = ''] = pair.split(' ')
    const times = (positions: readonly string[]) =>
      timesOf(
        stances.filter((stance) => positions.includes(String(textOf(stance, 'position')))),
        duplicates,
      )
    const plus = times(['SUPPORTS', 'STRONGLY_SUPPORTS'])
    const minus = times(['OPPOSES', 'STRONGLY_OPPOSES'])
    return { holder, target, score: null, plus, minus }
  })
  return Map.groupBy(
    said.filter(({ plus, minus }) => plus + minus > 0),
    ({ holder }) => holder,
  )
}

function timesOf(stances: readonly Stance[], duplicates: Duplicates): number {
  if (duplicates === 'ACROSS_RANGE') return stances.length > 0 ? 1 : 0
  if (duplicates === 'INCLUDE') return stances.length
  const sources = stances.flatMap((stance) => textsOf(stance, 'citations').map((text) => text.replace(/#.*$/, '')))
  return new Set(sources).size
}

/** A neutral holder has neutral as its side. */
const sidesOf = ({ score, plus, minus }: Omit<Said, 'target'>): readonly number[] => [plus, minus, score === 0 ? 1 : 0]

function countOf(said: readonly Said[]): number {
  return said.flatMap(sidesOf).reduce((sum, times) => sum + times, 0)
}

/** The count of what one actor says and the other never does. */
function onlyOf(said: readonly Said[], others: readonly Said[]): number {
  return said
    .flatMap((one) => {
      const other = others.find(({ target }) => target === one.target)
      return sidesOf(one).filter((_, side) => !other || sidesOf(other)[side] === 0)
    })
    .reduce((sum, times) => sum + times, 0)
}

export interface Input {
  readonly a: number | null
  readonly b: number | null
  readonly forOfA: number
  readonly againstOfA: number
  readonly forOfB: number
  readonly againstOfB: number
}

function sumsOf(inputs: readonly Input[]) {
  let [agree, disagree] = [0, 0]
  for (const { a, b, forOfA, againstOfA, forOfB, againstOfB } of inputs) {
    agree += forOfA * forOfB + againstOfA * againstOfB + (a === 0 && b === 0 ? 1 : 0)
    disagree += forOfA * againstOfB + againstOfA * forOfB
  }
  return { agree, disagree }
}

interface Sizes {
  readonly countOfA: number
  readonly countOfB: number
  readonly onlyA: number
  readonly onlyB: number
}

/** Computed by hand, from what both say of shared targets, and how much each says. */
export function alignmentValue(
  inputs: readonly Input[],
  { countOfA, countOfB, onlyA, onlyB }: Sizes,
  measure: string,
  normalization: string,
): number {
  const { agree, disagree } = sumsOf(inputs)
  const counts: Readonly<Record<string, number>> = {
    AGREEMENT: inputs.reduce((sum, { a, b }) => sum + 1 - Math.abs(Number(a) - Number(b)) / 4, 0) / inputs.length,
    CONGRUENCE: agree,
    CONFLICT: disagree,
    SUBTRACT: agree - disagree,
  }
  const divisors: Readonly<Record<string, number>> = {
    NONE: 1,
    AVERAGE: (countOfA + countOfB) / 2,
    JACCARD: onlyA + onlyB + agree,
    COSINE: Math.sqrt(countOfA) * Math.sqrt(countOfB),
  }
  return rounded((counts[measure] ?? Number.NaN) / (divisors[normalization] ?? Number.NaN))
}
