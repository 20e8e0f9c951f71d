import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkGraph } from '../../src/graph/check.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { type Ask, asking } from './asking.ts'
import { allToReach, count, type Reached } from './coverage.ts'
import { type Difference, differenceIn } from './difference.ts'
import { loadGraph } from './load-graph.ts'
import { pasted } from './paste.ts'
import { randomRound, randomShapes } from './question.ts'
import { drawn } from './random.ts'
import { randomGraph } from './random-graph.ts'
import { type Case, Shrinking } from './simpler.ts'

/** The same cases on every run, so that a failure is the change's; another seed tries others. */
const SEED = Number(process.env['DIFFERENCE_SEED'] ?? 2018)
const GRAPHS = Number(process.env['DIFFERENCE_GRAPHS'] ?? 100)
const SHAPES = Number(process.env['DIFFERENCE_SHAPES'] ?? 120)
const ROUNDS = 4
const QUESTIONS = 6

let graph: Graph
let ask: Ask

beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
  ask = asking(graph)
})

const [shapes = []] = fc.sample(
  drawn((random) => randomShapes(random, SHAPES)),
  { seed: SEED, numRuns: 1 },
)

const cases = new Shrinking(
  drawn((random) => ({
    graph: randomGraph(random),
    rounds: Array.from({ length: ROUNDS }, () => randomRound(random, shapes, QUESTIONS)),
  })),
)

async function firstDifference({ graph: plain, rounds }: Case): Promise<Difference | null> {
  const t0 = performance.now()
  await loadGraph(graph, plain)
  const t1 = performance.now()
  if (process.env['DD']) setImmediate(() => console.log('load', Math.round(t1 - t0)))
  for (const round of rounds) {
    const t2 = performance.now()
    const difference = await differenceIn(ask, plain, round)
    if (process.env['DD'])
      console.log('round', Math.round(performance.now() - t2), round.questions.map((q) => q.list.field).join(' '))
    if (difference) return difference
  }
  return null
}

describe('Generated graphs', () => {
  test('keep to the rules of every graph', { timeout: 120_000 }, async () => {
    for (const { graph: plain } of fc.sample(cases, { seed: SEED, numRuns: 5 })) {
      await loadGraph(graph, plain)
      expect(await checkGraph(graph)).toEqual([])
    }
  })
})

describe('Model and server', () => {
  const reached: Reached = new Map()

  test(`give equal answers, over ${GRAPHS} graphs`, { timeout: 3_600_000 }, async () => {
    const started = performance.now()
    let asked = 0
    const agree = fc.asyncProperty(cases, async (it) => {
      for (const round of it.rounds) {
        count(reached, round)
        asked += round.questions.length
      }
      return (await firstDifference(it)) === null
    })
    const { failed, counterexample, numRuns } = await fc.check(agree, { seed: SEED, numRuns: GRAPHS })
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`${asked} cases over ${numRuns} graphs in ${seconds} s, by DIFFERENCE_SEED=${SEED}.`)
    if (!failed || !counterexample) return
    const [smallest] = counterexample
    const difference = await firstDifference(smallest)
    expect.fail(
      `${difference ? pasted(smallest.graph, difference) : 'They differ, but not again.'}\n\nDIFFERENCE_SEED=${SEED}`,
    )
  })

  test('have been asked for all that can be asked', () => {
    const missing = [...allToReach()].filter((name) => !reached.has(name))
    expect(missing).toEqual([])
  })
})
