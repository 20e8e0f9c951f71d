import { readFileSync } from 'node:fs'
import type { ReadableGraph } from '../../src/graph/graph.ts'
import type { CodedClaim, Coding } from './agreement.ts'

/**
 * The coding that the graph is made from: its claims on the article that are not retracted. BEARS_ON and PRECEDES are
 * left out, as the second coder's vocabulary did not have them.
 */
export async function firstCoding(graph: ReadableGraph): Promise<Coding> {
  const rows = await graph.read(CLAIMS, { text: 'high-stakes-trip-to-china#' })
  return rows as unknown as Coding // its columns
}

/**
 * A coding of the same article by somebody who had the codebook and the vocabulary but had not seen the first coding.
 * An entity has the slug of the entity in the graph that means the same, otherwise its own slug after a `?`.
 * Propositions are the same if subject and predicate are; what only one coder split is not the same.
 */
export function secondCoding(): Coding {
  const { relationships, stances } = JSON.parse(readFileSync(SECOND, 'utf8')) as SecondCoding // the file is ours
  return [
    ...claims(relationships, (type) => ({ type, position: null })),
    ...claims(stances, (position) => ({ type: 'STANCE', position })),
  ]
}

const SECOND = new URL('second-coding.json', import.meta.url)

interface SecondCoding {
  readonly relationships: Grouped
  readonly stances: Grouped
}

/** Confidence by type or position, then by where a claim starts, then by where it ends. */
type Grouped = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

function claims(grouped: Grouped, rest: (group: string) => Pick<CodedClaim, 'type' | 'position'>): Coding {
  return Object.entries(grouped).flatMap(([group, byStart]) =>
    Object.entries(byStart).flatMap(([from, ends]) =>
      Object.entries(ends).map(([to, confidence]) => ({ ...rest(group), from, to, confidence })),
    ),
  )
}

const CLAIMS = {
  name: 'test/claims-on-article',
  text: `
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL AND NOT r:BEARS_ON|PRECEDES
  RETURN r AS claim, type(r) AS type, a.slug AS from, b.slug AS to
  UNION ALL
  MATCH (a:Entity)-[:HOLDS]->(s:Stance)-[:ON]->(b:Entity)
  RETURN s AS claim, 'STANCE' AS type, a.slug AS from, b.slug AS to
}
WITH * WHERE claim.retractedAt IS NULL AND any(citation IN claim.citations WHERE citation STARTS WITH $text)
RETURN type, from, to, claim.position AS position, claim.confidence AS confidence
ORDER BY type, from, to`,
}
