import { ServerResponse } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { clientError, maskError, statusOf } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import { contentOf } from './content.ts'
import { exportRequestOf } from './export-request.ts'
import { formats } from './file-formats.ts'
import type { Answer } from './question.ts'

export interface ExportSettings {
  /** Asks this server without a socket. */
  readonly fetch: (url: string, request: RequestInit) => Response | Promise<Response>
  /** How long one statement may take, in milliseconds. */
  readonly queryTimeoutMs: number
  /** The day by which is judged what is over, where no date is asked. */
  readonly today: () => string
  readonly logError: (cause: unknown) => void
}

/**
 * The graph as a file: `GET /export?format=graphml`. It is read and written page by page, so that a large graph takes
 * no more memory than a small one; what fails on the way breaks the answer off, which clients see.
 */
export function exports(graph: ReadableGraph, { fetch, queryTimeoutMs, today, logError }: ExportSettings): Plugin {
  const running = new Set<symbol>()
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
      const answer = (body: BodyInit | null, status: number, headers: Readonly<Record<string, string>>) =>
        endResponse(new fetchAPI.Response(body, { status, headers }))
      if (request.method !== 'GET') return answer(null, 405, { Allow: 'GET' })
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(LONGEST)])
      const mine = Symbol('export')
      const done = () => void running.delete(mine)
      const log = (error: unknown) => {
        if (!(error instanceof GraphError && error.reason === 'ABORTED')) logError(error) // who left, left
      }
      try {
        if (running.size === MOST_AT_ONCE) throw busy()
        const asked = exportRequestOf(url.searchParams, today())
        running.add(mine)
        signal.addEventListener('abort', done) // before anybody reads, too
        const { mediaType, fileName, write } = formats[asked.format]
        const content = await contentOf(asked, graph, ask(signal), { signal, timeoutMs: queryTimeoutMs })
        const { complete } = content
        const about = { address: `${url.pathname}${url.search}`, made: new Date().toISOString(), complete }
        const fail = (error: unknown) => {
          log(error)
          responseIn(serverContext)?.destroy() // thrown, it would end the process
        }
        const body = await begun(inChunks(write(content, about)), done, fail)
        answer(body, 200, { ...headersOf(mediaType, fileName), 'X-Complete': String(complete) })
      } catch (error) {
        done()
        const { status, headers, text } = refusal(maskError(error, log))
        answer(text, status, headers)
      }
    },
  }
}

const GRAPHQL = 'http://localhost/graphql'

/** Each takes a connection to the database for as long as it lasts. */
const MOST_AT_ONCE = 4

/** In milliseconds: who takes longer to read it makes room for others. */
const LONGEST = 900_000

const busy = () =>
  clientError('OVERLOADED', `${MOST_AT_ONCE} exports are under way, and no more at once. Try again in a minute.`, {
    http: { status: 503, headers: { 'Retry-After': '60' } },
  })

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

/** The chunks as they are taken; what fails before the first of them is thrown, what fails later given to `fail`. */
async function begun(chunks: AsyncGenerator<Buffer>, done: () => void, fail: (error: unknown) => void) {
  const first = await chunks.next()
  async function* all() {
    try {
      if (!first.done) yield first.value
      yield* chunks
    } catch (error) {
      fail(error)
    } finally {
      done()
    }
  }
  return ReadableStream.from(all()) as unknown as BodyInit // of Node's stream and the web's, one is typed
}

/** Node's own response, where the request came by HTTP. */
function responseIn(context: unknown): ServerResponse | null {
  const known = typeof context === 'object' && context !== null && 'res' in context
  return known && context.res instanceof ServerResponse ? context.res : null
}

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
