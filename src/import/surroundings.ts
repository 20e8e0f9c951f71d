import type { Kind } from '../vocabulary.ts'
import { idOf, isEntity, isReport, isStance, type NativeRow } from './native-row.ts'
import { RowFault } from './row-fault.ts'
import type { KnownClaim, Store } from './store.ts'

/** What rows name beside themselves: the kinds of the entities, and the claims of their ids and that they revise. */
export interface Surroundings {
  readonly kinds: Map<string, Kind>
  readonly claims: Map<string, KnownClaim>
}

export async function surroundingsOf(rows: readonly NativeRow[], store: Store): Promise<Surroundings> {
  const slugs = new Set<string>()
  const ids = new Set<string>()
  for (const row of rows) {
    for (const slug of namedBy(row)) slugs.add(slug)
    if (isEntity(row) || isReport(row)) continue
    ids.add(idOf(row))
    if (typeof row['revises'] === 'string') ids.add(row['revises'])
  }
  const [kinds, claims] = await Promise.all([store.kinds(slugs), ids.size === 0 ? new Map() : store.claims([...ids])])
  return { kinds: new Map(kinds), claims: new Map(claims) }
}

function namedBy(row: NativeRow): readonly string[] {
  if (isReport(row)) return [row.from, row.to]
  const sources = (row.citations ?? []).map(sourceOf)
  if (isEntity(row)) return [row.slug, ...sources]
  const ends = isStance(row)
    ? [row.holder, row.target, ...(row.onBehalfOf ? [row.onBehalfOf] : [])]
    : [row.from, row.to]
  return [...ends, ...sources]
}

function sourceOf(citation: string): string {
  const end = citation.indexOf('#')
  return end === -1 ? citation : citation.slice(0, end)
}

/** Throws a RowFault where what is named there is not in the graph, or is none of these kinds. */
export function refuseEnd({ kinds }: Surroundings, place: string, slug: string, allowed: readonly Kind[]): void {
  const kind = kinds.get(slug)
  if (!kind) throw new RowFault(`${place} ${slug} is not in the graph`)
  if (!allowed.includes(kind))
    throw new RowFault(`${place} ${slug} is a ${kind}, and must be one of ${allowed.join(', ')}`)
}

export function refuseCitations(around: Surroundings, citations: readonly string[]): void {
  for (const citation of citations) refuseEnd(around, 'the source', sourceOf(citation), ['Source'])
}
