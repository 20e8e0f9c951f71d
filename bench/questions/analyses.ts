import type { Answer, Question } from '../question.ts'

/** Ways between the two over that many links, none of which visits an entity twice or leads through a source. */
const ways = (hops: number) => `
  CALL (a, b, found) {
    WITH a, b, found WHERE size(found) < 5
    MATCH SHORTEST 1000 (way = (a)
      ((x)-[link:LINKED]-(y)
        WHERE link.either <> [] AND link.knownUntil > $far AND x.slug <> $to AND y.slug <> $from
          AND (y.slug = $to OR NOT y:Source)
      ){${hops}}(b)
      WHERE all(n IN nodes(way) WHERE single(m IN nodes(way) WHERE m = n)))
    WITH [n IN nodes(way) | n.slug] AS slugs ORDER BY slugs LIMIT 5
    RETURN collect(slugs) AS more
  }
  WITH a, b, (found + more)[..5] AS found`

export const pathsOf4Hops: Question = {
  name: 'paths of 4 hops',
  variables: (n, { rareSlug }) => ({ from: rareSlug('Person', n), to: rareSlug('Company', 3 * n), far: FAR }),
  operation: `query ($from: String!, $to: String!) {
    paths(from: $from, to: $to, maxHops: 4, first: 5) { paths { length hops { from { slug } to { slug } } } }
  }`,
  byHand: {
    text: `
      MATCH (a:Entity {slug: $from})
      CALL () { MATCH (b:Entity {slug: $to}) RETURN b }
      WITH a, b, [] AS found
      ${[1, 2, 3, 4].map(ways).join('')}
      UNWIND found AS slugs
      RETURN slugs`,
    answer: (rows) => ({ paths: { paths: rows.map(({ slugs }) => pathThrough(slugs as string[])) } }),
  },
  peer: { cannot: 'has no paths' },
}

/** A claim whose end of belief is later has not been retracted. */
const FAR = '9999-12-30T00:00:00.000Z'

function pathThrough(slugs: readonly string[]) {
  const hops = slugs.slice(1).map((to, index) => ({ from: { slug: slugs[index] }, to: { slug: to } }))
  return { length: hops.length, hops }
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

export const matrix: Question = {
  name: 'matrix 20 x 20',
  variables: (n, { slug }) => ({
    holders: range(20).map((index) => slug('Country', n + index)),
    targets: range(20).map((index) => slug('Policy', n + index)),
  }),
  operation: `query ($holders: [String!]!, $targets: [String!]!) {
    stanceMatrix(holders: {slug: {in: $holders}}, targets: {slug: {in: $targets}}, maxHolders: 20, maxTargets: 20) {
      cells { holder { slug } target { slug } position }
    }
  }`,
  byHand: {
    text: `
      UNWIND $holders AS holder
      UNWIND $targets AS target
      MATCH (s:Stance)
      WHERE s.holder = holder AND s.target = target AND s.sortKey IS NOT NULL AND s.retractedAt IS NULL
      WITH holder, target, max(s.fromDay) AS day, collect([s.fromDay, s.position]) AS seen
      WITH holder, target, [s IN seen WHERE s[0] = day | s[1]] AS standing
      RETURN holder, target, CASE WHEN all(p IN standing WHERE p = standing[0]) THEN standing[0] ELSE 'MIXED' END AS position`,
    answer: (rows) => ({
      stanceMatrix: {
        cells: rows.map(({ holder, target, position }) => ({
          holder: { slug: holder },
          target: { slug: target },
          position,
        })),
      },
    }),
  },
  peer: { cannot: 'does not compare positions' },
  compared: inAnyOrder,
}

/** The cells, whose order says nothing. */
function inAnyOrder({ stanceMatrix }: Answer): readonly string[] {
  const { cells } = stanceMatrix as { readonly cells: readonly object[] }
  return cells.map((cell) => JSON.stringify(cell)).toSorted()
}
