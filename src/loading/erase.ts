import type { Graph, ReadableGraph, Row } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'
import { withdrawDerivation } from './derivation.ts'
import { deriveGraph } from './derive.ts'
import { asOnlyLoad } from './load-lock.ts'

/** What goes with an entity. */
export interface Erasure {
  readonly slug: string
  readonly name: string
  readonly stances: number
  readonly relationships: number
  /** Slugs and ids of what stays and names it in a text of its own. */
  readonly mentions: readonly string[]
}

/**
 * What erasing an entity would remove: all versions of all claims by it, for it, on it and with it. A source that claims
 * still cite is refused: they would lose their evidence. Throws a StartError.
 */
export async function planErasure(graph: ReadableGraph, slug: string): Promise<Erasure> {
  const [entity] = await graph.read(ENTITY, { slug })
  if (!entity) throw new StartError(`There is no entity ${JSON.stringify(slug)} in this graph.`)
  const citing = (await graph.read(CITING, { slug, prefix: `${slug}#` })).map(({ key }) => String(key))
  if (citing.length > 0) throw new StartError(cited(slug, citing))
  const mentions = await graph.read(MENTIONS, { slug, names: entity['names'] })
  return {
    slug,
    name: String(entity['name']),
    ...countsIn(entity),
    mentions: mentions.map(({ key }) => String(key)),
  }
}

/**
 * Removes it for good; what is left is an `Erasure` that tells when and how much, not what. All or nothing. What had
 * gone by then is told.
 */
export async function eraseEntity(
  graph: Graph,
  { slug }: Erasure,
  report: (line: string) => void,
): Promise<Pick<Erasure, 'stances' | 'relationships'>> {
  return asOnlyLoad(graph, { command: 'erase', report }, async (own) => {
    const erased = await remove(own, slug)
    await deriveGraph(own, { report })
    return erased
  })
}

function remove(graph: Graph, slug: string) {
  return graph.transaction(async (run) => {
    await withdrawDerivation(run)
    const [entity] = await run(ENTITY, { slug })
    const counts = countsIn(entity ?? {})
    await run(DELETE_STANCES, { slug })
    await run(DELETE_ENTITY, { slug })
    await run(REMEMBER, { ...counts, erasedAt: new Date().toISOString() })
    return counts
  })
}

const countsIn = ({ stances, relationships }: Row) => ({
  stances: Number(stances),
  relationships: Number(relationships),
})

function cited(slug: string, claims: readonly string[]): string {
  const shown = claims.slice(0, 5).join(', ')
  return `${slug} is a source that ${claims.length} things still cite (${shown}${claims.length > 5 ? ', …' : ''}).\nErase or correct those first.`
}

const TYPES = relationshipTypeNames.join('|')

const ENTITY = {
  name: 'erase/entity',
  text: `
MATCH (e:Entity {slug: $slug})
RETURN e.name AS name, [e.name] + coalesce(e.aliases, []) AS names,
  COUNT { MATCH (e)-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance) RETURN DISTINCT s } AS stances,
  COUNT { (e)-[:${TYPES}]-() } AS relationships`,
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

const DELETE_STANCES = {
  name: 'erase/stances',
  text: `
MATCH (e:Entity {slug: $slug})-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance)
WITH DISTINCT s
DETACH DELETE s`,
}

const DELETE_ENTITY = { name: 'erase/delete', text: 'MATCH (e:Entity {slug: $slug}) DETACH DELETE e' }

const REMEMBER = {
  name: 'erase/remember',
  text: 'CREATE (:Erasure {erasedAt: $erasedAt, stances: $stances, relationships: $relationships})',
}

/** Texts of what stays are not changed: they are for a person to read. */
const MENTIONS = {
  name: 'erase/mentions',
  text: `
CALL () {
  MATCH (n:Entity|Stance)
  WHERE n.slug <> $slug AND NOT EXISTS { (n)-[:HOLDS|ON|ON_BEHALF_OF]-(:Entity {slug: $slug}) }
  RETURN n.slug AS key, [n.name, n.description, n.summary, n.note, n.quote, n.publisher] AS texts
  UNION ALL
  MATCH (from)-[r:${TYPES}]->(to)
  WHERE from.slug <> $slug AND to.slug <> $slug
  RETURN r.id AS key, [r.note, r.quote, r.title] AS texts
}
WITH key, [text IN texts WHERE text IS NOT NULL] AS texts
WHERE any(text IN texts WHERE any(name IN $names WHERE text CONTAINS name))
RETURN key ORDER BY key`,
}
