import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../src/model/vocabulary.ts'
import { SEED } from '../figures.ts'
import { type Random, randomOf } from '../generated/random.ts'
import type { PlainGraph } from './model/graph.ts'
import { answersOf } from './model/rows.ts'
import type { Where } from './model/thing.ts'
import { ANY_TIME, type Clocks } from './model/world.ts'
import { conditionOf, listOf, type Pair, someTypes } from './pairs.ts'
import { type Palette, paletteOf } from './palette.ts'
import type { Question } from './question.ts'
import { randomGraph } from './random-graph.ts'
import { filled } from './slots.ts'
import { moments } from './universe.ts'

/** A graph as visible now, or at an earlier moment when some claims had not been retracted yet. */
interface View {
  readonly graph: PlainGraph
  readonly clocks: Clocks
  readonly palette: Palette
}

/** A question about a single pair. */
export interface AskedPair {
  readonly pair: Pair
  readonly view: View
  readonly question: Question
  /** Whether it is true of some rows and false of others. Otherwise a wrong answer might look like a right one. */
  readonly tells: boolean
}

/** The number of graphs to choose from for each pair, and how often values are drawn for each graph. */
const GRAPHS = 60
const DRAWS = 8

/** Most pairs are asked of the first few graphs, so that few have to be loaded. */
const FIRST = 8

/** A question for each pair, on a graph and with a value that tell right from wrong, if there are any. */
export function askPairs(pairs: readonly Pair[]): readonly AskedPair[] {
  const random = randomOf(SEED)
  const views = Array.from({ length: GRAPHS }, (_, index): View => {
    const graph = randomGraph(random)
    const clocks = { ...ANY_TIME, knownAt: index % 2 === 0 ? null : (moments[index % moments.length] ?? null) }
    return { graph, clocks, palette: paletteOf(graph) }
  })
  return pairs.map((pair, index) => {
    const inTurn = [...views.slice(index % FIRST), ...views.slice(0, index % FIRST)]
    let untold: AskedPair | undefined
    for (const view of inTurn.flatMap((view) => Array.from({ length: DRAWS }, () => view))) {
      const asked = askedOf(random, pair, view)
      if (asked.tells) return asked
      untold ??= asked
    }
    if (!untold) throw new Error('There is no graph to ask')
    return untold
  })
}

function askedOf(random: Random, pair: Pair, view: View): AskedPair {
  const list = listOf(pair)
  const where = filled(random, conditionOf(random, pair), view.palette) as Where // a filled filter has no slots left
  const types = typesFor(pair, someTypes(random, pair.subject))
  const question: Question = {
    list,
    // Neo4j takes seconds to plan the list of all relationship types
    where: list.shows === 'relationships' ? { type: { in: types }, and: [where] } : where,
    way: list.shows === 'around' ? { types } : {},
    ...{ orderBy: [], by: [], isCounted: false, page: { first: 3 }, parent: 0 },
  }
  return { pair, view, question, tells: tells(view, question) }
}

/** For a property, the types that have it; for anything else, the given types. */
function typesFor({ path: [field = ''] }: Pair, others: readonly RelationshipType[]): readonly RelationshipType[] {
  const having = relationshipTypeNames.filter((type) => field in relationshipTypes[type].properties)
  return having.length > 0 ? having : others
}

function tells({ graph, clocks }: View, question: Question): boolean {
  const all = question.list.shows === 'relationships' ? { type: question.where?.['type'] } : null
  const count = (where: Question['where']) =>
    Array.from(answersOf(graph, clocks, { ...question, where }).values()).reduce((sum, rows) => sum + rows.length, 0)
  const found = count(question.where)
  return found > 0 && found < count(all)
}
