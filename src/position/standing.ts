import type { Hook } from '../graph/cypher.ts'
import { of as said } from '../graph/list.ts'
import { scoreOfStance } from '../stance/stance.ts'
import { visible } from '../time/clocks.ts'

/**
 * Where a holder stands: of the stances that have the same values of these variables, those that begin on the latest
 * day, for a later one takes the place of an earlier from its day on. As `standing`, and what they come to: `position`
 * and `score`, of all of them where they are the same, else MIXED and none; `contested`, whether they differ; `mean`,
 * of the scores that there are, to six places. Takes the stances as `s`.
 */
export function standingBy(...variables: readonly string[]): string {
  const by = variables.join(', ')
  return [
    `WITH ${by}, max(s.fromDay) AS day, collect(s) AS seen`,
    `WITH ${by}, [s IN seen WHERE s.fromDay = day] AS standing`,
    `WITH ${by}, standing, any(s IN standing WHERE s.position <> standing[0].position) AS contested,`,
    `  [s IN standing WHERE s.position <> 'MIXED' | ${said('s', scoreOfStance)}] AS scores`,
    `WITH ${by}, standing, contested,`,
    "  CASE WHEN contested THEN 'MIXED' ELSE standing[0].position END AS position,",
    '  CASE WHEN contested THEN null ELSE scores[0] END AS score,',
    '  CASE WHEN size(scores) > 0 THEN',
    '    round(reduce(sum = 0.0, one IN scores | sum + one) / size(scores), 6) END AS mean',
  ].join('\n')
}

/** Fills a hook whose braces enclose the variables, as an example. */
export const standing: Hook = (_, enclosed) => standingBy(...(VARIABLES.exec(enclosed)?.[1]?.split(', ') ?? []))

const VARIABLES = /^WITH (.*), \[s\] AS standing/

/** Who is taken to hold a stance: who says so, or whom it is said for. */
export type HolderRole = 'SPEAKER' | 'PRINCIPAL'

/** Pairs that are looked up one by one; of more, all that each holder says is read. */
const FEW_PAIRS = 10_000

/** Fills a hook with a query of each stance, as `s`, that one of `holders`, as `holder`, has on one of `targets`. */
export function saidBy(role: HolderRole): Hook {
  return () => (role === 'SPEAKER' ? spoken() : [spoken(' AND s.onBehalfOf IS NULL'), spokenFor].join('\nUNION ALL\n'))
}

function spoken(also = ''): string {
  const pairs = 'size(holders) * size(targets)'
  return [
    `WITH holders, targets WHERE ${pairs} <= ${FEW_PAIRS}`,
    'UNWIND holders AS holder UNWIND targets AS target',
    `MATCH (s:Stance) WHERE s.holder = holder AND s.target = target AND ${seen}${also} RETURN holder, s`,
    `UNION ALL WITH holders, targets WHERE ${pairs} > ${FEW_PAIRS} UNWIND holders AS holder`,
    `MATCH (s:Stance) WHERE s.holder = holder AND ${seen}${also} AND s.target IN targets RETURN holder, s`,
  ].join('\n')
}

const seen = `s.sortKey IS NOT NULL AND ${visible('s')}`

const spokenFor = [
  'UNWIND holders AS holder',
  `MATCH (s:Stance) WHERE s.onBehalfOf = holder AND ${seen} AND s.target IN targets RETURN holder, s`,
].join('\n')
