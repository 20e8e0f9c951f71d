import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Failed, Failure, patiently, retryAfterIn } from '../ask.ts'
import { fetchWithKey } from '../page/key.ts'
import { type MeasureName, measures } from './measures.ts'

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
  readonly measure: MeasureName
  /** Highest first. */
  readonly pairs: readonly Pair[]
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly relation: string
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

/** In seconds. A server that is full of exports names the time that a long one takes; pairs take less. */
const SOON = 3

/** Reads all pairs in one request. */
async function readNetwork(address: string, signal: AbortSignal): Promise<Network> {
  const response = await fetchWithKey(address, { headers: { accept: 'application/json' } }, signal).catch(() => null)
  signal.throwIfAborted()
  if (!response) throw new Failure('UNREACHABLE', 'The server cannot be reached, or the connection was cut off.')
  const body = (await response.json().catch(() => null)) as Exported | Refused | null // as the server's docs say
  signal.throwIfAborted()
  if (body && 'graph' in body) return networkOf(body)
  const [error] = body?.errors ?? []
  const code = error?.extensions?.code ?? `HTTP ${response.status}`
  const message = error?.message ?? 'The server could not answer, or the answer was cut off.'
  const retryAfter = retryAfterIn(response)
  throw new Failure(code, message, retryAfter === null ? null : Math.min(retryAfter, SOON))
}

function networkOf({ graph: { nodes, edges } }: Exported): Network {
  const actors = new Map(Object.entries(nodes).map(([slug, { label }]) => [slug, { slug, name: label }]))
  const pairs = edges.flatMap(({ source, target, metadata: { weight, ...figures } }): readonly Pair[] => {
    const [a, b] = [actors.get(source), actors.get(target)]
    return a && b ? [{ a, b, value: weight, ...figures }] : []
  })
  const measure = edges[0]?.relation === measures.COSINE.measure ? 'COSINE' : 'AGREEMENT'
  return { actors: [...actors.values()], measure, pairs }
}

interface State {
  readonly network: Network | null
  readonly failure: Failed | null
  readonly settled: string | null
}

const NOTHING: State = { network: null, failure: null, settled: null }

/** The network at an address, anew whenever that changes; null reads nothing. The last one stays while the next is awaited. */
export function useNetwork(address: string | null) {
  const [state, setState] = useState<State>(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const asked = address && `${attempt} ${address}`
  useEffect(() => {
    if (address === null) return setState(NOTHING)
    const asking = new AbortController()
    const { signal } = asking
    const fail = ({ code, message }: Failure, againIn: number | null) =>
      setState(({ network, settled }) => {
        return { network, failure: { code, message, againIn }, settled: againIn === null ? asked : settled }
      })
    patiently(() => readNetwork(address, signal), signal, fail).then(
      (network) => setState({ network, failure: null, settled: asked }),
      (error: unknown) => {
        const why = error instanceof Failure ? error : new Failure('UNKNOWN', 'Something went wrong on this page.')
        if (!signal.aborted) fail(why, null)
      },
    )
    return () => asking.abort()
  }, [asked])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { network: state.network, failure: state.failure, isWaiting: state.settled !== asked, retry }
}
