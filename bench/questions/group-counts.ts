import type { Row } from '../../src/graph/statement.ts'
import { codes } from '../../src/model/codes.ts'
import { type Answer, firstIn, type Question } from '../question.ts'

const GROUPS = 'groups { keys { value } count }'

const groupsOf = (rows: readonly Row[]) => ({
  stanceGroups: { groups: rows.map(({ position, count }) => ({ keys: [{ value: position }], count })) },
})

/** @neo4j/graphql has no groups: a count for each position. */
const counts = (where: string) =>
  Object.keys(codes.Position)
    .map(
      (position) =>
        `${position}: stancesConnection(where: {position: {eq: ${position}}, ${where}}) { aggregate { count { nodes } } }`,
    )
    .join(' ')

interface Counted {
  readonly aggregate: { readonly count: { readonly nodes: number } }
}

function peerGroups(data: Answer): Answer {
  const groups = Object.entries(data).map(([position, connection]) => ({
    position,
    count: (connection as Counted).aggregate.count.nodes,
  }))
  const inOrder = groups.toSorted((a, b) => b.count - a.count || (a.position < b.position ? -1 : 1))
  return groupsOf(inOrder.filter(({ count }) => count > 0))
}

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
  peer: { operation: `{ ${counts('retractedAt: {eq: null}')} }`, answer: peerGroups },
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
  peer: {
    operation: `query ($least: Float!) { ${counts('confidence: {gte: $least}, retractedAt: {eq: null}')} }`,
    answer: peerGroups,
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
  peer: {
    operation: `query ($slug: String!) {
      policies(where: {slug: {eq: $slug}}) {
        stancesOn: stancesOnConnection(where: {node: {retractedAt: {eq: null}}}) { totalCount }
      }
    }`,
    answer: (data) => ({ policy: firstIn(data, 'policies') }),
  },
}
