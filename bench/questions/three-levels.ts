import type { Row } from '../../src/graph/statement.ts'
import { edgesOf, firstIn, NEWEST, type Question, rowsIn, withOne } from '../question.ts'

export const threeLevels: Question = {
  name: 'three levels',
  variables: (n, { slug }) => ({ slug: slug('Person', n) }),
  operation: `query ($slug: String!) {
    person(slug: $slug) {
      slug name
      stances(first: 10) { edges { node {
        slug position
        target { slug name ... on Policy { targets(first: 5) { edges { node { slug name } } } } }
      } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (p:Entity&Person {slug: $slug})
      RETURN p.slug AS slug, p.name AS name, COLLECT {
        MATCH (s:Stance)
        WHERE s.holder = $slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
        WITH s ORDER BY s.holder, s.sortKey LIMIT 10
        MATCH (t:Entity {slug: s.target})
        RETURN {slug: s.slug, position: s.position, target: t {.slug, .name}, targets: CASE WHEN t:Policy THEN COLLECT {
          MATCH (t)-[r:TARGETS]->(other)
          WHERE r.retractedAt IS NULL
          WITH r, other ORDER BY r.ord LIMIT 5
          RETURN other {.slug, .name}
        } END}
      } AS stances`,
    answer: ([row]) => ({
      person: row && {
        ...row,
        stances: edgesOf(
          rowsIn(row, 'stances').map(({ targets, target, ...stance }) => ({
            ...stance,
            target: targets ? { ...(target as object), targets: edgesOf(targets as object[]) } : target,
          })),
        ),
      },
    }),
  },
  peer: {
    operation: `query ($slug: String!) {
      people(where: {slug: {eq: $slug}}) {
        slug name
        stances(${NEWEST}, limit: 10) {
          slug position
          target { slug name ... on Policy {
            targets: targetsConnection(where: {edge: {retractedAt: {eq: null}}}, sort: [{edge: {ord: ASC}}], first: 5) {
              edges { node { slug name } }
            }
          } }
        }
      }
    }`,
    answer(data) {
      const { stances, ...person } = firstIn(data, 'people') ?? {}
      return { person: { ...person, stances: edgesOf((stances as Row[]).map(withOne('target'))) } }
    },
  },
}
