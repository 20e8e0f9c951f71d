import type { RefObject } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { type Address, hrefOfEvidence } from '../address.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { KindShape } from '../kind-shape.tsx'
import { CanvasTools } from './canvas-tools.tsx'
import { type Drawn, missingAt } from './drawn.ts'
import { labelled, shortened } from './labels.ts'
import type { Places } from './layout.ts'
import { LineMark, Markers } from './line-mark.tsx'
import type { Shown } from './lines.ts'
import { isArrow, nearest } from './nearest.ts'
import { useDrag } from './use-drag.ts'
import { useZoom } from './use-zoom.ts'

interface Props {
  readonly drawn: Drawn
  readonly shown: Shown
  readonly places: Places
  readonly selected: string | null
  readonly address: Address
  readonly svg: RefObject<SVGSVGElement | null>
  readonly onSelect: (slug: string | null) => void
  readonly onExpand: (slug: string) => void
  readonly onMove: (slug: string, x: number, y: number) => void
}

/** The most claims that the evidence of one line opens. */
const MOST_CLAIMS = 20

/** The picture: one stop of the Tab key, within which arrow keys move from entity to entity. */
export function Canvas({ drawn, shown, places, selected, address, svg, onSelect, onExpand, onMove }: Props) {
  const world = useRef<SVGGElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const { scale, fit, zoomBy, reveal } = useZoom(svg, world, places)
  const nodes = useDrag(world, places, onMove)
  const { slugs, lines } = shown
  const isThere = (slug: string | null): slug is string => slug !== null && slugs.includes(slug)
  const stop = isThere(focused) ? focused : isThere(selected) ? selected : slugs[0]

  const numbers = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { from, to } of lines) for (const slug of [from, to]) counts.set(slug, (counts.get(slug) ?? 0) + 1)
    return counts
  }, [lines])
  const names = useMemo(() => {
    const weight = (slug: string) => (slug === selected ? 1e6 : drawn.starts.has(slug) ? 1e5 : (numbers.get(slug) ?? 0))
    const turns = slugs
      .toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
      .map((slug) => ({
        slug,
        label: shortened(drawn.entities.get(slug)?.name ?? ''),
        isAlways: slug === selected || drawn.starts.has(slug),
      }))
    const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
    return labelled(turns, places, scale / letters)
  }, [drawn, slugs, places, scale, selected])

  const drawnLines = useMemo(
    () =>
      lines.map((line) => (
        <LineMark
          key={line.key}
          line={line}
          places={places}
          isLit={line.from === selected || line.to === selected}
          href={hrefOfEvidence(
            address,
            line.claims.slice(0, MOST_CLAIMS).map(({ id }) => id),
          )}
        />
      )),
    [lines, places, selected, address],
  )

  const focusOn = (slug: string | null | undefined) => {
    const place = slug && places.get(slug)
    if (!place) return
    reveal(place)
    world.current?.querySelector<SVGGElement>(`[data-slug="${slug}"]`)?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const at = slugs.indexOf(stop)
    if (isArrow(key)) focusOn(nearest(places.get(stop) ?? { x: 0, y: 0 }, key, slugs, places))
    else if (key === 'Home') focusOn(slugs[0])
    else if (key === 'PageDown') focusOn(slugs[(at + 1) % slugs.length])
    else if (key === 'PageUp') focusOn(slugs.at(at - 1))
    else if (key === 'Enter' || key === 'e' || key === 'E') onExpand(stop)
    else if (key === ' ') onSelect(selected === stop ? null : stop)
    else if (key === '+' || key === '=') zoomBy(1.3)
    else if (key === '-') zoomBy(1 / 1.3)
    else if (key === '0') fit()
    else return
    event.preventDefault()
  }

  return (
    <div class="canvas">
      <svg
        ref={svg}
        role="application"
        aria-label={`Graph of ${counted(slugs.length, 'entity', 'entities')}`}
        aria-describedby="graph-keys"
      >
        <Markers />
        <g ref={world} class="world">
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: only a pointer reaches its links; the table has all of them */}
          <g class="lines" aria-hidden="true">
            {drawnLines}
          </g>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and clicks of the buttons within */}
          <g
            ref={nodes}
            onKeyDown={onKeyDown}
            onClick={(event) => onSelect(slugAt(event))}
            onDblClick={(event) => {
              const slug = slugAt(event)
              if (slug) onExpand(slug)
            }}
            onFocusIn={(event) => setFocused(slugAt(event))}
          >
            {slugs.map((slug) => {
              const entity = drawn.entities.get(slug)
              const place = places.get(slug)
              if (!entity || !place) return null
              const missing = missingAt(drawn, slug)
              const look = [
                'node',
                drawn.starts.has(slug) && 'start',
                slug === selected && 'selected',
                !names.has(slug) && 'unnamed',
              ]
              return (
                // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons of its own
                <g
                  key={slug}
                  class={look.filter(Boolean).join(' ')}
                  data-slug={slug}
                  transform={`translate(${place.x},${place.y})`}
                  role="button"
                  tabindex={slug === stop ? 0 : -1}
                  aria-pressed={slug === selected}
                  aria-label={inWords(entity, numbers.get(slug) ?? 0, missing)}
                >
                  <g class="still">
                    <circle class="reach" r="14" />
                    <g class="sign">
                      <KindShape kind={entity.kind} size={drawn.starts.has(slug) ? 10 : 7.5} />
                    </g>
                    <text class="name" y={names.get(slug) === 'above' ? -16 : 14} data-side={names.get(slug)}>
                      {shortened(entity.name)}
                    </text>{' '}
                    {missing > 0 && (
                      <text class="badge" x="11" y="-6">
                        +{missing.toLocaleString('en')}
                      </text>
                    )}
                  </g>
                </g>
              )
            })}
          </g>
        </g>
      </svg>
      <CanvasTools zoomBy={zoomBy} fit={fit} />
    </div>
  )
}

function slugAt({ target }: Event): string | null {
  return target instanceof Element ? (target.closest('[data-slug]')?.getAttribute('data-slug') ?? null) : null
}

/** The name of an entity for readers: what is written beside its sign comes first. */
function inWords(
  { name, kind }: { readonly name: string; readonly kind: keyof typeof kindNames },
  lines: number,
  missing: number,
) {
  const [badge, more] =
    missing > 0 ? [` +${missing.toLocaleString('en')}`, `, ${counted(missing, 'more claim')}`] : ['', '']
  return `${name}${badge}, ${kindNames[kind][0].toLowerCase()}, ${counted(lines, 'line')}${more}`
}
