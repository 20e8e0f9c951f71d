import type { MeasureName } from './measures.ts'
import type { Network, Pair } from './network.ts'

/** How many times as many lines as actors the map has, where the address does not say from which value on. */
const LINES_PER_ACTOR = 8
/** The most lines that are drawn. */
export const MOST_LINES = 2_000
/** With more actors there is no map. */
export const MOST_ACTORS = 300

/** From which value on two agree rather than not. */
const AGREEING: Readonly<Record<MeasureName, number>> = { AGREEMENT: 0.75, COSINE: 0.5 }

/** The least value of the strongest pairs that make so many lines; rounded down, so that an address can name it. */
export function usualLeast({ actors, pairs }: Network, measure: MeasureName): number {
  const value = pairs[Math.min(pairs.length, actors.length * LINES_PER_ACTOR) - 1]?.value ?? 0
  return Math.max(AGREEING[measure], Math.floor(value * 1_000) / 1_000)
}

/** The pairs that are lines on the map: the strongest from a value on. */
export function linesFrom({ pairs }: Network, least: number): readonly Pair[] {
  const from = pairs.findIndex(({ value }) => value < least)
  return pairs.slice(0, Math.min(MOST_LINES, from === -1 ? pairs.length : from))
}

/** The groups of actors that lines join, largest first, then by name; those that no line joins come last, together. */
export function groupsOf({ actors }: Network, lines: readonly Pair[]) {
  const group = new Map(actors.map(({ slug }) => [slug, [slug]]))
  for (const { a, b } of lines) {
    const [one, other] = [group.get(a.slug) ?? [], group.get(b.slug) ?? []]
    if (one === other) continue
    const [large, small] = one.length >= other.length ? [one, other] : [other, one]
    large.push(...small)
    for (const slug of small) group.set(slug, large)
  }
  const names = new Map(actors.map((actor) => [actor.slug, actor]))
  const groups = [...new Set(group.values())].map((slugs) =>
    slugs.flatMap((slug) => names.get(slug) ?? []).sort((x, y) => x.name.localeCompare(y.name, 'en')),
  )
  const joined = groups.filter(({ length }) => length > 1)
  const nameOf = ([first]: typeof actors) => first?.name ?? ''
  joined.sort((x, y) => y.length - x.length || nameOf(x).localeCompare(nameOf(y), 'en'))
  const alone = groups.filter(({ length }) => length === 1).flat()
  return { joined, alone: alone.sort((x, y) => x.name.localeCompare(y.name, 'en')) }
}
