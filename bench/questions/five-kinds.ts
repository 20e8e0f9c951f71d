import { actorKinds } from '../../src/model/vocabulary.ts'
import { edgesOf, type Question, rowsIn } from '../question.ts'

const OF_KINDS = `
      ... on Person { description }
      ... on GovernmentBody { level }
      ... on Organization { organizationType }
      ... on Company { industry }
      ... on Country { isoCode }`

/** Ten actors of each kind through their interface. */
export const fiveKinds: Question = {
  name: 'interface of five kinds',
  variables: (n, { slug }) => ({
    slugs: actorKinds.flatMap((kind) => Array.from({ length: 10 }, (_, index) => slug(kind, n + 7 * index))),
  }),
  operation: `query ($slugs: [String!]!) {
    actors(where: {slug: {in: $slugs}}, first: 50) { edges { node {
      slug name
      ${OF_KINDS}
    } } }
  }`,
  byHand: {
    text: `
      MATCH (a:Entity&Actor)
      WHERE a.slug IN $slugs
      RETURN CASE
        WHEN a:Person THEN a {.slug, .name, .description}
        WHEN a:GovernmentBody THEN a {.slug, .name, .level}
        WHEN a:Organization THEN a {.slug, .name, .organizationType}
        WHEN a:Company THEN a {.slug, .name, .industry}
        ELSE a {.slug, .name, .isoCode}
      END AS node
      ORDER BY node.slug LIMIT 50`,
    answer: (rows) => ({ actors: edgesOf(rows.map(({ node }) => node)) }),
  },
  peer: {
    operation: `query ($slugs: [String!]!) {
      actors(where: {slug: {in: $slugs}}, sort: [{slug: ASC}], limit: 50) {
        slug name
        ${OF_KINDS}
      }
    }`,
    answer: (data) => ({ actors: edgesOf(rowsIn(data, 'actors')) }),
  },
}
