export type Values = Readonly<Record<string, unknown>>

/** What is derived from a claim or an entity, and never written by an import. */
const DERIVED: ReadonlySet<string> = new Set([
  ...[
    'nameKey',
    'aliasKeys',
    'slugKey',
    'descriptionKey',
    'textKeys',
    'fromDay',
    'toDay',
    'knownUntil',
    'versions',
    'lineage',
  ],
  ...['sortKey', 'holder', 'target', 'onBehalfOf', 'fromKey', 'toKey', 'ord'],
])

export function withoutDerived(properties: Values): Values {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.has(name)))
}

/** What is meant where nothing is said: it is never written, and no difference. */
export const UNSAID: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['modality', 'CERTAIN'],
  ['anonymous', false],
])

/** Names of the properties in which what is stored is not what is given, in one order wherever they are stored. */
export function differences(stored: Values, given: Values): readonly string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(given)])
  return [...names]
    .toSorted()
    .filter((name) => JSON.stringify(meant(stored, name)) !== JSON.stringify(meant(given, name)))
}

function meant(values: Values, name: string): unknown {
  return values[name] ?? UNSAID.get(name) ?? null
}
