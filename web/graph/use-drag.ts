import { type D3DragEvent, drag } from 'd3-drag'
import { select } from 'd3-selection'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Place, Places } from './layout.ts'

interface Subject extends Place {
  readonly slug: string
}

type DragEvent = D3DragEvent<SVGGElement, unknown, Subject>

/** Smaller movements are clicks, in pixels. */
const LEAST = 4

/** Lets entities be dragged. While that lasts only its own marks are moved; the place is told at the end. */
export function useDrag(
  world: RefObject<SVGGElement | null>,
  places: Places,
  onMove: (slug: string, x: number, y: number) => void,
): RefObject<SVGGElement | null> {
  const nodes = useRef<SVGGElement>(null)
  const latest = useRef({ places, onMove })
  latest.current = { places, onMove }
  useEffect(() => {
    if (!nodes.current) return
    let marks: Marks | null = null
    let isMoved = false
    const behavior = drag<SVGGElement, unknown, Subject | undefined>()
      .clickDistance(LEAST)
      .container(() => world.current ?? document.body)
      .subject(({ sourceEvent }: { readonly sourceEvent: Event }) => subjectOf(sourceEvent, latest.current.places))
      .on('start', ({ subject }: DragEvent) => {
        marks = marksOf(world.current, subject.slug)
        isMoved = false
      })
      .on('drag', ({ x, y }: DragEvent) => {
        isMoved = true
        moveTo(marks, x, y)
      })
      .on('end', ({ subject, x, y }: DragEvent) => {
        const from = latest.current.places.get(subject.slug)
        if (!isMoved || !from) return
        const [toX, toY] = [Math.round(x), Math.round(y)]
        if (Math.hypot(toX - from.x, toY - from.y) < LEAST) moveTo(marks, from.x, from.y)
        else latest.current.onMove(subject.slug, toX, toY)
      })
    select(nodes.current).call(behavior as never) // the types of d3-drag do not know subjects that are absent
    return () => {
      select(nodes.current).on('.drag', null)
    }
  }, [])
  return nodes
}

function subjectOf({ target }: Event, places: Places): Subject | undefined {
  const slug = target instanceof Element ? target.closest('[data-slug]')?.getAttribute('data-slug') : null
  const place = slug ? places.get(slug) : undefined
  return slug && place ? { slug, ...place } : undefined
}

interface Marks {
  readonly node: Element | null
  readonly starts: readonly Element[]
  readonly ends: readonly Element[]
}

function marksOf(world: Element | null, slug: string): Marks {
  const all = (selector: string) => [...(world?.querySelectorAll(selector) ?? [])]
  return {
    node: world?.querySelector(`[data-slug="${slug}"]`) ?? null,
    starts: all(`[data-from="${slug}"] line`),
    ends: all(`[data-to="${slug}"] line`),
  }
}

function moveTo(marks: Marks | null, x: number, y: number): void {
  if (!marks) return
  marks.node?.setAttribute('transform', `translate(${x},${y})`)
  const set = (lines: readonly Element[], end: 1 | 2) => {
    for (const line of lines) {
      line.setAttribute(`x${end}`, String(x))
      line.setAttribute(`y${end}`, String(y))
    }
  }
  set(marks.starts, 1)
  set(marks.ends, 2)
}
