import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { caseCount, inFull, SEED } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { openGeneratedGraphs } from './asking.ts'
import { allToReach, clockForms, countClocks, countQuestion, type Reached } from './coverage.ts'
import { type Difference, differenceIn } from './difference.ts'
import { drawn } from './drawn.ts'
import { loadGraph } from './load-graph.ts'
import { paletteOf } from './palette.ts'
import { pasted } from './paste.ts'
import { randomRound } from './question.ts'
import { randomGraph } from './random-graph.ts'
import { randomShapes, shapesOfAll } from './shapes.ts'
import { type Case, Shrinking } from './simpler.ts'

const GRAPHS = caseCount(1, 24)
const ROUNDS = inFull ? 4 : 2
const QUESTIONS = 6

/** In full runs, as many more as it takes to cover the whole API. */
const shapes = inFull ? shapesOfAll(randomOf(SEED), 60) : randomShapes(randomOf(SEED), 8)

const cases = new Shrinking(
  drawn((random) => {
    const plain = randomGraph(random)
    const palette = paletteOf(plain)
    return {
      graph: plain,
      rounds: Array.from({ length: ROUNDS }, () => randomRound(random, shapes, palette, QUESTIONS)),
    }
  }),
)

const { graph, ask } = await openGeneratedGraphs()

async function firstDifference({ graph: plain, rounds }: Case): Promise<Difference | null> {
  await loadGraph(graph, plain)
  for (const round of rounds) {
    const difference = await differenceIn(ask, plain, round)
    if (difference) return difference
  }
  return null
}

if (inFull) {
  test('Generated graphs obey all graph rules', { timeout: 240_000 }, async () => {
    for (const { graph: plain } of fc.sample(cases, { seed: SEED, numRuns: 5 })) {
      await loadGraph(graph, plain)
      expect(await checkGraph(graph)).toEqual([])
    }
  })
}

describe('Model and server', () => {
  const reached: Reached = new Map()
  const started = performance.now()
  let asked = 0

  function counted({ rounds }: Case): void {
    for (const { clocks, questions } of rounds) {
      countClocks(reached, clocks)
      for (const question of questions) countQuestion(reached, { ...question, ends: Object.keys(question.page) })
      asked += questions.length
    }
  }

  test(`give the same answers, over ${GRAPHS} graphs`, { timeout: 300_000 + GRAPHS * 10_000 }, async () => {
    const agree = fc.asyncProperty(cases, async (it) => {
      counted(it)
      return (await firstDifference(it)) === null
    })
    const { failed, counterexample, numRuns } = await fc.check(agree, { seed: SEED, numRuns: GRAPHS })
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`${asked} cases over ${numRuns} graphs in ${seconds} s, DIFFERENCE_SEED=${SEED}`)
    if (!failed || !counterexample) return
    const [smallest] = counterexample
    const difference = await firstDifference(smallest)
    expect.fail(difference ? pasted(smallest.graph, difference) : 'They differed, and do not when asked again.')
  })

  if (inFull) test('have been asked everything that the API offers, except full text', everythingWasAsked)

  function everythingWasAsked(): void {
    const all = [...allToReach(), ...clockForms]
    const least = all.toSorted((one, other) => (reached.get(one) ?? 0) - (reached.get(other) ?? 0)).slice(0, 3)
    console.log(
      `${all.length} ways to ask, least often: ${least.map((it) => `${it} (${reached.get(it) ?? 0})`).join(', ')}`,
    )
    expect(all.filter((name) => !reached.has(name))).toEqual([])
  }
})
