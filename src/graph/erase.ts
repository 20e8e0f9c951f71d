import { relationshipTypeNames } from '../vocabulary.ts'
import { deriveGraph } from './derive.ts'
import type { Graph } from './graph.ts'
import { StartError } from './start-error.ts'

export interface Erased {
  readonly stances: number
  readonly relationships: number
  /** Slugs and ids of what is left and still names it in a text of its own. */
  readonly mentions: readonly string[]
}

/**
 * Removes an entity for good, all versions of all claims by it, for it, on it and with it; what is left is an
 * `Erasure` that tells when and how much, not what. All or nothing. A source that claims still cite is refused:
 * they would lose their evidence. Throws a StartError.
 */
export async function eraseEntity(graph: Graph, slug: string, report: (line: string) => void): Promise<Erased> {
  const [entity] = await graph.read(ENTITY, { slug })
  if (!entity) throw new StartError(`There is no entity ${JSON.stringify(slug)} in this graph.`)
  const citing = (await graph.read(CITING, { slug, prefix: `${slug}#` })).map(({ key }) => String(key))
  if (citing.length > 0) throw new StartError(cited(slug, citing))
  const erased = await graph.transaction(async (run) => {
    const [relationships] = await run(COUNT_RELATIONSHIPS, { slug })
    const [stances] = await run(DELETE_STANCES, { slug })
    await run(DELETE_ENTITY, { slug })
    const counts = { stances: Number(stances?.['count']), relationships: Number(relationships?.['count']) }
    await run(REMEMBER, { ...counts, erasedAt: new Date().toISOString() })
    return counts
  })
  await deriveGraph(graph, { report })
  const mentions = await graph.read(MENTIONS, { names: entity['names'] })
  return { ...erased, mentions: mentions.map(({ key }) => String(key)) }
}

function cited(slug: string, claims: readonly string[]): string {
  const shown = claims.slice(0, 5).join(', ')
  return `${slug} is a source that ${claims.length} things still cite (${shown}${claims.length > 5 ? ', …' : ''}).\nErase or correct those first.`
}

const TYPES = relationshipTypeNames.join('|')

const ENTITY = {
  name: 'erase/entity',
  text: 'MATCH (e:Entity {slug: $slug}) RETURN [e.name] + coalesce(e.aliases, []) AS names',
}

const CITING = {
  name: 'erase/citing',
  text: `
CALL () {
  MATCH (n:Entity|Stance) WHERE n.slug <> $slug RETURN n.slug AS key, n.citations AS citations
  UNION ALL
  MATCH ()-[r:${TYPES}]->() RETURN r.id AS key, r.citations AS citations
}
WITH key, citations
WHERE any(citation IN citations WHERE citation = $slug OR citation STARTS WITH $prefix)
RETURN key ORDER BY key`,
}

const COUNT_RELATIONSHIPS = {
  name: 'erase/relationships',
  text: `MATCH (e:Entity {slug: $slug}) RETURN COUNT { (e)-[:${TYPES}]-() } AS count`,
}

const DELETE_STANCES = {
  name: 'erase/stances',
  text: `
MATCH (e:Entity {slug: $slug})
OPTIONAL MATCH (e)-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance)
WITH collect(DISTINCT s) AS stances
FOREACH (s IN stances | DETACH DELETE s)
RETURN size(stances) AS count`,
}

const DELETE_ENTITY = { name: 'erase/delete', text: 'MATCH (e:Entity {slug: $slug}) DETACH DELETE e' }

const REMEMBER = {
  name: 'erase/remember',
  text: 'CREATE (:Erasure {erasedAt: $erasedAt, stances: $stances, relationships: $relationships})',
}

/** Texts of others are not changed: they are for a person to read. */
const MENTIONS = {
  name: 'erase/mentions',
  text: `
CALL () {
  MATCH (n:Entity|Stance)
  RETURN n.slug AS key, [n.name, n.description, n.summary, n.note, n.quote, n.publisher] AS texts
  UNION ALL
  MATCH ()-[r:${TYPES}]->() RETURN r.id AS key, [r.note, r.quote, r.title] AS texts
}
WITH key, [text IN texts WHERE text IS NOT NULL] AS texts
WHERE any(text IN texts WHERE any(name IN $names WHERE text CONTAINS name))
RETURN key ORDER BY key`,
}
