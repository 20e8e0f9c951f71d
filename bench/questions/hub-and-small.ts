import type { Keys } from '../keys.ts'
import { edgesOf, listIn, type Question } from '../question.ts'

const stancesOnOne = {
  operation: `query ($slug: String!) {
    entity(slug: $slug) {
      slug name
      stancesOn(first: 20) { edges { node { slug position holder { slug name } } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (e:Entity {slug: $slug})
      RETURN e.slug AS slug, e.name AS name, COLLECT {
        MATCH (s:Stance)
        WHERE s.target = $slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
        WITH s ORDER BY s.target, s.sortKey LIMIT 20
        MATCH (h:Entity {slug: s.holder})
        RETURN {slug: s.slug, position: s.position, holder: h {.slug, .name}}
      } AS stances`,
    answer: ([row]) => ({
      entity: row ? { slug: row['slug'], name: row['name'], stancesOn: edgesOf(listIn(row, 'stances')) } : null,
    }),
  },
} satisfies Partial<Question>

const KINDS = ['Policy', 'Proposition', 'Event', 'Topic', 'Person', 'Company', 'Country'] as const

/** The kind and the number within it for the n-th request. */
const nth = (n: number) => [KINDS[n % KINDS.length] ?? 'Policy', Math.floor(n / KINDS.length)] as const

export const hubPage: Question = {
  name: 'hub page',
  variables: (n, { slug }: Keys) => ({ slug: slug(...nth(n)) }),
  ...stancesOnOne,
}

export const smallNode: Question = {
  name: 'small node',
  variables: (n, { rareSlug }: Keys) => ({ slug: rareSlug(...nth(n)) }),
  ...stancesOnOne,
}
