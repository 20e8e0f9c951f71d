import { expect, test } from 'vitest'
import { subjectNames } from '../../src/filter/subjects.ts'
import { SEED } from '../figures.ts'
import { askPairs } from './asked-pairs.ts'
import { openGeneratedGraphs } from './asking.ts'
import { differenceIn } from './difference.ts'
import { hasInput } from './inputs.ts'
import { loadGraph } from './load-graph.ts'
import { allPairs, inTurns, nameOfPair, type Pair, pairsIn } from './pairs.ts'
import { pasted } from './paste.ts'
import type { Question } from './question.ts'
import { comparisonsOf } from './random-where.ts'

/** One in this many pairs is also asked with its condition negated. */
const NEGATED = 4

/** How many questions are asked in one operation. */
const TOGETHER = 10

const pairs = allPairs()
const toAsk = inTurns(pairs, SEED)
const asked = askPairs(toAsk)

const { graph, ask } = await openGeneratedGraphs()

test('The pairs are all that filters have: each field of each subject, with each operator of it', () => {
  const ofInputs = subjectNames()
    .filter((subject) => hasInput(`${subject}Where`))
    .flatMap((subject) => comparisonsOf(`${subject}Where`).map((one) => `${subject}.${one.field} ${one.operator}`))
  const ofValues = pairs
    .filter(({ filter }) => filter.endsWith('Filter') && !filter.endsWith('CountFilter'))
    .map(({ owner, path, operator }) => `${owner}.${path.at(-1)} ${operator}`)
  expect([...new Set(ofValues)].sort()).toEqual(ofInputs.sort())
})

test(`${toAsk.length} of ${pairs.length} pairs, each rule with each of its operators, are answered as the model does`, {
  timeout: 1_800_000,
}, async () => {
  const started = performance.now()
  for (const [view, ofView] of Map.groupBy(asked, ({ view }) => view)) {
    await loadGraph(graph, view.graph)
    const questions = ofView.map(({ question }) => question)
    questions.push(...questions.filter((_, index) => index % NEGATED === 0).map(negated))
    for (let index = 0; index < questions.length; index += TOGETHER) {
      const round = { clocks: view.clocks, questions: questions.slice(index, index + TOGETHER) }
      const difference = await differenceIn(ask, view.graph, round)
      if (difference) expect.fail(pasted(view.graph, difference))
    }
  }
  console.log(`${toAsk.length} pairs in ${Math.round((performance.now() - started) / 1000)} s, DIFFERENCE_SEED=${SEED}`)
})

const negated = (question: Question): Question => ({ ...question, where: { not: question.where } })

test('No rule is left out with an operator or for a subject, and each pair tells rows apart, unless its value is never missing', () => {
  const names = new Set(asked.flatMap(({ pair, question }) => pairsIn(pair.subject, question.where)))
  expect(toAsk.map(nameOfPair).filter((name) => !names.has(name))).toEqual([])
  const fieldOf = ({ subject, path }: Pair) => `${subject}.${path.join('.')}`
  const operatorOf = ({ path, filter, operator }: Pair) => `${path.join('.')} ${filter} ${operator}`
  for (const partOf of [fieldOf, operatorOf]) {
    const parts = new Set(toAsk.map(partOf))
    expect(pairs.map(partOf).filter((part) => !parts.has(part))).toEqual([])
  }
  const untold = asked.filter(({ tells, pair }) => !tells && pair.operator !== 'isNull')
  expect(untold.map(({ pair }) => nameOfPair(pair))).toEqual([])
})
