import { relationshipTypeNames } from '../vocabulary.ts'
import { bookkeeping } from './bookkeeping.ts'
import { checksumOfSeed } from './derive.ts'
import type { ReadableGraph } from './graph.ts'

export interface GraphState {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** Whether there is any data in it, even if none of this model. */
  readonly seeded: boolean
  /**
   * Whether queries may rely on the derived values: stale when seed files were loaded since they were derived,
   * missing when a claim, a link or a name lacks one or they never were. That they are right is the graph check's to say.
   */
  readonly derived: 'current' | 'stale' | 'missing'
}

/** What a graph holds and whether it may be served, from counts that Neo4j keeps and one look at each claim, link and name. */
export async function graphState(graph: ReadableGraph): Promise<GraphState> {
  const [row] = await graph.read(COUNTS)
  const { entities, stances, relationships, steps, others, checksum } = row as unknown as Counts // its columns
  const isDerived = steps === stances && checksum !== null && (await graph.read(UNDERIVED)).length === 0
  return {
    entities,
    stances,
    relationships,
    seeded: entities + stances + others > 0,
    derived: !isDerived ? 'missing' : checksum === (await checksumOfSeed(graph)) ? 'current' : 'stale',
  }
}

interface Counts {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** TAKES_POSITION_ON. */
  readonly steps: number
  /** Nodes that are neither data of ours nor bookkeeping. */
  readonly others: number
  /** What the derived values were derived from. */
  readonly checksum: string | null
}

const TYPES = relationshipTypeNames.join('|')

const COUNTS = {
  name: 'state/counts',
  text: `
OPTIONAL MATCH (d:Derivation)
WITH min(d.checksum) AS checksum, COUNT { (:Entity) } AS entities, COUNT { (:Stance) } AS stances
RETURN checksum, entities, stances, COUNT { ()-[:${TYPES}]->() } AS relationships,
  COUNT { ()-[:TAKES_POSITION_ON]->() } AS steps,
  COUNT { () } - entities - stances${bookkeeping.map((label) => ` - COUNT { (:${label}) }`).join('')} AS others`,
}

/** sortKey and ord are written with all else that is derived on their claim, and stand for it. */
const UNDERIVED = {
  name: 'state/underived',
  text: `
CALL () {
  MATCH (s:Stance) WHERE s.sortKey IS NULL OR s.holder IS NULL OR s.target IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH ()-[r:${TYPES}]->() WHERE r.ord IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH ()-[r:LINKED]->() WHERE r.forth IS NULL OR r.either IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH (e:Entity) WHERE e.nameKey IS NULL RETURN 1 AS found LIMIT 1
}
RETURN found`,
}
