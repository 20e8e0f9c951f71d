import { firstIn, type Question } from '../question.ts'

export const bySlug: Question = {
  name: 'by slug',
  variables: (n, { slug }) => ({ slug: slug('Company', n) }),
  operation: 'query ($slug: String!) { company(slug: $slug) { slug name description industry kind } }',
  byHand: {
    text: `
      MATCH (c:Entity&Company {slug: $slug})
      RETURN c.slug AS slug, c.name AS name, c.description AS description, c.industry AS industry, 'COMPANY' AS kind`,
    answer: ([row]) => ({ company: row ?? null }),
  },
  peer: {
    operation: `query ($slug: String!) {
      companies(where: {slug: {eq: $slug}}) { slug name description industry }
    }`,
    answer: (data) => ({ company: { ...firstIn(data, 'companies'), kind: 'COMPANY' } }),
  },
}
