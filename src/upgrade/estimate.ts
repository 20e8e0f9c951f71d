import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { graphState } from '../loading/state.ts'

/** How long an upgrade takes, in seconds. */
export interface Estimate {
  readonly least: number
  readonly most: number
  /** The claims that are written, and how many a second are. */
  readonly claims: number
  readonly perSecond: number
}

/**
 * Estimates the time of an upgrade from the number of claims and the speed of this database: some of its claims are read,
 * and writing one takes a multiple of that. What does not depend on the size, above all plans, is a multiple of the
 * seconds that counting took. Both multiples fit one graph of 500 claims, and no larger one was tried; hence the wide
 * range.
 */
export async function estimate(graph: ReadableGraph, countingSeconds: number): Promise<Estimate> {
  const { stances, relationships } = await graphState(graph)
  const claims = stances + relationships
  let shortest = Number.POSITIVE_INFINITY
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now()
    const [row] = await graph.read(SAMPLE, { limit: LIMIT })
    const milliseconds = performance.now() - started - WAY
    shortest = Math.min(shortest, Math.max(milliseconds, 1) / Math.max(1, Number(row?.['claims'])))
  }
  const perClaim = (shortest * WRITING) / 1_000
  const likely = Math.max(BASE, countingSeconds * PLANNING) + claims * perClaim
  return { least: likely / 3, most: likely * 3, claims, perSecond: 1 / perClaim }
}

/** How often claims are read: the first time their plan is made. */
const TIMES = 3
/** The most stances and the most relationships that are read. */
const LIMIT = 2_000
/** What sending a statement takes, in milliseconds. */
const WAY = 2

/** How many times as long as reading it writing a claim takes, with all that is derived of it. */
const WRITING = 20
/** How many times as long as counting plans, constraints, indexes and the check take; and the least, in seconds. */
const PLANNING = 15
const BASE = 10

const SAMPLE = statement('graph-version/sample')
