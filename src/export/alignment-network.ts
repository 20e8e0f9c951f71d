import { getArgumentValues, Kind } from 'graphql'
import { badInput, clientError } from '../errors.ts'
import { composedArgs } from '../filter/composed-args.ts'
import type { Scope } from '../graph/loader.ts'
import { PAGE_ARGS } from '../paging/cursor.ts'
import { type Alignment, alignments } from '../position/alignment.ts'
import { type AlignmentOptions, alignmentLoad } from '../position/alignment-fields.ts'
import { schema } from '../schema.ts'
import type { Edge, NodesAndEdges } from './attributes.ts'
import { type Ask, answerTo, argumentsOf, type Question } from './question.ts'

/** Pairs of actors as edges, which weigh as much as they agree; the actors are left to be read. */
export interface Network extends Omit<NodesAndEdges, 'nodeAttributes' | 'nodes'> {
  readonly actors: readonly string[]
}

/** All pairs that `alignment` has on its pages. */
export async function alignmentNetwork(ask: Ask, question: Question, scope: Scope): Promise<Network> {
  const { options, filters } = await askedOf(ask, question)
  const slice = { after: null, before: null, limit: MOST_PAIRS + 1, fromEnd: false }
  const pairs = await alignments.slices(scope).load({ ...alignmentLoad(options, filters), slice })
  if (pairs.length > MOST_PAIRS) throw clientError('TOO_LARGE', TOO_MANY)
  return {
    actors: [...new Set(pairs.flatMap(({ a, b }) => [a.holder, b.holder]))],
    isDirected: false,
    isWeighted: true,
    edgeAttributes: figures.map((name) => ({ name, type: 'long' })),
    async *edges() {
      for (const pair of pairs) yield edgeOf(pair, options.measure)
    },
  }
}

/** What is held in memory at once: 707 actors, each with each. */
const MOST_PAIRS = 250_000

const TOO_MANY = `A network may have ${MOST_PAIRS} pairs of actors, and this one has more. Ask of fewer actors, or with a greater 'minShared'.`

/** The field's arguments, refused where the field refuses them; nothing is compared for that. */
async function askedOf(ask: Ask, question: Question) {
  const fields = argumentsOf(question)
  const page = fields.find(({ name }) => PAGE_ARGS.includes(name.value))
  if (page) throw badInput(`A network contains the pairs of all pages. Leave out '${page.name.value}'.`)
  await answerTo(ask, question, '__typename')
  const given = fields.map((field) => ({ ...field, kind: Kind.ARGUMENT }) as const)
  const field = schema.getQueryType()?.getFields()['alignment']
  if (!field) throw new Error('the schema has no alignment')
  const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name }, arguments: given } as const
  const values = getArgumentValues(field, node)
  const { filters } = composedArgs(field, values, true)
  const filterOf = (argument: string) => filters.get(argument) ?? null
  return {
    options: values as unknown as AlignmentOptions, // the field's own
    filters: { actors: filterOf('actors'), with: filterOf('with'), targets: filterOf('targets') },
  }
}

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

function edgeOf(pair: Alignment, measure: string): Edge {
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
