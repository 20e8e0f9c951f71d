import type { Row } from '../../src/graph/statement.ts'
import { firstDayOf, lastDayOf } from '../../src/time/calendar.ts'
import { edgesOf, firstIn, type Question, rowsIn } from '../question.ts'

export const asOf: Question = {
  name: 'as of a date',
  variables(n, { slug }) {
    const month = `20${10 + (n % 9)}-0${1 + (n % 8)}`
    const [from, to] = [firstDayOf(month), lastDayOf(month)]
    const since = String(99_999_999 - Number(to.replaceAll('-', ''))).padStart(8, '0')
    return { slug: slug('Policy', n), month, from, to, since }
  },
  operation: `query ($slug: String!, $month: PartialDate!) @asOf(validAt: $month) {
    policy(slug: $slug) {
      slug
      stancesOn(first: 20) { edges { node { slug position heldOn } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (p:Entity&Policy {slug: $slug})
      RETURN p.slug AS slug, COLLECT {
        MATCH (s:Stance)
        WHERE s.target = $slug AND s.sortKey >= $since AND s.fromDay <= $to AND s.toDay >= $from
          AND s.retractedAt IS NULL
        WITH s ORDER BY s.target, s.sortKey LIMIT 20
        RETURN s {.slug, .position, .heldOn}
      } AS stances`,
    answer: ([row]) => ({ policy: row ? { slug: row['slug'], stancesOn: edgesOf(rowsIn(row, 'stances')) } : null }),
  },
  peer: {
    operation: `query ($slug: String!, $from: String!, $to: String!) {
      policies(where: {slug: {eq: $slug}}) {
        slug
        stancesOn(
          where: {fromDay: {lte: $to}, toDay: {gte: $from}, retractedAt: {eq: null}}
          sort: [{sortKey: ASC}]
          limit: 20
        ) { slug position heldOn }
      }
    }`,
    answer(data) {
      const { slug, stancesOn } = firstIn(data, 'policies') ?? {}
      return { policy: { slug, stancesOn: edgesOf(stancesOn as Row[]) } }
    },
  },
}
