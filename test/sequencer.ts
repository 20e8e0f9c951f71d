import { existsSync, globSync, readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Runs files with the same content of the graph one after the other, so that it is loaded once. The longest of them
 * start first, so that no worker is left alone with one of them at the end.
 */
export class ByContent extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = LONGEST.filter((file) => !existsSync(`test/${file}`))
    if (gone.length > 0) throw new Error(`LONGEST in test/sequencer.ts names files that do not exist: ${gone}`)
    return files.toSorted((one, other) => orderKey(one).localeCompare(orderKey(other)))
  }
}

/** The content with the longest files first. Files of '' fill the graph themselves. */
const CONTENTS = ['generated', '', 'un-2018', 'dated', 'empty', 'article']

/** Files that take more than 30 seconds on two cores, in `npm test` or in `npm run test:long`; the longest first. */
const LONGEST = [
  'cypher/plans.long.test.ts',
  'cypher/plans-of-lists.long.test.ts',
  'difference/pairs.long.test.ts',
  'difference/any-order.long.test.ts',
  'difference/difference.test.ts',
  'import/correcting.long.test.ts',
  'import/undo.long.test.ts',
  'request/injection.test.ts',
  'process/local-data-sets.long.test.ts',
  'process/killed.long.test.ts',
  'process/many.long.test.ts',
  'process/made-good.long.test.ts',
  'upgrade/upgrade.long.test.ts',
  'position/position-difference.test.ts',
  'interrupted/interrupted.long.test.ts',
  'backup/backup.test.ts',
  'group/same-text.long.test.ts',
  'import/undo-claims.long.test.ts',
  'import/import.test.ts',
  'import/undo-updates.long.test.ts',
  'explore/changes.long.test.ts',
  'graphiql/drawings.long.test.ts',
  'declared/reads.test.ts',
  'process/loads-at-once.long.test.ts',
  'explore/accessible.long.test.ts',
  'explore/loading.long.test.ts',
  'explore/numbers-of-generated.long.test.ts',
  'explore/numbers-of-votes.long.test.ts',
  'graphiql/example-list.long.test.ts',
  'cypher/before-loading.long.test.ts',
  'loading/derivation.test.ts',
  'cypher/costs.long.test.ts',
  'import/command.long.test.ts',
  'export/export-cypher.long.test.ts',
  'export/export-question.long.test.ts',
  'faults/lost-commit.long.test.ts',
  'routing/importing.long.test.ts',
  'import/npm-run-import.long.test.ts',
  'loading/check.test.ts',
  'request/weight.test.ts',
  'request/asked-again.long.test.ts',
  'generated/generated-graph.long.test.ts',
  'path/brute-force.test.ts',
  'neighborhood/brute-force.long.test.ts',
  'import/check-rules.long.test.ts',
  'path/hubs.long.test.ts',
  'process/slow-start.long.test.ts',
]

function orderKey({ moduleId }: TestSpecification): string {
  const together = LOADED_ONCE.find((content) => moduleId.endsWith(`/test/together/${content}.ts`))
  const content = together ? -1 : CONTENTS.indexOf(contentOf(moduleId))
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/test/${file}`))
  return `${content} ${String(place < 0 ? LONGEST.length : place).padStart(3, '0')} ${moduleId}`
}

function contentOf(file: string): string {
  return /useGraph\('([\w-]+)'\)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
}

/** Contents that take minutes to load. Where all files run, those of one such content run as one file, in one worker. */
export const LOADED_ONCE = ['generated', 'un-2018']

/** The test files with this content, the longest first. */
export function filesWith(content: string): string[] {
  const place = (file: string) => {
    const index = LONGEST.findIndex((longest) => file === `test/${longest}`)
    return index < 0 ? LONGEST.length : index
  }
  const files = globSync('test/**/*.test.ts').filter((file) => contentOf(file) === content)
  return files.toSorted((one, other) => place(one) - place(other) || one.localeCompare(other))
}

/** The files of `npm run test:long`: those named after it, and those that do more in a full run. */
export function longTests(): string[] {
  const hasMore = (file: string) => file.endsWith('.long.test.ts') || readFileSync(file, 'utf8').includes('/figures.ts')
  return globSync('test/**/*.test.ts').filter(hasMore)
}
