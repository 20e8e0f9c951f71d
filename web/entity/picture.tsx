import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { kindNames } from '../codes-in-words.ts'
import type { EntityKind, ProfileQuery } from '../generated/graphql.ts'
import { KindShape } from '../kind-shape.tsx'
import { Download } from '../page/download.tsx'
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
  const kinds = [...new Set([entity, ...shown].map(({ kind }) => kind))]
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
            <KindShape kind={neighbor.kind} x={x} y={y} size={6} />
            <text x={isLeft ? x - 11 : x + 11} y={y + 4} text-anchor={isLeft ? 'end' : 'start'}>
              {shortened(neighbor.name)}
            </text>
          </a>
        ))}
        <g class="center">
          <KindShape kind={entity.kind} x={WIDTH / 2} y={height / 2} size={10} />
        </g>
      </svg>
      <figcaption class="muted">
        {kinds.map((kind) => (
          <span key={kind} class="legend">
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <KindShape kind={kind} x={7} y={7} size={5} />
            </svg>
            {kindNames[kind][0]}
          </span>
        ))}
        <a href={hrefTo(address, { view: { name: 'graph' }, filters: { of: entity.slug } })}>Draw its neighborhood</a>
        <Download href={exportAddress} name={`${entity.slug}.graphml`}>
          GraphML
        </Download>
        <Download href={exportAddress.replace('format=graphml', 'format=gexf')} name={`${entity.slug}.gexf`}>
          GEXF
        </Download>
        {neighbors.length > shown.length && <span>{shown.length} of the neighbors that are listed below</span>}
      </figcaption>
    </figure>
  )
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

/** How wide a name may be, in small letters. */
const WIDEST = 23

function shortened(name: string): string {
  let width = 0
  const letters = [...name]
  const end = letters.findIndex((letter) => {
    width += /\p{Ll}|[^\p{L}]/u.test(letter) ? 1 : WIDE
    return width > WIDEST
  })
  if (end < 0) return name
  return `${letters
    .slice(0, end - 1)
    .join('')
    .trimEnd()}…`
}

/** The width of capitals, and of letters of scripts without them, which may be as wide as two. */
const WIDE = 1.5
