import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Actor, Pair } from './network.ts'

export interface Placed {
  readonly actor: Actor
  readonly x: number
  readonly y: number
}

interface Body {
  readonly actor: Actor
  index?: number
  x: number
  y: number
  vx?: number
  vy?: number
}

const TICKS = 300
/** Pictures are wider than high, and names longer than high. */
const STRETCH = 1.7
/** Room for a name: where there are few actors their names are written out. */
const FEW = { atMost: 40, room: 36, apart: 90, push: -450 }
const MANY = { room: 26, apart: 52, push: -130 }

/**
 * Places actors so that those who agree are near one another: a function of its arguments, whatever their order. For
 * many this takes long: `pause` is called between its steps.
 */
export async function placesOf(
  actors: readonly Actor[],
  lines: readonly Pair[],
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<readonly Placed[]> {
  const inOrder = actors.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const bodies = inOrder.map((actor, index) => ({ actor, ...start(actor.slug, index) }))
  const { room, apart, push } = actors.length <= FEW.atMost ? FEW : MANY
  const places = new Map(bodies.map((body, index) => [body.actor.slug, index]))
  const links = lines
    .map(({ a, b }) => ({ source: places.get(a.slug) ?? 0, target: places.get(b.slug) ?? 0 }))
    .sort((x, y) => x.source - y.source || x.target - y.target)
  const simulation = forceSimulation<Body>(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).distance(apart))
    .force('charge', forceManyBody().strength(push).distanceMax(600))
    .force('collide', forceCollide(room).iterations(2))
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength(0.09))
    .stop()
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick()
    await pause()
  }
  return bodies.map(({ actor, x, y }) => ({ actor, x: Math.round(x * STRETCH), y: Math.round(y) }))
}

/** Where an actor begins: on a spiral, at a distance that only its slug decides. */
function start(slug: string, index: number) {
  let hash = 2_166_136_261
  for (const letter of slug) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  const [angle, far] = [index * 2.399963, 60 + (hash % 240)]
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) }
}
