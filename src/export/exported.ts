import { NARROW } from '../graph/columns.ts'
import { cypher, type Hooks } from '../graph/cypher.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import type { Statement } from '../graph/statement.ts'
import { written } from '../loading/rules.ts'
import { isActorKind, type Kind, kindNames, type RelationshipType, relationshipTypeNames } from '../model/vocabulary.ts'
import { type Clocks, under, widest } from '../time/clocks.ts'

import { countrySlugsOf } from './countries.ts'

export type Value = string | number | boolean | readonly string[] | null

/** The properties of a row that scripts or imports wrote. */
export type ExportedValues = Readonly<Record<string, Value>>

export interface ExportedEntity {
  readonly kind: Kind
  readonly key: string
  /** The name of an actor's country; null if it has none. */
  readonly country: string | null
  readonly values: ExportedValues
}

/** The ends are slugs. The days are the latest begin and the latest end. */
export interface ExportedClaim {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly fromDay: string
  readonly toDay: string
  /** All versions, oldest first: stances by slug, relationships by TYPE:id; null if there is only one. */
  readonly versions: readonly string[] | null
  readonly values: ExportedValues
}

export interface ExportedStance extends ExportedClaim {
  readonly onBehalfOf: string | null
}

export interface ExportedRelationship extends ExportedClaim {
  readonly type: RelationshipType
}

/** A source, and the sources that report it. */
export interface ExportedReport {
  readonly key: string
  readonly to: readonly string[]
}

/** A graph to be written. Each part is read page by page, so that memory use does not depend on its size. */
export interface Exported {
  entities(): AsyncIterable<ExportedEntity>
  stances(): AsyncIterable<ExportedStance>
  relationships(): AsyncIterable<ExportedRelationship>
  reports(): AsyncIterable<ExportedReport>
}

/** A part of the graph: slugs, and for relationships TYPE:id. */
export interface Among {
  readonly entities: readonly string[]
  readonly stances: readonly string[]
  readonly relationships: readonly string[]
}

interface Keyed {
  readonly key: string
}

/** All of the graph or a part of it, as visible at the clocks' dates; without clocks, every recorded version. */
export function exported(graph: ReadableGraph, clocks: Clocks | null, among: Among | null, reading: ReadOptions) {
  const seen = clocks ? {} : { visible: () => '' }
  const pages =
    <R extends Keyed>(
      fill: (hooks: Hooks<'among' | 'written'>) => Statement,
      owner: string,
      keys: readonly string[] | undefined,
    ) =>
    async (after: string) => {
      const among = () => (keys ? null : '')
      const filled = fill({ ...seen, among, written: () => propertiesOf(owner, clocks === null) })
      const { certainty, ...window } = clocks ?? widest
      const params = { ...window, after, limit: PAGE, among: keys ?? null }
      const { name, text } = filled
      return (await graph.read({ name, text: under(certainty, text) }, params, reading)) as unknown as readonly R[] // R has the query's columns
    }
  const countries = async (kind: Kind, slugs: readonly string[]) =>
    clocks && isActorKind(kind)
      ? countrySlugsOf({ graph, clocks, breadth: NARROW, reading }, slugs)
      : slugs.map(() => null)
  return {
    async *entities() {
      for (const kind of kindNames) {
        const page = pages<Keyed & Pick<ExportedEntity, 'values'>>(
          (hooks) => entities.fill({ hooks: { ...hooks, label: () => kind } }),
          kind,
          among?.entities,
        )
        yield* rowsOf<ExportedEntity>(async (after) => {
          const rows = await page(after)
          const found = await countries(
            kind,
            rows.map(({ key }) => key),
          )
          return rows.map((row, index) => ({ ...row, kind, country: found[index] ?? null }))
        })
      }
    },
    stances: () => rowsOf(pages<ExportedStance>((hooks) => stances.fill({ hooks }), 'Stance', among?.stances)),
    async *relationships() {
      for (const type of relationshipTypeNames) {
        const ids = among ? idsOf(among.relationships, type) : undefined
        if (ids?.length === 0) continue
        const rows = rowsOf(
          pages<ExportedRelationship>(
            (hooks) => relationships.fill({ hooks: { ...hooks, type: () => type } }),
            type,
            ids,
          ),
        )
        for await (const row of rows) yield { ...row, type }
      }
    },
    reports: () =>
      rowsOf(
        pages<ExportedReport>(({ among: some }) => reports.fill({ hooks: { among: some } }), 'Source', among?.entities),
      ),
  } satisfies Exported
}

const entities = cypher('export/entities', { hooks: ['label', 'among', 'written'] })
const stances = cypher('export/stances', { hooks: ['among', 'written'] })
const relationships = cypher('export/relationships', { hooks: ['type', 'among', 'written'] })
const reports = cypher('export/reports', { hooks: ['among'] })

const PAGE = 1_000

async function* rowsOf<R extends Keyed>(read: (after: string) => Promise<readonly R[]>) {
  let after = ''
  for (;;) {
    const rows = await read(after)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.key
  }
}

/** The property `revises` is exported only with all versions, because the revised version may not be visible. */
function propertiesOf(owner: string, isWhole: boolean): string {
  return Object.keys(written[owner as keyof typeof written])
    .filter((name) => isWhole || name !== 'revises')
    .map((name) => `.${name}`)
    .join(', ')
}

/** The ids of one type among keys of the form TYPE:id. */
function idsOf(keys: readonly string[], type: RelationshipType): readonly string[] {
  return keys.flatMap((key) => (key.startsWith(`${type}:`) ? [key.slice(type.length + 1)] : []))
}
