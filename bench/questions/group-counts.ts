import type { Row } from '../../src/graph/graph.ts'
import type { Question } from '../question.ts'

const GROUPS = 'groups { keys { value } count }'

const groupsOf = (rows: readonly Row[]) => ({
  stanceGroups: { groups: rows.map(({ position, count }) => ({ keys: [{ value: position }], count })) },
})

/** Has no key: every request asks the same. */
export const groupCounts: Question = {
  name: 'group counts',
  variables: () => ({}),
  operation: `{ stanceGroups(by: POSITION) { ${GROUPS} } }`,
  byHand: {
    text: `
      MATCH (s:Stance)
      WHERE s.retractedAt IS NULL
      RETURN s.position AS position, count(*) AS count ORDER BY count DESC, position`,
    answer: groupsOf,
  },
}

export const filteredGroupCounts: Question = {
  name: 'group counts, filtered',
  variables: (n) => ({ least: 0.51 + n / 10_000 }),
  operation: `query ($least: Float!) {
    stanceGroups(by: POSITION, where: {confidence: {gte: $least}}) { ${GROUPS} }
  }`,
  byHand: {
    text: `
      MATCH (s:Stance)
      WHERE s.confidence >= $least AND s.retractedAt IS NULL
      RETURN s.position AS position, count(*) AS count ORDER BY count DESC, position`,
    answer: groupsOf,
  },
}

export const count: Question = {
  name: 'count of a hub’s stances',
  variables: (n, { slug }) => ({ slug: slug('Policy', n) }),
  operation: 'query ($slug: String!) { policy(slug: $slug) { stancesOn { totalCount } } }',
  byHand: {
    text: `
      MATCH (p:Entity&Policy {slug: $slug})
      RETURN COUNT {
        MATCH (s:Stance)
        WHERE s.target = $slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
      } AS totalCount`,
    answer: ([row]) => ({ policy: row ? { stancesOn: row } : null }),
  },
}
