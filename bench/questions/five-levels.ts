import type { Row } from '../../src/graph/graph.ts'
import { edgesOf, listIn, type Question } from '../question.ts'

const today = () => new Date().toISOString().slice(0, 10)

export const fiveLevels: Question = {
  name: 'five levels',
  variables: (n, { slug }) => ({ slug: slug('Policy', n), today: today() }),
  operation: `query ($slug: String!) {
    policy(slug: $slug) {
      slug
      stancesOn(first: 20) { edges { node {
        slug position
        holder { slug name ... on Person { roles(first: 3) { edges { title node {
          slug name
          ... on Body { roleHolders(first: 5) { edges { title node {
            slug name
            stances(first: 3) { edges { node { slug position } } }
          } } } }
        } } } } }
      } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (p:Entity&Policy {slug: $slug})
      RETURN p.slug AS slug, COLLECT {
        MATCH (s:Stance)
        WHERE s.target = $slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
        WITH s ORDER BY s.target, s.sortKey LIMIT 20
        MATCH (h:Entity {slug: s.holder})
        RETURN {slug: s.slug, position: s.position, holder: h {.slug, .name}, roles: CASE WHEN h:Person THEN COLLECT {
          MATCH (h)-[r:HOLDS_ROLE_IN]->(body)
          WHERE r.retractedAt IS NULL AND r.toDay >= $today
          WITH r, body ORDER BY r.ord LIMIT 3
          RETURN {title: r.title, slug: body.slug, name: body.name, holders: COLLECT {
            MATCH (other:Person)-[x:HOLDS_ROLE_IN]->(:Entity)
            WHERE x.toKey = body.slug AND x.ord IS NOT NULL AND x.retractedAt IS NULL AND x.toDay >= $today
            WITH x, other ORDER BY x.toKey, x.ord LIMIT 5
            RETURN {title: x.title, slug: other.slug, name: other.name, stances: COLLECT {
              MATCH (own:Stance)
              WHERE own.holder = other.slug AND own.sortKey IS NOT NULL AND own.retractedAt IS NULL
              WITH own ORDER BY own.holder, own.sortKey LIMIT 3
              RETURN own {.slug, .position}
            }}
          }}
        } END}
      } AS stances`,
    answer: ([row]) => ({
      policy: row && { slug: row['slug'], stancesOn: edgesOf(listIn(row, 'stances').map(stance)) },
    }),
  },
}

const stance = ({ holder, roles, ...rest }: Row) => ({
  ...rest,
  holder: roles
    ? { ...(holder as object), roles: { edges: (roles as Row[]).map((role) => titled(role, body)) } }
    : holder,
})

const titled = ({ title, ...node }: Row, shape: (node: Row) => unknown) => ({ title, node: shape(node) })

const body = ({ holders, ...rest }: Row) => ({
  ...rest,
  roleHolders: { edges: (holders as Row[]).map((holder) => titled(holder, person)) },
})

const person = ({ stances, ...rest }: Row) => ({ ...rest, stances: edgesOf(stances as Row[]) })
