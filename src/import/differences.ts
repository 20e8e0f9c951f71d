export type PropertyValues = Readonly<Record<string, unknown>>

/** Properties that are derived, and therefore never written by an import. */
const DERIVED: ReadonlySet<string> = new Set([
  ...[
    'nameKey',
    'aliasKeys',
    'slugKey',
    'descriptionKey',
    'textKeys',
    'earliestFromDay',
    'fromDay',
    'toDay',
    'latestToDay',
    'isAnnounced',
    'earliestDay',
    'latestDay',
    'knownUntil',
    'versions',
    'lineage',
  ],
  ...['sortKey', 'holder', 'target', 'onBehalfOf', 'fromKey', 'toKey', 'ord'],
])

export function withoutDerived(properties: PropertyValues): PropertyValues {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.has(name)))
}

/** Default values. They are never written, and a missing value counts as equal. */
export const UNSAID: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['modality', 'CERTAIN'],
  ['anonymous', false],
  ['plural', false],
])

/** The names of properties whose stored and given values differ, in a fixed order. */
export function differences(stored: PropertyValues, given: PropertyValues): readonly string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(given)])
  return [...names]
    .toSorted()
    .filter((name) => !isLeftUncoded(stored, given, name))
    .filter((name) => JSON.stringify(meant(stored, name)) !== JSON.stringify(meant(given, name)))
}

/** A row of before modality and capacity were asked for says of neither: it tells what the graph has. */
const isLeftUncoded = (stored: PropertyValues, given: PropertyValues, name: string) =>
  stored[name] === 'NOT_CODED' && given[name] === undefined

function meant(values: PropertyValues, name: string): unknown {
  return values[name] ?? UNSAID.get(name) ?? null
}
