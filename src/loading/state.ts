import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { type Checksums, type Counts, checksums, type Derivation } from './derivation.ts'
import { npmRun } from './npm-run.ts'
import { type SchemaState, schemaState } from './schema-state.ts'

export interface GraphState {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** Whether it holds data, even of another model. */
  readonly seeded: boolean
  /**
   * Whether queries may rely on derived data. It is `missing` if incomplete, as after an interrupted write; `stale` if
   * it was derived from other data or by other scripts, or if an index is missing. Whether each value is right is for
   * the graph check.
   */
  readonly derived: 'current' | 'stale' | 'missing'
  /** Why it is not current, as the rest of a sentence; null if it is. */
  readonly why: string | null
  /** Imports and undos that were begun and not finished, even if everything has been derived since. */
  readonly cutOff: readonly CutOff[]
  /** Whether Neo4j is still filling indexes. */
  readonly filling: boolean
}

export interface CutOff {
  readonly startedAt: string
  readonly format: string
  /** The names of the imported files. */
  readonly files: readonly string[]
  /** When the undo of the import began; null if it is the import that is unfinished. */
  readonly undoBegunAt: string | null
  /** As `import --undo` names the import. */
  readonly id: string
}

/**
 * What a graph holds and whether it may be served. It reads the node `Derivation`, counts and the list of indexes, so
 * that a large graph takes no longer than a small one.
 */
export async function graphState(graph: ReadableGraph): Promise<GraphState> {
  const [row] = await graph.read(STATE)
  const { counts, others, derivations, cutOff } = row as unknown as State // its columns
  const { entities, stances, relationships } = counts
  const schema = await schemaState(graph)
  const known = await checksums(graph)
  const [fault = unfinished(cutOff)] = derivations
    .map((derivation) => faultOf(derivation, known, counts))
    .toSorted(nullFirst)
  const why = fault ?? lacking(schema)
  return {
    entities,
    stances,
    relationships,
    seeded: entities + stances + others > 0,
    derived: why === null ? 'current' : derivations.some(({ complete }) => complete) ? 'stale' : 'missing',
    why,
    cutOff,
    filling: schema?.filling ?? false,
  }
}

/** Puts a derivation without faults first: one is enough if several processes derived at once. */
const nullFirst = (a: string | null, b: string | null) => Number(a !== null) - Number(b !== null)

interface State {
  readonly counts: Counts
  /** Nodes that belong neither to our data nor to bookkeeping. */
  readonly others: number
  readonly derivations: readonly Partial<Derivation>[]
  readonly cutOff: readonly CutOff[]
}

const STATE = statement('derivation/state')

function unfinished([begun]: readonly CutOff[]): string {
  if (begun === undefined) return 'it was written to since all was derived, or that was cut off'
  return begun.undoBegunAt === null
    ? `an import that began at ${begun.startedAt} has not come to its end (the same command goes on with it)`
    : `the undo of an import, which began at ${begun.undoBegunAt}, has not come to its end (\`${npmRun('import', '--undo', begun.id)}\` goes on with it)`
}

function lacking(schema: SchemaState | null): string | null {
  const { missing = [], wrong = [] } = schema ?? {}
  if (missing.length > 0) return `it lacks ${several(missing)}`
  return wrong.length > 0
    ? `it has ${several(wrong)} of another definition than this version’s, or one that failed`
    : null
}

function several(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return `${names.length === 1 ? 'an index' : `${names.length} indexes`} (${shown}${names.length > 3 ? ', …' : ''})`
}

/**
 * How a derivation differs from what is expected; null if it does not. One of an earlier version may lack properties.
 */
function faultOf(derivation: Partial<Derivation>, known: Checksums, counts: Counts): string | null {
  const { seed, scripts, schema } = known
  if (derivation.complete === false) return `not all of it can be derived (\`${npmRun('check:graph')}\` names what)`
  if (derivation.scripts !== scripts || derivation.schema !== schema) return 'another version of Stancegraph derived it'
  if (derivation.seed !== seed) return 'other seed files were loaded since all was derived'
  const changed = Object.entries(counts).some(([name, count]) => Reflect.get(derivation, name) !== count)
  return changed ? 'something came or went since all was derived, by another hand than the commands' : null
}
