import { readFileSync } from 'node:fs'
import type { ReadableGraph } from '../../src/graph/graph.ts'
import type { CodedClaim, Coding } from './agreement.ts'

/** The coding that the graph is made from: its claims on the article that are not retracted. */
export async function firstCoding(graph: ReadableGraph): Promise<Coding> {
  const rows = await graph.read(CLAIMS, { text: 'high-stakes-trip-to-china#' })
  return rows as unknown as Coding // its columns
}

/**
 * A coding of the same article by somebody who had the codebook and the vocabulary but had not seen the first coding.
 * An entity has the slug of the entity in the graph that means the same, otherwise its own slug after a `?`.
 * Propositions are the same if subject and predicate are. If only one of the two coders split an entity, the part that
 * bears its name is the same.
 */
export interface BlindCoding {
  readonly name: 'second' | 'third'
  readonly claims: Coding
  /** Types of relationship that the vocabulary of its day did not have. */
  readonly unknownTypes: ReadonlySet<string>
  /** Targets of stances that the codebook of its day named: agreement on these proves less. */
  readonly targetsInCodebook: ReadonlySet<string>
}

/** Of 24 November 2026, when the vocabulary had neither BEARS_ON, PRECEDES nor modality, and the codebook no list of issues. */
export function secondCoding(): BlindCoding {
  return coding('second', null, ['BEARS_ON', 'PRECEDES'])
}

/** Of 27 November 2026, when the vocabulary did not have PRECEDES. */
export function thirdCoding(): BlindCoding {
  return coding('third', 'CERTAIN', ['PRECEDES'])
}

/** The claims of the first coding that the other coder could have made. */
export function comparable(first: Coding, { unknownTypes }: BlindCoding): Coding {
  return first.filter(({ type }) => !unknownTypes.has(type))
}

function coding(name: BlindCoding['name'], modality: string | null, unknownTypes: readonly string[]): BlindCoding {
  const file = new URL(`${name}-coding.json`, import.meta.url)
  const { relationships, stances, targetsInCodebook } = JSON.parse(readFileSync(file, 'utf8')) as File // the file is ours
  const unsaid = { position: null, modality, polarity: null }
  return {
    name,
    claims: [
      ...claims(relationships, (type) => ({ ...unsaid, type })),
      ...claims(stances, (position) => ({ ...unsaid, type: 'STANCE', position })),
    ],
    unknownTypes: new Set(unknownTypes),
    targetsInCodebook: new Set(targetsInCodebook),
  }
}

interface File {
  readonly relationships: Grouped
  readonly stances: Grouped
  readonly targetsInCodebook?: readonly string[]
}

/** By type or position, then by where a claim starts, then by where it ends: what is said of it, or its confidence. */
type Grouped = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Detail | number>>>>>>
type Detail = Pick<CodedClaim, 'confidence'> & Partial<Pick<CodedClaim, 'modality' | 'polarity'>>

function claims(grouped: Grouped, rest: (group: string) => Omit<CodedClaim, 'from' | 'to' | 'confidence'>): Coding {
  return Object.entries(grouped).flatMap(([group, byStart]) =>
    Object.entries(byStart).flatMap(([from, ends]) =>
      Object.entries(ends).map(([to, detail]) => ({
        ...rest(group),
        from,
        to,
        ...(typeof detail === 'number' ? { confidence: detail } : detail),
      })),
    ),
  )
}

const CLAIMS = {
  name: 'test/claims-on-article',
  text: `
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
  RETURN r AS claim, type(r) AS type, a.slug AS from, b.slug AS to
  UNION ALL
  MATCH (a:Entity)-[:HOLDS]->(s:Stance)-[:ON]->(b:Entity)
  RETURN s AS claim, 'STANCE' AS type, a.slug AS from, b.slug AS to
}
WITH * WHERE claim.retractedAt IS NULL AND any(citation IN claim.citations WHERE citation STARTS WITH $text)
RETURN type, from, to, claim.position AS position, claim.confidence AS confidence,
  coalesce(claim.modality, 'CERTAIN') AS modality, claim.polarity AS polarity
ORDER BY type, from, to`,
}
