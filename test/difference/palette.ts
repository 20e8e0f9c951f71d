import type { PlainGraph, Properties } from './model/graph.ts'

/** The values that occur in a graph, by the filter field that compares them. */
export type Palette = ReadonlyMap<string, readonly unknown[]>

export function paletteOf({ entities, stances, relationships }: PlainGraph): Palette {
  const values = new Map<string, Set<unknown>>()
  const add = ({ properties }: { readonly properties: Properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      const field = fieldOf(name)
      const known = values.get(field) ?? new Set()
      values.set(field, known.union(new Set(typeof value === 'object' ? value : [value])))
    }
  }
  for (const thing of [...entities, ...relationships]) add(thing)
  for (const { properties } of stances) {
    const { slug = '', ...others } = properties
    add({ properties: { ...others, 'StanceWhere.slug': slug } })
  }
  return new Map(Array.from(values, ([field, known]) => [field, [...known]]))
}

/** The two parts of a sum have separate fields. */
function fieldOf(property: string): string {
  return /^(penalty|tradeValue)(Amount|Currency)$/.exec(property)?.[2]?.toLowerCase() ?? property
}
