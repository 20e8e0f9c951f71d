import type { Scope } from '../graph/loader.ts'
import { type Kind, kindNames } from '../model/vocabulary.ts'
import { editDistance } from './edit-distance.ts'
import { entitiesBySearch, searchFor } from './search.ts'

export interface NearSlug {
  readonly slug: string
  readonly kind: Kind
}

/** Slugs that each hint names at most. */
const MOST = 3

/** Finds that are looked at for each slug. */
const MOST_FINDS = 10

/** Characters that a slug may have. */
const LONGEST = 100

/** What is shorter begins too many words. */
const TELLING = /[\p{L}\p{N}]{2}/u

/** Which part of a statement's time it may take: an answer does not wait long for what only helps. */
const PATIENCE = 1 / 4

/**
 * Slugs that may have been meant by each that no entity has: those that are written like it or, where none is, those of
 * what a search for its words finds. One statement for all.
 */
export function nearestSlugs(scope: Scope, slugs: readonly string[]): Promise<readonly (readonly NearSlug[])[]> {
  const { timeoutMs } = scope.reading
  const { slices } = entitiesBySearch
  const quick = slices({
    ...scope,
    ...{ wide: false, speech: false },
    reading: { ...scope.reading, timeoutMs: timeoutMs && Math.ceil(timeoutMs * PATIENCE) },
  })
  return Promise.all(
    slugs.map(async (slug) => {
      const search =
        slug.length <= LONGEST && TELLING.test(slug) ? searchFor(slug.replace(/[\s_-]+/g, ' '), kindNames) : null
      if (!search) return []
      const finds = await quick.load({ key: search.key, args: null, selection: ALL, slice: FIRST })
      return byLikeness(
        slug,
        finds.map(({ node }) => ({ slug: node.slug, kind: node.__typename })),
      ).slice(0, MOST)
    }),
  )
}

const ALL = { filter: null, order: null }
const FIRST = { after: null, before: null, limit: MOST_FINDS, fromEnd: false }

function byLikeness(slug: string, finds: readonly NearSlug[]): readonly NearSlug[] {
  const near = Math.max(2, slug.length / 4)
  const alike = finds
    .map((find) => ({ find, typos: editDistance(slug.toLowerCase(), find.slug) }))
    .filter(({ typos }) => typos <= near)
    .toSorted((a, b) => a.typos - b.typos)
  return alike.length > 0 ? alike.map(({ find }) => find) : finds
}
