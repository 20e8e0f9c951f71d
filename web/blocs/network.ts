import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Failed, Failure } from '../ask.ts'

export interface Actor {
  readonly slug: string
  readonly name: string
}

/** What two actors agree on, with the numbers of its calculation. */
export interface Pair {
  readonly a: Actor
  readonly b: Actor
  readonly value: number
  readonly shared: number
  readonly agree: number
  readonly disagree: number
  readonly distance: number
  readonly countOfA: number
  readonly countOfB: number
}

export interface Network {
  readonly actors: readonly Actor[]
  /** Highest first. */
  readonly pairs: readonly Pair[]
  /** The whole file was read at this address. */
  readonly address: string
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly metadata: Omit<Pair, 'a' | 'b' | 'value'> & { readonly weight: number }
}

/** What `/export?of=alignment&format=jgf` answers. */
interface Exported {
  readonly graph: {
    readonly nodes: Readonly<Record<string, { readonly label: string }>>
    readonly edges: readonly Edge[]
  }
}

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Reads all pairs in one request. */
async function readNetwork(address: string, signal: AbortSignal): Promise<Network> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } }).catch(() => null)
  signal.throwIfAborted()
  if (!response) throw new Failure('UNREACHABLE', 'The server cannot be reached, or the connection was cut off.')
  const body = (await response.json().catch(() => null)) as Exported | Refused | null // as the server's docs say
  signal.throwIfAborted()
  if (body && 'graph' in body) return networkOf(body, address)
  const [error] = body?.errors ?? []
  const code = error?.extensions?.code ?? `HTTP ${response.status}`
  throw new Failure(code, error?.message ?? 'The server could not answer, or the answer was cut off.')
}

function networkOf({ graph: { nodes, edges } }: Exported, address: string): Network {
  const actors = new Map(Object.entries(nodes).map(([slug, { label }]) => [slug, { slug, name: label }]))
  const pairs = edges.flatMap(({ source, target, metadata: { weight, ...figures } }): readonly Pair[] => {
    const [a, b] = [actors.get(source), actors.get(target)]
    return a && b ? [{ a, b, value: weight, ...figures }] : []
  })
  return { actors: [...actors.values()], pairs, address }
}

interface State {
  readonly network: Network | null
  readonly failure: Failed | null
  readonly settled: string | null
}

/** The network at an address, anew whenever that changes. The last one stays while the next is awaited. */
export function useNetwork(address: string) {
  const [state, setState] = useState<State>({ network: null, failure: null, settled: null })
  const [attempt, setAttempt] = useState(0)
  const asked = `${attempt} ${address}`
  useEffect(() => {
    const asking = new AbortController()
    readNetwork(address, asking.signal).then(
      (network) => setState({ network, failure: null, settled: asked }),
      (error: unknown) => {
        if (asking.signal.aborted) return
        const { code, message } =
          error instanceof Failure ? error : new Failure('UNKNOWN', 'Something went wrong on this page.')
        setState((last) => ({ network: last.network, failure: { code, message, againIn: null }, settled: asked }))
      },
    )
    return () => asking.abort()
  }, [asked])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { network: state.network, failure: state.failure, isWaiting: state.settled !== asked, retry }
}
