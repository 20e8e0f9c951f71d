/** A page of the list of claims that hold on the date of the page. */
interface HoldingPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

/**
 * Which claims of a page of the timeline hold on the date of the page. The list of those that hold has cursors of its
 * own, so it is read from its beginning. It is in the order of the timeline: what holds of the first page is on its first
 * page, and what holds of another follows one another. Many may hold before those of a late page: that is not known
 * after MOST_PAGES.
 */
export async function holdingAmong(
  ids: readonly string[],
  isFirstPage: boolean,
  pageAfter: (cursor: string | null) => Promise<HoldingPage>,
): Promise<ReadonlySet<string> | 'TOO_MANY'> {
  const sought = new Set(ids)
  const holding = new Set<string>()
  let cursor: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { edges, pageInfo }: HoldingPage = await pageAfter(cursor)
    for (const { node } of edges) if (sought.has(node.id)) holding.add(node.id)
    const last = edges.at(-1)?.node.id ?? ''
    const isPast = holding.size === sought.size || (holding.size > 0 && !sought.has(last))
    if (isFirstPage || isPast || !pageInfo.hasNextPage) return holding
    cursor = pageInfo.endCursor
  }
  return 'TOO_MANY'
}

/** The most pages that are read: each costs the server what all of the list costs. */
const MOST_PAGES = 10
