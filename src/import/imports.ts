import { basename } from 'node:path'
import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { npmRun } from '../loading/npm-run.ts'
import { fileChecksums } from './import-key.ts'

/** An import as the graph records it. Importing the same files again continues it. */
export interface KnownImport {
  readonly key: string
  readonly format: string
  /** The names of its files. */
  readonly files: readonly string[]
  readonly checksums: readonly string[]
  /** Whether it recorded what it did: earlier versions did not. */
  readonly hasJournal: boolean
  readonly startedAt: string
  readonly isFinished: boolean
  readonly undoBegunAt: string | null
  readonly undoneAt: string | null
}

/** The latest first. */
export async function knownImports(graph: ReadableGraph): Promise<readonly KnownImport[]> {
  return (await graph.read(IMPORTS)) as unknown as readonly KnownImport[] // its columns
}

const IMPORTS = statement('import/imports')

/** As commands name an import. */
export const importId = ({ key }: { readonly key: string }) => key.slice(0, ID_LENGTH)
const ID_LENGTH = 12

/**
 * The import with that id, or the one of that file: by its content, or by its name if there is no such file any more.
 * Throws a StartError that lists imports if there is none, or if there are several.
 */
export async function importNamed(graph: ReadableGraph, name: string, path: string | null): Promise<KnownImport> {
  const imports = await knownImports(graph)
  const byId = imports.filter((one) => name.length >= ID_LENGTH && one.key.startsWith(name))
  if (byId[0]) return only(byId, `${name} begins several ids`)
  const file = basename(name)
  const byName = imports.filter(({ files }) => files.includes(file))
  if (path === null) {
    if (byName[0]) return only(byName, `Several imports read a file ${file}`)
    throw new StartError(listed(`There is no import ${JSON.stringify(name)}, and no file of that name.`, imports))
  }
  const [checksum = ''] = await fileChecksums([path])
  const byContent = imports.filter(({ checksums }) => checksums.includes(checksum))
  if (byContent[0]) return only(byContent, `Several imports read ${file}`)
  const why = byName[0] ? `${file} has changed since it was imported` : `${file} was not imported into this graph`
  throw new StartError(listed(`${why}.`, byName[0] ? byName : imports))
}

/** One that was not undone precedes those that were. */
function only(imports: readonly KnownImport[], several: string): KnownImport {
  const standing = imports.filter(({ undoneAt }) => undoneAt === null)
  const [one, other] = standing.length > 0 ? standing : imports.slice(0, 1)
  if (one && !other) return one
  throw new StartError(listed(`${several}.`, standing))
}

const MOST_LISTED = 20

function listed(why: string, imports: readonly KnownImport[]): string {
  if (imports.length === 0) return `${why} Nothing was imported into this graph.`
  const lines = imports.slice(0, MOST_LISTED).map((one) => {
    const undone = one.undoneAt !== null ? ', undone' : one.undoBegunAt !== null ? ', being undone' : ''
    return `  ${importId(one)}  ${one.startedAt}  ${one.format}  ${one.files.join(' ')}${undone}`
  })
  if (imports.length > MOST_LISTED) lines.push(`  and ${imports.length - MOST_LISTED} earlier ones`)
  return [why, 'Name one of these imports by its id:', ...lines].join('\n')
}

/** Throws a StartError if an undo was interrupted: nothing else can be told from what it has retracted so far. */
export async function refuseDuringUndo(graph: ReadableGraph, except: string | null = null): Promise<void> {
  const imports = await knownImports(graph)
  const one = imports.find(
    ({ key, undoBegunAt, undoneAt }) => undoBegunAt !== null && undoneAt === null && key !== except,
  )
  if (!one) return
  throw new StartError(
    `The undo of the import ${importId(one)}, which began at ${one.undoBegunAt}, was interrupted. Finish it first: ${npmRun('import', '--undo', importId(one))}`,
  )
}
