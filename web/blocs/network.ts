import { type Asked, useAsked } from '../ask.ts'
import { askGraph, type ExportedGraph } from '../ask-graph.ts'
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

type Figures = Omit<Pair, 'a' | 'b' | 'value'> & { readonly weight: number }

function networkOf({ nodes, edges }: ExportedGraph<unknown, Figures>): Network {
  const actors = new Map(Object.entries(nodes).map(([slug, { label }]) => [slug, { slug, name: label }]))
  const pairs = edges.flatMap(({ source, target, metadata: { weight, ...figures } }): readonly Pair[] => {
    const [a, b] = [actors.get(source), actors.get(target)]
    return a && b ? [{ a, b, value: weight, ...figures }] : []
  })
  const measure = edges[0]?.relation === measures.COSINE.measure ? 'COSINE' : 'AGREEMENT'
  return { actors: [...actors.values()], measure, pairs }
}

/** The network at an address, anew whenever that changes, read in one request; null reads nothing. */
export function useNetwork(address: string | null): Asked<Network> {
  return useAsked(address, async (signal, onPause) => networkOf(await askGraph(address ?? '', signal, onPause)))
}
