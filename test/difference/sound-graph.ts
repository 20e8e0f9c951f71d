import { sourcesOf } from './model/days.ts'
import { type Claim, type PlainGraph, textOf } from './model/graph.ts'

/**
 * The graph without anything that lacks its context: claims without their ends, sources or the version that they
 * revise, and entities that nothing joins.
 */
export function sound(graph: PlainGraph): PlainGraph {
  const slugs = new Set(graph.entities.map(({ slug }) => slug))
  const isWhole = (claim: Pick<Claim, 'properties'>, ...ends: readonly (string | null)[]) =>
    [...ends, ...sourcesOf(claim)].every((slug) => slug === null || slugs.has(slug))
  const stances = graph.stances.filter((it) => isWhole(it, it.holder, it.target, it.onBehalfOf))
  const relationships = graph.relationships.filter((it) => isWhole(it, it.from, it.to))
  const reports = graph.reports.filter(({ from, to }) => slugs.has(from) && slugs.has(to))
  const joined = new Set([
    ...stances.flatMap(({ holder, target, onBehalfOf }) => [holder, target, onBehalfOf]),
    ...[...relationships, ...reports].flatMap(({ from, to }) => [from, to]),
  ])
  const cited = new Set([...graph.entities, ...stances, ...relationships].flatMap(sourcesOf))
  const entities = graph.entities.filter(
    (it) => isWhole(it) && (joined.has(it.slug) || (it.kind === 'Source' && cited.has(it.slug))),
  )
  const left = { entities, stances: revising(stances), relationships: revising(relationships), reports }
  return sizeOf(left) === sizeOf(graph) ? left : sound(left)
}

/** The claims without those whose revised version is gone. */
function revising<C extends Claim>(claims: readonly C[]): readonly C[] {
  const ids = new Set(claims.map(({ id }) => id))
  return claims.filter((claim) => ids.has(textOf(claim, 'revises') ?? claim.id))
}

function sizeOf({ entities, stances, relationships, reports }: PlainGraph): number {
  return entities.length + stances.length + relationships.length + reports.length
}
