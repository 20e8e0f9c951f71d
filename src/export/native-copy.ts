import { createHash } from 'node:crypto'
import { SCHEMA_VERSION } from '../loading/graph-version.ts'
import { written } from '../loading/rules.ts'
import { version } from '../model/package.ts'
import type { About } from './about.ts'
import type { Exported, ExportedClaim, ExportedEntity, ExportedValues } from './exported.ts'
import { joinedIn } from './joined.ts'
import { FORM, type NativeFoot, type NativeHead } from './native-file.ts'

/** Whether all versions of all claims are exported, or what is visible at a date. */
export type Versions = NativeHead['versions']

/**
 * Rows as `import native` reads them, one a line, between a line that says what the file is and one that counts them.
 * With all versions a new version follows those before it, which are read once for each place in a history. What is
 * visible at a date becomes a graph that knows only that: nothing in it is retracted or revises another claim, and
 * entities that no claim joins are left out, which no graph may have.
 */
export async function* nativeCopy(exported: Exported, about: About, versions: Versions): AsyncGenerator<string> {
  const head: NativeHead = { type: 'Export', form: FORM, schemaVersion: SCHEMA_VERSION, version, versions, ...about }
  yield lineOf(head)
  const hash = createHash('sha256')
  let rows = 0
  for await (const row of rowsOf(exported, versions)) {
    const line = lineOf(row)
    hash.update(line)
    rows += 1
    yield line
  }
  yield lineOf({ type: 'End', rows, checksum: hash.digest('hex') } satisfies NativeFoot)
}

const lineOf = (row: object) => `${JSON.stringify(row)}\n`

async function* rowsOf(exported: Exported, versions: Versions): AsyncGenerator<object> {
  const joined = versions === 'ALL' ? null : await joinedIn(exported)
  const isThere = (slug: string) => joined === null || joined.has(slug)
  for await (const entity of exported.entities()) if (isThere(entity.key)) yield entityRow(entity)
  for await (const { key, to } of exported.reports())
    for (const other of to) if (isThere(key) && isThere(other)) yield { type: 'REPORTED_IN', from: key, to: other }
  for (let place = 0, isLast = false; !isLast; place += 1) {
    isLast = true
    for await (const row of claims(exported, versions)) {
      if (row.place > place) isLast = false
      if (row.place === place) yield row.claim()
    }
  }
}

interface PlacedClaim {
  /** In its history, from 0. */
  readonly place: number
  readonly claim: () => object
}

async function* claims({ stances, relationships }: Exported, versions: Versions): AsyncGenerator<PlacedClaim> {
  const placeOf = ({ versions: all }: ExportedClaim, key: string) =>
    versions === 'ALL' && all ? Math.max(0, all.indexOf(key)) : 0
  const valuesOf = (owner: Owner, { values }: ExportedClaim) =>
    present(owner, versions === 'ALL' ? values : { ...values, retractedAt: null })
  for await (const stance of stances()) {
    const { key, from: holder, to: target, onBehalfOf } = stance
    const ends = { holder, target, ...(onBehalfOf !== null && { onBehalfOf }) }
    const claim = () => ({ type: 'Stance', slug: key, ...ends, ...valuesOf('Stance', stance) })
    yield { place: placeOf(stance, key), claim }
  }
  for await (const one of relationships()) {
    const { type, key, from, to } = one
    const claim = () => ({ type, id: key, from, to, ...valuesOf(type, one) })
    yield { place: placeOf(one, `${type}:${key}`), claim }
  }
}

const entityRow = ({ kind, values }: ExportedEntity) => ({ type: kind, ...present(kind, values) })

type Owner = keyof typeof written

/** The values that there are, in the order of the model. */
function present(owner: Owner, values: ExportedValues): ExportedValues {
  const all = Object.keys(written[owner]).map((name) => [name, values[name] ?? null] as const)
  return Object.fromEntries(all.filter(([, value]) => value !== null))
}
