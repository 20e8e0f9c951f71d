import { existsSync } from 'node:fs'
import { expect } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type UndoOrder, undoImport } from '../../src/import/undo.ts'
import { run } from '../graph/small-graph.ts'
import { filesOf, importing, jsonLinesOf } from './importing.ts'

/** Undoes the import of a file, or the one with that id, and returns the result with the lines of the report. */
export async function undoing(graph: Graph, name: string, order: Partial<UndoOrder> = {}) {
  const lines: string[] = []
  const path = existsSync(name) ? name : null
  const undone = await undoImport(
    graph,
    { name, path, dryRun: false, ...order },
    { report: (line) => lines.push(line) },
  )
  return { ...undone, lines }
}

/** Ids of the claims that the graph believes now, or believed at a moment, each as `id: what it says`. */
export async function standing(graph: Graph, knownAt = '9999-01-01'): Promise<readonly string[]> {
  const rows = await run(
    graph,
    `CALL () {
      MATCH (s:Stance) RETURN s AS it, s.slug AS id, s.position AS says
      UNION ALL
      MATCH (from)-[r]->(to) WHERE r.id IS NOT NULL
      RETURN r AS it, r.id AS id, type(r) + ' ' + from.slug + ' ' + to.slug AS says
    }
    WITH * WHERE it.recordedAt <= '${knownAt}' AND (it.retractedAt IS NULL OR it.retractedAt > '${knownAt}')
    RETURN id, says ORDER BY id`,
  )
  return rows.map(({ id, says }) => `${id}: ${says}`)
}

/** The time of the database's clock. */
export async function now(graph: Graph): Promise<string> {
  const [row] = await run(graph, 'RETURN timestamp() AS now')
  return new Date(Number(row?.['now'])).toISOString()
}

export const citations = ['register#1']
export const country = (slug: string) => ({ type: 'Country', slug, name: slug, citations })
export const stance = (slug: string, more: object = {}) => ({
  ...{ type: 'Stance', slug, holder: 'a', target: 'b', position: 'SUPPORTS', summary: 'One.', citations },
  ...more,
})
/** Three countries and a stance. */
export const BASE = [
  { type: 'Source', slug: 'register', name: 'Register' },
  ...['a', 'b', 'c'].map(country),
  ...['a', 'b', 'c'].map((from) => ({ type: 'BASED_IN', id: `${from}-in-c`, from, to: 'c', citations })),
  stance('base', { position: 'NEUTRAL' }),
]

const fileOf = (rows: readonly unknown[]) => filesOf({ 'rows.jsonl': jsonLinesOf(rows) })

export const importRows = (graph: Graph, rows: readonly unknown[]) => importing(graph, 'native', fileOf(rows))

/** Imports rows as a file of their own, and returns what imports and undoes that file. */
export async function imported(graph: Graph, rows: readonly unknown[]) {
  const paths = fileOf(rows)
  const again = async () => {
    const { violations, rejects, ...rest } = await importing(graph, 'native', paths)
    expect({ violations, rejects }).toEqual({ violations: [], rejects: [] })
    return rest
  }
  await again()
  const undo = async (order = {}) => {
    const dry = await undoing(graph, paths[0] ?? '', { dryRun: true })
    const undone = await undoing(graph, paths[0] ?? '', order)
    expect(undone.violations).toEqual([])
    expect({ figures: dry.figures, left: dry.left }).toEqual({ figures: undone.figures, left: undone.left })
    return undone
  }
  return { undo, again, path: paths[0] ?? '' }
}
