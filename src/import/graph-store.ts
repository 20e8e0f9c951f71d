import type { Graph, Row } from '../graph/graph.ts'
import { type Kind, kindNames, kinds, type RelationshipType, relationshipTypeNames } from '../vocabulary.ts'
import { type Values, withoutDerived } from './differences.ts'
import type { Progress } from './progress.ts'

/** A claim as the graph has it. */
export interface KnownClaim {
  readonly type: RelationshipType | 'Stance'
  readonly ends: Ends
  readonly properties: Values
}

/** Slugs: of a stance the holder, the target and the principal, of a relationship its two ends. */
export type Ends = Readonly<Record<string, string | null>>

export interface Changes {
  readonly entities: readonly { readonly labels: readonly string[]; readonly properties: Values }[]
  readonly reports: readonly { readonly from: string; readonly to: string }[]
  readonly claims: readonly KnownClaim[]
  readonly retractions: readonly Retraction[]
}

export interface Retraction {
  readonly type: RelationshipType | 'Stance'
  readonly id: string
  readonly at: string
}

/** What an import asks of the graph, and does to it. By slug or id; what there is not is left out. */
export interface Store {
  kinds(slugs: Iterable<string>): Promise<ReadonlyMap<string, Kind>>
  entities(slugs: readonly string[]): Promise<ReadonlyMap<string, Values>>
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>
  /** All of it or nothing. */
  save(changes: Changes, progress: Progress): Promise<void>
}

/** Plans are made while the graph may still be empty, when any scan looks cheap: so statements name their index. */
export async function graphStore(graph: Graph): Promise<Store> {
  const present = await presentTypes(graph)
  const known = new Map<string, Kind>()
  const written = { ids: new Set<string>(), types: new Set<ClaimType>() }
  const claimsIn = async (types: ReadonlySet<ClaimType>, ids: readonly string[] = []) =>
    types.size === 0 || ids.length === 0 ? [] : graph.read(claimsOf([...types].toSorted()), { ids })
  return {
    async kinds(slugs) {
      const wanted = new Set(slugs)
      const unknown = [...wanted].filter((slug) => !known.has(slug))
      if (known.size > MOST_KNOWN) known.clear()
      const rows = unknown.length === 0 ? [] : await graph.read(KINDS, { slugs: unknown })
      const found = new Map(rows.map((row): [string, Kind] => [String(row['slug']), kindOf(row)]))
      for (const [slug, kind] of found) known.set(slug, kind)
      for (const slug of wanted) {
        const kind = known.get(slug)
        if (kind) found.set(slug, kind)
      }
      return found
    },
    async entities(slugs) {
      const rows = await graph.read(ENTITIES, { slugs })
      return new Map(rows.map(({ slug, properties }) => [String(slug), withoutDerived(properties as Values)]))
    },
    async claims(ids) {
      const { own, others } = Object.groupBy(ids, (id) => (written.ids.has(id) ? 'own' : 'others'))
      const rows = await Promise.all([claimsIn(written.types, own), claimsIn(present, others)])
      return new Map(rows.flat().map((row) => [String(row['id']), claimOf(row)]))
    },
    async save({ entities, reports, claims, retractions }, progress) {
      const stances = claims.filter(({ type }) => type === 'Stance')
      const relationships = claims.filter(({ type }) => type !== 'Stance')
      await graph.transaction(async (run) => {
        const write = async (statement: typeof CREATE_ENTITIES, rows: readonly unknown[]) => {
          const [row] = rows.length === 0 ? [] : await run(statement, { rows })
          if (row && row['count'] !== rows.length) throw new Error(`${statement.name}: an end went missing meanwhile`)
        }
        await write(CREATE_ENTITIES, entities)
        await write(CREATE_REPORTS, reports)
        await write(CREATE_STANCES, stances)
        await write(CREATE_RELATIONSHIPS, relationships)
        for (const [type, rows] of Map.groupBy(retractions, (one) => one.type)) await write(retract(type), rows)
        await run(REMEMBER, { key: progress.key, progress: { ...progress, ...progress.figures, figures: null } })
      })
      for (const { type, properties } of claims) {
        written.ids.add(String(properties['slug'] ?? properties['id']))
        written.types.add(type)
      }
      if (written.ids.size <= MOST_KNOWN) return
      for (const type of written.types) present.add(type)
      written.ids.clear()
    },
  }
}

/** Of a graph larger than that, some ends are looked up again; of more new claims, their types are searched for others. */
const MOST_KNOWN = 1_000_000

type ClaimType = KnownClaim['type']

function kindOf({ labels }: Row): Kind {
  const kind = kindNames.find((name) => (labels as readonly string[]).includes(name))
  if (!kind) throw new Error(`an entity of no kind: ${labels}`)
  return kind
}

function claimOf({ type, ends, properties }: Row): KnownClaim {
  return { type, ends, properties: withoutDerived(properties as Values) } as KnownClaim // its columns
}

export const labelsOf = (kind: Kind): readonly string[] => ['Entity', ...kinds[kind].labels]

/** Types of which there is none need not be searched. */
async function presentTypes(graph: Graph): Promise<Set<ClaimType>> {
  const [counts] = await graph.read(COUNTS)
  return new Set((['Stance', ...relationshipTypeNames] as const).filter((type) => counts?.[type] !== 0))
}

const COUNTS = {
  name: 'import/types',
  text: `RETURN COUNT { (:Stance) } AS Stance, ${relationshipTypeNames
    .map((type) => `COUNT { ()-[:${type}]->() } AS ${type}`)
    .join(', ')}`,
}

const KINDS = {
  name: 'import/kinds',
  text: 'UNWIND $slugs AS slug MATCH (e:Entity {slug: slug}) USING INDEX e:Entity(slug) RETURN slug, labels(e) AS labels',
}

const ENTITIES = {
  name: 'import/entities',
  text: 'UNWIND $slugs AS slug MATCH (e:Entity {slug: slug}) USING INDEX e:Entity(slug) RETURN slug, properties(e) AS properties',
}

/** An id is one of a claim in whatever type. */
function claimsOf(types: readonly ClaimType[]) {
  const each = types.map((type) =>
    type === 'Stance'
      ? STANCES
      : `
UNWIND $ids AS id
MATCH ()-[r:${type} {id: id}]->()
USING INDEX r:${type}(id)
RETURN id, '${type}' AS type, properties(r) AS properties, {from: startNode(r).slug, to: endNode(r).slug} AS ends`,
  )
  return { name: 'import/claims', text: each.join('\nUNION ALL') }
}

const STANCES = `
UNWIND $ids AS id
MATCH (s:Stance {slug: id})
USING INDEX s:Stance(slug)
RETURN id, 'Stance' AS type, properties(s) AS properties, {
  holder: head([(holder)-[:HOLDS]->(s) | holder.slug]),
  target: head([(s)-[:ON]->(target) | target.slug]),
  onBehalfOf: head([(s)-[:ON_BEHALF_OF]->(principal) | principal.slug])
} AS ends`

const CREATE_ENTITIES = {
  name: 'import/create-entities',
  text: 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.properties RETURN count(*) AS count',
}

const CREATE_REPORTS = {
  name: 'import/create-reports',
  text: `
UNWIND $rows AS row
MATCH (from:Entity {slug: row.from})
MATCH (to:Entity {slug: row.to})
MERGE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count`,
}

const CREATE_STANCES = {
  name: 'import/create-stances',
  text: `
UNWIND $rows AS row
MATCH (holder:Entity {slug: row.ends.holder})
USING INDEX holder:Entity(slug)
MATCH (target:Entity {slug: row.ends.target})
USING INDEX target:Entity(slug)
OPTIONAL MATCH (principal:Entity {slug: row.ends.onBehalfOf})
CREATE (holder)-[:HOLDS]->(s:Stance)-[:ON]->(target)
SET s = row.properties
FOREACH (p IN CASE WHEN principal IS NOT NULL THEN [principal] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(p))
RETURN count(*) AS count`,
}

const CREATE_RELATIONSHIPS = {
  name: 'import/create-relationships',
  text: `
UNWIND $rows AS row
MATCH (from:Entity {slug: row.ends.from})
USING INDEX from:Entity(slug)
MATCH (to:Entity {slug: row.ends.to})
USING INDEX to:Entity(slug)
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS count`,
}

function retract(type: RelationshipType | 'Stance') {
  const found =
    type === 'Stance'
      ? '(c:Stance {slug: row.id}) USING INDEX c:Stance(slug)'
      : `()-[c:${type} {id: row.id}]->() USING INDEX c:${type}(id)`
  return {
    name: 'import/retract',
    text: `UNWIND $rows AS row MATCH ${found} SET c.retractedAt = row.at RETURN count(*) AS count`,
  }
}

const REMEMBER = {
  name: 'import/remember',
  text: 'MERGE (i:Import {key: $key}) SET i += $progress',
}
