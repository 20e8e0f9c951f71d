import { clientError } from '../errors.ts'
import type { Scope } from '../graph/scope.ts'
import { type Alignment, alignments } from '../position/alignment.ts'
import { type AlignmentOptions, alignmentLoad } from '../position/alignment-fields.ts'
import type { ExportedEdge, NodesAndEdges } from './attributes.ts'
import { fieldArguments } from './field-arguments.ts'
import type { Ask, Question } from './question.ts'

/** Pairs of actors as edges, weighted by their agreement. The actors themselves are still to be read. */
export interface Network extends Omit<NodesAndEdges, 'nodeAttributes' | 'nodes'> {
  readonly actors: readonly string[]
}

/** All pairs on all pages of `alignment`. */
export async function alignmentNetwork(ask: Ask, question: Question, scope: Scope): Promise<Network> {
  const { values, filters } = await fieldArguments(ask, question)
  const options = values as unknown as AlignmentOptions // the field has exactly these arguments
  const filterOf = (argument: string) => filters.get(argument) ?? null
  const where = { actors: filterOf('actors'), with: filterOf('with'), targets: filterOf('targets') }
  const slice = { after: null, before: null, limit: MOST_PAIRS + 1, fromEnd: false }
  const pairs = await alignments.slices(scope).load({ ...alignmentLoad(options, where), slice })
  if (pairs.length > MOST_PAIRS) throw clientError('TOO_LARGE', TOO_MANY)
  return {
    actors: [...new Set(pairs.flatMap(({ a, b }) => [a.holder, b.holder]))],
    isDirected: false,
    edgeAttributes: figures.map((name) => ({ name, type: 'long' })),
    async *edges() {
      for (const pair of pairs) yield edgeOf(pair, options.measure)
    },
  }
}

/** The most pairs held in memory: those of 707 actors. */
const MOST_PAIRS = 250_000

const TOO_MANY = `A network may have ${MOST_PAIRS} pairs of actors, and this one has more. Ask of fewer actors, or with a greater 'minShared'.`

const figures = [
  'shared',
  'agree',
  'disagree',
  'distance',
  'targetsOfA',
  'targetsOfB',
  'countOfA',
  'countOfB',
  'onlyA',
  'onlyB',
] as const

function edgeOf(pair: Alignment, measure: string): ExportedEdge {
  const { a, b, value } = pair
  return {
    id: `${measure}:${a.holder} ${b.holder}`,
    type: measure,
    weight: value,
    source: a.holder,
    target: b.holder,
    start: null,
    end: null,
    values: Object.fromEntries(figures.map((name) => [name, pair[name]])),
  }
}
