export type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null

/** Names of the fields that are null or an empty list, anywhere in the answer. */
export function emptyFields(answer: Json): readonly string[] {
  const empty = new Map<string, boolean>()
  const walk = (value: Json): void => {
    if (value === null || typeof value !== 'object') return
    for (const [name, child] of Object.entries(value)) {
      if (!Array.isArray(value)) empty.set(name, (empty.get(name) ?? true) && holdsNothing(child))
      walk(child)
    }
  }
  walk(answer)
  return Array.from(empty).flatMap(([name, isEmpty]) => (isEmpty ? [name] : []))
}

function holdsNothing(value: Json): boolean {
  if (value === null || typeof value !== 'object') return value === null
  return Array.isArray(value) ? value.length === 0 : 'edges' in value && holdsNothing(value['edges'] ?? null)
}
