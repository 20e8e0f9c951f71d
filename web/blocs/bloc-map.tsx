import { useMemo, useRef, useState } from 'preact/hooks'
import { type Address, hrefWith } from '../address.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { counted } from '../codes-in-words.ts'
import { pngFile, svgFile } from '../page/picture-file.ts'
import { aboutFile, saveFile } from '../page/save-file.ts'
import { placesOf } from './layout.ts'
import type { Network, Pair } from './network.ts'

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
  const places = useMemo(() => placesOf(network.actors, lines), [network, lines])
  const at = useMemo(() => new Map(places.map((place) => [place.actor.slug, place])), [places])
  const box = boxAround(places)
  const strongest = lines[0]?.value ?? 1
  const near = new Set(
    lines.filter(({ a, b }) => a.slug === actor || b.slug === actor).flatMap(({ a, b }) => [a.slug, b.slug]),
  )
  const title = `${counted(network.actors.length, 'actor')}, joined by a line from ${least} on`
  return (
    <figure class="picture blocs">
      <svg ref={svg} viewBox={box} aria-hidden="true">
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
                  {short(name)}
                </text>
              </g>
            </a>
          ))}
        </g>
      </svg>
      <figcaption>
        <span class="muted">{title}. A name opens its pairs; the lists below say the same.</span>
        <Downloads title={title} svgOf={() => svg.current} address={address} />
      </figcaption>
    </figure>
  )
}

/** Names keep their size where there are few. */
const LEAST_SIZE = { width: 1_000, height: 420 }
const MARGIN = { x: 70, y: 36 }

function boxAround(places: ReturnType<typeof placesOf>): string {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const width = Math.max(LEAST_SIZE.width, right - left + 2 * MARGIN.x)
  const height = Math.max(LEAST_SIZE.height, bottom - top + 2 * MARGIN.y)
  return `${(left + right - width) / 2} ${(top + bottom - height) / 2} ${width} ${height}`
}

const short = (name: string) => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name)

interface DownloadsProps {
  readonly title: string
  readonly svgOf: () => SVGSVGElement | null
  readonly address: Address
}

function Downloads({ title, svgOf, address: { clocks } }: DownloadsProps) {
  const [problem, setProblem] = useState('')
  const save = async (format: 'SVG' | 'PNG') => {
    try {
      const svg = svgOf()
      const world = svg?.querySelector<SVGGElement>('.world')
      if (!svg || !world) return
      const about = { ...aboutFile(clocks), title: `Blocs of ${title}, ${clocksInWords(clocks)}` }
      const picture = svgFile(svg, world, about)
      const content = format === 'PNG' ? await pngFile(picture, about) : new Blob([picture], { type: 'image/svg+xml' })
      saveFile(`blocs.${format.toLowerCase()}`, content)
      setProblem('')
    } catch {
      setProblem(`The browser could not make the ${format}.`)
    }
  }
  return (
    <span class="downloads">
      <span class="muted">Save as</span>{' '}
      {(['SVG', 'PNG'] as const).map((format) => (
        <button key={format} type="button" class="quiet" onClick={() => void save(format)}>
          {format}
        </button>
      ))}
      <span role="alert">{problem}</span>
    </span>
  )
}
