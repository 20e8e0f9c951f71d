import { NARROW } from '../graph/columns.ts'
import type { Scope } from '../graph/scope.ts'
import { type Kind, kindNames } from '../model/vocabulary.ts'
import { editDistance } from './edit-distance.ts'
import { entitiesBySearch, searchFor } from './search.ts'

export interface NearSlug {
  readonly slug: string
  readonly kind: Kind
}

/** The most slugs in one hint. */
const MOST = 3

/** The most matches considered for each slug. */
const MOST_FINDS = 10

/** The longest slug that is searched, in characters. */
const LONGEST = 100

/** A shorter text would match the beginnings of too many words. */
const TELLING = /[\p{L}\p{N}]{2}/u

/** The part of the statement timeout that it may take, because an answer should not wait long for a mere hint. */
const PATIENCE = 1 / 4

/**
 * For each unknown slug, the slugs that may have been meant: those with similar spelling or, if there are none, those
 * of the entities that a search for its words finds. Takes one statement.
 */
export function nearestSlugs(scope: Scope, slugs: readonly string[]): Promise<readonly (readonly NearSlug[])[]> {
  const { timeoutMs } = scope.reading
  const { slices } = entitiesBySearch
  const quick = slices({
    ...scope,
    breadth: NARROW,
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
