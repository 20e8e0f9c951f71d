import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { type Address, hrefWith } from '../address.ts'
import { counted } from '../codes-in-words.ts'
import { useAnswered } from '../page/answered.ts'
import { shortened } from '../page/cut-text.ts'
import { SavePicture } from '../page/save-picture.tsx'
import { useWidth } from '../page/use-width.ts'
import { SaveSnapshot } from '../snapshot/save-snapshot.tsx'
import type { Placed } from './layout.ts'
import type { Network, Pair } from './network.ts'
import { tableOf } from './snapshot-table.ts'
import { type BlocPicture, useMap } from './use-map.ts'

interface Props {
  readonly network: Network
  readonly lines: readonly Pair[]
  readonly least: number
  /** The actor whose lines stand out. */
  readonly actor: string | null
  readonly address: Address
}

/** Actors near those with whom they agree. The lists beside it say the same. */
export function BlocMap({ network, lines, least, actor, address }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const figure = useRef<HTMLElement>(null)
  const isShown = useWidth(figure).width > 0
  const picture = useMap({ network, lines, least }, isShown)
  return (
    <figure ref={figure} class="picture blocs" aria-busy={isShown && picture?.lines !== lines}>
      <svg ref={svg} viewBox={boxAround(picture?.places ?? [])} aria-hidden="true">
        {picture && <World picture={picture} actor={actor} address={address} />}
      </svg>
      <figcaption>{picture ? <Caption picture={picture} svg={svg} /> : 'Drawing …'}</figcaption>
    </figure>
  )
}

interface PictureProps {
  readonly picture: BlocPicture
  readonly address: Address
}

function World({ picture, actor, address }: PictureProps & Pick<Props, 'actor'>) {
  const { lines, least, places } = picture
  const at = useMemo(() => new Map(places.map((place) => [place.actor.slug, place])), [places])
  const strongest = lines[0]?.value ?? 1
  const near = new Set(
    lines.filter(({ a, b }) => a.slug === actor || b.slug === actor).flatMap(({ a, b }) => [a.slug, b.slug]),
  )
  return (
    <g class="world">
      {lines.map((line) => {
        const [from, to] = [at.get(line.a.slug), at.get(line.b.slug)]
        const isNear = line.a.slug === actor || line.b.slug === actor
        const weight = strongest > least ? (line.value - least) / (strongest - least) : 1
        return (
          <line
            key={`${line.a.slug} ${line.b.slug}`}
            class={isNear ? 'edge near' : 'edge'}
            x1={from?.x}
            y1={from?.y}
            x2={to?.x}
            y2={to?.y}
            stroke-width={0.5 + weight}
          />
        )
      })}
      {places.map(({ actor: { slug, name }, x, y }) => (
        <a key={slug} href={hrefWith(address, { holder: slug, pair: null })} tabindex={-1}>
          <g class={slug === actor ? 'node center' : near.has(slug) ? 'node near' : 'node'}>
            <title>{name}</title>
            <circle class="shape" cx={x} cy={y} r={slug === actor ? 7 : 5} />
            <text x={x} y={y - 9} text-anchor="middle">
              {shortened(name, LONGEST_NAME)}
            </text>
          </g>
        </a>
      ))}
    </g>
  )
}

function Caption({
  picture: { network, lines, least },
  svg,
}: Pick<PictureProps, 'picture'> & { readonly svg: RefObject<SVGSVGElement | null> }) {
  const answered = useAnswered()
  const title = `${counted(network.actors.length, 'actor')}, joined by a line from ${least} on`
  return (
    <>
      <span class="muted">{title}. A name opens its pairs; the lists below say the same.</span>
      <SavePicture name="blocs" title={`Blocs of ${title}`} svgOf={() => svg.current} />
      <SaveSnapshot
        name="blocs"
        title={`Blocs of ${title}`}
        evidence={() => tableOf(lines, network.measure, answered)}
        svgOf={() => svg.current}
      />
    </>
  )
}

/** Names keep their size where there are few. */
const LEAST_WIDTH = 1_000
/** Of its width to its height, which is known before the places are. */
const SHAPE = 2
const MARGIN = { x: 70, y: 36 }

function boxAround(places: readonly Placed[]): string {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(0, ...xs), Math.max(0, ...xs), Math.min(0, ...ys), Math.max(0, ...ys)]
  const width = Math.max(LEAST_WIDTH, right - left + 2 * MARGIN.x, SHAPE * (bottom - top + 2 * MARGIN.y))
  const height = width / SHAPE
  return `${(left + right - width) / 2} ${(top + bottom - height) / 2} ${width} ${height}`
}

/** In characters. */
const LONGEST_NAME = 24
