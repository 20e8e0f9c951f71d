import { Failure, type OnPause, patiently, reply, retryAfterIn } from './ask.ts'

/** What `/export?format=jgf` answers, as the server's docs say. */
export interface ExportedGraph<NodeData, EdgeData> {
  readonly nodes: Readonly<Record<string, { readonly label: string; readonly metadata: NodeData }>>
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly relation: string
    readonly metadata: EdgeData
  }[]
}

type Body<NodeData, EdgeData> =
  | { readonly graph: ExportedGraph<NodeData, EdgeData> }
  | { readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] }

/** The server takes as long as it needs for a file. */
const LONGEST_MS = 120_000
/** In seconds. A server that is full of exports names the time that a long one takes; what is drawn takes less. A quota is not there any sooner. */
const SOON = 3

/** The graph at an address of `/export`. A server that is full of exports is asked again. */
export function askGraph<NodeData, EdgeData>(
  address: string,
  signal: AbortSignal,
  onPause: OnPause,
): Promise<ExportedGraph<NodeData, EdgeData>> {
  return patiently(() => readGraph<NodeData, EdgeData>(address, signal), signal, onPause)
}

async function readGraph<NodeData, EdgeData>(address: string, signal: AbortSignal) {
  const { response, text } = await reply(address, { headers: { accept: 'application/json' } }, signal, LONGEST_MS)
  const body = bodyIn<NodeData, EdgeData>(text)
  if ('graph' in body) return body.graph
  const [error] = body.errors ?? []
  const code = error?.extensions?.code ?? `HTTP ${response.status}`
  const message = error?.message ?? 'The server could not answer, or the answer was cut off.'
  const retryAfter = retryAfterIn(response)
  throw new Failure(
    code,
    message,
    retryAfter === null || code !== 'OVERLOADED' ? retryAfter : Math.min(retryAfter, SOON),
  )
}

function bodyIn<NodeData, EdgeData>(text: string): Body<NodeData, EdgeData> {
  try {
    const body = JSON.parse(text) as Body<NodeData, EdgeData> | null
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}
