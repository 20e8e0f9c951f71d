import type { ReadingQuery } from '../generated/graphql.ts'

export type ReadClaim = NonNullable<ReadingQuery['source']>['claims']['edges'][number]['node']

/** A place in a source with the claims that cite it; or paragraphs between two such that none cites. */
export type Passage =
  | { readonly locator: string | null; readonly claims: readonly ReadClaim[] }
  | { readonly gap: readonly [first: number, last: number] }

const naturally = new Intl.Collator('en', { numeric: true }).compare

/** All cited places in the order in which the source is read, with the gaps between numbered paragraphs. */
export function passagesOf(slug: string, claims: readonly ReadClaim[]): readonly Passage[] {
  const byPlace = new Map<string | null, ReadClaim[]>()
  for (const claim of claims) {
    const places = claim.citations.filter(({ source }) => source.slug === slug).map(({ locator }) => locator)
    for (const place of new Set(places)) byPlace.set(place, [...(byPlace.get(place) ?? []), claim])
  }
  const places = [...byPlace].toSorted(([a], [b]) => (a === null ? -1 : b === null ? 1 : naturally(a, b)))
  let last: number | null = null
  return places.flatMap(([locator, cited]): readonly Passage[] => {
    const number = paragraphOf(locator)
    const gap: readonly Passage[] =
      number !== null && last !== null && number > last + 1 ? [{ gap: [last + 1, number - 1] }] : []
    last = number ?? last
    return [...gap, { locator, claims: cited }]
  })
}

/** The number of a paragraph such as `¶12`; null for another sort of place. */
function paragraphOf(locator: string | null): number | null {
  const [, number] = /^¶(\d+)$/.exec(locator ?? '') ?? []
  return number === undefined ? null : Number(number)
}

/** The id of a place on its page. */
export const anchorOf = (locator: string | null) => `at-${locator ?? ''}`
