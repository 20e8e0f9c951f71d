import { statSync } from 'node:fs'
import { StartError } from '../graph/start-error.ts'
import { importId } from '../import/imports.ts'
import type { UndoFigures, UndoOptions } from '../import/undo.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../local-neo4j/local-neo4j.ts'
import { besideBar, progressBar } from '../process/progress-bar.ts'
import { sizeOf, withGraph } from './with-graph.ts'

/** Runs `import --undo`. The name is an id or a file; the path is where that file would be. */
export function undoing(name: string, path: string, dryRun: boolean): Promise<never> {
  const use = { writes: true, javaOptions: JAVA_OPTIONS_FOR_IMPORT }
  return withGraph(use, async ({ graph }, { report }) => {
    const { undoImport } = await import('../import/undo.ts') // loaded late: it compiles the row schema
    const bar = progressBar(report)
    const options: UndoOptions = {
      report: besideBar(bar, report),
      onProgress: (share, claims) => bar.show(share, `${claims} claims`),
    }
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
    const order = { name, path: isFile ? path : null, dryRun }
    const { imported, wasUndone, figures, left, violations } = await undoImport(graph, order, options).finally(() =>
      bar.end(),
    )
    if (wasUndone) {
      report(`This import was undone at ${imported.undoneAt}. Nothing was changed.`)
      return
    }
    for (const line of left) report(`Left as it is: ${line}`)
    if (figures.left > left.length) report(`and ${figures.left - left.length} more`)
    report(`${dryRun ? 'Would have undone' : 'Undone'} import ${importId(imported)}: ${told(figures)}`)
    if (dryRun) report('Nothing was written.')
    const breaks = `The graph ${dryRun ? 'would break' : 'breaks'} its rules, ${violations.length} times in all.`
    if (violations.length > 0) throw new StartError(breaks)
    if (!dryRun) report(`The graph holds ${await sizeOf(graph)}, no violations`)
  })
}

/** Such as `12 claims retracted, 1 restored; 2 entities updated; 1 left as it is`. */
function told({ retracted, restored, updated, left }: UndoFigures): string {
  return `${retracted} claims retracted, ${restored} restored; ${updated} entities updated; ${left} left as they are`
}
