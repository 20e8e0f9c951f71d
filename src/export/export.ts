import { ServerResponse } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { maskError, statusOf } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import { REQUEST_ID } from '../request-id.ts'
import { contentOf } from './content.ts'
import { type ExportEntry, type ExportLine, exportEntry } from './export-log.ts'
import { type ExportPlace, exportPlaces } from './export-places.ts'
import { exportRequestOf } from './export-request.ts'
import { formats } from './file-formats.ts'
import type { Answer } from './question.ts'

export interface ExportSettings {
  /** Asks this server without a socket. */
  readonly fetch: (url: string, request: RequestInit) => Response | Promise<Response>
  /** How long one statement may take, in milliseconds. */
  readonly queryTimeoutMs: number
  /** How long a reader may take for a chunk, in milliseconds. */
  readonly stallTimeoutMs: number
  /** The day by which is judged what is over, where no date is asked. */
  readonly today: () => string
  readonly logExport: (line: ExportLine) => void
  readonly logError: (cause: unknown) => void
}

/**
 * The graph as a file: `GET /export?format=graphml`. It is read and written page by page, so that a large graph takes
 * no more memory than a small one; what fails on the way breaks the answer off, which clients see.
 */
export function exports(graph: ReadableGraph, settings: ExportSettings): Plugin {
  const { fetch, queryTimeoutMs, stallTimeoutMs, today, logExport, logError } = settings
  const places = exportPlaces(MOST_AT_ONCE, stallTimeoutMs)
  const running = new Map<ExportEntry, ExportPlace>()
  const ask = (signal: AbortSignal) => async (query: string, variables: object) => {
    const body = JSON.stringify({ query, variables })
    const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }
    const response = await fetch(GRAPHQL, { method: 'POST', headers, body, signal })
    const { status, headers: answered } = response
    return { ...((await response.json()) as Answer), status, retryAfter: answered.get('Retry-After') }
  }
  return {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      if (url.pathname !== '/export') return
      const entry = exportEntry(request, logExport)
      const answer = (body: BodyInit | null, status: number, headers: Readonly<Record<string, string>>) => {
        entry.status = status
        endResponse(new fetchAPI.Response(body, { status, headers: { ...headers, [REQUEST_ID]: entry.requestId } }))
      }
      if (request.method !== 'GET') {
        answer(null, 405, { Allow: 'GET' })
        return entry.end()
      }
      const over = AbortSignal.timeout(LONGEST)
      const signal = AbortSignal.any([request.signal, over])
      const done = (code?: string) => {
        running.get(entry)?.free()
        running.delete(entry)
        entry.end(code)
      }
      /** Breaks the answer off: thrown, an error would end the process. */
      const cut = (code: string) => {
        if (!running.has(entry)) return
        done(code)
        responseIn(serverContext)?.destroy()
      }
      const log = (error: unknown) => {
        if (!(error instanceof GraphError && error.reason === 'ABORTED')) logError(error) // who left, left
      }
      try {
        const asked = exportRequestOf(url.searchParams, today())
        entry.format = asked.format
        const place = places.take(() => cut('TIMEOUT'))
        running.set(entry, place)
        signal.addEventListener('abort', () => cut(over.aborted ? 'TIMEOUT' : 'REQUEST_ABORTED')) // before anybody reads, too
        const { mediaType, fileName, write } = formats[asked.format]
        const content = await contentOf(asked, graph, ask(signal), {
          signal,
          timeoutMs: queryTimeoutMs,
          onRun: entry.onRun,
        })
        const { complete } = content
        const about = { address: `${url.pathname}${url.search}`, made: new Date().toISOString(), complete }
        const fail = (error: unknown) => cut(codeOf(maskError(error, log)))
        const parts = inChunks(marked(asked.mark, write(content, about)))
        const body = await begun(parts, entry, { place, done, cut, fail, stallTimeoutMs })
        const name = content.table ? 'stancegraph-stances.csv' : fileName
        answer(body, 200, { ...headersOf(mediaType, name), 'X-Complete': String(complete) })
      } catch (error) {
        const masked = maskError(error, log)
        const { status, headers, text } = refusal(masked)
        answer(text, status, headers)
        done(codeOf(masked))
      }
    },
  }
}

const GRAPHQL = 'http://localhost/graphql'

/** Each takes a connection to the database for as long as it lasts. */
const MOST_AT_ONCE = 4

/** In milliseconds: who takes longer to read it makes room for others. */
const LONGEST = 900_000

async function* marked(mark: boolean, texts: AsyncIterable<string>): AsyncGenerator<string> {
  if (mark) yield '\ufeff'
  yield* texts
}

/** In characters. */
const CHUNK = 65_536

async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let open: string[] = []
  let length = 0
  for await (const text of texts) {
    open.push(text)
    length += text.length
    if (length < CHUNK) continue
    yield Buffer.from(open.join(''))
    open = []
    length = 0
  }
  yield Buffer.from(open.join(''))
}

interface Reading {
  readonly place: ExportPlace
  readonly stallTimeoutMs: number
  readonly done: (code?: string) => void
  readonly cut: (code: string) => void
  readonly fail: (error: unknown) => void
}

/** The chunks as they are taken; what fails before the first of them is thrown, what fails later given to `fail`. */
async function begun(chunks: AsyncGenerator<Buffer>, entry: ExportEntry, reading: Reading) {
  const { place, done, cut, fail, stallTimeoutMs } = reading
  const first = await chunks.next()
  async function* all() {
    try {
      for (let next = first; !next.done; next = await chunks.next()) {
        const stalled = setTimeout(cut, stallTimeoutMs, 'TIMEOUT')
        const taken = place.give()
        try {
          yield next.value
        } finally {
          clearTimeout(stalled)
          taken()
        }
        entry.bytes += next.value.length
      }
      done()
    } catch (error) {
      fail(error)
    } finally {
      done('REQUEST_ABORTED') // unless it was done
    }
  }
  return ReadableStream.from(all()) as unknown as BodyInit // of Node's stream and the web's, one is typed
}

/** Node's own response, where the request came by HTTP. */
function responseIn(context: unknown): ServerResponse | null {
  const known = typeof context === 'object' && context !== null && 'res' in context
  return known && context.res instanceof ServerResponse ? context.res : null
}

const codeOf = ({ extensions }: GraphQLError) => String(extensions['code'])

interface Http {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

function refusal({ message, extensions: { http, ...extensions } }: GraphQLError) {
  const { status = statusOf(extensions['code']), headers = {} } = (http ?? {}) as Http
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    text: JSON.stringify({ errors: [{ message, extensions }] }),
  }
}

function headersOf(mediaType: string, fileName: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
  }
}
