import { statement } from '../graph/cypher.ts'
import { cypherFile } from '../graph/cypher-files.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { npmRun } from '../loading/npm-run.ts'
import { runScript } from '../loading/run-script.ts'

/** The sources that all claims of the article cite first: the article, and the list of countries. */
const SOURCES = ['high-stakes-trip-to-china', 'iso-3166-1']

/**
 * How many claims of the article would be replaced. Throws a StartError if the graph was not made from its scripts, or if
 * imports correct them: the corrections would stand beside claims that are told anew. Of the scripts nothing may be left
 * where replacing `hasBegun`.
 */
export async function countOfArticle(graph: ReadableGraph, hasBegun: boolean): Promise<number> {
  const [row] = await graph.read(PLAN, { sources: SOURCES })
  if (Number(row?.['scripts']) === 0 && !hasBegun) throw new StartError(NO_ARTICLE)
  if (hasBegun) return Number(row?.['count'])
  const corrections = (await graph.read(CORRECTIONS, { sources: SOURCES })).map(({ id }) => String(id))
  if (corrections.length > 0) throw new StartError(corrected(corrections))
  return Number(row?.['count'])
}

/** Removes what earlier scripts of the article told. Safe to run again, until scripts are loaded anew. */
export async function removeArticle(graph: Graph, rows: number, report: (line: string) => void): Promise<void> {
  for (const path of SCRIPTS) {
    report(`Removing: ${path}`)
    await runScript(graph.write, cypherFile(path), { sources: SOURCES, rows })
  }
}

const SCRIPTS = ['00-revised', '01-claims', '02-entities', '03-sources', '04-scripts'].map(
  (name) => `cypher/replace-article/${name}.cypher`,
)

const NO_ARTICLE =
  'This graph was not made from the scripts of the article: there is nothing of them to replace. Nothing was changed.'

function corrected(ids: readonly string[]): string {
  const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')
  return [
    `Imports revise or retract claims of the article: ${shown}. Told anew, those would stand beside their corrections.`,
    `Nothing was changed. Take these imports back first: \`${npmRun('import', '--undo', '<file>')}\`. What they say can be imported again afterwards, for claims as this version codes them.`,
  ].join('\n')
}

const PLAN = statement('replace-article/plan')
const CORRECTIONS = statement('replace-article/corrections')
