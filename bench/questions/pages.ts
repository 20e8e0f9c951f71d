import { edgesOf, type Question } from '../question.ts'

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
} satisfies Partial<Question>

/** A page at the beginning of the list of all stances. Each request begins one row later. */
export const page1: Question = {
  name: 'page 1',
  variables(n, { early }) {
    const { cursor, ...place } = early(n)
    return { after: cursor, ...place }
  },
  ...page,
}

export const page500: Question = {
  name: 'page 500',
  variables(n, { deep }) {
    const { cursor, ...place } = deep(n)
    return { after: cursor, ...place }
  },
  ...page,
}
