import { ServerResponse } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { viewerOf } from '../access/asking.ts'
import type { Viewer } from '../access/viewer.ts'
import { ending } from '../ending.ts'
import { type FaultLog, maskError, type RefusalRule, ruleOf, statusOf } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { REQUEST_ID } from '../request-id.ts'
import { contentOf } from './content.ts'
import { type ExportEntry, type ExportLine, exportEntry } from './export-log.ts'
import { type ExportPlace, exportPlaces } from './export-places.ts'
import { exportRequestOf } from './export-request.ts'
import { formats } from './file-formats.ts'
import type { Answer } from './question.ts'
import { checkedAtEnd } from './unchanged.ts'

/** Who asks, whether the question was charged already, and that it is the server's own. */
interface Asked {
  readonly asked: Viewer
  readonly isPaid: boolean
  readonly isOwn: true
}

export interface ExportSettings {
  /** Sends a request to this server without a socket, in the name of a viewer. */
  readonly fetch: (url: string, request: RequestInit, asked: Asked) => Response | Promise<Response>
  /** Charges an export to its viewer. Throws if too little of the quota is left. */
  readonly charge: (viewer: Viewer) => void
  /** Gives back what an export was charged, because it did not begin. */
  readonly refund: (viewer: Viewer) => void
  /** The timeout of one statement, in milliseconds. */
  readonly queryTimeoutMs: () => number
  /** How long a client may take to read a chunk, in milliseconds. */
  readonly stallTimeoutMs: number
  /** The date at which claims are current or over if the request names none. */
  readonly today: () => string
  readonly logExport: (line: ExportLine) => void
  readonly logError: FaultLog
}

interface Exports {
  readonly plugin: Plugin
  /** How many exports are running. */
  running(): number
}

/**
 * The graph as a file: `GET /export?format=graphml`. It is read and written page by page, so that memory use does not
 * depend on its size. An error in the middle closes the connection, so that clients notice it.
 */
export function exports(graph: ReadableGraph, settings: ExportSettings): Exports {
  const { fetch, charge, refund, queryTimeoutMs, stallTimeoutMs, today, logExport, logError } = settings
  const places = exportPlaces(MOST_AT_ONCE, stallTimeoutMs)
  const running = new Map<ExportEntry, ExportPlace>()
  /** An export is charged once: as a whole, or by the cost of the first question that it asks. */
  const asking = (signal: AbortSignal, viewer: Viewer, isCharged: boolean, known: HeadersInit) => {
    let isPaid = isCharged
    return async (query: string, variables: object) => {
      const asked = { asked: viewer, isPaid, isOwn: true } as const
      isPaid = true
      const body = JSON.stringify({ query, variables })
      const headers = {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...known,
      }
      const response = await fetch(GRAPHQL, { method: 'POST', headers, body, signal }, asked)
      const { status, headers: answered } = response
      return { ...((await response.json()) as Answer), status, retryAfter: answered.get('Retry-After') }
    }
  }
  const plugin: Plugin = {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      const viewer = viewerOf(request)
      if (url.pathname !== '/export' || !viewer) return
      const entry = exportEntry(request, logExport)
      const answer = (body: BodyInit | null, status: number, headers: Readonly<Record<string, string>>) => {
        entry.status = status
        endResponse(new fetchAPI.Response(body, { status, headers: { ...headers, [REQUEST_ID]: entry.requestId } }))
      }
      if (request.method !== 'GET') {
        answer(null, 405, { Allow: 'GET' })
        return entry.end()
      }
      const end = ending(request.signal)
      const { signal } = end
      const done = (code?: string, rule: RefusalRule | null = null) => {
        end.answered()
        running.get(entry)?.free()
        running.delete(entry)
        entry.end(code, rule)
      }
      /** Closes the connection. Throwing an error here would end the process. */
      const cut = (code: string) => {
        if (!running.has(entry)) return
        done(code)
        end.end(new DOMException('The export was cut off.', 'AbortError'))
        responseIn(serverContext)?.destroy()
      }
      const logFault = (cause: unknown) => logError(cause, entry.requestId)
      let isCharged = false
      try {
        const asked = exportRequestOf(url.searchParams, today())
        entry.format = asked.format
        isCharged = asked.question === null || asked.question.of === 'stances'
        if (isCharged) charge(viewer)
        const place = places.take(() => cut('CLIENT_STALLED'))
        running.set(entry, place)
        signal.addEventListener('abort', () => cut('REQUEST_ABORTED')) // from before reading
        const known = { ...traceOf(request.headers), [REQUEST_ID]: entry.requestId }
        const { mediaType, fileName, write } = formats[asked.format]
        const content = await contentOf(asked, graph, asking(signal, viewer, isCharged, known), {
          signal,
          timeoutMs: queryTimeoutMs(),
          onRun: entry.onRun,
        })
        const { complete } = content
        const about = { address: `${url.pathname}${url.search}`, made: new Date().toISOString(), complete }
        const fail = (error: unknown) => cut(codeOf(maskError(error, logFault)))
        const parts = inChunks(marked(asked.mark, checkedAtEnd(write(content, about), content.check)))
        const body = await begun(parts, entry, { place, done, cut, fail, stallTimeoutMs })
        const name = content.table ? 'stancegraph-stances.csv' : fileName
        answer(body, 200, { ...headersOf(mediaType, name), 'X-Complete': String(complete) })
      } catch (error) {
        const masked = maskError(error, logFault)
        if (isCharged && !BEGUN.includes(codeOf(masked))) refund(viewer)
        const { status, headers, text } = refusal(masked)
        answer(text, status, headers)
        done(codeOf(masked), ruleOf(masked.extensions))
      }
    },
  }
  return { plugin, running: () => running.size }
}

/** The codes of exports that fail once something was done for them. Others are refused before, and cost nothing. */
const BEGUN = ['TIMEOUT', 'TOO_LARGE', 'INTERNAL_SERVER_ERROR', 'DATABASE_UNAVAILABLE', 'REQUEST_ABORTED']

const GRAPHQL = 'http://localhost/graphql'

/** Each export uses a connection to the database as long as it runs. */
const MOST_AT_ONCE = 4

async function* marked(mark: boolean, texts: AsyncIterable<string>): AsyncGenerator<string> {
  if (mark) yield '\ufeff'
  yield* texts
}

/** The headers by which a question is in the trace of the client. */
function traceOf(headers: Headers): Readonly<Record<string, string>> {
  const names = ['traceparent', 'tracestate']
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])))
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

/** The chunks as a stream. An error before the first chunk is thrown, a later one passed to `fail`. */
async function begun(chunks: AsyncGenerator<Buffer>, entry: ExportEntry, reading: Reading) {
  const { place, done, cut, fail, stallTimeoutMs } = reading
  const first = await chunks.next()
  async function* all() {
    try {
      for (let next = first; !next.done; next = await chunks.next()) {
        const stalled = setTimeout(cut, stallTimeoutMs, 'CLIENT_STALLED')
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
      done('REQUEST_ABORTED') // no effect if it is done already
    }
  }
  return ReadableStream.from(all()) as unknown as BodyInit // Node's stream type and the web's differ
}

/** Node's own response, if the request came over HTTP. */
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
