import type { Row } from '../../src/graph/statement.ts'
import { kinds } from '../../src/model/vocabulary.ts'
import { edgesOf, firstIn, NEWEST, type Question, rowsIn, withOne } from '../question.ts'

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
      entity: row ? { slug: row['slug'], name: row['name'], stancesOn: edgesOf(rowsIn(row, 'stances')) } : null,
    }),
  },
  peer: {
    operation: ({ list }) => `query ($slug: String!) {
      entity: ${list}(where: {slug: {eq: $slug}}) {
        slug name
        stancesOn(${NEWEST}, limit: 20) { slug position holder { slug name } }
      }
    }`,
    answer(data) {
      const { stancesOn, ...entity } = firstIn(data, 'entity') ?? {}
      return { entity: { ...entity, stancesOn: edgesOf((stancesOn as Row[]).map(withOne('holder'))) } }
    },
  },
} satisfies Partial<Question>

const KINDS = ['Policy', 'Proposition', 'Event', 'Topic', 'Person', 'Company', 'Country'] as const

/** The kind of the n-th request, the number within it, and the field that lists the kind. */
function nth(n: number) {
  const kind = KINDS[n % KINDS.length] ?? 'Policy'
  return { kind, number: Math.floor(n / KINDS.length), list: kinds[kind].plural }
}

export const hubPage: Question = {
  name: 'hub page',
  variables(n, { slug }) {
    const { kind, number, list } = nth(n)
    return { slug: slug(kind, number), list }
  },
  ...stancesOnOne,
}

export const smallNode: Question = {
  name: 'small node',
  variables(n, { rareSlug }) {
    const { kind, number, list } = nth(n)
    return { slug: rareSlug(kind, number), list }
  },
  ...stancesOnOne,
}
