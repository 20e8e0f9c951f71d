import type { Row } from '../../src/graph/statement.ts'
import { edgesOf, firstIn, type Question, rowsIn, withOne } from '../question.ts'

export const byOthersKind: Question = {
  name: 'filter by the other’s kind',
  variables: (n, { slug }) => ({ slug: slug('Policy', n) }),
  operation: `query ($slug: String!) {
    policy(slug: $slug) {
      slug
      stancesOn(where: {holder: {company: {}}}, first: 20) { edges { node { slug position holder { slug name } } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (p:Entity&Policy {slug: $slug})
      RETURN p.slug AS slug, COLLECT {
        MATCH (s:Stance)
        WHERE s.target = $slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
        MATCH (h:Entity {slug: s.holder})
        WHERE h:Company
        WITH s, h ORDER BY s.target, s.sortKey LIMIT 20
        RETURN {slug: s.slug, position: s.position, holder: h {.slug, .name}}
      } AS stances`,
    answer: ([row]) => ({ policy: row ? { slug: row['slug'], stancesOn: edgesOf(rowsIn(row, 'stances')) } : null }),
  },
  peer: {
    operation: `query ($slug: String!) {
      policies(where: {slug: {eq: $slug}}) {
        slug
        stancesOn(
          where: {holderConnection: {some: {node: {typename: [Company]}}}, retractedAt: {eq: null}}
          sort: [{sortKey: ASC}]
          limit: 20
        ) { slug position holder { slug name } }
      }
    }`,
    answer(data) {
      const { slug, stancesOn } = firstIn(data, 'policies') ?? {}
      return { policy: { slug, stancesOn: edgesOf((stancesOn as Row[]).map(withOne('holder'))) } }
    },
  },
}

/** One page of the type from the company, newest first, and one to it. */
const around = (type: string) => `
  MATCH (:Entity)-[r:${type}]->(other:Entity)
  WHERE r.fromKey = $slug AND r.ord IS NOT NULL AND r.retractedAt IS NULL
  WITH r, other ORDER BY r.fromKey, r.ord LIMIT 20
  RETURN r, other, 'OUTGOING' AS direction
  UNION ALL
  MATCH (other:Entity)-[r:${type}]->(:Entity)
  WHERE r.toKey = $slug AND r.ord IS NOT NULL AND r.retractedAt IS NULL
  WITH r, other ORDER BY r.toKey, r.ord LIMIT 20
  RETURN r, other, 'INCOMING' AS direction`

export const byType: Question = {
  name: 'filter by type',
  variables: (n, { slug }) => ({ slug: slug('Company', n) }),
  operation: `query ($slug: String!) {
    company(slug: $slug) {
      slug
      relationships(types: [SUPPLIES, OWNS], first: 20) { edges { direction other { slug name } node { type } } }
    }
  }`,
  byHand: {
    text: `
      MATCH (c:Entity&Company {slug: $slug})
      RETURN c.slug AS slug, COLLECT {
        CALL () { ${around('SUPPLIES')} UNION ALL ${around('OWNS')} }
        WITH r, other, direction ORDER BY r.ord LIMIT 20
        RETURN {direction: direction, other: other {.slug, .name}, node: {type: type(r)}}
      } AS edges`,
    answer: ([row]) => ({ company: row ? { slug: row['slug'], relationships: { edges: row['edges'] } } : null }),
  },
  peer: { cannot: 'has no list of relationships of several types and both directions' },
}

export const byOthersName: Question = {
  name: 'filter by the other’s name',
  variables: (n, { name }) => ({ ...name(n) }),
  operation: `query ($name: String!) {
    stances(where: {holder: {name: {eq: $name}}}, first: 20) { edges { node { slug position } } }
  }`,
  byHand: {
    text: `
      MATCH (h:Entity {nameKey: $nameKey})
      WHERE h.name = $name
      MATCH (s:Stance)
      WHERE s.holder = h.slug AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
      WITH s ORDER BY s.sortKey LIMIT 20
      RETURN s.slug AS slug, s.position AS position`,
    answer: (rows) => ({ stances: edgesOf(rows) }),
  },
  peer: {
    operation: `query ($name: String!) {
      stances(
        where: {holder: {some: {name: {eq: $name}}}, retractedAt: {eq: null}}
        sort: [{sortKey: ASC}]
        limit: 20
      ) { slug position }
    }`,
    answer: (data) => ({ stances: edgesOf(rowsIn(data, 'stances')) }),
  },
}
