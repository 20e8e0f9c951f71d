import fc from 'fast-check'
import { sumsOf, typesOf, type Properties as Vocabulary } from '../../src/model/properties.ts'
import { kinds, relationshipTypes } from '../../src/model/vocabulary.ts'
import type { PlainGraph, Properties } from './model/graph.ts'
import type { Question, Round } from './question.ts'
import { sound } from './sound-graph.ts'

/** One run of the test: a graph, and the questions about it. */
export interface Case {
  readonly graph: PlainGraph
  readonly rounds: readonly Round[]
}

/** The cases of another arbitrary. They shrink by removing one part after another. */
export class Shrinking extends fc.Arbitrary<Case> {
  readonly #made: fc.Arbitrary<Case>

  constructor(made: fc.Arbitrary<Case>) {
    super()
    this.#made = made
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Case> {
    return new fc.Value(this.#made.generate(random, bias).value, undefined)
  }

  override canShrinkWithoutContext(_: unknown): _ is Case {
    return false
  }

  override shrink(made: Case): fc.Stream<fc.Value<Case>> {
    return fc.stream(simpler(made)).map((other) => new fc.Value(other, undefined))
  }
}

/** First with fewer questions, then with a smaller graph, then with less of the one question. */
function* simpler({ graph, rounds }: Case): Generator<Case> {
  const [round] = rounds
  if (!round) return
  if (rounds.length > 1) {
    for (const one of rounds) yield { graph, rounds: [one] }
    return
  }
  const { clocks, questions } = round
  const [question] = questions
  if (!question || questions.length > 1) {
    for (const one of questions) yield { graph, rounds: [{ clocks, questions: [one] }] }
    return
  }
  for (const other of smallerGraphs(graph)) yield { graph: other, rounds }
  for (const other of simplerQuestions(question)) yield { graph, rounds: [{ clocks, questions: [other] }] }
  if (clocks.validAt !== null) yield { graph, rounds: [{ questions, clocks: { ...clocks, validAt: null } }] }
  if (clocks.knownAt !== null) yield { graph, rounds: [{ questions, clocks: { ...clocks, knownAt: null } }] }
  if (clocks.certainty === 'POSSIBLE')
    yield { graph, rounds: [{ questions, clocks: { ...clocks, certainty: 'CERTAIN' } }] }
}

function* smallerGraphs(graph: PlainGraph): Generator<PlainGraph> {
  for (const part of ['stances', 'relationships', 'entities', 'reports'] as const) {
    for (const left of shorter<unknown>(graph[part])) yield sound({ ...graph, [part]: left })
  }
  for (const part of ['stances', 'relationships', 'entities'] as const) {
    for (const left of poorer<{ readonly properties: Properties }>(graph[part])) yield { ...graph, [part]: left }
  }
}

/** The things, with one property of one of them removed. */
function* poorer<T extends { readonly properties: Properties }>(things: readonly T[]): Generator<readonly T[]> {
  for (const [index, thing] of things.entries()) {
    for (const name of Object.keys(thing.properties).filter((name) => OPTIONAL.has(name))) {
      const { [name]: _, ...properties } = thing.properties
      yield things.with(index, { ...thing, properties })
    }
  }
}

/** Properties that a thing of any sort can lack without breaking a rule. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...['description', 'aliases', 'externalIds', 'note', 'quote', 'ended', 'capacity', 'anonymous'],
  ...['phrase', 'plural'],
])
  .union(optionalOf(Object.values(kinds)))
  .union(optionalOf(Object.values(relationshipTypes)))

/** The two parts of a sum can only be missing together. */
function optionalOf(rows: readonly { readonly properties: Vocabulary }[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ properties }) => {
      const parts = sumsOf(properties).flatMap(({ amount, currency }) => [amount, currency])
      const optional = Object.entries(typesOf(properties)).filter(([, type]) => !type.endsWith('!'))
      return optional.map(([name]) => name).filter((name) => !parts.includes(name))
    }),
  )
}

/** The list without either half, then without each element. */
function* shorter<T>(list: readonly T[]): Generator<readonly T[]> {
  const half = list.length >> 1
  if (half > 0) {
    yield list.slice(half)
    yield list.slice(0, half)
  }
  for (const index of list.keys()) yield list.toSpliced(index, 1)
}

function* simplerQuestions(question: Question): Generator<Question> {
  if (question.isCounted) yield { ...question, isCounted: false }
  if (question.where) yield { ...question, where: null }
  if (question.by.length > 1) for (const by of shorter(question.by)) yield { ...question, by }
  for (const orderBy of shorter(question.orderBy)) yield { ...question, orderBy }
  for (const where of simplerParts(question.where)) yield { ...question, where: where as Question['where'] }
  for (const name of Object.keys(question.page)) {
    const { [name]: _, ...page } = question.page as Readonly<Record<string, number>>
    yield { ...question, page }
  }
}

/** A filter without one of its conditions, at any depth, or with part of one. */
function* simplerParts(where: unknown): Generator<unknown> {
  if (Array.isArray(where)) {
    yield* shorter(where)
    for (const [index, part] of where.entries()) for (const other of simplerParts(part)) yield where.with(index, other)
  } else if (typeof where === 'object' && where !== null) {
    for (const [name, part] of Object.entries(where)) {
      const { [name]: _, ...left } = where as Readonly<Record<string, unknown>>
      yield left
      for (const other of simplerParts(part)) yield { ...left, [name]: other }
    }
  }
}
