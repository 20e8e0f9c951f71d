import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Place, Places } from './layout.ts'

const LIMITS: [number, number] = [0.1, 4]
const MARGIN = { x: 80, top: 36, bottom: 48 }
const LARGEST_FIT = 1.5

/**
 * Pans and zooms the content of a picture. The wheel zooms with Ctrl only, and one finger scrolls the page, as both do
 * elsewhere on it. Until one moves it, the whole picture is kept in view.
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, world: RefObject<SVGGElement | null>, places: Places) {
  const [scale, setScale] = useState(1)
  const isMoved = useRef(false)
  const behavior = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent(LIMITS)
        .filter((event: Event) => {
          if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
          if (event.type.startsWith('touch')) return event instanceof TouchEvent && event.touches.length > 1
          return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
        })
        .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
          if (sourceEvent) isMoved.current = true
          show(world.current, transform)
        })
        .on('end', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => setScale(transform.k)),
    [],
  )

  const set = (transform: ZoomTransform) => {
    if (svg.current) select(svg.current).call(behavior.transform, transform)
  }
  const fit = useCallback(() => {
    const size = svg.current?.getBoundingClientRect()
    if (!size || size.width === 0) return
    isMoved.current = false
    set(fitting([...places.values()], size))
  }, [places])

  useEffect(() => {
    if (!svg.current) return
    const picture = select(svg.current)
    picture.call(behavior).on('dblclick.zoom', null)
    return () => {
      picture.on('.zoom', null)
    }
  }, [])
  useEffect(() => {
    if (!svg.current) return
    if (!isMoved.current) fit()
    const watching = new ResizeObserver(() => {
      if (!isMoved.current) fit()
    })
    watching.observe(svg.current)
    return () => watching.disconnect()
  }, [fit])

  return {
    scale,
    fit,
    zoomBy(factor: number) {
      if (!svg.current) return
      isMoved.current = true
      select(svg.current).call(behavior.scaleBy, factor)
    },
    /** Moves the picture as far as needed to show a place. */
    reveal({ x, y }: Place) {
      const size = svg.current?.getBoundingClientRect()
      if (!svg.current || !size) return
      const transform = zoomTransform(svg.current)
      const [left, top] = transform.apply([x, y])
      const [dx, dy] = [overshoot(left, size.width), overshoot(top, size.height)]
      if (dx !== 0 || dy !== 0) set(transform.translate(-dx / transform.k, -dy / transform.k))
    },
  }
}

/** What has to keep its size on the screen is scaled by `--still`. Far away, signs are smaller by `--sign`. */
function show(world: SVGGElement | null, { x, y, k }: ZoomTransform): void {
  world?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
  const still = String(Math.round(1e4 / k) / 1e4)
  if (!world || world.style.getPropertyValue('--still') === still) return
  world.style.setProperty('--still', still)
  world.style.setProperty('--sign', String(Math.min(1, Math.max(0.5, 1.6 * k))))
}

function overshoot(at: number, size: number): number {
  const edge = Math.min(40, size / 4)
  return at < edge ? at - edge : at > size - edge ? at - size + edge : 0
}

function fitting(places: readonly Place[], { width, height }: DOMRect): ZoomTransform {
  if (places.length === 0) return zoomIdentity.translate(width / 2, height / 2)
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const marginX = Math.min(MARGIN.x, width / 6)
  const room = { x: width - 2 * marginX, y: height - MARGIN.top - MARGIN.bottom }
  const k = Math.min(
    LARGEST_FIT,
    Math.max(LIMITS[0], Math.min(room.x / (right - left || 1), room.y / (bottom - top || 1))),
  )
  const y = MARGIN.top + room.y / 2 - (k * (top + bottom)) / 2
  return zoomIdentity.translate(width / 2 - (k * (left + right)) / 2, y).scale(k)
}
