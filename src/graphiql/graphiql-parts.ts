import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A file of GraphiQL as it goes to browsers. */
export interface Part {
  /** Where it is served; has a digest of the content in it. */
  readonly path: string
  readonly type: string
  readonly gzipped: Uint8Array<ArrayBuffer>
}

export type Parts = Awaited<ReturnType<typeof loadParts>>

/** Below this are all paths of parts. */
export const FOLDER = '/graphiql/'

/** Every file, compressed once: some 9 MB that become 2.4. */
export async function loadParts() {
  const [packaged, start] = await Promise.all([
    import(PACKAGED) as Promise<Packaged>, // what the file holds, which has no types
    readFile(new URL('graphiql-start.js', import.meta.url), 'utf8'),
  ])
  const [style, script, starter, editor, json, graphql] = await Promise.all([
    partOf('graphiql.css', 'text/css', packaged.css),
    partOf('graphiql.js', SCRIPT, packaged.js),
    partOf('start.js', SCRIPT, start),
    partOf('editor-worker.js', SCRIPT, packaged.editorWorkerService),
    partOf('json-worker.js', SCRIPT, packaged.jsonWorker),
    partOf('graphql-worker.js', SCRIPT, packaged.graphqlWorker),
  ])
  return { style, script, starter, editor, json, graphql }
}

/** The parts that the package puts into one page, a string each. Its exports hide the file. */
const PACKAGED = new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href

type Packaged = Readonly<Record<'css' | 'js' | 'editorWorkerService' | 'jsonWorker' | 'graphqlWorker', string>>

const SCRIPT = 'text/javascript'

async function partOf(name: string, type: string, text: string): Promise<Part> {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return {
    path: FOLDER + name.replace('.', `.${digest}.`),
    type: `${type}; charset=utf-8`,
    gzipped: await compress(text),
  }
}

const compress = promisify(gzip)
