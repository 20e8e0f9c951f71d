import { firstIn, type Question, type Variables } from '../question.ts'

const TEN = Array.from({ length: 10 }, (_, index) => index)

export const tenAliases: Question = {
  name: 'ten aliases',
  variables: (n, { slug }): Variables =>
    Object.fromEntries(TEN.map((index) => [`s${index}`, slug('Policy', 10 * n + index)])),
  operation: `query (${TEN.map((index) => `$s${index}: String!`).join(', ')}) {
    ${TEN.map((index) => `p${index}: policy(slug: $s${index}) { slug name policyType }`).join('\n    ')}
  }`,
  byHand: {
    text: `
      UNWIND [${TEN.map((index) => `$s${index}`).join(', ')}] AS slug
      MATCH (p:Entity&Policy {slug: slug})
      RETURN p.slug AS slug, p.name AS name, p.policyType AS policyType`,
    answer(rows, variables) {
      const found = new Map(rows.map((row) => [row['slug'], row]))
      return Object.fromEntries(TEN.map((index) => [`p${index}`, found.get(variables[`s${index}`]) ?? null]))
    },
  },
  peer: {
    operation: `query (${TEN.map((index) => `$s${index}: String!`).join(', ')}) {
      ${TEN.map((index) => `p${index}: policies(where: {slug: {eq: $s${index}}}) { slug name policyType }`).join('\n      ')}
    }`,
    answer: (data) => Object.fromEntries(Object.keys(data).map((alias) => [alias, firstIn(data, alias) ?? null])),
  },
}
