import type { Row } from '../../src/graph/statement.ts'
import { edgesOf, firstIn, NEWEST, type Question, rowsIn, withOne } from '../question.ts'

const today = () => new Date().toISOString().slice(0, 10)

const LASTING = 'where: {edge: {retractedAt: {eq: null}, toDay: {gte: $today}}}, sort: [{edge: {ord: ASC}}]'

/** The same through the interface, where properties stand under the name of their type. */
const LASTING_OF_BODY =
  'where: {edge: {Role: {retractedAt: {eq: null}, toDay: {gte: $today}}}}, sort: [{edge: {Role: {ord: ASC}}}]'

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
      policy: row && { slug: row['slug'], stancesOn: edgesOf(rowsIn(row, 'stances').map(stance)) },
    }),
  },
  peer: {
    operation: `query ($slug: String!, $today: String!) {
      policies(where: {slug: {eq: $slug}}) {
        slug
        stancesOn(${NEWEST}, limit: 20) {
          slug position
          holder { slug name ... on Person { roles: rolesConnection(first: 3, ${LASTING}) { edges { properties { title } node {
            slug name
            roleHolders: roleHoldersConnection(first: 5, ${LASTING_OF_BODY}) { edges { properties { ... on Role { title } } node {
              slug name
              stances(${NEWEST}, limit: 3) { slug position }
            } } }
          } } } } }
        }
      }
    }`,
    answer(data) {
      const { slug, stancesOn } = firstIn(data, 'policies') ?? {}
      return { policy: { slug, stancesOn: edgesOf((stancesOn as Row[]).map(withOne('holder')).map(peerStance)) } }
    },
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

interface PeerEdges {
  readonly edges: readonly { readonly properties: { readonly title: string | null }; readonly node: Row }[]
}

const peerStance = ({ holder, ...rest }: Row) => {
  const { roles, ...person } = holder as Row
  return { ...rest, holder: roles ? { ...person, roles: peerEdges(roles, peerBody) } : person }
}

const peerEdges = (connection: unknown, shape: (node: Row) => unknown) => ({
  edges: (connection as PeerEdges).edges.map(({ properties: { title }, node }) => ({ title, node: shape(node) })),
})

const peerBody = ({ roleHolders, ...rest }: Row) => ({ ...rest, roleHolders: peerEdges(roleHolders, person) })
