import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A file of GraphiQL as it goes to browsers. */
export interface Part {
  /** Where it is served; has a digest of the content in it. */
  readonly path: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

export type Parts = Awaited<ReturnType<typeof loadParts>>

/** Below this are all paths of parts. */
export const FOLDER = '/graphiql/'

/** Every file: some 9 MB. */
export async function loadParts() {
  const [packaged, start] = await Promise.all([
    import(PACKAGED) as Promise<Packaged>, // what the file holds, which has no types
    readFile(new URL('graphiql-start.js', import.meta.url), 'utf8'),
  ])
  return {
    style: partOf('graphiql.css', 'text/css', packaged.css),
    script: partOf('graphiql.js', SCRIPT, packaged.js),
    starter: partOf('start.js', SCRIPT, start),
    editor: partOf('editor-worker.js', SCRIPT, packaged.editorWorkerService),
    json: partOf('json-worker.js', SCRIPT, packaged.jsonWorker),
    graphql: partOf('graphql-worker.js', SCRIPT, packaged.graphqlWorker),
  }
}

/** The parts that the package puts into one page, a string each. Its exports hide the file. */
const PACKAGED = new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href

type Packaged = Readonly<Record<'css' | 'js' | 'editorWorkerService' | 'jsonWorker' | 'graphqlWorker', string>>

const SCRIPT = 'text/javascript'

function partOf(name: string, type: string, text: string): Part {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return {
    path: FOLDER + name.replace('.', `.${digest}.`),
    type: `${type}; charset=utf-8`,
    content: new TextEncoder().encode(text),
  }
}
