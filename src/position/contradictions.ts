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

const seen = (r: string) => `${r}.ord IS NOT NULL AND ${visible(r)}`

/** The surest of what joins each of some targets to each entity that is no source. */
const steps = (stances: string) => `
  UNWIND ${stances} AS one
  WITH one.target AS target, collect(one.slug) AS slugs
  MATCH (x:Entity {slug: target})-[r:${types}]-(m:Entity)
  WHERE ${seen('r')} AND NOT m:Source AND x <> m
  WITH target, slugs, m, r ORDER BY r.confidence DESC, type(r), r.id
  WITH target, slugs, m, head(collect(r)) AS r
  RETURN m, {isHidden: '${stances}' = 'hidden', target: target, slugs: slugs, r: r} AS step`

/** Through one entity between them, which is no source, where no relationship joins the two. */
const farther = `
UNION ALL
WITH hidden, open WHERE size(hidden) > 0 AND size(open) > 0
CALL (hidden, open) {${steps('hidden')}
  UNION ALL${steps('open')}
}
WITH m.slug AS m, collect(step) AS steps
UNWIND [step IN steps WHERE step.isHidden] AS x
UNWIND [step IN steps WHERE NOT step.isHidden AND step.target <> x.target] AS y
WITH x, y ORDER BY x.r.confidence * y.r.confidence DESC, x.r.confidence DESC, y.r.confidence DESC,
  type(x.r), x.r.id, type(y.r), y.r.id
WITH x.target AS from, y.target AS to, head(collect({x: x, y: y})) AS best
WHERE NOT EXISTS { MATCH (one:Entity {slug: from})-[r:${types}]-(:Entity {slug: to}) WHERE ${seen('r')} RETURN r }
UNWIND best.y.slugs AS a
UNWIND best.x.slugs AS b
RETURN a, b, [type(best.x.r) + ':' + best.x.r.id, type(best.y.r) + ':' + best.y.r.id] AS via,
  'PUBLIC_AND_PRIVATE' AS reason`
