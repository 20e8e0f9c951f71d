import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { kindNames } from '../codes-in-words.ts'
import type { EntityKind, ProfileQuery } from '../generated/graphql.ts'
import type { ProfileEntity } from './profile.tsx'

interface Props {
  readonly entity: ProfileEntity
  readonly data: ProfileQuery
  readonly address: Address
}

const MOST = 14
const [WIDTH, RADIUS_X, RADIUS_Y] = [540, 104, 112]
const [HEIGHT, HEIGHT_OF_TWO] = [300, 80]

interface Neighbor {
  readonly slug: string
  readonly name: string
  readonly kind: EntityKind
  readonly claims: readonly string[]
}

/** A small picture of what is next to the entity. All of it is in the lists below, which are for keyboards and readers. */
export function Picture({ entity, data, address }: Props) {
  const neighbors = neighborsOf(entity, data)
  const { exportAddress } = data.neighborhood
  const shown = neighbors.slice(0, MOST)
  if (shown.length === 0) return null
  const legend = legendOf([entity, ...shown].map(({ kind }) => kind))
  const height = shown.length > 2 ? HEIGHT : HEIGHT_OF_TWO
  const placed = shown.map((neighbor, index) => ({ neighbor, ...placeOf(index, shown.length, height) }))
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {placed.map(({ neighbor, x, y }) => (
          <a key={neighbor.slug} href={hrefOfEvidence(address, neighbor.claims.slice(0, 20))} tabindex={-1}>
            <line class="touch" x1={WIDTH / 2} y1={height / 2} x2={x} y2={y} />
            <line class="edge" x1={WIDTH / 2} y1={height / 2} x2={x} y2={y} />
          </a>
        ))}
        {placed.map(({ neighbor, x, y, isLeft }) => (
          <a
            key={neighbor.slug}
            href={hrefTo(address, { view: { name: 'entity', slug: neighbor.slug } })}
            tabindex={-1}
            class="node"
          >
            <title>{neighbor.name}</title>
            <Shape kind={neighbor.kind} x={x} y={y} size={6} />
            <text x={isLeft ? x - 11 : x + 11} y={y + 4} text-anchor={isLeft ? 'end' : 'start'}>
              {shortened(neighbor.name)}
            </text>
          </a>
        ))}
        <g class="center">
          <Shape kind={entity.kind} x={WIDTH / 2} y={height / 2} size={10} />
        </g>
      </svg>
      <figcaption class="muted">
        {legend.map(([kind, names]) => (
          <span key={kind} class="legend">
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <Shape kind={kind} x={7} y={7} size={5} />
            </svg>
            {names}
          </span>
        ))}
        <a href={exportAddress} download={`${entity.slug}.graphml`}>
          GraphML
        </a>
        <a href={exportAddress.replace('format=graphml', 'format=gexf')} download={`${entity.slug}.gexf`}>
          GEXF
        </a>
        {neighbors.length > shown.length && <span>{shown.length} of the neighbors that are listed below</span>}
      </figcaption>
    </figure>
  )
}

/** One of the kinds with each shape, and the names of all of them that are shown. */
function legendOf(kinds: readonly EntityKind[]): readonly (readonly [EntityKind, string])[] {
  const actors = [...new Set(kinds.filter(isActor))]
  const others = [...new Set(kinds.filter((kind) => !isActor(kind)))]
  const names = actors.map((kind, index) => (index === 0 ? kindNames[kind][0] : kindNames[kind][0].toLowerCase()))
  return [
    ...actors.slice(0, 1).map((kind) => [kind, names.join(', ')] as const),
    ...others.map((kind) => [kind, kindNames[kind][0]] as const),
  ]
}

/** Those with the most claims first, then by kind and name: the same picture for the same answer. */
function neighborsOf({ slug }: ProfileEntity, { neighborhood }: ProfileQuery): readonly Neighbor[] {
  const found = new Map<string, Neighbor>()
  for (const { id, from, to } of neighborhood.relationships) {
    const other = from.slug === slug ? to : from
    if (other.slug === slug) continue
    const known = found.get(other.slug)
    found.set(other.slug, { ...other, claims: [...(known?.claims ?? []), id] })
  }
  const order = ({ kind, name }: Neighbor) => `${kind} ${name}`
  const most = [...found.values()].toSorted(
    (a, b) => b.claims.length - a.claims.length || (order(a) < order(b) ? -1 : 1),
  )
  const shown = most.slice(0, MOST).toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return [...shown, ...most.slice(MOST)]
}

function placeOf(index: number, count: number, height: number) {
  const angle = count === 1 ? 0 : (2 * Math.PI * (index + 0.5)) / count - Math.PI / 2
  const round = (number: number) => Math.round(number * 10) / 10
  const [x, y] = [round(WIDTH / 2 + RADIUS_X * Math.cos(angle)), round(height / 2 + RADIUS_Y * Math.sin(angle))]
  return { x, y, isLeft: x < WIDTH / 2 }
}

const LONGEST = 23

function shortened(name: string): string {
  const letters = [...name]
  return letters.length <= LONGEST
    ? name
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

interface ShapeProps {
  readonly kind: EntityKind
  readonly x: number
  readonly y: number
  readonly size: number
}

const ACTORS: readonly EntityKind[] = ['PERSON', 'GOVERNMENT_BODY', 'ORGANIZATION', 'COMPANY', 'COUNTRY']

const isActor = (kind: EntityKind) => ACTORS.includes(kind)

/** Circles act, squares are measures, diamonds happen, and the others are what is spoken of. */
function Shape({ kind, x, y, size }: ShapeProps) {
  const points = (...corners: readonly (readonly [number, number])[]) =>
    corners.map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ')
  if (kind === 'POLICY')
    return <rect class="shape" x={x - size} y={y - size} width={2 * size} height={2 * size} rx="2" />
  if (kind === 'EVENT') return <polygon class="shape" points={points([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0])} />
  if (kind === 'TOPIC') return <polygon class="shape" points={points([0, -1.1], [1.1, 0.9], [-1.1, 0.9])} />
  if (kind === 'PROPOSITION') {
    return <polygon class="shape" points={points([-0.6, -1], [0.6, -1], [1.1, 0], [0.6, 1], [-0.6, 1], [-1.1, 0])} />
  }
  if (kind === 'SOURCE')
    return <rect class="shape" x={x - size * 0.8} y={y - size} width={1.6 * size} height={2 * size} />
  return <circle class="shape" cx={x} cy={y} r={size} data-kind={kind} />
}
