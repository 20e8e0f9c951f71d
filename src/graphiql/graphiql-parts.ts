import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** A file that browsers load. */
export interface PageFile {
  /** The path of the file. It contains a digest of the content. */
  readonly path: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

export interface Parts {
  /** GraphiQL's own files, about 9 MB. */
  readonly library: Readonly<Record<'style' | 'script' | 'editor' | 'json' | 'graphql', PageFile>>
  /** The files in `browser/`, by name. Their paths differ only in the name. */
  readonly own: ReadonlyMap<string, PageFile>
}

/** The paths of all parts begin with this. */
export const FOLDER = '/graphiql/'

/** Every file. */
export async function loadParts(): Promise<Parts> {
  const packaged: Packaged = await import(PACKAGED) // the shape of that file, which has no types
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

/** The package embeds these parts in one page, a string each. Its `exports` do not list the file. */
const PACKAGED = new URL('graphiql.js', import.meta.resolve('@graphql-yoga/render-graphiql')).href

type Packaged = Readonly<Record<'css' | 'js' | 'editorWorkerService' | 'jsonWorker' | 'graphqlWorker', string>>

/** The files import each other by name, so that they must share one digest. */
async function loadOwn(): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(BROWSER)).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, BROWSER), 'utf8')))
  const digest = digestOf(texts.join('\n'))
  return new Map(names.map((name, index) => [name, partOf(name, texts[index] ?? '', digest)]))
}

const BROWSER = new URL('browser/', import.meta.url)

function partOf(name: string, text: string, digest = digestOf(text)): PageFile {
  return {
    path: `${FOLDER}${digest}/${name}`,
    type: `${name.endsWith('.css') ? 'text/css' : 'text/javascript'}; charset=utf-8`,
    content: new TextEncoder().encode(text),
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
