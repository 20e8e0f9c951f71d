import { headingOf, positionNames } from '../codes-in-words.ts'
import type { Position } from '../generated/graphql.ts'
import type { Claim, Drawn } from './drawn.ts'
import type { Side } from './state.ts'

/** All claims between two entities, drawn as one line. */
export interface Line {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly claims: readonly Claim[]
  readonly side: Side
  /** Whether a claim leads to this end. */
  readonly toFrom: boolean
  readonly toTo: boolean
}

const sideOfPosition: Readonly<Record<Position, Side>> = {
  STRONGLY_OPPOSES: 'AGAINST',
  OPPOSES: 'AGAINST',
  NEUTRAL: 'BETWEEN',
  MIXED: 'BETWEEN',
  SUPPORTS: 'FOR',
  STRONGLY_SUPPORTS: 'FOR',
}

export const sideNames: Readonly<Record<Side, string>> = {
  FOR: 'Supports',
  AGAINST: 'Opposes',
  BETWEEN: 'Mixed or neutral',
  NONE: 'Relationship',
}

export const sideOf = ({ position }: Claim): Side => (position === null ? 'NONE' : sideOfPosition[position])

/** What a claim is, in a few words. */
export function claimInWords({ type, position }: Claim): string {
  return type === 'STANCE' ? (position ? positionNames[position] : 'Takes a position') : headingOf(type, 'OUTGOING')
}

/** What of a picture is shown: without what the legend hides, and without lines that then lack an end. */
export interface Shown {
  readonly slugs: readonly string[]
  readonly claims: readonly Claim[]
  readonly lines: readonly Line[]
}

export function shownOf({ entities, claims }: Drawn, hidden: ReadonlySet<string>): Shown {
  const slugs = Array.from(entities.values()).flatMap(({ slug, kind }) =>
    hidden.has(kind) || hidden.has(slug) ? [] : [slug],
  )
  const there = new Set(slugs)
  const seen = claims.filter(
    (claim) => there.has(claim.from) && there.has(claim.to) && !hidden.has(sideOf(claim)) && !hidden.has(claim.type),
  )
  return { slugs, claims: seen, lines: linesOf(seen) }
}

function linesOf(claims: readonly Claim[]): readonly Line[] {
  const pairs = Map.groupBy(claims, ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`))
  return Array.from(pairs, ([key, between]) => {
    const [from = '', to = ''] = key.split(' ')
    const loops = from === to
    return {
      ...{ key, from, to, claims: between, side: sideOfAll(between) },
      toFrom: !loops && between.some((claim) => claim.to === from),
      toTo: !loops && between.some((claim) => claim.to === to),
    }
  })
}

/** That of its stances, if they agree. */
function sideOfAll(claims: readonly Claim[]): Side {
  const [side = 'NONE', ...others] = new Set(claims.map(sideOf).filter((one) => one !== 'NONE'))
  return others.length === 0 ? side : 'BETWEEN'
}
