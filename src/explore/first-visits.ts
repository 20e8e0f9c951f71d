import { readFile } from 'node:fs/promises'
import { BUILT } from './built-parts.ts'

/** A request that a view of the explorer sends when it is first opened. */
export type FirstVisit = { readonly query: string; readonly variables: unknown } | { readonly address: string }

/** The first visits are about what an answer to this contains. */
export const SAMPLE = `{
  stances(first: 1) { edges { node { id holder { slug } target { slug } citations { source { slug } } } } }
  sided: stances(where: { side: {} }, first: 1) { edges { node { id } } }
  relationships(first: 1) { edges { node { id from { slug } } } }
}`

interface Sample {
  readonly data?: {
    readonly stances: NodeList<{
      readonly id: string
      readonly holder: Named
      readonly target: Named
      readonly citations: readonly { readonly source: Named }[]
    }>
    readonly sided: NodeList<{ readonly id: string }>
    readonly relationships: NodeList<{ readonly id: string; readonly from: Named }>
  } | null
}

interface NodeList<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

interface Named {
  readonly slug: string
}

/** The visits that the build has stored, about the sample. None where the explorer is not built, or a graph is empty. */
export async function readFirstVisits({ data }: Sample, folder = BUILT): Promise<readonly FirstVisit[]> {
  const text = await readFile(new URL('first-visits.json', folder), 'utf8').catch(() => '[]')
  const values = valuesOf(data)
  if (!values) return []
  const filled = Object.entries(values).reduce((all, [name, value]) => all.replaceAll(`{${name}}`, value), text)
  return JSON.parse(filled) as readonly FirstVisit[] // the build has written it
}

/** What stands in place of the names in braces. */
function valuesOf(data: Sample['data']): Readonly<Record<string, string>> | null {
  const stance = data?.stances.edges[0]?.node
  if (!stance) return null
  const { id, holder, target, citations } = stance
  const relationship = data.relationships.edges[0]?.node
  return {
    holder: holder.slug,
    target: target.slug,
    source: citations[0]?.source.slug ?? '',
    start: relationship?.from.slug ?? holder.slug,
    stance: data.sided.edges[0]?.node.id ?? id,
    relationship: relationship?.id ?? id,
  }
}
