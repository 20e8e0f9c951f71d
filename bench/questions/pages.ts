import type { Place } from '../keys.ts'
import { edgesOf, NEWEST, type Question, rowsIn } from '../question.ts'

const page = {
  operation: `query ($after: String!) {
    stances(first: 20, after: $after) {
      edges { node { slug position heldOn } }
      pageInfo { hasNextPage }
    }
  }`,
  byHand: {
    text: `
      MATCH (s:Stance)
      WHERE s.sortKey > $sortKey AND s.retractedAt IS NULL
      WITH s ORDER BY s.sortKey LIMIT 21
      RETURN s.slug AS slug, s.position AS position, s.heldOn AS heldOn`,
    answer: (rows) => ({ stances: { ...edgesOf(rows.slice(0, 20)), pageInfo: { hasNextPage: rows.length > 20 } } }),
  },
  peer: {
    operation: `query ($offsetCursor: String!) {
      stancesConnection(first: 20, after: $offsetCursor, ${NEWEST}) {
        edges { node { slug position heldOn } }
        pageInfo { hasNextPage }
      }
    }`,
    answer: ({ stancesConnection }) => ({ stances: stancesConnection }),
  },
} satisfies Partial<Question>

/** Stancegraph's cursor, the sort key, and how @neo4j/graphql is told the place; its cursor counts from 0. */
const after = ({ cursor, sortKey, offset }: Place) => ({
  after: cursor,
  sortKey,
  offset,
  offsetCursor: Buffer.from(`arrayconnection:${offset - 1}`).toString('base64'),
})

/** A page at the beginning of the list of all stances. Each request begins one row later. */
export const page1: Question = {
  name: 'page 1',
  variables: (n, { early }) => after(early(n)),
  ...page,
}

export const page500: Question = {
  name: 'page 500',
  variables: (n, { deep }) => after(deep(n)),
  ...page,
  // Its connection keeps all rows for each row that it skips, which is more than the memory that a transaction gets.
  peer: {
    operation: `query ($offset: Int!) { stances(${NEWEST}, offset: $offset, limit: 21) { slug position heldOn } }`,
    answer(data) {
      const rows = rowsIn(data, 'stances')
      return { stances: { ...edgesOf(rows.slice(0, 20)), pageInfo: { hasNextPage: rows.length > 20 } } }
    },
  },
}
