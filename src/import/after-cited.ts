import { sourceOf } from './store.ts'

/** A source that cites others. */
export interface CitingSource {
  readonly slug: string
  readonly citations: readonly string[]
}

/**
 * Sources in an order in which each comes after those that it cites, and after an earlier row of itself, and otherwise as
 * they came. From `circular` on they
 * cite one another in a circle, or cite such a source: these can only be written together.
 */
export function afterCited<T extends CitingSource>(
  sources: readonly T[],
): { readonly ordered: readonly T[]; readonly circular: number } {
  const slugs = new Set(sources.map(({ slug }) => slug))
  const citedBy = new Map<string, number[]>()
  const latest = new Map<string, number>()
  const again = new Map<number, number>()
  const missing = sources.map(({ slug, citations }, index) => {
    const cited = new Set(citations.map(sourceOf).filter((other) => other !== slug && slugs.has(other)))
    for (const other of cited) {
      const citing = citedBy.get(other) ?? []
      citing.push(index)
      citedBy.set(other, citing)
    }
    const earlier = latest.get(slug)
    if (earlier !== undefined) again.set(earlier, index)
    latest.set(slug, index)
    return cited.size + (earlier === undefined ? 0 : 1)
  })
  const next = sources.flatMap((_, index) => (missing[index] === 0 ? [index] : []))
  for (const index of next) {
    const { slug = '' } = sources[index] ?? {}
    for (const other of [...(citedBy.get(slug) ?? []), ...(again.has(index) ? [again.get(index) ?? 0] : [])]) {
      missing[other] = (missing[other] ?? 0) - 1
      if (missing[other] === 0) next.push(other)
    }
    citedBy.delete(slug) // a second row of it frees nobody again
  }
  const taken = new Set(next)
  const rest = sources.filter((_, index) => !taken.has(index))
  return { ordered: [...next.flatMap((index) => sources[index] ?? []), ...rest], circular: next.length }
}
