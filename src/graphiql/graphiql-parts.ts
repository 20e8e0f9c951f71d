import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** A file as it goes to browsers. */
export interface Part {
  /** Where it is served; has a digest of the content in it. */
  readonly path: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

export interface Parts {
  /** Those of GraphiQL, some 9 MB. */
  readonly library: Readonly<Record<'style' | 'script' | 'editor' | 'json' | 'graphql', Part>>
  /** What `browser/` adds to it, by name. The path of one differs from that of another in the name alone. */
  readonly own: ReadonlyMap<string, Part>
}

/** Below this are all paths of parts. */
export const FOLDER = '/graphiql/'

/** Every file. */
export async function loadParts(): Promise<Parts> {
  const packaged: Packaged = await import(PACKAGED) // what the file holds, which has no types
  return {
    library: {
      style: partOf('graphiql.css', packaged.css),
      script: partOf('graphiql.js', packaged.js),
      editor: partOf('editor-worker.js', packaged.editorWorkerService),
      json: partOf('json-worker.js', packaged.jsonWorker),
      graphql: partOf('graphql-worker.js', packaged.graphqlWorker),
    },
    own: await loadOwn(),
  }
}

/** The parts that the package puts into one page, a string each. Its exports hide the file. */
const PACKAGED = new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href

type Packaged = Readonly<Record<'css' | 'js' | 'editorWorkerService' | 'jsonWorker' | 'graphqlWorker', string>>

/** They import one another by name, so that one digest names them all. */
async function loadOwn(): Promise<ReadonlyMap<string, Part>> {
  const names = (await readdir(BROWSER)).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, BROWSER), 'utf8')))
  const digest = digestOf(texts.join('\n'))
  return new Map(names.map((name, index) => [name, partOf(name, texts[index] ?? '', digest)]))
}

const BROWSER = new URL('browser/', import.meta.url)

function partOf(name: string, text: string, digest = digestOf(text)): Part {
  return {
    path: `${FOLDER}${digest}/${name}`,
    type: `${name.endsWith('.css') ? 'text/css' : 'text/javascript'}; charset=utf-8`,
    content: new TextEncoder().encode(text),
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
