import { relationshipTypeNames } from '../vocabulary.ts'
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
   * missing when a claim lacks one or they never were. That they are right is the graph check's to say.
   */
  readonly derived: 'current' | 'stale' | 'missing'
}

/** What a graph holds and whether it may be served, from counts that Neo4j keeps and one scan of the claims. */
export async function graphState(graph: ReadableGraph): Promise<GraphState> {
  const [counts] = (await graph.read(COUNTS)) as unknown as readonly [Counts] // its columns
  const { entities, stances, relationships, others, checksum } = counts
  return {
    entities,
    stances,
    relationships,
    seeded: entities + stances + others > 0,
    derived: await derived(graph, checksum),
  }
}

interface Counts {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  readonly others: number
  readonly checksum: string | null
}

async function derived(graph: ReadableGraph, checksum: string | null): Promise<GraphState['derived']> {
  const [underived] = await graph.read(UNDERIVED, { types: relationshipTypeNames })
  if (checksum === null || underived) return 'missing'
  return checksum === (await checksumOfSeed(graph)) ? 'current' : 'stale'
}

const COUNTS = {
  name: 'state/counts',
  text: `
OPTIONAL MATCH (d:Derivation)
WITH min(d.checksum) AS checksum, COUNT { (:Entity) } AS entities, COUNT { (:Stance) } AS stances
RETURN checksum, entities, stances, COUNT { ()-[:${relationshipTypeNames.join('|')}]->() } AS relationships,
  COUNT { () } - entities - stances - COUNT { (:SeedFile) } - COUNT { (:Derivation) } - COUNT { (:TestGraph) } AS others`,
}

const UNDERIVED = {
  name: 'state/underived',
  text: `
CALL () {
  MATCH (s:Stance)
  WHERE s.fromDay IS NULL OR s.toDay IS NULL OR s.knownUntil IS NULL
    OR s.sortKey IS NULL OR s.holder IS NULL OR s.target IS NULL
  RETURN s.slug AS id
  UNION ALL
  MATCH ()-[r]->()
  WHERE type(r) IN $types AND (r.fromDay IS NULL OR r.toDay IS NULL OR r.knownUntil IS NULL
    OR r.ord IS NULL OR r.fromKey IS NULL OR r.toKey IS NULL)
  RETURN r.id AS id
}
RETURN id LIMIT 1`,
}
