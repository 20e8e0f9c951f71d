import { visible } from '../graph/clocks.ts'
import { cypher } from '../graph/cypher.ts'
import { of as said } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import { scoreOfStance } from '../stance/stance.ts'
import { relationshipTypeNames } from '../vocabulary.ts'

export type ContradictionReason = 'SAME_DAY' | 'OVERLAPPING' | 'PUBLIC_AND_PRIVATE'

/** Two stances of one holder that go against each other. Holder and stances are slugs. */
export interface Contradiction extends Edge {
  readonly reason: ContradictionReason
  readonly holder: string
  readonly a: string
  readonly b: string
  /** The keys of the relationships from the target of `b` to that of `a`; none where it is the same. */
  readonly via: readonly string[]
}

export interface ContradictionArgs {
  /** How many relationships the two targets may lie apart. */
  readonly apart: number
}

export const contradictions = list<Contradiction, ContradictionArgs>(
  cypher('position/contradictions'),
  (_, { apart }) => ({
    hooks: {
      types: () => types,
      score: (s) => said(s, scoreOfStance),
      farther: () => (apart === 2 ? farther : ''),
    },
  }),
)

const types = relationshipTypeNames.join('|')

/** Through one entity between them, which is no source, where no relationship joins the two. */
const farther = `
UNION ALL
UNWIND hidden AS one
WITH open, one.target AS target, collect(one.slug) AS slugs
MATCH (x:Entity {slug: target})-[r:${types}]-(m:Entity)
WHERE r.ord IS NOT NULL AND ${visible('r')} AND NOT m:Source AND x <> m
MATCH (m)-[q:${types}]-(y:Entity)
WHERE q.ord IS NOT NULL AND ${visible('q')} AND y <> x AND y <> m AND any(one IN open WHERE one.target = y.slug)
  AND NOT EXISTS { MATCH (x)-[direct:${types}]-(y) WHERE direct.ord IS NOT NULL AND ${visible('direct')} RETURN direct }
WITH open, slugs, y, r, q ORDER BY r.confidence * q.confidence DESC, type(r), r.id, type(q), q.id
WITH open, slugs, y, head(collect([type(r) + ':' + r.id, type(q) + ':' + q.id])) AS via
UNWIND [one IN open WHERE one.target = y.slug] AS a
UNWIND slugs AS b
RETURN a.slug AS a, b, via, 'PUBLIC_AND_PRIVATE' AS reason`
