import { edgesOf, type Question, rowsIn } from '../question.ts'

const POSITIONS = ['SUPPORTS', 'STRONGLY_SUPPORTS', 'NEUTRAL', 'MIXED', 'OPPOSES', 'STRONGLY_OPPOSES'] as const

export const listOf20: Question = {
  name: 'list of 20',
  variables: (n) => ({ position: POSITIONS[n % POSITIONS.length] ?? 'NEUTRAL', least: 0.31 + n / 10_000 }),
  operation: `query ($position: Position!, $least: Float!) {
    stances(where: {position: {eq: $position}, confidence: {gte: $least}}, first: 20) {
      edges { node { slug position confidence heldOn } }
    }
  }`,
  byHand: {
    text: `
      MATCH (s:Stance)
      WHERE s.sortKey IS NOT NULL AND s.position = $position AND s.confidence >= $least AND s.retractedAt IS NULL
      WITH s ORDER BY s.sortKey LIMIT 20
      RETURN s.slug AS slug, s.position AS position, s.confidence AS confidence, s.heldOn AS heldOn`,
    answer: (rows) => ({ stances: edgesOf(rows) }),
  },
  peer: {
    operation: `query ($position: Position!, $least: Float!) {
      stances(
        where: {position: {eq: $position}, confidence: {gte: $least}, retractedAt: {eq: null}}
        sort: [{sortKey: ASC}]
        limit: 20
      ) { slug position confidence heldOn }
    }`,
    answer: (data) => ({ stances: edgesOf(rowsIn(data, 'stances')) }),
  },
}
