import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import type { Row, Statement } from '../graph/statement.ts'
import { textKey, wholeKey } from '../text/fold.ts'

/** Rows whose keys are missing or outdated. */
export interface StaleKeys {
  /** The statement that writes the keys of `$rows`. */
  readonly write: Statement
  readonly rows: readonly { readonly slug: string; readonly keys: Keys; readonly detail: string }[]
}

/**
 * Sets the keys by which entities and stances are searched: on an entity `nameKey`, `aliasKeys`, `slugKey` and
 * `descriptionKey`, on a stance `textKeys` of summary, note and quote. Works in batches and writes only keys that are
 * wrong, so that it is safe to run again.
 */
export async function deriveKeys(graph: Graph): Promise<void> {
  for await (const { write, rows } of staleKeys(graph)) {
    const right = rows.map(({ slug, keys }) => ({ slug, keys }))
    await graph.transaction((run) => run(write, { rows: right }))
  }
}

/** Reads all entities and stances in batches. */
export async function* staleKeys(graph: ReadableGraph): AsyncGenerator<StaleKeys> {
  for (const { read, write, keysOf } of SEARCHED) {
    for (let after: unknown = ''; ; ) {
      const found = await graph.read(read, { after, limit: BATCH })
      const rows = found.flatMap((row) => {
        const keys = keysOf(row)
        const detail = difference(row, keys)
        return detail === null ? [] : [{ slug: String(row['slug']), keys, detail }]
      })
      if (rows.length > 0) yield { write, rows }
      if (found.length < BATCH) break
      after = found.at(-1)?.['slug']
    }
  }
}

/** The most rows held at once; their descriptions may be long. */
const BATCH = 2_000

type Keys = Readonly<Record<string, string | readonly string[]>>

interface Searched {
  readonly read: Statement
  readonly write: Statement
  readonly keysOf: (row: Row) => Keys
}

const SEARCHED: readonly Searched[] = [
  {
    read: statement('keys/of-entities'),
    write: statement('keys/set-on-entities'),
    keysOf({ slug, name, aliases, description }) {
      const [nameKey = ''] = wholeKeys(name)
      const [slugKey = ''] = wholeKeys(slug)
      const [descriptionKey = ''] = keysOf(description)
      return { nameKey, aliasKeys: wholeKeys(aliases), slugKey, descriptionKey }
    },
  },
  {
    read: statement('keys/of-stances'),
    write: statement('keys/set-on-stances'),
    keysOf: ({ summary, note, quote }) => ({ textKeys: keysOf(summary, note, quote) }),
  },
]

const keysOf = (...values: readonly unknown[]) => values.flatMap(textsIn).map(textKey).filter(hasWords)

const wholeKeys = (value: unknown) => textsIn(value).map(wholeKey).filter(hasWords)

const hasWords = (key: string) => key !== ''

/** Values of another type are not searched. The graph check reports them. */
function textsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one) => typeof one === 'string')
}

function difference(row: Row, keys: Keys): string | null {
  const [wrong] = Object.entries(keys).filter(
    ([name, key]) => JSON.stringify(row[name] ?? null) !== JSON.stringify(key),
  )
  if (!wrong) return null
  const [name, key] = wrong
  return `${name} is ${shown(row[name]) ?? 'missing'}, not ${shown(key)}`
}

const MOST_SHOWN = 80

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
