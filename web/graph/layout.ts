import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Round } from './drawn.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

export type Places = ReadonlyMap<string, Place>

/** Screens are wider than high, and names are longer than high. */
const STRETCH = 1.6
const DISTANCE = 95
const ROOM = 27
const TICKS = { first: 260, later: 160 }

/**
 * Where everything stands, as a function of the steps alone: nothing is random, and each step leaves where it is what
 * was there before.
 */
export function placesOf(rounds: readonly Round[]): Places {
  const keys = rounds.map((round) => JSON.stringify(round))
  let at = 0
  while (at < keys.length && keys[at] === latest.keys[at]) at += 1
  const states = latest.states.slice(0, at)
  for (const round of rounds.slice(at)) states.push(after(states.at(-1) ?? NOTHING, round))
  latest = { keys, states }
  return states.at(-1)?.places ?? NOTHING.places
}

interface State {
  readonly places: Places
  readonly joined: readonly (readonly [from: string, to: string])[]
}

const NOTHING: State = { places: new Map(), joined: [] }

/** The steps of the last picture: the next one mostly has one step more or less. */
let latest: { readonly keys: readonly string[]; readonly states: readonly State[] } = { keys: [], states: [] }

interface Body extends SimulationNodeDatum {
  readonly slug: string
  x: number
  y: number
}

function after({ places, joined }: State, { anchor, added, joined: further, move }: Round): State {
  if (move && anchor !== null) return { places: new Map([...places, [anchor, move]]), joined }
  const all = [...joined, ...further]
  if (added.length === 0) return { places, joined: all }
  const center = (anchor === null ? undefined : places.get(anchor)) ?? freePlace(places)
  const held = Array.from(places, ([slug, { x, y }]): Body => {
    const [fx, fy] = [x / STRETCH, y]
    return { slug, x: fx, y: fy, fx, fy }
  })
  const come = added.toSorted().map((slug, index) => bodyAround(slug, index, added.length, center, places.size > 0))
  const bodies = [...held, ...come]
  const known = new Map(bodies.map((body) => [body.slug, body]))
  const pairs = new Set(all.map(([from, to]) => (from < to ? `${from} ${to}` : `${to} ${from}`)))
  const links = [...pairs].sort().flatMap((pair): readonly SimulationLinkDatum<Body>[] => {
    const [source, target] = pair.split(' ').map((slug) => known.get(slug))
    return source && target && source !== target ? [{ source, target }] : []
  })
  const lines = new Map<string, number>()
  for (const pair of pairs) for (const slug of pair.split(' ')) lines.set(slug, (lines.get(slug) ?? 0) + 1)
  const isFirst = held.length === 0
  const simulation = forceSimulation(bodies)
    .force('link', forceLink(links).distance(DISTANCE).iterations(2))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ slug }) => -240 - 45 * Math.min(30, lines.get(slug) ?? 0))
        .distanceMax(700),
    )
    .force('collide', forceCollide(ROOM).iterations(2))
    .force('x', forceX<Body>(isFirst ? 0 : center.x / STRETCH).strength(isFirst ? 0.06 : 0.03))
    .force('y', forceY<Body>(isFirst ? 0 : center.y).strength(isFirst ? 0.08 : 0.03))
    .stop()
  simulation.tick(isFirst ? TICKS.first : TICKS.later)
  const settled = come.map(({ slug, x, y }) => [slug, { x: Math.round(x * STRETCH), y: Math.round(y) }] as const)
  return { places: new Map([...places, ...settled]), joined: all }
}

/** Where a new entity begins: around the one to which it belongs, away from what is there. */
function bodyAround(slug: string, index: number, count: number, { x, y }: Place, isAside: boolean): Body {
  const outward = isAside && (x !== 0 || y !== 0) ? Math.atan2(y, x / STRETCH) : -Math.PI / 2
  const share = isAside ? (index + 0.5) / count - 0.5 : index / count
  const angle = outward + share * (isAside ? Math.PI * 1.4 : 2 * Math.PI)
  const far = DISTANCE * (0.8 + (hashOf(slug) % 100) / 250)
  return { slug, x: x / STRETCH + far * Math.cos(angle), y: y + far * Math.sin(angle) }
}

/** To the right of everything. */
function freePlace(places: Places): Place {
  return places.size === 0 ? { x: 0, y: 0 } : { x: Math.max(...Array.from(places.values(), ({ x }) => x)) + 260, y: 0 }
}

function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash
}
